// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/console.h"

#include <QString>

namespace plume {

/// Says that a word names no quantity, being neither an address nor a term, and which term is the
/// nearest. Gives the exit status.
int complainOfWord(const QString& word, Console& console);

} // namespace plume
