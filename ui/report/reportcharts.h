// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"
#include "report/report.h"

#include <map>
#include <memory>

namespace plume::ui {

/// Charts of a report by the key of their view: widgets that no screen shows.
using ReportCharts = std::map<QString, std::unique_ptr<ChartView>>;

/// The chart of a view in its size on paper (as wide as all others, as high as it needs), in the
/// light theme whatever the window has; null where a table says it better or there is none.
std::unique_ptr<ChartView> reportChart(const ReportView& view, const Report& report);

/// The chart alone, with real text: its words stand around it.
QByteArray svgOf(ChartView& chart);

} // namespace plume::ui
