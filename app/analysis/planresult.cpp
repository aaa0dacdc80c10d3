// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/planresult.h"

namespace plume {

PlanResult resultOf(const Study& study, int plan, const Catalogue& catalogue,
                    const PlanResult& before) {
    const CompletePlan completed = complete(study, plan, catalogue);
    return {assess(completed, plan, catalogue, before.assessment.calculation),
            timelineOf(completed, before.timeline.calculation),
            {},
            {},
            {}};
}

} // namespace plume
