// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/certaintychart.h"
#include "chart_data/cumulativechart.h"
#include "chart_data/differstable.h"
#include "chart_data/distributionchart.h"
#include "chart_data/ladderchart.h"
#include "chart_data/leverchart.h"
#include "chart_data/nowchart.h"
#include "chart_data/overtimechart.h"
#include "chart_data/sensitivitychart.h"
#include "chart_data/sharechart.h"
#include "chart_data/usesharechart.h"
#include "chart_data/waterfallchart.h"
#include "report/reportresults.h"

#include <variant>

namespace plume {

/// The chart of a view, whichever it is.
using ReportChart = std::variant<ShareChart, UseShareChart, DistributionChart, SensitivityChart,
                                 CumulativeChart, LadderChart, LeverChart, NowChart, OverTimeChart,
                                 CertaintyChart, DiffersTable, WaterfallChart>;

/// One question about a plan or about the comparison, answered by a picture and a table.
struct ReportView {
    QString key;   ///< "shares-1", "over-time": unique in its report, for files
    QString title; ///< short, for a sheet: "Shares", "Certainty"
    int plan = -1; ///< its place among the plans of the report; -1: of the comparison
    ReportChart chart;

    const ChartWords& words() const;
    const ChartTable& table() const;
    /// Whether there is a picture; the answer says why not.
    bool hasPicture() const;
    /// What of the table is read on paper: all of what differs, and of a short one below its
    /// picture; of levers, whose amounts the picture prints, what they take and where that comes
    /// from; nothing of what has no picture, as the answer says why.
    ChartTable paperTable() const;
};

/// The views of the comparison, if there is one.
QList<ReportView> comparisonViews(const ReportResults& results, const Catalogue& catalogue,
                                  const QLocale& locale);

/// The views of the plan at `place` among the results.
QList<ReportView> planViews(const ReportResults& results, int place, const Catalogue& catalogue,
                            const QLocale& locale);

} // namespace plume
