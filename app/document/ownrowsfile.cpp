// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ownrowsfile.h"

#include "document/estimatefile.h"
#include "document/sentences.h"
#include "document/words.h"
#include "lifecycle/ownrows.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace plume {
namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;
const QStringList indicators{QStringLiteral("climate"), QStringLiteral("energy"),
                             QStringLiteral("water")};

/// The field of a value of a row: like the input that it stands in for, under a key of its own.
InputField fieldOf(Term term, const char* key, std::optional<EnergyScope> scope = {}) {
    Activity activity;
    activity.method = WorkMethod::Requests;
    activity.scope = scope;
    InputField field = fieldOf(*findInputSpec(term), activity);
    field.key = QString::fromLatin1(key);
    return field;
}

/// The amount of a comparison, by its indicator.
InputField amountField(const QString& indicator) {
    const Dimension dimension = indicator == QLatin1String("energy")  ? dim::facilityEnergy
                                : indicator == QLatin1String("water") ? dim::water
                                                                      : dim::emission;
    const char* symbol = indicator == QLatin1String("energy")  ? "kWh"
                         : indicator == QLatin1String("water") ? "L"
                                                               : "kg";
    InputField field;
    field.key = QStringLiteral("amount");
    field.dimension = dimension;
    field.unit = findUnit(dimension, QString::fromLatin1(symbol)).value();
    field.maximum = 1e15;
    return field;
}

/// Of some width: two equal ends say nothing of how sure a value is.
bool hasRange(const EstimateData& estimate) {
    return estimate.shape != Shape::Fixed && estimate.range.low < estimate.range.high;
}

/// What is in a row beside its values.
struct Common {
    QString id;
    QString name;
    QString source;
    QString note;
    int year = 0;
};

class OwnRowsReader {
public:
    explicit OwnRowsReader(FaultList& faults)
        : m_faults(faults) {}

    OwnRows read(const Node& node) {
        readObject(node,
                   {list("grids", &OwnRowsReader::readGrid),
                    list("devices", &OwnRowsReader::readDevice),
                    list("requests", &OwnRowsReader::readRequest),
                    list("equivalences", &OwnRowsReader::readEquivalence)},
                   m_faults);
        return m_study.own;
    }

private:
    Member list(const char* key, void (OwnRowsReader::*readRow)(const Node&)) {
        return optionalMember(key, [this, readRow](const Node& node) {
            m_ids.clear();
            const auto count = readList(
                node, maximumOwnRows, [&](const Node& row) { (this->*readRow)(row); }, m_faults);
            if (count > maximumOwnRows)
                m_faults.add(Error::Kind::Value, node.at,
                             sentence::said(sentence::tooManyOwnRows, QString::number(count),
                                            QString::number(maximumOwnRows)));
        });
    }

    QString filledText(const Node& node) {
        const QString text = readText(node, m_faults).value_or(QString());
        if (node.json.is_string() && text.trimmed().isEmpty())
            m_faults.add(Error::Kind::Value, node.at,
                         sentence::said(sentence::emptyText, node.key()));
        return text;
    }

    void readId(const Node& node, QString& id) {
        static const QRegularExpression pattern(
            QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,59}\\z"));
        const auto text = readText(node, m_faults);
        if (!text)
            return;
        id = *text;
        if (!pattern.match(id).hasMatch())
            m_faults.add(Error::Kind::Value, node.at,
                         sentence::said(sentence::noOwnId, sentence::quotable(id)));
        else if (m_ids.contains(id))
            m_faults.add(Error::Kind::Value, node.at, sentence::said(sentence::duplicateOwnId, id));
        m_ids.insert(id);
    }

    QList<Member> commonMembers(Common& common, bool mustCite) {
        Member year = optionalMember("year", [&](const Node& n) {
            common.year =
                readWholeNumber(n, earliestYear, latestYear, m_faults).value_or(earliestYear);
        });
        Member source =
            optionalMember("source", [&](const Node& n) { common.source = filledText(n); });
        year.isRequired = source.isRequired = mustCite;
        return {requiredMember("id", [&](const Node& n) { readId(n, common.id); }),
                requiredMember("name", [&](const Node& n) { common.name = filledText(n); }), year,
                source, optionalMember("note", [&](const Node& n) {
                    common.note = readText(n, m_faults).value_or(QString());
                })};
    }

    Member value(const InputField& field, std::optional<EstimateData>& value) {
        return optionalMember(
            field.key.toLatin1().constData(),
            [this, field, &value](const Node& n) { value = readEstimate(n, field, m_faults); });
    }

    void readGrid(const Node& node) {
        Common common;
        Grid grid;
        std::optional<EstimateData> intensity;
        Member stated = value(fieldOf(Term::GridIntensity, "intensity"), intensity);
        stated.isRequired = true;
        const Member boundary = optionalMember("boundary", [&](const Node& n) {
            grid.boundary = readWord(n, allBoundaries, m_faults).value_or(grid.boundary);
        });
        readObject(node,
                   commonMembers(common, false) +
                       QList{boundary, stated,
                             value(fieldOf(Term::GridWaterUse, "grid_water"), grid.water),
                             value(fieldOf(Term::Pue, "pue"), grid.pue),
                             value(fieldOf(Term::SiteWaterUse, "wue"), grid.siteWater)},
                   m_faults);
        grid.id = GridId(common.id);
        grid.name = {common.name, common.name};
        grid.year = common.year;
        grid.note = common.note;
        grid.intensity = intensity.value_or(EstimateData());
        m_study = withOwnRow(std::move(m_study), grid, common.source);
    }

    void readDevice(const Node& node) {
        Common common;
        Device device;
        device.kind = QStringLiteral("device");
        readObject(
            node,
            commonMembers(common, false) +
                QList{value(fieldOf(Term::DevicePower, "power"), device.power),
                      value(fieldOf(Term::PeakFlopRate, "peak_tflops"), device.peak),
                      value(fieldOf(Term::EmbodiedPerDevice, "embodied"), device.embodied),
                      value(fieldOf(Term::HardwareLifetime, "lifetime_years"), device.lifetime)},
            m_faults);
        device.id = DeviceId(common.id);
        device.name = common.name;
        device.year = common.year;
        device.note = common.note;
        m_study = withOwnRow(std::move(m_study), device, common.source);
    }

    void readRequest(const Node& node) {
        Common common;
        RequestEnergy request;
        std::optional<EstimateData> energy;
        const Json* word = findMember(node.json, "scope");
        const auto scope = energyScopeOf(word ? textOf(*word) : QString());
        Member stated = value(fieldOf(Term::EnergyPerRequest, "energy", scope), energy);
        stated.isRequired = true;
        const Member covers = requiredMember("scope", [&](const Node& n) {
            if (const auto known = readWord(n, allEnergyScopes, m_faults))
                request.scope = keyOf(*known);
        });
        readObject(node, commonMembers(common, false) + QList{covers, stated}, m_faults);
        request.id = RequestId(common.id);
        request.name = {common.name, common.name};
        request.year = common.year;
        request.note = common.note;
        request.energy = energy.value_or(EstimateData());
        m_study = withOwnRow(std::move(m_study), request, common.source);
    }

    void readEquivalence(const Node& node) {
        Common common;
        Equivalence thing;
        thing.shownByDefault = true; // whoever writes one means to compare with it
        QString unit;
        QString basis;
        std::optional<EstimateData> amount;
        const Json* word = findMember(node.json, "indicator");
        const QString indicator = word ? textOf(*word) : QString();
        Member stated = requiredMember("amount", [&](const Node& n) {
            amount = readEstimate(n, amountField(indicator), m_faults);
            if (amount && (amount->value <= 0.0 || !hasRange(*amount)))
                m_faults.add(Error::Kind::Value, n.at, sentence::said(sentence::noRange, n.key()));
        });
        readObject(node,
                   commonMembers(common, true) +
                       QList{requiredMember("unit", [&](const Node& n) { unit = filledText(n); }),
                             optionalMember("unit_one",
                                            [&](const Node& n) { thing.unitOne = filledText(n); }),
                             requiredMember("basis", [&](const Node& n) { basis = filledText(n); }),
                             requiredMember("indicator",
                                            [&](const Node& n) {
                                                thing.indicator = filledText(n);
                                                if (!indicators.contains(thing.indicator))
                                                    addUnknownWord(n, indicators, m_faults);
                                            }),
                             stated,
                             optionalMember("region",
                                            [&](const Node& n) {
                                                thing.region =
                                                    readText(n, m_faults).value_or(QString());
                                            }),
                             optionalMember("shown",
                                            [&](const Node& n) {
                                                thing.shownByDefault =
                                                    readTruth(n, m_faults).value_or(true);
                                            })},
                   m_faults);
        thing.id = EquivalenceId(common.id);
        thing.category = QStringLiteral("own");
        thing.name = {common.name, common.name};
        thing.unit = {unit, unit};
        thing.basis = {basis, basis};
        thing.year = common.year;
        thing.note = common.note;
        thing.amount = amount.value_or(EstimateData());
        m_study = withOwnRow(std::move(m_study), thing, common.source);
    }

    FaultList& m_faults;
    QSet<QString> m_ids; ///< of the present list
    Study m_study;       ///< gathers the rows
};

void addText(Json& json, const char* key, const QString& text) {
    if (!text.isEmpty())
        json[key] = text.toStdString();
}

/// The source stands once, in the row.
void addValue(Json& json, const InputField& field, std::optional<EstimateData> value) {
    if (!value)
        return;
    value->provenance = {};
    json[field.key.toStdString()] = estimateJson(*value, field);
}

template <typename Row>
Json commonJson(const Row& row, const QString& name) {
    Json json{{"id", row.id.text().toStdString()}, {"name", name.toStdString()}};
    if (row.year != 0)
        json["year"] = row.year;
    addText(json, "source", sourceOf(row));
    addText(json, "note", row.note);
    return json;
}

Json rowJson(const Grid& grid) {
    Json json = commonJson(grid, grid.name.english);
    if (grid.boundary != Boundary::Lifecycle)
        json["boundary"] = keyOf(grid.boundary).toStdString();
    addValue(json, fieldOf(Term::GridIntensity, "intensity"), grid.intensity);
    addValue(json, fieldOf(Term::GridWaterUse, "grid_water"), grid.water);
    addValue(json, fieldOf(Term::Pue, "pue"), grid.pue);
    addValue(json, fieldOf(Term::SiteWaterUse, "wue"), grid.siteWater);
    return json;
}

Json rowJson(const Device& device) {
    Json json = commonJson(device, device.name);
    addValue(json, fieldOf(Term::DevicePower, "power"), device.power);
    addValue(json, fieldOf(Term::PeakFlopRate, "peak_tflops"), device.peak);
    addValue(json, fieldOf(Term::EmbodiedPerDevice, "embodied"), device.embodied);
    addValue(json, fieldOf(Term::HardwareLifetime, "lifetime_years"), device.lifetime);
    return json;
}

Json rowJson(const RequestEnergy& request) {
    Json json = commonJson(request, request.name.english);
    addText(json, "scope", request.scope);
    addValue(json, fieldOf(Term::EnergyPerRequest, "energy", energyScopeOf(request.scope)),
             request.energy);
    return json;
}

Json rowJson(const Equivalence& thing) {
    Json json = commonJson(thing, thing.name.english);
    addText(json, "unit", thing.unit.english);
    addText(json, "unit_one", thing.unitOne);
    addText(json, "basis", thing.basis.english);
    addText(json, "indicator", thing.indicator);
    addValue(json, amountField(thing.indicator), thing.amount);
    addText(json, "region", thing.region);
    if (!thing.shownByDefault)
        json["shown"] = false;
    return json;
}

template <typename Row>
void addRows(Json& json, const char* key, const QList<Row>& rows) {
    for (const Row& row : rows)
        json[key].push_back(rowJson(row));
}

} // namespace

OwnRows readOwnRows(const Node& node, FaultList& faults) {
    return OwnRowsReader(faults).read(node);
}

Json ownRowsJson(const OwnRows& own) {
    Json json = Json::object();
    addRows(json, "grids", own.grids);
    addRows(json, "devices", own.devices);
    addRows(json, "requests", own.requests);
    addRows(json, "equivalences", own.equivalences);
    return json;
}

InputField ownValueField(const QString& key, const QString& word) {
    if (key == QLatin1String("amount"))
        return amountField(word);
    static const QHash<QString, Term> terms{
        {QStringLiteral("intensity"), Term::GridIntensity},
        {QStringLiteral("grid_water"), Term::GridWaterUse},
        {QStringLiteral("pue"), Term::Pue},
        {QStringLiteral("wue"), Term::SiteWaterUse},
        {QStringLiteral("power"), Term::DevicePower},
        {QStringLiteral("peak_tflops"), Term::PeakFlopRate},
        {QStringLiteral("embodied"), Term::EmbodiedPerDevice},
        {QStringLiteral("lifetime_years"), Term::HardwareLifetime},
        {QStringLiteral("energy"), Term::EnergyPerRequest},
    };
    return fieldOf(terms.value(key), key.toLatin1().constData(), energyScopeOf(word));
}

Faults faultsOf(const OwnRows& own) {
    FaultList faults;
    const Json json = ownRowsJson(own);
    readOwnRows({json, QStringLiteral("/own")}, faults);
    return faults.inOrder(Json{{"own", json}});
}

} // namespace plume
