// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "base/late.h"
#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {

/// The runs between two amounts (base units).
struct DistributionBin {
    double from = 0.0;
    double to = 0.0;
    double share = 0.0; ///< of all runs
    QString announcement;
};

/// The share of runs at or below an amount (base units).
struct DistributionPoint {
    double base = 0.0;
    double share = 0.0;
};

/// One run in 20: a dot on a stack at `base`, the lowest at level 0.
struct DistributionDot {
    double base = 0.0;
    int level = 0;
};

/// A percentile with its standard error (base units).
struct DistributionMark {
    double share = 0.0; ///< of the runs that lie below
    double base = 0.0;
    double error = 0.0;
    QString text; ///< "5%: 77 t"
    QString announcement;
    QString address;
};

/// How sure is it: all runs of a plan's emissions, energy or water as bars, as a curve and as 20
/// dots, with marks at the 5th, 50th and 95th percentile. The axis holds at least 99 of 100 runs.
struct DistributionChart {
    ChartWords words;
    QString binsCaption; ///< how to read each of the three pictures
    QString curveCaption;
    QString dotsCaption;
    bool isLogarithmic = false; ///< where the upper end is 30 times the lower one or more
    Range axis;                 ///< base units
    QList<DistributionBin> bins;
    QList<DistributionPoint> curve;
    QList<DistributionDot> dots;
    double dotWidth = 0.0; ///< as a part of the axis
    QList<DistributionMark> marks;
    QList<ChartTick> ticks;      ///< base units
    QString unit;                ///< of the ticks: "t CO₂e"
    QList<ChartTick> shareTicks; ///< of the bars, from zero; the last is the top
    QList<ChartTick> curveTicks;
    Late<ChartTable> table; ///< the percentiles, then the bars
    QString address;        ///< where what it is about is explained: the total

    bool isEmpty() const { return marks.isEmpty(); }
};

DistributionChart distributionChartOf(const PlanResult& result, const QLocale& locale,
                                      Term indicator = Term::Emissions);

} // namespace plume
