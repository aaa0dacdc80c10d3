// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"
#include "levers/qualitytrade.h"

#include <QLocale>

namespace plume {

/// The plan's emissions (kg CO2e) with a model that is so many points worse.
struct QualityMark {
    double points = 0.0;
    Range kg;
    QString announcement;
};

/// What does a point of quality cost: emissions over points given up, as a band from where points
/// are cheap to where they are dear.
struct QualityChart {
    ChartWords words;
    QList<QualityMark> curve;
    QList<ChartTick> pointTicks;
    QList<ChartTick> ticks; ///< kg, from zero
    QString pointsTitle;    ///< of the axis of points
    ChartTable table;

    bool isEmpty() const { return curve.isEmpty(); }
};

/// None to draw where there is no trade; `whyNot` is then the answer.
QualityChart qualityChartOf(const std::optional<QualityTrade>& trade, const QString& whyNot,
                            const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
