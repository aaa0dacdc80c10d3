// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/planresult.h"

namespace plume {

const CourseRanges* PlanResult::courseOf(Term indicator) const {
    return course && course->indicator == indicator ? &*course : nullptr;
}

const Sensitivity* PlanResult::sensitivityOf(Term indicator) const {
    if (!sensitivity || !assessment.calculation.graph)
        return nullptr;
    const NodeId total = assessment.calculation.whole().totals.value(indicator, noNode);
    return sensitivity->output == total ? sensitivity.get() : nullptr;
}

PlanResult resultOf(const Study& study, int plan, const Catalogue& catalogue,
                    const PlanResult& before) {
    const CompletePlan completed = complete(study, plan, catalogue, before.assessment.plan());
    return {assess(completed, plan, catalogue, before.assessment.calculation),
            Late<Timeline>::madeBy(
                [completed, before = before.timeline] { return timelineOf(completed, before); }),
            {},
            {},
            {}};
}

} // namespace plume
