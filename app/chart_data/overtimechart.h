// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparedcourses.h"
#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {

/// How one plan's total comes about. Straight between its moments.
struct OverTimeCurve {
    int plan = 0;
    QString name;
    bool isBaseline = false;
    QList<ComparedMoment> moments; ///< base units
    QString endText;               ///< the amount at the horizon: "80 t"
    QString announcement;
};

/// A ring where a plan's curve passes the baseline's, within the horizon.
struct CrossingMark {
    int plan = 0;
    double month = 0.0;
    double amount = 0.0;         ///< base units
    std::optional<Range> months; ///< 5th to 95th percentile of the runs that cross
    bool planIsLowerAfter = false;
    QString text; ///< "Month 49.5 (40–62)"
    QString announcement;
};

/// When does the answer turn: what each plan has caused so far, over the months, with bands and
/// every crossing. Crossings beyond the horizon are in the words.
struct OverTimeChart {
    ChartWords words;
    int months = 0;
    QList<OverTimeCurve> curves; ///< in the order of the plans
    QList<CrossingMark> crossings;
    bool hasRanges = false;
    QString rangeCaption; ///< how to read the bands; empty without
    QList<ChartTick> monthTicks;
    QString monthUnit;
    QList<ChartTick> valueTicks; ///< base units, for curves without bands; the last is the top
    QString valueUnit;
    QList<ChartTick> rangeTicks; ///< likewise, with them
    QString rangeUnit;
    ChartTable table; ///< every month: the amount of each plan with its range

    bool isEmpty() const { return curves.isEmpty(); }
};

/// `courses` of the same comparison and indicator.
OverTimeChart overTimeChartOf(const Comparison& comparison, const ComparedCourses& courses,
                              const QLocale& locale);

} // namespace plume
