// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "chart_data/charttable.h"

#include <QLocale>

#include <optional>

namespace plume {

/// Is it 90 %: what inference makes up of all emissions, hardware included, or of all energy or
/// water, from 0 to 1, with its range over all runs.
struct UseShareChart {
    ChartWords words;
    std::optional<double> share; ///< at the central values
    QString shareText;           ///< "Inference 94.8%"
    std::optional<Quantiles> range;
    QString rangeText; ///< "9 of 10 runs: 71–98%"
    double mark = 0.9;
    QString markText;
    std::optional<double> runsAbove; ///< the share of runs in which use is more than the mark
    QStringList announcements;       ///< of the share, then of the range
    QString address;
    QList<ChartTick> ticks;
    ChartTable table;

    bool isEmpty() const { return !share.has_value(); }
};

UseShareChart useShareChartOf(const PlanResult& result, const QLocale& locale,
                              Term indicator = Term::Emissions);

} // namespace plume
