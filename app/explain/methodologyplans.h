// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

#include <QList>

namespace plume {

/// A study of which the graph shows equations: each of its inputs is stated, so that none is left
/// out. The equations of its first plan's activity number `activity` are meant.
struct MethodologyPlan {
    Study study;
    int activity = 0;
    bool showsTotals = false; ///< the totals of the plan are meant instead

    const Activity& shown() const { return study.plans.first().activities[activity]; }
};

/// Every work method with every scope of energy and every way to attribute hardware, with all that
/// is optional stated and without; then a plan of two activities for its totals.
QList<MethodologyPlan> methodologyPlans();

} // namespace plume
