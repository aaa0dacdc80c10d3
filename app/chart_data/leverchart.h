// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"
#include "levers/leveroutcomes.h"

#include <QLocale>

namespace plume {

/// What one lever saves (kg CO2e): the median of all runs where they spread, else the central
/// value. Below zero it costs.
struct LeverBar {
    LeverId id; ///< empty: all chosen ones together
    QString name;
    double saving = 0.0;
    std::optional<Range> range; ///< 5th to 95th percentile
    QString savingText;         ///< "about 54 t (40–80 t), 28%"
    QString condition;
    QString source; ///< "Luccioni, Jernite, Strubell, “Power Hungry Processing” (2024), Table 5"
    QString quality;   ///< "estimated"
    QStringList notes; ///< what the total would leave out: sentences
    bool isChosen = false;
    QString announcement;

    bool isCombination() const { return id.isEmpty(); }
};

/// A lever that cannot be drawn, and why.
struct LeverRefusal {
    LeverId id;
    QString name;
    QString whyNot;
};

/// What would make it greener: what each lever saves alone, the largest first, and what those that
/// are chosen save together, which is not their sum.
struct LeverChart {
    ChartWords words;
    QList<LeverBar> bars;
    std::optional<LeverBar> combination;
    QString combined; ///< what they save together and what overlaps; empty without a combination
    QList<LeverRefusal> refused; ///< of the levers alone
    QList<LeverRefusal> skipped; ///< of the chosen ones, behind the others
    Range axis;                  ///< kg, zero within
    QList<ChartTick> ticks;
    QString unit; ///< "t CO₂e"
    ChartTable table;

    bool isEmpty() const { return bars.isEmpty(); }
};

/// `outcomes`: of emissions, for `levers`.
LeverChart leverChartOf(const LeverOutcomes& outcomes, const QList<Lever>& levers,
                        const Catalogue& catalogue, const QLocale& locale);

/// Where what a lever is computed with comes from, for people.
QString sourceText(const Lever& lever, const Catalogue& catalogue);

} // namespace plume
