// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {

/// One input or choice in which the plans are not all alike.
struct DifferingRow {
    QString activity;  ///< of the baseline, or of the plan that has it; empty: of the plan itself
    QString name;      ///< "Grid intensity", "Work method"
    QStringList texts; ///< by plan; empty where the plan has nothing there
    QList<bool> isDiffering; ///< by plan: not as in the baseline
    QStringList addresses;   ///< by plan: of the input; empty where it has none
};

/// What differs: inputs and choices that are not alike in all plans, in the order of the baseline.
struct DiffersTable {
    ChartWords words;
    QList<DifferingRow> rows;
    int sharedInputs = 0; ///< that are the same in all plans
    ChartTable table;     ///< one column a plan

    bool isEmpty() const { return rows.isEmpty(); }
};

DiffersTable differsTableOf(const Comparison& comparison, const Catalogue& catalogue,
                            const QLocale& locale);

} // namespace plume
