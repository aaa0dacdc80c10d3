// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studychanges.h"
#include "chart_data/waterfallchart.h"
#include "lifecycle/inputrole.h"

namespace plume {

/// One thing that changed, and what it adds to the total; no amount where that is not known.
struct ChangedInput {
    InputRole role;
    PlanDifferenceFactor factor;
    QString name;   ///< "“Chat”: Requests a day"
    QString before; ///< empty where it is more than one value
    QString now;
    std::optional<double> amount;
    double error = 0.0; ///< its standard error; 0 where exact
    QString address;    ///< of an input of today that leads to it; empty where there is none
};

/// Everything that changed: decisions, then assumptions, each with the largest first.
QList<ChangedInput> changedInputsOf(const Attribution& changes, Term indicator,
                                    const Catalogue& catalogue, const QLocale& locale);

/// What those of a role add together.
double sumOf(const QList<ChangedInput>& inputs, InputRole role);

/// What changed: from before to now in steps, decisions and assumptions apart, each group with its
/// sum. `catalogue`: of today, for names and the data's version.
WaterfallChart changesChartOf(const Attribution& changes, Term indicator,
                              const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
