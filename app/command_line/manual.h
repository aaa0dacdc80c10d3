// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plume {

/// The manual page of the program as `man` reads it (roff), in the language in use, made from the
/// same table as the help.
QString manualPage();

} // namespace plume
