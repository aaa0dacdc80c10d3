// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "chart_data/charttable.h"
#include "chart_data/phase.h"

#include <QLocale>

namespace plume {

/// Where the emissions of making the hardware are shown: as a part of their own, or with the
/// activity that uses it. The total is the same.
enum class HardwareParts { Joined, WithActivities };

/// One part of the whole; a share is of all known emissions.
struct ShareSegment {
    QString name;
    Phase phase = Phase::Other;
    double kg = 0.0;
    double share = 0.0;
    QString shareText;
    QString address;      ///< where its emissions are explained
    QString announcement; ///< name, amount and share, for those who step through the parts
};

/// Which part emits most: the parts of a bar or a donut in life order, none of them zero.
struct ShareChart {
    ChartWords words;
    QList<ShareSegment> segments;
    double total = 0.0;
    double mark = 0.9; ///< the share at which the dashed line stands
    QString markText;
    QString centre;     ///< of the donut: "94.8%"
    QString centreWord; ///< below it: "Inference"
    ChartTable table;

    bool isEmpty() const { return segments.isEmpty(); }
};

ShareChart shareChartOf(const PlanResult& result, const QLocale& locale,
                        HardwareParts hardware = HardwareParts::Joined);

} // namespace plume
