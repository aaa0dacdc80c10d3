// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/console.h"

#include <QStringList>

namespace plume {

/// Runs the program with the arguments after its name; gives the exit status.
int runCommandLine(const QStringList& arguments, Console& console);

} // namespace plume
