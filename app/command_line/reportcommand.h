// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "command_line/console.h"
#include "command_line/options.h"

namespace plume {

/// Writes a report on a study: a workbook by itself; paper and pages, whose charts need a screen's
/// library, by the plume-desktop beside this program or on PATH. The exit status.
int runReport(const Options& options, const Catalogue& shipped, Console& console);

/// The ending of a report's file, in lower case: "pdf", "html", "xlsx"; empty for any other.
QString reportFormatOf(const QString& path);

} // namespace plume
