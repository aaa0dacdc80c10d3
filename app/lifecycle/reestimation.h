// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/methodology.h"

namespace plume {

/// calculation() of `plan` over the windows of `before`, for a plan that differs from that one in
/// nothing but the estimates of its inputs; none where it differs in more. Much quicker, because no
/// equation is recorded anew: what a slider needs.
std::optional<PlanCalculation> reestimated(const PlanCalculation& before, const CompletePlan& plan);

} // namespace plume
