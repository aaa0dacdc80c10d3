// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studychanges.h"

#include <algorithm>

namespace plume {
namespace {

std::optional<int> planCalled(const Study& study, const QString& name) {
    const auto found =
        std::ranges::find_if(study.plans, [&](const Plan& plan) { return plan.name == name; });
    if (found == study.plans.end())
        return std::nullopt;
    return int(found - study.plans.begin());
}

/// A plan that is there but does nothing.
Assessment nothing(const Study& now, int plan, const Catalogue& catalogue) {
    Study empty = now;
    empty.plans[plan].activities.clear();
    return assess(empty, plan, catalogue);
}

} // namespace

std::optional<int> planBefore(const Study& before, const Study& now, int plan) {
    if (const auto called = planCalled(before, now.plans[plan].name))
        return called;
    const bool goesOn =
        plan < before.plans.size() && planCalled(now, before.plans[plan].name).has_value();
    return plan < before.plans.size() && !goesOn ? std::optional(plan) : std::nullopt;
}

Attribution changesOf(const Study& before, const Catalogue& catalogueBefore, const Study& now,
                      const Catalogue& catalogueNow, int plan, const QList<Term>& wanted,
                      const std::stop_token& stop) {
    const auto earlier = planBefore(before, now, plan);
    const Assessment first =
        earlier ? assess(before, *earlier, catalogueBefore) : nothing(now, plan, catalogueNow);
    return attributionOf(first, assess(now, plan, catalogueNow), wanted, stop);
}

} // namespace plume
