// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyreader.h"

#include "catalogue/gridyears.h"
#include "document/estimatefile.h"
#include "document/ownrowsfile.h"
#include "document/planchecks.h"
#include "document/sentences.h"
#include "document/words.h"
#include "lifecycle/ownrows.h"

#include <QRegularExpression>

#include <limits>
#include <utility>

namespace plume {
namespace {

/// The methods of an activity, as far as they can be told before it is read: on them depends which
/// other keys it may have.
struct Methods {
    std::optional<WorkMethod> work;
    std::optional<EmbodiedMethod> embodied;
};

class StudyReader {
public:
    StudyReader(Catalogue catalogue, int newestVersion, FaultList& faults)
        : m_catalogue(std::move(catalogue))
        , m_newestVersion(newestVersion)
        , m_faults(faults) {}

    Study readStudy(const Node& node);

private:
    Plan readPlan(const Node& node);
    QList<Activity> readActivities(const Node& node);
    Activity readActivity(const Node& node);
    void readWork(const Node& node, const Methods& methods, Activity& activity);
    void readSite(const Node& node, const Methods& methods, Activity& activity);
    void readEmbodied(const Node& node, const Methods& methods, Activity& activity);
    void readPrices(const Node& node, const Methods& methods, Activity& activity);
    void readCurrency(const Node& node, Study& study);
    void readDataVersion(const Node& node, Study& study);
    void readOwn(const Node& root, Study& study);

    Member member(const InputSpec& spec, const Methods& methods, Activity& activity);
    QList<Member> inputMembers(Section section, const Methods& methods, Activity& activity);
    Member text(const char* key, QString& text);
    template <typename Id, typename Row>
    Member id(const char* key, const QList<Row>& rows, Id& id);
    Member grid(GridId& id);
    void addUnknownId(const Node& node, const QString& id, const QStringList& known);
    Member number(const char* key, int low, std::optional<int> high, int& number);

    Catalogue m_catalogue; ///< with the study's own rows
    int m_newestVersion;
    FaultList& m_faults;
};

/// The text at a key of an object; empty where there is none.
QString wordAt(const Json& object, const char* key) {
    const Json* member = findMember(object, key);
    return member ? textOf(*member) : QString();
}

Methods methodsOf(const Json& activity) {
    Methods methods;
    if (const Json* work = findMember(activity, "work"))
        methods.work = workMethodOf(wordAt(*work, "method"));
    const Json* embodied = findMember(activity, "embodied");
    if (embodied && embodied->is_string())
        methods.embodied = embodiedMethodOf(textOf(*embodied));
    else if (!embodied || !findMember(*embodied, "method"))
        methods.embodied = EmbodiedMethod::Share;
    else
        methods.embodied = findWord(wordAt(*embodied, "method"), countedEmbodiedMethods);
    return methods;
}

/// `member`, or the sentence that it is not used with the work method.
Member onlyIf(bool isUsable, Member member, const Methods& methods) {
    if (isUsable)
        return member;
    member.refusal = sentence::said(sentence::unusedKey, member.key, keyOf(*methods.work));
    return member;
}

Member StudyReader::text(const char* key, QString& text) {
    return optionalMember(key, [this, &text](const Node& node) {
        text = plume::readText(node, m_faults).value_or(QString());
    });
}

Member StudyReader::number(const char* key, int low, std::optional<int> high, int& number) {
    return optionalMember(key, [this, low, high, &number](const Node& node) {
        number = readWholeNumber(node, low, high, m_faults).value_or(number);
    });
}

template <typename Id, typename Row>
Member StudyReader::id(const char* key, const QList<Row>& rows, Id& id) {
    return optionalMember(key, [this, &rows, &id](const Node& node) {
        const auto text = readText(node, m_faults);
        if (!text)
            return;
        id = Id(*text);
        QStringList known;
        for (const Row& row : rows) {
            if (row.id == id)
                return;
            known.append(row.id.text());
        }
        addUnknownId(node, *text, known);
    });
}

/// A grid may also be of one year, "VNM-2019".
Member StudyReader::grid(GridId& id) {
    return optionalMember("grid", [this, &id](const Node& node) {
        const auto text = readText(node, m_faults);
        if (!text)
            return;
        id = GridId(*text);
        if (m_catalogue.grid(id))
            return;
        QStringList known;
        if (m_catalogue.gridYears && namesAYear(id))
            known = m_catalogue.gridYears->idsOf(GridId(text->section(u'-', 0, -2)));
        for (const Grid& row : m_catalogue.grids)
            known.append(row.id.text());
        addUnknownId(node, *text, known);
    });
}

void StudyReader::addUnknownId(const Node& node, const QString& id, const QStringList& known) {
    const QString near = m_faults.meant(id, known);
    const QString given = sentence::quotable(id);
    m_faults.add(Error::Kind::Reference, node.at,
                 near.isEmpty() ? sentence::said(sentence::unknownId, given)
                                : sentence::said(sentence::unknownIdNear, given, near));
}

Member StudyReader::member(const InputSpec& spec, const Methods& methods, Activity& activity) {
    const bool isKnown = methods.work && methods.embodied;
    if (isKnown && !isUsed(spec.term, *methods.work, *methods.embodied)) {
        const bool byEmbodied =
            spec.section == Section::Embodied && *methods.embodied != EmbodiedMethod::Share;
        const QString method = byEmbodied ? keyOf(*methods.embodied) : keyOf(*methods.work);
        return refusedMember(
            spec.key, sentence::said(sentence::unusedKey, QString::fromLatin1(spec.key), method));
    }
    return optionalMember(spec.key, [this, &spec, &activity](const Node& node) {
        if (const auto estimate = readEstimate(node, fieldOf(spec, activity), m_faults))
            activity.inputs.insert(spec.term, *estimate);
    });
}

QList<Member> StudyReader::inputMembers(Section section, const Methods& methods,
                                        Activity& activity) {
    QList<Member> members;
    for (const InputSpec& spec : inputSpecs) {
        if (spec.section == section)
            members.append(member(spec, methods, activity));
    }
    return members;
}

void StudyReader::readWork(const Node& node, const Methods& methods, Activity& activity) {
    const auto used = [&](bool (*uses)(WorkMethod)) {
        return !methods.work || uses(*methods.work);
    };
    const Member method = requiredMember("method", [&](const Node& n) {
        activity.method = readWord(n, allWorkMethods, m_faults).value_or(activity.method);
    });
    const Member scope = optionalMember(
        "scope", [&](const Node& n) { activity.scope = readWord(n, allEnergyScopes, m_faults); });
    const Member of = optionalMember("of", [&](const Node& n) {
        activity.proportionOf = readText(n, m_faults).value_or(QString());
        if (n.json.is_string() && activity.proportionOf.isEmpty())
            m_faults.add(Error::Kind::Value, n.at, sentence::said(sentence::emptyText, n.key()));
    });
    const QList<Member> members{
        method,
        id("device", m_catalogue.devices, activity.device),
        id("model", m_catalogue.models, activity.model),
        onlyIf(used(usesRequest), id("request", m_catalogue.requests, activity.request), methods),
        onlyIf(used(usesProportion), of, methods),
        onlyIf(used(usesScope), scope, methods),
    };
    // On the scope depends the dimension of an energy, which may stand before it.
    activity.scope = energyScopeOf(wordAt(node.json, "scope"));
    readObject(node, members + inputMembers(Section::Work, methods, activity), m_faults);
}

void StudyReader::readSite(const Node& node, const Methods& methods, Activity& activity) {
    readObject(node, QList{grid(activity.grid)} + inputMembers(Section::Site, methods, activity),
               m_faults);
}

void StudyReader::readEmbodied(const Node& node, const Methods& methods, Activity& activity) {
    activity.embodied = methods.embodied.value_or(EmbodiedMethod::Share);
    if (node.json.is_string()) {
        if (activity.embodied != EmbodiedMethod::Excluded)
            addUnknownWord(node, {keyOf(EmbodiedMethod::Excluded)}, m_faults);
        return;
    }
    if (!node.json.is_object())
        return addWrongType(node, sentence::anEmbodied, m_faults);
    const Member method = optionalMember(
        "method", [&](const Node& n) { (void)readWord(n, countedEmbodiedMethods, m_faults); });
    readObject(node, QList{method} + inputMembers(Section::Embodied, methods, activity), m_faults);
}

void StudyReader::readPrices(const Node& node, const Methods& methods, Activity& activity) {
    readObject(node, inputMembers(Section::Prices, methods, activity), m_faults);
}

void StudyReader::readCurrency(const Node& node, Study& study) {
    const auto text = readText(node, m_faults);
    if (!text)
        return;
    if (isCurrency(*text))
        study.currency = *text;
    else
        m_faults.add(Error::Kind::Value, node.at,
                     sentence::said(sentence::noCurrency, sentence::quotable(*text),
                                    QString::number(longestCurrency)));
}

void StudyReader::readDataVersion(const Node& node, Study& study) {
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{1,6}(\\.[0-9]{1,6}){0,3}\\z"));
    const auto text = readText(node, m_faults);
    if (!text)
        return;
    if (pattern.match(*text).hasMatch())
        study.dataVersion = *text;
    else
        m_faults.add(Error::Kind::Value, node.at,
                     sentence::said(sentence::noDataVersion, sentence::quotable(*text)));
}

/// Wherever they stand, activities may refer to the study's own rows.
void StudyReader::readOwn(const Node& root, Study& study) {
    const Json* own = findMember(root.json, "own");
    if (!own)
        return;
    study.own = readOwnRows({*own, root.at + QStringLiteral("/own")}, m_faults);
    m_catalogue = withOwnRows(std::move(m_catalogue), study.own);
}

Activity StudyReader::readActivity(const Node& node) {
    Activity activity;
    const Methods methods = methodsOf(node.json);
    Member name = text("name", activity.name);
    name.isRequired = true;
    const QList<Member> members{
        requiredMember("kind",
                       [&](const Node& n) {
                           activity.kind =
                               readWord(n, allActivityKinds, m_faults).value_or(activity.kind);
                       }),
        name,
        number("start_month", 0, std::nullopt, activity.startMonth),
        number("repeat_every_months", 0, std::nullopt, activity.repeatEveryMonths),
        requiredMember("work", [&](const Node& n) { readWork(n, methods, activity); }),
        optionalMember("site", [&](const Node& n) { readSite(n, methods, activity); }),
        optionalMember("embodied", [&](const Node& n) { readEmbodied(n, methods, activity); }),
        optionalMember("prices", [&](const Node& n) { readPrices(n, methods, activity); }),
    };
    readObject(node, members + inputMembers(Section::Schedule, methods, activity), m_faults);
    return activity;
}

QList<Activity> StudyReader::readActivities(const Node& node) {
    QList<Activity> activities;
    const auto read = [&](const Node& n) { activities.append(readActivity(n)); };
    const qsizetype count = readList(node, maximumActivities, read, m_faults);
    if (count > maximumActivities) {
        m_faults.add(Error::Kind::Value, node.at,
                     sentence::said(sentence::tooManyActivities, QString::number(count),
                                    QString::number(maximumActivities)));
    }
    return activities;
}

Plan StudyReader::readPlan(const Node& node) {
    Plan plan;
    Member name = text("name", plan.name);
    name.isRequired = true;
    // Where the service life cannot be read, no month lies outside it.
    const auto readMonths = [&](const Node& n) {
        plan.serviceMonths = readWholeNumber(n, 1, maximumServiceMonths, m_faults)
                                 .value_or(std::numeric_limits<int>::max());
    };
    readObject(
        node,
        {name, requiredMember("service_months", readMonths),
         optionalMember("start_year",
                        [&](const Node& n) {
                            plan.startYear =
                                readWholeNumber(n, earliestStartYear, latestStartYear, m_faults);
                        }),
         optionalMember(
             "follows_baseline",
             [&](const Node& n) { plan.followsBaseline = readTruth(n, m_faults).value_or(false); }),
         requiredMember("activities", [&](const Node& n) { plan.activities = readActivities(n); })},
        m_faults);
    checkPlan(plan, node.at, m_faults);
    return plan;
}

Study StudyReader::readStudy(const Node& node) {
    Study study;
    readOwn(node, study);
    Member title = text("title", study.title);
    title.isRequired = true;
    const auto readPlans = [&](const Node& n) {
        const auto read = [&](const Node& each) { study.plans.append(readPlan(each)); };
        constexpr auto unlimited = std::numeric_limits<qsizetype>::max();
        if (n.json.is_array() && n.json.empty())
            m_faults.add(Error::Kind::Value, n.at, sentence::said(sentence::noPlans));
        readList(n, unlimited, read, m_faults);
        if (!study.plans.isEmpty() && study.plans.first().followsBaseline)
            m_faults.add(Error::Kind::Value, n.at + QStringLiteral("/0/follows_baseline"),
                         sentence::said(sentence::baselineFollows));
    };
    readObject(
        node,
        {requiredMember("format", [&](const Node& n) { (void)readText(n, m_faults); }),
         requiredMember(
             "version",
             [&](const Node& n) { (void)readWholeNumber(n, 1, m_newestVersion, m_faults); }),
         optionalMember("data_version", [&](const Node& n) { readDataVersion(n, study); }), title,
         text("note", study.note), optionalMember("own", [](const Node&) {}),
         optionalMember("currency", [&](const Node& n) { readCurrency(n, study); }),
         optionalMember("boundary",
                        [&](const Node& n) {
                            study.boundary =
                                readWord(n, allBoundaries, m_faults).value_or(study.boundary);
                        }),
         requiredMember("plans", readPlans)},
        m_faults);
    return study;
}

} // namespace

Checked<Study> studyOf(const Json& root, const Catalogue& catalogue, int newestVersion) {
    FaultList faults;
    const Study study = StudyReader(catalogue, newestVersion, faults).readStudy({root, QString()});
    if (!faults.isEmpty())
        return faults.inOrder(root);
    return study;
}

} // namespace plume
