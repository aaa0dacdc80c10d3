// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/leverreader.h"

#include "quantity/units.h"

#include <QCoreApplication>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

constexpr double wattHour = unit::kWh.inBase / 1e3;
constexpr double milliwatt = unit::wattFacility.inBase / 1e3;

QStringList words(const Row& row, const char* column) {
    return row.text(column).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool hasAmount(LeverKind kind) {
    return kind != LeverKind::ExistingModel && kind != LeverKind::Grid;
}

std::optional<EstimateData> readAmount(const Row& row, LeverKind kind) {
    if (kind == LeverKind::Share)
        return row.estimate(QStringLiteral("users"), {"users", "users_low", "users_high"}, 1.0);
    if (kind == LeverKind::OnDevice)
        return row.estimate(QStringLiteral("requests"),
                            {"requests_per_device_day", "requests_low_per_device_day",
                             "requests_high_per_device_day"},
                            1.0 / unit::hoursPerDay);
    return row.estimate(QStringLiteral("factor"),
                        {"factor_ratio", "factor_low_ratio", "factor_high_ratio"}, 1.0);
}

std::optional<Range> readPoints(const Row& row) {
    const auto low = row.number("quality_low_points");
    const auto high = row.number("quality_high_points");
    if (!low || !high)
        return std::nullopt;
    if (*low <= 0.0 || *high < *low)
        row.fault("quality_low_points",
                  Texts::tr("Points of quality lie above zero, the lower number first."));
    return Range{*low, *high};
}

} // namespace

Lever readLever(const Row& row) {
    constexpr int ways = 8;
    Lever lever;
    lever.id = LeverId(row.required("id"));
    lever.title = row.localName("title");
    lever.condition = row.localName("condition");
    lever.way = row.wholeNumber("way", 1, ways).value_or(0);
    if (lever.way == 0)
        row.fault("way", Texts::tr("Write one of the eight ways, 1 to 8."));
    const auto kind = leverKindOf(row.text("kind"));
    if (!kind)
        row.fault("kind", Texts::tr("No lever does this: “%1”.").arg(row.text("kind")));
    lever.kind = kind.value_or(LeverKind::EnergyFactor);
    lever.appliesTo = words(row, "applies_to");
    if (lever.appliesTo.isEmpty())
        row.fault("applies_to", Texts::tr("A value is missing."));
    lever.group = row.text("group");
    if (hasAmount(lever.kind)) {
        lever.amount = readAmount(row, lever.kind);
        if (!lever.amount || lever.amount->value <= 0.0)
            row.fault("factor_ratio", Texts::tr("A value above zero is missing."));
    }
    lever.duty = row.number("duty_ratio").value_or(0.0);
    lever.idlePower = row.number("idle_power_mw").value_or(0.0) * milliwatt;
    if (const auto most = row.number("most_wh_per_request"))
        lever.mostPerRequest = *most * wattHour;
    lever.points = readPoints(row);
    for (const QString& grid : words(row, "grids"))
        lever.grids.append(GridId(grid));
    lever.device = DeviceId(row.text("device"));
    lever.quality = row.quality("quality");
    lever.source = row.source("source");
    lever.locator = row.text("locator");
    lever.year = row.year("year");
    lever.note = row.text("note");
    return lever;
}

} // namespace plume
