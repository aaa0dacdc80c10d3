// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/horizon.h"

#include <algorithm>

namespace plume {
namespace {

bool isSpreadOverTheLife(const Activity& activity) {
    return lastsAsLongAsThePlan(activity) && !activity.inputs.contains(Term::ActivityLength);
}

EstimateData certainly(double base) {
    return {.value = base, .range = {}, .provenance = {}};
}

/// Hardware that is an amount, though the work is a rate: it is made once for the whole life.
bool isMadeForTheLife(const Activity& activity) {
    const bool isOfFleet =
        activity.method == WorkMethod::EdgeFleet && activity.embodied == EmbodiedMethod::Share;
    const bool isAmount = isOfFleet || activity.embodied == EmbodiedMethod::Stated;
    return isAmount && isRate(activity) && isSpreadOverTheLife(activity) &&
           activity.repeatEveryMonths == 0;
}

} // namespace

Study withHorizon(Study study, int months) {
    for (Plan& plan : study.plans) {
        for (Activity& activity : plan.activities) {
            if (!isRate(activity) && isSpreadOverTheLife(activity))
                activity.inputs.insert(Term::ActivityLength,
                                       certainly(plan.serviceMonths * unit::hoursPerMonth));
        }
        plan.serviceMonths = std::clamp(months, 1, longestHorizon);
    }
    return study;
}

Study beyondHorizon(Study study, int months) {
    for (Plan& plan : study.plans) {
        plan.serviceMonths = longestHorizon;
        for (Activity& activity : plan.activities) {
            if (isMadeForTheLife(activity) && activity.startMonth < months)
                activity.embodied = EmbodiedMethod::Excluded;
        }
    }
    return study;
}

} // namespace plume
