// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/differstable.h"

#include "chart_data/charttext.h"
#include "chart_data/factorwords.h"
#include "lifecycle/activitymatch.h"
#include "quantity/unittable.h"

#include <algorithm>

namespace plume {
namespace {

using Kind = PlanDifferenceFactor::Kind;

constexpr int none = -1;

/// The same activity in each plan, by plan; none where a plan does not have it.
using Group = QList<int>;

QList<Group> groupsOf(const Comparison& comparison) {
    QList<int> order{comparison.baseline};
    for (int plan = 0; plan < comparison.planCount(); ++plan) {
        if (plan != comparison.baseline)
            order.append(plan);
    }
    QList<Group> groups;
    for (const int plan : order) {
        const CompletePlan& own = comparison.plans[plan].plan();
        QList<bool> isPlaced(own.activities.size(), false);
        for (const int earlier : order.mid(0, order.indexOf(plan))) {
            for (const ActivityMatch& match :
                 matchedActivities(comparison.plans[earlier].plan(), own)) {
                const auto group =
                    std::find_if(groups.begin(), groups.end(), [&](const Group& each) {
                        return each[earlier] == match.first && each[plan] == none;
                    });
                if (isPlaced[match.second] || group == groups.end())
                    continue;
                (*group)[plan] = match.second;
                isPlaced[match.second] = true;
            }
        }
        for (int i = 0; i < own.activities.size(); ++i) {
            if (isPlaced[i])
                continue;
            groups.append(Group(comparison.planCount(), none));
            groups.last()[plan] = i;
        }
    }
    return groups;
}

bool isSame(const CompleteInput* a, const CompleteInput* b) {
    if (!a || !b)
        return a == b;
    return a->estimate.value == b->estimate.value && a->estimate.shape == b->estimate.shape &&
           a->estimate.range == b->estimate.range;
}

/// Names of rows, "—" without one.
class Choices {
public:
    Choices(const Catalogue& catalogue, const QLocale& locale)
        : m_catalogue(catalogue)
        , m_locale(locale) {}

    QString grid(const Activity& activity) const {
        return rowName(activity, Kind::Grid, m_catalogue, m_locale);
    }
    QString device(const Activity& activity) const {
        return rowName(activity, Kind::Device, m_catalogue, m_locale);
    }
    QString model(const Activity& activity) const {
        return rowName(activity, Kind::Model, m_catalogue, m_locale);
    }
    QString request(const Activity& activity) const {
        return rowName(activity, Kind::Request, m_catalogue, m_locale);
    }
    QString start(const Activity& activity) const {
        return monthsText(activity.startMonth, m_locale);
    }
    QString repeat(const Activity& activity) const {
        return activity.repeatEveryMonths == 0 ? ChartText::tr("once")
                                               : monthsText(activity.repeatEveryMonths, m_locale);
    }

private:
    const Catalogue& m_catalogue;
    const QLocale& m_locale;
};

class Rows {
public:
    Rows(const Comparison& comparison, const Catalogue& catalogue, const QLocale& locale)
        : m_comparison(comparison)
        , m_choices(catalogue, locale)
        , m_locale(locale) {}

    DiffersTable run() {
        addStartYear();
        for (const Group& group : groupsOf(m_comparison)) {
            addPresence(group);
            addChoices(group);
            addInputs(group);
        }
        return m_result;
    }

private:
    int planCount() const { return m_comparison.planCount(); }

    const CompleteActivity* activity(const Group& group, int plan) const {
        return group[plan] == none ? nullptr
                                   : &m_comparison.plans[plan].plan().activities[group[plan]];
    }

    const CompleteInput* input(const Group& group, int plan, Term term) const {
        const CompleteActivity* of = activity(group, plan);
        if (!of)
            return nullptr;
        const auto found = of->inputs.constFind(term);
        return found == of->inputs.cend() ? nullptr : &*found;
    }

    /// That of the baseline, or of the first plan that has it.
    int reference(const Group& group) const {
        if (group[m_comparison.baseline] != none)
            return m_comparison.baseline;
        int plan = 0;
        while (group[plan] == none)
            ++plan;
        return plan;
    }

    QString nameOfGroup(const Group& group) const {
        const int plan = reference(group);
        return activity(group, plan)->stated.name;
    }

    void append(const QString& activity, const QString& name, const QStringList& texts,
                const QStringList& addresses = {}) {
        DifferingRow row{activity, name, texts, {}, addresses};
        for (const QString& text : texts)
            row.isDiffering.append(text != texts[m_comparison.baseline]);
        while (row.addresses.size() < planCount())
            row.addresses.append(QString());
        m_result.rows.append(row);
    }

    void addStartYear() {
        QStringList texts;
        for (const Assessment& plan : m_comparison.plans)
            texts.append(plan.plan().startYear ? QString::number(*plan.plan().startYear)
                                               : QString());
        if (QStringList(texts).removeDuplicates() < planCount() - 1)
            append({}, ChartText::tr("Year in which the plan starts"), texts);
    }

    void addPresence(const Group& group) {
        if (!group.contains(none))
            return;
        QStringList texts;
        for (int plan = 0; plan < planCount(); ++plan)
            texts.append(activity(group, plan) ? activity(group, plan)->stated.name
                                               : ChartText::tr("none"));
        append(nameOfGroup(group), ChartText::tr("Activity"), texts);
    }

    /// Only of plans that have the activity; the others are told by addPresence().
    template <typename TextOf>
    void addChoice(const Group& group, const QString& name, TextOf&& textOf) {
        QStringList texts;
        QStringList given;
        for (int plan = 0; plan < planCount(); ++plan) {
            const CompleteActivity* of = activity(group, plan);
            texts.append(of ? textOf(*of) : QString());
            if (of)
                given.append(texts.last());
        }
        given.removeDuplicates();
        if (given.size() > 1)
            append(nameOfGroup(group), name, texts);
    }

    void addChoices(const Group& group) {
        addChoice(group, ChartText::tr("How the work is known"),
                  [](const CompleteActivity& of) { return nameOf(of.stated.method); });
        addChoice(group, ChartText::tr("What the energy covers"),
                  [](const CompleteActivity& of) { return nameOf(of.scope); });
        addChoice(group, ChartText::tr("How the hardware is counted"),
                  [](const CompleteActivity& of) { return nameOf(of.stated.embodied); });
        addChoice(group, ChartText::tr("Grid"),
                  [&](const CompleteActivity& of) { return m_choices.grid(of.stated); });
        addChoice(group, ChartText::tr("Device"),
                  [&](const CompleteActivity& of) { return m_choices.device(of.stated); });
        addChoice(group, ChartText::tr("Model"),
                  [&](const CompleteActivity& of) { return m_choices.model(of.stated); });
        addChoice(group, ChartText::tr("Kind of request"),
                  [&](const CompleteActivity& of) { return m_choices.request(of.stated); });
        addChoice(group, ChartText::tr("Start after"),
                  [&](const CompleteActivity& of) { return m_choices.start(of.stated); });
        addChoice(group, ChartText::tr("Done every"),
                  [&](const CompleteActivity& of) { return m_choices.repeat(of.stated); });
    }

    QList<Term> termsOf(const Group& group) const {
        QList<Term> terms;
        for (int plan = 0; plan < planCount(); ++plan) {
            const CompleteActivity* of = activity(group, plan);
            for (const Term term : of ? inputsOf(of->stated) + of->inputs.keys() : QList<Term>()) {
                if (!terms.contains(term))
                    terms.append(term);
            }
        }
        return terms;
    }

    void addInputs(const Group& group) {
        for (const Term term : termsOf(group)) {
            const CompleteInput* first = input(group, reference(group), term);
            bool isAlike = true;
            for (int plan = 0; plan < planCount(); ++plan)
                isAlike =
                    isAlike && (!activity(group, plan) || isSame(first, input(group, plan, term)));
            if (isAlike) {
                m_result.sharedInputs += first && !group.contains(none) ? 1 : 0;
                continue;
            }
            QStringList texts;
            QStringList addresses;
            for (int plan = 0; plan < planCount(); ++plan) {
                const CompleteActivity* of = activity(group, plan);
                const QString text = of ? inputText(*of, term, m_locale) : QString();
                texts.append(inCurrency(text, m_comparison.currency()));
                const CompleteInput* own = input(group, plan, term);
                addresses.append(own ? own->address : QString());
            }
            append(nameOfGroup(group), nameOf(term), texts, addresses);
        }
    }

    const Comparison& m_comparison;
    Choices m_choices;
    const QLocale& m_locale;
    DiffersTable m_result;
};

ChartTable tableOf(const DiffersTable& differs, const Comparison& comparison) {
    ChartTable table;
    table.columns = {{ChartText::tr("Activity"), QStringLiteral("activity"), false},
                     {ChartText::tr("What differs"), QStringLiteral("input"), false}};
    for (int plan = 0; plan < comparison.planCount(); ++plan)
        table.columns.append({comparison.nameOf(plan), QStringLiteral("plan_%1").arg(plan), false});
    for (const DifferingRow& row : differs.rows) {
        QList<ChartCell> cells{{row.activity, {}}, {row.name, {}}};
        for (const QString& text : row.texts)
            cells.append({text, {}});
        table.rows.append(cells);
        table.addresses.append(row.addresses.value(comparison.baseline));
    }
    return table;
}

} // namespace

DiffersTable differsTableOf(const Comparison& comparison, const Catalogue& catalogue,
                            const QLocale& locale) {
    DiffersTable differs = Rows(comparison, catalogue, locale).run();
    differs.table = tableOf(differs, comparison);
    differs.words.question = ChartText::tr("What differs between the plans?");
    const QString shared = locale.toString(differs.sharedInputs);
    if (comparison.planCount() < 2)
        differs.words.answer =
            ChartText::tr("There is only one plan. Add another one to compare it with.");
    else if (differs.isEmpty())
        differs.words.answer =
            ChartText::tr("Nothing: all %1 inputs are the same in all plans.").arg(shared);
    else
        differs.words.answer = ChartText::tr("Rows that differ: %1. Inputs that are the same in "
                                             "all plans: %2.")
                                   .arg(locale.toString(differs.rows.size()), shared);
    differs.words.description = differs.words.answer;
    differs.words.notes = {dataNote(comparison.plans.first().dataVersion)};
    return differs;
}

} // namespace plume
