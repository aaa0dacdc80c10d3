// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/draws.h"
#include "levers/changedplan.h"

#include <span>
#include <stop_token>

namespace plume {

/// The wanted total of a plan as it is (first) and as each of `changed` leaves it, run by run.
/// Inputs of both are one draw: by the address that an input has before, whatever activities are
/// left out; what a lever scales is the same draw times the lever's own factor, which is drawn by
/// itself, once for all that it scales. The plan before has the runs that it has anywhere else. A
/// column is empty where the total is not known or a run is not a number; without columns from
/// where it is asked to stop.
std::vector<Column> pairedRuns(const LeverQuestion& question, std::span<const ChangedPlan> changed,
                               Draws& draws, const std::stop_token& stop = {});

/// The order of draws of a study of which plan number `plan` is assessed.
DrawOrder drawOrderOf(const LeverQuestion& question, const Assessment& assessment);

} // namespace plume
