// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/charttable.h"
#include "report/reportresults.h"

namespace plume {

/// What each plan causes over its own life: a row a plan and indicator; energy, emissions with
/// their two parts, and water, at the central values and with percentiles.
ChartTable totalsTable(const ReportResults& results, const QLocale& locale);

} // namespace plume
