// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"
#include "levers/gridchoice.h"

#include <QLocale>

namespace plume {

/// The plan on one grid (kg CO2e, all else at central values).
struct GridDot {
    GridId id;
    QString name;
    double kg = 0.0;
    Range range;  ///< for the 5th to 95th percentile of the intensity
    QString text; ///< "12.3 t"
    bool isOwn = false;
    QString announcement;
};

/// The same plan on every grid, the smallest total first, on a linear or a logarithmic axis.
struct GridChart {
    ChartWords words;
    QList<GridDot> dots;
    std::optional<double> now; ///< the total where it runs now
    QString nowText;
    QList<ChartTick> ticks;   ///< linear, from zero
    QList<ChartTick> decades; ///< one a power of ten; dots at zero have no place
    QString caption;          ///< how to read the decades
    ChartTable table;

    bool isEmpty() const { return dots.isEmpty(); }
};

/// `choice`: of emissions.
GridChart gridChartOf(const GridChoice& choice, const Catalogue& catalogue, const QLocale& locale);

/// "In United States this plan emits 40 t, in Canada - Quebec 3 t: 13 times as much."
QString pairText(const GridPair& pair, const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
