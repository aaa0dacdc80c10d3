// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/objectreader.h"
#include "lifecycle/study.h"

namespace plume {

inline constexpr int earliestStartYear = 1900;
inline constexpr int latestStartYear = 2200;

/// What can only be told of a plan as a whole: names that stand twice, multiples of what is not
/// there or of each other, starts after the end. `at` is the plan's pointer.
void checkPlan(const Plan& plan, const QString& at, FaultList& faults);

} // namespace plume
