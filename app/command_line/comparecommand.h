// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// `plume compare STUDY`: its plans side by side. Gives the exit status.
int runCompare(const Options& options, const Catalogue& shipped, Console& console);

} // namespace plume
