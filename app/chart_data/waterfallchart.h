// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"
#include "chart_data/charttable.h"
#include "chart_data/indicatortext.h"
#include "chart_data/nowchart.h"

#include <QLocale>

namespace plume {

/// A step on the way from the baseline's total to the plan's.
struct WaterfallStep {
    enum class Kind {
        Baseline,
        Group, ///< what the parts below it come to together, up to the next group
        Part,
        Rest,
        Plan
    };
    Kind kind = Kind::Part;
    QString name;      ///< "“Chat”: Energy per request"; of a total the plan's name
    double from = 0.0; ///< base units; a total begins at zero
    double to = 0.0;
    Direction direction = Direction::Same; ///< of a part
    QString text;                          ///< "−12 t", of a total "62 t"
    QString values;  ///< what it changes: "0.3 Wh → 0.1 Wh"; empty where that is not one value
    QString address; ///< of the changed input in the baseline or, of a total, of that
    QString announcement;
};

/// Why do they differ: the difference shared out among the inputs, largest first. Beyond eight
/// parts the smallest form one; the table has them all.
struct WaterfallChart {
    ChartWords words; ///< a note says whether the parts are exact
    QList<WaterfallStep> steps;
    QList<ChartTick> ticks; ///< base units
    QString unit;
    ChartTable table;

    bool isEmpty() const { return steps.isEmpty(); }
};

/// Ticks that all steps lie within, from nothing.
void setAxis(WaterfallChart& chart, const IndicatorText& text);

/// Whether the parts are exact, and how they are found.
QString attributionNote(const Attribution& attribution, const IndicatorAttribution& amounts,
                        const IndicatorText& text);

WaterfallChart waterfallChartOf(const Comparison& comparison, const Attribution& attribution,
                                Term indicator, const QLocale& locale);

} // namespace plume
