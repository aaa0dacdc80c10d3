// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// Prints where a number of a study comes from: the one at an address, those of a term, the
/// emissions in all, or with --all every step of the calculation.
int runExplain(const Options& options, const Catalogue& shipped, Console& console);

} // namespace plume
