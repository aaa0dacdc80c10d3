// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// `plume changes STUDY_BEFORE STUDY`: what became of its plans. Gives the exit status.
int runChanges(const Options& options, const Catalogue& shipped, Console& console);

} // namespace plume
