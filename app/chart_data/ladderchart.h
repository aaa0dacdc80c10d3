// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "base/late.h"
#include "catalogue/catalogue.h"
#include "chart_data/charttable.h"

#include <QLocale>

#include <optional>

namespace plume {

/// One thing on the ladder; the plan stands at the median of its runs where they spread. Always
/// positive: a logarithmic scale has no place for zero.
struct LadderRow {
    EquivalenceId id; ///< empty: the plan itself
    QString name;
    QString amountText;
    double base = 0.0;
    std::optional<Range> range; ///< base units
    QString address;            ///< where its amount is explained
    QString announcement;       ///< name, amount, range, ratio, basis, year and source

    bool isPlan() const { return id.isEmpty(); }
};

/// How big is that: the plan among familiar things, smallest first, on a scale of decades.
struct LadderChart {
    ChartWords words;
    QString caption; ///< how to read the scale
    QString linearCaption;
    QList<LadderRow> rows;
    QList<ChartTick> ticks; ///< one a decade; the first and last are the ends of the scale
    QList<ChartTick> linearTicks;
    Late<ChartTable> table;
    QString address; ///< where what it is about is explained: the total

    bool isEmpty() const { return rows.isEmpty(); }
};

/// Whether a row can stand on the ladder: a positive amount of emissions, energy or water.
bool canCompare(const Equivalence& equivalence, Term indicator = Term::Emissions);

/// The rows shown before anybody chooses, of every indicator.
QList<EquivalenceId> defaultComparisons(const Catalogue& catalogue);

/// Of Term::Emissions, FacilityEnergy or Water. Unknown and unfit ids are passed over.
LadderChart ladderChartOf(const PlanResult& result, const Catalogue& catalogue,
                          const QList<EquivalenceId>& chosen, const QLocale& locale,
                          Term indicator = Term::Emissions);

} // namespace plume
