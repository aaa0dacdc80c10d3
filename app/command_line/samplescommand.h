// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// `plume samples STUDY`: every run of all plans of the study, as CSV. Gives the exit status.
int runSamples(const Options& options, const Catalogue& shipped, Console& console);

} // namespace plume
