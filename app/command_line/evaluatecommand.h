// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/console.h"
#include "command_line/options.h"
#include "command_line/report.h"

namespace plume {

/// Computes and prints the named studies one after the other, in memory one at a time. A study that
/// cannot be read is complained about and left out; the others follow.
int runEvaluate(const Options& options, const Catalogue& shipped, Console& console);

/// Computes the plans of a study as the options ask.
StudyReport reportOn(const QString& path, const Study& study, const Options& options,
                     const Catalogue& catalogue);

} // namespace plume
