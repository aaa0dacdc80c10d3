// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// Prints the rows of a kind that a search finds, one a value.
int runCatalogue(const Options& options, const Catalogue& catalogue, Console& console);

} // namespace plume
