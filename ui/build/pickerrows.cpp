// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/pickerrows.h"

#include "quantity/quantitytext.h"
#include "quantity/units.h"

#include <algorithm>

namespace plume::ui {
namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString yearText(int year) {
    return year > 0 ? QString::number(year) : QString();
}

QString text(const std::optional<EstimateData>& estimate, const Dimension& dimension,
             const QLocale& locale) {
    return estimate ? displayText(estimate->value, dimension, locale) : QString();
}

QString bothNames(const LocalName& name) {
    return name.english + QLatin1Char(' ') + name.vietnamese;
}

QList<PickerRow> sorted(QList<PickerRow> rows) {
    // By the folded name, so that Đức stands under D in Vietnamese as well.
    std::stable_sort(rows.begin(), rows.end(), [](const PickerRow& a, const PickerRow& b) {
        return folded(a.name) < folded(b.name);
    });
    return rows;
}

/// Countries and their parts, then the regions of clouds.
QList<PickerRow> gridRows(const Catalogue& catalogue, Boundary boundary, const QLocale& locale) {
    QList<PickerRow> areas;
    QList<PickerRow> regions; // of clouds
    for (const Grid& grid : catalogue.grids) {
        QList<PickerRow>& rows = grid.area.isEmpty() ? areas : regions;
        if (grid.boundary == boundary)
            rows.append({grid.id.text(), grid.name.in(locale),
                         joined({displayText(grid.intensity.value, dim::intensity, locale),
                                 yearText(grid.year)}),
                         bothNames(grid.name) + QLatin1Char(' ') + grid.id.text()});
    }
    return sorted(areas) + sorted(regions);
}

QList<PickerRow> deviceRows(const Catalogue& catalogue, const QLocale& locale) {
    QList<PickerRow> rows;
    for (const Device& device : catalogue.devices)
        rows.append(
            {device.id.text(), device.name,
             joined({text(device.power, dim::chipPower, locale), yearText(device.year)}),
             device.name + QLatin1Char(' ') + device.id.text() + QLatin1Char(' ') + device.kind});
    return sorted(rows);
}

QList<PickerRow> modelRows(const Catalogue& catalogue, const QLocale& locale) {
    QList<PickerRow> rows;
    for (const Model& model : catalogue.models)
        rows.append(
            {model.id.text(), model.name,
             joined({model.organisation, text(model.activeParameters, dim::parameter, locale),
                     yearText(model.year)}),
             model.name + QLatin1Char(' ') + model.organisation});
    return sorted(rows);
}

QList<PickerRow> requestRows(const Catalogue& catalogue, const QLocale& locale) {
    QList<PickerRow> rows;
    for (const RequestEnergy& request : catalogue.requests)
        rows.append(
            {request.id.text(), request.name.in(locale),
             joined({displayText(request.energy.value, dim::facilityEnergy / dim::request, locale),
                     yearText(request.year)}),
             bothNames(request.name)});
    return sorted(rows);
}

} // namespace

PickerRows pickerRowsOf(const Catalogue& catalogue, Boundary boundary, const QLocale& locale) {
    using Rows = Late<QList<PickerRow>>;
    return {Rows::madeBy([catalogue, locale] { return deviceRows(catalogue, locale); }),
            Rows::madeBy([catalogue, locale] { return modelRows(catalogue, locale); }),
            Rows::madeBy([catalogue, locale] { return requestRows(catalogue, locale); }),
            Rows::madeBy([=] { return gridRows(catalogue, boundary, locale); }), 0};
}

} // namespace plume::ui
