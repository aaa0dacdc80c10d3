// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/cataloguerows.h"

#include "calculation/term.h"
#include "catalogue/gridyears.h"
#include "catalogue/lookuptable.h"
#include "lifecycle/input.h"
#include "lifecycle/study.h"

#include <QStringList>

#include <algorithm>

namespace plume {
namespace {

DisplayUnit unitSpelled(const Dimension& dimension, const char* symbol) {
    return findUnit(dimension, QString::fromLatin1(symbol)).value_or(unitsOf(dimension).first());
}

/// The unit of a bare number in a study file.
DisplayUnit fileUnitOf(const InputSpec& spec) {
    const QList<DisplayUnit>& units = unitsOf(spec.dimension);
    const auto unit = std::ranges::find(units, spec.unitInBase, &DisplayUnit::inBase);
    return unit == units.end() ? units.first() : *unit;
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
        add(quantity, value, dimension, unitSpelled(dimension, unit));
    }
    void add(const QString& quantity, const std::optional<EstimateData>& value,
             const Dimension& dimension, const DisplayUnit& unit) {
        if (!value)
            return;
        CatalogueRow row = m_row;
        row.quantity = quantity;
        row.dimension = dimension;
        row.unit = unit;
        const auto in = [&row](double base) { return double(inUnit(base, row.unit)); };
        row.value = in(value->value);
        if (value->shape != Shape::Fixed)
            row.range = Range{in(value->range.low), in(value->range.high)};
        row.source = value->provenance.source;
        m_rows.append(row);
    }
    /// A number that has no dimension of the methodology.
    void addPlain(const QString& quantity, const LookupValue& value, const QString& source) {
        CatalogueRow row = m_row;
        row.quantity = quantity;
        row.value = value.value;
        row.range = value.range;
        row.unit = DisplayUnit{value.unit, {}, {}, 1.0, false};
        row.source = source;
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
        if (!grid.area.isEmpty())
            continue; // a region of a cloud
        rows.begin(grid.id.text(), grid.name, grid.year);
        rows.add(Term::GridIntensity, grid.intensity, "g/kWh");
        rows.add(Term::GridWaterUse, grid.water, "L/kWh");
    }
}

void addGridYears(const Catalogue& catalogue, Rows& rows) {
    for (const Grid& grid : catalogue.gridYears->rows()) {
        rows.begin(grid.id.text(), grid.name, grid.year);
        rows.add(Term::GridIntensity, grid.intensity, "g/kWh");
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

void addServers(const Catalogue& catalogue, Rows& rows) {
    for (const Server& server : catalogue.servers) {
        rows.begin(server.id.text(), server.name, 0, server.name);
        rows.add(Term::HostPower, server.hostPower, "W");
        rows.add(Term::EmbodiedHostShare, server.embodied, "kg");
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

void addSpreads(const Catalogue& catalogue, Rows& rows) {
    for (const Spread& spread : catalogue.spreads) {
        rows.begin(spread.id.text(), spread.name, spread.year);
        const bool isMultiplier = spread.form == Spread::Form::Multiplier;
        rows.addPlain(isMultiplier ? QStringLiteral("multiplier") : QStringLiteral("absolute"),
                      {{}, {}, spread.central, spread.range}, spread.source);
    }
}

void addDefaults(const Catalogue& catalogue, Rows& rows) {
    QStringList ids = catalogue.defaults.keys();
    ids.sort();
    for (const QString& id : ids) {
        const auto term = termOf(id.section(QLatin1Char('/'), 0, 0));
        const InputSpec* spec = term ? findInputSpec(*term) : nullptr;
        if (!spec)
            continue;
        const QString name = nameOf(*term);
        rows.begin(id, name, 0, name);
        rows.add(keyOf(*term), catalogue.defaults[id], spec->dimension, fileUnitOf(*spec));
    }
}

void addLevers(const Catalogue& catalogue, Rows& rows) {
    for (const Lever& lever : catalogue.levers) {
        rows.begin(lever.id.text(), lever.title, lever.year);
        std::optional<Range> range;
        if (lever.amount && lever.amount->shape != Shape::Fixed)
            range = lever.amount->range;
        rows.addPlain(
            keyOf(lever.kind),
            {{}, {}, lever.amount ? std::optional(lever.amount->value) : std::nullopt, range},
            lever.source);
    }
}

void addTable(const QList<LookupRow>& table, Rows& rows) {
    for (const LookupRow& row : table) {
        rows.begin(row.id, row.name, row.year);
        for (const LookupValue& value : row.values)
            rows.addPlain(value.quantity, value, row.source);
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

/// In the order of the help; the tables of `lookupTables` come between.
constexpr std::array kinds{
    Kind{"grids", addGrids},
    Kind{"grid-years", addGridYears},
    Kind{"hardware", addHardware},
    Kind{"servers", addServers},
    Kind{"models", addModels},
    Kind{"requests", addRequests},
    Kind{"equivalences", addEquivalences},
    Kind{"spreads", addSpreads},
    Kind{"defaults", addDefaults},
    Kind{"levers", addLevers},
    Kind{"sources", addSources},
};

/// The faults of what is read when it is first asked for.
Faults laterFaults(const QString& kind, const Catalogue& catalogue) {
    return kind == QLatin1String("grid-years") ? catalogue.gridYears->faults() : Faults();
}

} // namespace

QStringList catalogueKinds() {
    QStringList names;
    for (const Kind& kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    for (const LookupTable& table : lookupTables)
        names.append(QString::fromLatin1(table.name));
    return names;
}

Checked<QList<CatalogueRow>> catalogueRows(const QString& kind, const QString& search,
                                           const Catalogue& catalogue, const QLocale& locale) {
    Rows all(locale);
    if (const LookupTable* table = findLookupTable(kind)) {
        const auto read = readLookupTable(shippedDatasets, *table, catalogue);
        if (!read)
            return read.error();
        addTable(*read, all);
    }
    if (const Faults faults = laterFaults(kind, catalogue); !faults.isEmpty())
        return faults;
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
