// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "chart_data/charttable.h"

#include <QLocale>

#include <optional>

namespace plume {

/// Whether a plan lies below the baseline, above it, or neither.
enum class Direction { Lower, Higher, Same };

/// One plan's total over the horizon: the median of all runs where they spread.
struct NowBar {
    int plan = 0;
    QString name;
    bool isBaseline = false;
    double amount = 0.0;        ///< base units
    std::optional<Range> range; ///< 5th to 95th percentile; none where it does not spread
    QString text;               ///< "36.5 t", "110 t (77–214 t)"
    Direction direction = Direction::Same; ///< against the baseline
    QString differenceText;                ///< "−25.5 t (−41.1%)"; "baseline" of itself
    QString address;                       ///< where the amount is explained
    QString announcement;
};

/// What do the plans cause by the horizon: bars from zero, in the order of the plans. A plan whose
/// total is not known has no bar, and a note says so.
struct NowChart {
    ChartWords words;
    QList<NowBar> bars;
    QList<ChartTick> ticks; ///< base units; the last is the top of the axis
    QString unit;           ///< of the ticks: "t CO₂e"
    ChartTable table;       ///< every plan

    bool isEmpty() const { return bars.isEmpty(); }
};

NowChart nowChartOf(const Comparison& comparison, Term indicator, const QLocale& locale);

/// Of a plan's difference, as it is shown: the median where it spreads, else the central one.
Direction directionOf(const PlanDifference& difference);

} // namespace plume
