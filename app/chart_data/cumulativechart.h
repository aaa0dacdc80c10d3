// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "base/late.h"
#include "chart_data/charttable.h"
#include "chart_data/phase.h"

#include <QLocale>

namespace plume {

/// What one phase has caused up to each of the chart's moments (base units), on top of those below
/// it.
struct CumulativeBand {
    Phase phase = Phase::Other;
    QString name;
    QString amountText; ///< at the end
    QList<double> base;
    QString address = {}; ///< where its amount at the end is explained; none of several activities
};

/// A moment at which use makes up a share of all so far.
struct UseMark {
    double share = 0.0;
    double month = 0.0;
    int day = 1;
    double base = 0.0; ///< all so far
    QString text;      ///< "50% on day 20"
    QString address;   ///< where all of it is explained
    QString announcement;
};

/// How all runs spread at a moment (base units).
struct CumulativeMoment {
    double month = 0.0;
    Quantiles base;
    Late<QString> announcement;
    QString address; ///< of the plan's total, at the end
};

/// When does it happen: emissions, energy or water so far over the months, stacked by phase. A
/// moment stands twice where something is done at once: before and after it.
struct CumulativeChart {
    ChartWords words;
    QList<double> months;
    QList<CumulativeBand> bands; ///< from the bottom up, use on top
    QList<double> totals;
    QList<UseMark> marks;
    QList<ChartTick> monthTicks;
    QList<ChartTick> valueTicks; ///< base units, shown in one unit; the last is the top of the axis
    QString valueUnit;           ///< "t CO₂e"
    bool spreads = false;        ///< whether the total has a range
    QList<CumulativeMoment>
        range;                   ///< of the total; empty without ranges, or while they are computed
    QStringList rangeNames;      ///< of its lower end, middle and upper end: "5%: 77 t"
    QList<ChartTick> rangeTicks; ///< as valueTicks, up to the upper end
    QString rangeCaption;        ///< how to read it
    QString monthUnit;
    Late<ChartTable> table; ///< at the end of every stretch, with the percentiles of the total
    QString address;        ///< where what it is about is explained: the total

    bool isEmpty() const { return bands.isEmpty(); }
};

CumulativeChart cumulativeChartOf(const PlanResult& result, const QLocale& locale,
                                  Term indicator = Term::Emissions);

} // namespace plume
