// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "analysis/timeline.h"

namespace plume {

/// All that is shown of one plan. A value: safe to copy, to keep and to hand to another thread.
struct PlanResult {
    Assessment assessment;
    Timeline timeline;
};

/// Pure: equal arguments give equal results.
inline PlanResult resultOf(const Study& study, int plan, const Catalogue& catalogue) {
    return {assess(study, plan, catalogue), timelineOf(study, plan, catalogue)};
}

} // namespace plume
