// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/datachange.h"

#include "catalogue/cataloguerow.h"
#include "quantity/units.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

std::optional<double> inBase(const QString& unit) {
    if (unit == QLatin1String("g/kWh"))
        return unit::gramPerKWh.inBase;
    if (unit == QLatin1String("Wh"))
        return unit::kWh.inBase / 1e3;
    if (unit == QLatin1String("W"))
        return unit::wattChip.inBase;
    const bool isBase = unit == QLatin1String("kg") || unit == QLatin1String("kWh") ||
                        unit == QLatin1String("L") || unit == QLatin1String("L/kWh") ||
                        unit == QLatin1String("1");
    return isBase ? std::optional(1.0) : std::nullopt;
}

DataChange readChange(const Row& row) {
    DataChange change;
    change.version = row.required("version");
    change.row = row.required("id");
    change.note = row.text("note");
    const auto base = inBase(row.text("unit"));
    if (!base)
        row.fault("unit", Texts::tr("Write g/kWh, Wh, W, kg, kWh, L, L/kWh or 1."));
    const auto value = row.number("old");
    if (!value)
        row.fault("old", Texts::tr("A value is missing."));
    change.value = value.value_or(0.0) * base.value_or(1.0);
    const auto low = row.number("old_low");
    const auto high = row.number("old_high");
    if (low && high)
        change.range = Range{*low * base.value_or(1.0), *high * base.value_or(1.0)};
    return change;
}

template <typename Row, typename Id>
Row* findIn(QList<Row>& rows, const Id& id) {
    const auto row = std::ranges::lower_bound(std::as_const(rows), id, std::less(), &Row::id);
    const auto place = row - rows.cbegin();
    return row != rows.cend() && row->id == id ? &rows[place] : nullptr;
}

EstimateData* pointerTo(std::optional<EstimateData>* value) {
    return value && *value ? &**value : nullptr;
}

} // namespace

Checked<QList<DataChange>> readDataChanges(const QString& folder, const Catalogue& catalogue) {
    KnownRows known;
    for (const Source& source : catalogue.sources)
        known.sources.insert(source.key);
    Faults faults;
    QList<DataChange> changes =
        readRows(folder + QStringLiteral("/changes.csv"),
                 {QStringLiteral("version"), QStringLiteral("id"), QStringLiteral("unit"),
                  QStringLiteral("old"), QStringLiteral("old_low"), QStringLiteral("old_high"),
                  QStringLiteral("note")},
                 known, faults, readChange);
    if (!faults.isEmpty())
        return faults;
    return changes;
}

bool isEarlier(const QString& version, const QString& other) {
    return QVersionNumber::fromString(version) < QVersionNumber::fromString(other);
}

EstimateData* valueAt(Catalogue& catalogue, const QString& row) {
    const QString table = row.section(QLatin1Char('/'), 0, 0);
    const QString id = row.section(QLatin1Char('/'), 1).section(QLatin1Char('#'), 0, 0);
    const QString quantity = row.section(QLatin1Char('#'), 1);
    if (table == QLatin1String("grids") && quantity == QLatin1String("intensity")) {
        Grid* grid = findIn(catalogue.grids, GridId(id));
        return grid ? &grid->intensity : nullptr;
    }
    if (table == QLatin1String("requests") && quantity == QLatin1String("energy")) {
        RequestEnergy* request = findIn(catalogue.requests, RequestId(id));
        return request ? &request->energy : nullptr;
    }
    if (table == QLatin1String("hardware")) {
        Device* device = findIn(catalogue.devices, DeviceId(id));
        if (device && quantity == QLatin1String("embodied"))
            return pointerTo(&device->embodied);
        return device && quantity == QLatin1String("tdp") ? pointerTo(&device->power) : nullptr;
    }
    const auto assumed = catalogue.defaults.find(id);
    return table == QLatin1String("defaults") && assumed != catalogue.defaults.end() ? &*assumed
                                                                                     : nullptr;
}

Catalogue asOf(const QString& version, Catalogue catalogue, const QList<DataChange>& changes) {
    // The latest first, so that the earliest of those that came since remains.
    for (auto each = changes.crbegin(); each != changes.crend(); ++each) {
        const DataChange& change = *each;
        EstimateData* value =
            isEarlier(version, change.version) ? valueAt(catalogue, change.row) : nullptr;
        if (!value)
            continue;
        value->value = change.value;
        value->provenance.spread.clear();
        value->range = change.range.value_or(Range());
        if (!change.range)
            value->shape = Shape::Fixed;
        else if (value->shape == Shape::Fixed)
            value->shape = change.range->low > 0.0 ? Shape::Lognormal : Shape::Triangular;
        // A region of a cloud has the value of its grid.
        for (Grid& grid : catalogue.grids) {
            if (grid.intensity.provenance.row == change.row)
                grid.intensity = *value;
        }
    }
    return catalogue;
}

} // namespace plume
