// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {

/// The runs whose difference lies between two amounts, both of one sign: zero is never inside.
struct DifferenceBin {
    double from = 0.0; ///< base units
    double to = 0.0;
    double share = 0.0; ///< of all runs
    bool planIsLower = false;
    QString announcement;
};

/// A percentile of the difference.
struct DifferenceMark {
    double share = 0.0; ///< of the runs that lie below
    double amount = 0.0;
    QString text; ///< "50%: −10 t"
    QString announcement;
};

/// How sure is it: the paired difference of a plan and the baseline in all runs. Empty where it
/// does not spread; the words then say what there is to say.
struct CertaintyChart {
    ChartWords words;
    QString runs;    ///< how often the plan is lower: "88 of 100 runs"; empty: not sampled
    QString caption; ///< how to read the bars
    Range axis;      ///< base units; holds at least 98 of 100 runs, and zero
    QList<DifferenceBin> bins;
    double below = 0.0;          ///< the share of runs below the first bar
    QList<DifferenceMark> marks; ///< 5th, 50th and 95th percentile
    QList<ChartTick> ticks;      ///< zero among them
    QString unit;
    QList<ChartTick> shareTicks; ///< from zero; the last is the top
    /// How often each plan (row) lies below each other one (column).
    ChartTable pairs;
    ChartTable table; ///< the percentiles, then the bars

    bool isEmpty() const { return bins.isEmpty(); }
};

CertaintyChart certaintyChartOf(const Comparison& comparison, Term indicator, int plan,
                                const QLocale& locale);

} // namespace plume
