// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line/report.h"

namespace plume {

/// The names of the columns.
QString csvHeader();
/// A row a plan, activity and indicator; amounts with points as decimal marks, empty where unknown.
QString csvRows(const StudyReport& report);

} // namespace plume
