// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// Prints published figures beside ours, of the table named or of all that ship. Fails where a row
/// does not meet what is published, or a table cannot be read.
int runValidate(const Options& options, const Catalogue& catalogue, Console& console);

} // namespace plume
