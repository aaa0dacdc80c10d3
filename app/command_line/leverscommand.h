// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// Prints what each lever would save on a study's plans, what the chosen ones save together, and
/// the plan on every grid where that is asked for. Writes no study.
int runLevers(const Options& options, const Catalogue& shipped, Console& console);

} // namespace plume
