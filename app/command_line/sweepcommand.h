// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// `plume sweep STUDY --vary INPUT=FROM..TO[:N][:log] ...`: results of a plan over a grid of its
/// inputs, as CSV. Gives the exit status.
int runSweep(const Options& options, const Catalogue& shipped, Console& console);

} // namespace plume
