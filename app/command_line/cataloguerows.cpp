// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/cataloguerows.h"

#include "calculation/term.h"
#include "lifecycle/input.h"
#include "lifecycle/study.h"

#include <QStringList>

#include <algorithm>

namespace plume {
namespace {

DisplayUnit unitSpelled(const Dimension& dimension, const char* symbol) {
    return findUnit(dimension, QString::fromLatin1(symbol)).value_or(unitsOf(dimension).first());
}

/// Gathers the rows of one kind.
class Rows {
public:
    explicit Rows(const QLocale& locale)
        : m_locale(locale) {}

    /// Begins a row of the data; its values follow.
    void begin(const QString& id, const QString& name, int year, const QString& searchable) {
        m_row = {};
        m_row.id = id;
        m_row.name = name;
        m_row.year = year;
        m_row.searchable = folded(id + QLatin1Char(' ') + searchable);
    }
    void begin(const QString& id, const LocalName& name, int year) {
        begin(id, name.in(m_locale), year, name.english + QLatin1Char(' ') + name.vietnamese);
    }
    void add(const QString& quantity, const std::optional<EstimateData>& value,
             const Dimension& dimension, const char* unit) {
        if (!value)
            return;
        CatalogueRow row = m_row;
        row.quantity = quantity;
        row.value = value;
        row.dimension = dimension;
        row.unit = unitSpelled(dimension, unit);
        row.source = value->provenance.source;
        m_rows.append(row);
    }
    void add(Term term, const std::optional<EstimateData>& value, const char* unit) {
        add(keyOf(term), value, findInputSpec(term)->dimension, unit);
    }
    void addSource(const Source& source) {
        begin(source.key, source.title, source.year,
              source.title + QLatin1Char(' ') + source.authors);
        m_row.source = source.authors;
        m_rows.append(m_row);
    }

    QList<CatalogueRow> rows() const { return m_rows; }

private:
    const QLocale& m_locale;
    CatalogueRow m_row;
    QList<CatalogueRow> m_rows;
};

void addGrids(const Catalogue& catalogue, Rows& rows) {
    for (const Grid& grid : catalogue.grids) {
        rows.begin(grid.id.text(), grid.name, grid.year);
        rows.add(Term::GridIntensity, grid.intensity, "g/kWh");
        rows.add(Term::GridWaterUse, grid.water, "L/kWh");
    }
}

void addHardware(const Catalogue& catalogue, Rows& rows) {
    for (const Device& device : catalogue.devices) {
        rows.begin(device.id.text(), device.name, device.year, device.name);
        rows.add(Term::DevicePower, device.power, "W");
        rows.add(Term::PeakFlopRate, device.peak, "TFLOP/s");
        rows.add(Term::EmbodiedPerDevice, device.embodied, "kg");
    }
}

void addModels(const Catalogue& catalogue, Rows& rows) {
    for (const Model& model : catalogue.models) {
        rows.begin(model.id.text(), model.name, model.year,
                   model.name + QLatin1Char(' ') + model.organisation);
        rows.add(Term::ActiveParameters, model.activeParameters, "parameters");
        rows.add(Term::ProcessedTokens, model.trainingTokens, "tokens");
        rows.add(Term::Compute, model.trainingFlop, "FLOP");
        rows.add(keyOf(Term::DeviceTime), model.deviceHours, dim::deviceTime, "device-hours");
    }
}

Dimension dimensionOf(const RequestEnergy& request) {
    Activity activity;
    activity.method = WorkMethod::Requests;
    activity.scope = energyScopeOf(request.scope);
    return inputDimension(activity, Term::EnergyPerRequest);
}

void addRequests(const Catalogue& catalogue, Rows& rows) {
    for (const RequestEnergy& request : catalogue.requests) {
        rows.begin(request.id.text(), request.name, request.year);
        rows.add(keyOf(Term::EnergyPerRequest), request.energy, dimensionOf(request), "Wh");
    }
}

void addEquivalences(const Catalogue& catalogue, Rows& rows) {
    for (const Equivalence& each : catalogue.equivalences) {
        rows.begin(each.id.text(), each.name, each.year);
        if (each.indicator == QLatin1String("energy"))
            rows.add(each.indicator, each.amount, dim::facilityEnergy, "kWh");
        else if (each.indicator == QLatin1String("water"))
            rows.add(each.indicator, each.amount, dim::water, "L");
        else
            rows.add(each.indicator, each.amount, dim::emission, "kg");
    }
}

void addSources(const Catalogue& catalogue, Rows& rows) {
    for (const Source& source : catalogue.sources)
        rows.addSource(source);
}

struct Kind {
    const char* name;
    void (*add)(const Catalogue&, Rows&);
};

constexpr std::array kinds{
    Kind{"grids", addGrids},
    Kind{"hardware", addHardware},
    Kind{"models", addModels},
    Kind{"requests", addRequests},
    Kind{"equivalences", addEquivalences},
    Kind{"sources", addSources},
};

} // namespace

QStringList catalogueKinds() {
    QStringList names;
    for (const Kind& kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QList<CatalogueRow> catalogueRows(const QString& kind, const QString& search,
                                  const Catalogue& catalogue, const QLocale& locale) {
    Rows all(locale);
    for (const Kind& each : kinds) {
        if (kind == QLatin1String(each.name))
            each.add(catalogue, all);
    }
    QList<CatalogueRow> rows = all.rows();
    const QStringList words = folded(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rows.removeIf([&words](const CatalogueRow& row) {
        return !std::all_of(words.begin(), words.end(),
                            [&row](const QString& word) { return row.searchable.contains(word); });
    });
    return rows;
}

} // namespace plume
