// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {

/// How much an input matters, in a word.
enum class InfluenceLevel { High, Medium, Low };

/// By what part of the central total an input's range moves it: from a fifth up high, from a
/// twentieth up medium.
InfluenceLevel levelOf(double swing, double central);
QString nameOf(InfluenceLevel level);

/// One input, or all that stand behind the first ones together. Amounts are of the plan's
/// emissions, energy or water (base units), with this input at its low and its high end and all
/// others at their central values.
struct SensitivityBar {
    QString name;
    QStringList addresses; ///< of the inputs that are this one draw; none of the rest
    double low = 0.0;
    double high = 0.0;
    QString lowText;
    QString highText;
    double firstOrder = 0.0; ///< share of variance that it causes alone
    double total = 0.0;      ///< with what it causes together with others
    QString shareText;       ///< "50% (alone 49%)"
    InfluenceLevel level = InfluenceLevel::Low;
    QString levelText;
    QString announcement;
    bool isRest = false;

    QString address() const { return addresses.value(0); }
};

/// What matters most: the inputs that move the total furthest, one at a time and as shares of
/// variance, eight of them and the rest.
struct SensitivityChart {
    ChartWords words;
    QString swingCaption;
    QString varianceCaption;
    QList<SensitivityBar> swings;    ///< largest swing first
    QList<SensitivityBar> variances; ///< largest share first
    double central = 0.0;
    QString centralText; ///< "Central: 114 t"
    Range axis;          ///< base units
    QList<ChartTick> ticks;
    QString unit; ///< "t CO₂e"
    QList<ChartTick> shareTicks;
    ChartTable table;      ///< every input
    bool isComing = false; ///< it is being computed

    bool isEmpty() const { return swings.isEmpty(); }
};

SensitivityChart sensitivityChartOf(const PlanResult& result, const QLocale& locale,
                                    Term indicator = Term::Emissions);

} // namespace plume
