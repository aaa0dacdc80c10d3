// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"
#include "levers/information.h"

#include <QLocale>

namespace plume {

/// By how much the plan's range narrows when one input is measured, and if it were known exactly.
struct InformationBar {
    QString name;
    QStringList addresses; ///< of the inputs that are this one draw
    double narrowing = 0.0;
    double mostNarrowing = 0.0;
    Range measured; ///< kg: 5th to 95th percentile when it is measured
    QString text;   ///< "−62%: 95–150 t"
    QString announcement;

    QString address() const { return addresses.value(0); }
};

/// What is worth measuring: the inputs whose measurement narrows the total most.
struct InformationChart {
    ChartWords words;
    QList<InformationBar> bars; ///< the eight that narrow it most
    Range now;                  ///< kg
    QString caption;
    QList<ChartTick> ticks; ///< shares from 0 to 1
    ChartTable table;       ///< every input

    bool isEmpty() const { return bars.isEmpty(); }
};

/// `information`: of the emissions of `assessment`, for a measurement of `accuracy`.
InformationChart informationChartOf(const Information& information, const Assessment& assessment,
                                    const EstimateData& accuracy, const QLocale& locale);

} // namespace plume
