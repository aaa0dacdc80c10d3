// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/ownrowtable.h"

#include "lifecycle/ownrows.h"
#include "quantity/units.h"

#include <algorithm>

namespace plume {
namespace {

using Fields = QHash<QString, QString>;

constexpr double wattsInBase = 1e-3;
constexpr double gramsInBase = 1e-3;
constexpr double teraflopsInBase = 3.6e15; // a second's, of an hour
constexpr double hoursOfYear = 24.0 * unit::daysPerYear;

QString numberText(double value) {
    return QString::number(value, 'g', 12);
}

/// A value and, where the table has such columns, its range.
void addValue(Fields& fields, const QString& stem, const QString& unit,
              const std::optional<EstimateData>& value, double inBase) {
    if (!value)
        return;
    fields[stem + unit] = numberText(value->value / inBase);
    if (value->shape == Shape::Fixed)
        return;
    fields[stem + QStringLiteral("_low") + unit] = numberText(value->range.low / inBase);
    fields[stem + QStringLiteral("_high") + unit] = numberText(value->range.high / inBase);
}

template <typename Row>
Fields commonOf(const Row& row, const QString& name) {
    Fields fields{{QStringLiteral("id"), row.id.text()},
                  {QStringLiteral("name"), name},
                  {QStringLiteral("name_en"), name},
                  {QStringLiteral("quality"), keyOf(Quality::Assumed)},
                  {QStringLiteral("source"), sourceOf(row)},
                  {QStringLiteral("note"), row.note}};
    if (row.year != 0)
        fields[QStringLiteral("year")] = QString::number(row.year);
    return fields;
}

Fields fieldsOf(const Grid& grid) {
    Fields fields = commonOf(grid, grid.name.english);
    fields[QStringLiteral("boundary")] = keyOf(grid.boundary);
    addValue(fields, QStringLiteral("intensity"), QStringLiteral("_g_per_kwh"), grid.intensity,
             gramsInBase);
    addValue(fields, QStringLiteral("water"), QStringLiteral("_l_per_kwh"), grid.water, 1.0);
    addValue(fields, QStringLiteral("pue"), QString(), grid.pue, 1.0);
    addValue(fields, QStringLiteral("wue"), QStringLiteral("_l_per_kwh"), grid.siteWater, 1.0);
    return fields;
}

Fields fieldsOf(const Device& device) {
    Fields fields = commonOf(device, device.name);
    addValue(fields, QStringLiteral("tdp"), QStringLiteral("_w"), device.power, wattsInBase);
    addValue(fields, QStringLiteral("peak_fp16"), QStringLiteral("_tflops"), device.peak,
             teraflopsInBase);
    addValue(fields, QStringLiteral("embodied"), QStringLiteral("_kg"), device.embodied, 1.0);
    addValue(fields, QStringLiteral("lifetime"), QStringLiteral("_years"), device.lifetime,
             hoursOfYear);
    return fields;
}

Fields fieldsOf(const RequestEnergy& request) {
    Fields fields = commonOf(request, request.name.english);
    fields[QStringLiteral("scope")] = request.scope;
    addValue(fields, QStringLiteral("energy"), QStringLiteral("_wh"), request.energy, wattsInBase);
    return fields;
}

Fields fieldsOf(const Equivalence& thing) {
    Fields fields = commonOf(thing, thing.name.english);
    fields[QStringLiteral("indicator")] = thing.indicator;
    fields[QStringLiteral("unit_en")] = thing.unit.english;
    fields[QStringLiteral("unit_one")] = thing.unitOne;
    fields[QStringLiteral("basis_en")] = thing.basis.english;
    fields[QStringLiteral("region")] = thing.region;
    fields[QStringLiteral("amount_unit")] =
        thing.indicator == QLatin1String("energy")  ? QStringLiteral("kWh")
        : thing.indicator == QLatin1String("water") ? QStringLiteral("L")
                                                    : QStringLiteral("kg");
    addValue(fields, QStringLiteral("amount"), QString(), thing.amount, 1.0);
    return fields;
}

template <typename Row>
QList<Fields> allFieldsOf(const QList<Row>& rows) {
    QList<Fields> all;
    for (const Row& row : rows)
        all.append(fieldsOf(row));
    return all;
}

QList<Fields> fieldsOf(const QString& kind, const OwnRows& own) {
    if (kind == QLatin1String("grids"))
        return allFieldsOf(own.grids);
    if (kind == QLatin1String("hardware"))
        return allFieldsOf(own.devices);
    if (kind == QLatin1String("requests"))
        return allFieldsOf(own.requests);
    if (kind == QLatin1String("equivalences"))
        return allFieldsOf(own.equivalences);
    return {};
}

/// A grid of one's own may say of its buildings what only regions of clouds do.
void addMissingColumns(DataTable& table, const QList<Fields>& own) {
    for (const char* column : {"pue", "pue_low", "pue_high", "wue_l_per_kwh", "wue_low_l_per_kwh",
                               "wue_high_l_per_kwh"}) {
        const QString name = QLatin1String(column);
        const bool isSaid = std::ranges::any_of(
            own, [&name](const Fields& fields) { return fields.contains(name); });
        if (!isSaid || table.hasColumn(name))
            continue;
        table.columns.append(name);
        for (QStringList& row : table.rows)
            row.append(QString());
    }
}

} // namespace

void addOwnRows(DataTable& table, const QString& kind, const OwnRows& own) {
    qsizetype place = 0;
    const QList<Fields> all = fieldsOf(kind, own);
    addMissingColumns(table, all);
    for (const Fields& fields : all) {
        QStringList row;
        for (const QString& column : std::as_const(table.columns))
            row.append(fields.value(column));
        table.rows.removeIf([&row](const QStringList& each) { return each[0] == row[0]; });
        table.rows.insert(std::min(place++, table.rows.size()), row);
    }
}

bool isOwn(const QString& kind, const QString& id, const OwnRows& own) {
    const QList<Fields> all = fieldsOf(kind, own);
    return std::ranges::any_of(
        all, [&id](const Fields& fields) { return fields[QStringLiteral("id")] == id; });
}

} // namespace plume
