// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/reestimation.h"

#include <algorithm>

namespace plume {
namespace {

bool haveSameInputs(const QMap<Term, CompleteInput>& a, const QMap<Term, CompleteInput>& b) {
    return a.size() == b.size() &&
           std::equal(a.keyValueBegin(), a.keyValueEnd(), b.keyValueBegin(),
                      [](const auto& left, const auto& right) {
                          return left.first == right.first &&
                                 left.second.address == right.second.address;
                      });
}

/// What is compared is all that an activity states; its inputs are compared as completed.
bool haveSameStatement(Activity a, Activity b) {
    a.inputs.clear();
    b.inputs.clear();
    return a == b;
}

/// Most activities are as they were, which is found out at once: they share their data.
bool haveSameEquations(const CompleteActivity& a, const CompleteActivity& b) {
    if (a == b)
        return true;
    return a.scope == b.scope && a.gridYear == b.gridYear && haveSameInputs(a.inputs, b.inputs) &&
           haveSameStatement(a.stated, b.stated);
}

bool haveSameEquations(const CompletePlan& a, const CompletePlan& b) {
    return a.serviceMonths == b.serviceMonths && a.startYear == b.startYear &&
           a.serviceLife.address == b.serviceLife.address &&
           a.activities.size() == b.activities.size() &&
           std::equal(
               a.activities.begin(), a.activities.end(), b.activities.begin(),
               [](const auto& left, const auto& right) { return haveSameEquations(left, right); });
}

} // namespace

std::optional<PlanCalculation> reestimated(const PlanCalculation& before,
                                           const CompletePlan& plan) {
    if (!before.graph || !haveSameEquations(before.plan, plan))
        return std::nullopt;
    auto graph = std::make_shared<Graph>(*before.graph);
    for (qsizetype i = 0; i < plan.activities.size(); ++i) {
        const auto& inputs = plan.activities[i].inputs;
        if (inputs == before.plan.activities[i].inputs)
            continue;
        for (const CompleteInput& input : inputs)
            graph->setEstimate(input.address, input.estimate);
    }
    PlanCalculation result = before;
    result.graph = std::move(graph);
    result.plan = plan;
    return result;
}

} // namespace plume
