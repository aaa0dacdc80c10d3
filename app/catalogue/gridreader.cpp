// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gridreader.h"

#include "quantity/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

Boundary readBoundary(const Row& row) {
    const auto boundary = boundaryOf(row.text("boundary"));
    if (!boundary)
        row.fault("boundary", Texts::tr("Write lifecycle or direct."));
    return boundary.value_or(Boundary::Lifecycle);
}

/// What a spreadsheet shows of a cloud region repeats its grid, and must not contradict it.
void checkAgainst(const Grid& grid, const Row& row) {
    constexpr double rounding = 1e-3;
    const auto intensity = row.number("intensity_g_per_kwh");
    const double expected = grid.intensity.value / unit::gramPerKWh.inBase;
    if (!intensity || std::abs(*intensity - expected) > rounding * expected)
        row.fault("intensity_g_per_kwh", Texts::tr("The grid “%1” has %2 g/kWh.")
                                             .arg(grid.id.text(), QString::number(expected)));
    if (readBoundary(row) != grid.boundary)
        row.fault("boundary", Texts::tr("The grid “%1” has another boundary.").arg(grid.id.text()));
    if (row.year("year") != grid.year)
        row.fault("year", Texts::tr("The data of the grid “%1” are of %2.")
                              .arg(grid.id.text(), QString::number(grid.year)));
}

} // namespace

const QString gridColumns =
    QStringLiteral("id,name_en,name_vi,boundary,year,intensity_g_per_kwh,intensity_low_g_per_kwh,"
                   "intensity_high_g_per_kwh,intensity_spread,water_l_per_kwh,water_low_l_per_kwh,"
                   "water_high_l_per_kwh,quality,source,water_source,note");

const QString cloudColumns = QStringLiteral(
    "id,name_en,name_vi,grid,boundary,year,intensity_g_per_kwh,pue,pue_low,pue_high,pue_spread,"
    "pue_quality,pue_source,wue_l_per_kwh,wue_spread,wue_quality,wue_source,quality,source,note");

Grid readGrid(const Row& row) {
    Grid grid{.id = GridId(row.required("id")),
              .name = row.localName("name"),
              .boundary = readBoundary(row),
              .year = row.year("year"),
              .intensity = {},
              .water = {},
              .note = row.text("note")};
    const auto intensity =
        row.estimate(QStringLiteral("intensity"),
                     {"intensity_g_per_kwh", "intensity_low_g_per_kwh", "intensity_high_g_per_kwh"},
                     unit::gramPerKWh.inBase);
    if (!intensity)
        row.fault("intensity_g_per_kwh", Texts::tr("A value is missing."));
    grid.intensity = intensity.value_or(EstimateData{});
    if (!row.text("intensity_spread").isEmpty())
        row.namedSpread("intensity_spread");
    if (!row.text("water_l_per_kwh").isEmpty())
        grid.water = row.estimate(
            QStringLiteral("water"),
            {"water_l_per_kwh", "water_low_l_per_kwh", "water_high_l_per_kwh", "water_source"}, 1.0,
            Shape::Triangular);
    return grid;
}

const Grid* CloudReader::gridOf(const Row& row) const {
    const GridId id(row.required("grid"));
    const auto grid = std::ranges::lower_bound(m_grids, id, std::less(), &Grid::id);
    if (grid != m_grids.end() && grid->id == id)
        return &*grid;
    row.fault("grid", Texts::tr("No grid has the id “%1”.").arg(id.text()));
    return nullptr;
}

Grid CloudReader::operator()(const Row& row) const {
    Grid region;
    if (const Grid* grid = gridOf(row)) {
        region = *grid;
        checkAgainst(*grid, row);
        region.area = grid->id;
    }
    region.id = GridId(row.required("id"));
    region.name = row.localName("name");
    region.note = row.text("note");
    row.quality("quality");
    row.source("source");
    for (const char* column : {"pue_spread", "wue_spread"}) {
        if (!row.text(column).isEmpty())
            row.namedSpread(column);
    }
    if (!row.text("pue").isEmpty())
        region.pue = row.estimate(QStringLiteral("pue"),
                                  {"pue", "pue_low", "pue_high", "pue_source", "pue_quality"},
                                  unit::pue.inBase, Shape::Triangular);
    if (!row.text("wue_l_per_kwh").isEmpty())
        region.siteWater = row.estimate(
            QStringLiteral("wue"), {"wue_l_per_kwh", nullptr, nullptr, "wue_source", "wue_quality"},
            unit::litrePerKWhServer.inBase);
    if (region.pue && region.pue->value < 1.0)
        row.fault("pue", Texts::tr("A PUE is never below 1."));
    return region;
}

} // namespace plume
