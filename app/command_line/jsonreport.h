// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/report.h"

#include <QByteArray>

namespace plume {

/// A study's results as one line of JSON, with its line break. Unknown amounts are null; why stands
/// in "omissions". Numbers are in the unit that their key names.
QByteArray jsonLine(const StudyReport& report, const Catalogue& catalogue, const QLocale& locale);

} // namespace plume
