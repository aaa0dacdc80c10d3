// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// Prints which value of one input, or of each input by itself, gives a result the wished value.
int runSeek(const Options& options, const Catalogue& shipped, Console& console);

} // namespace plume
