// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "base/late.h"
#include "chart_data/charttable.h"
#include "chart_data/phase.h"

#include <QLocale>

#include <optional>

namespace plume {

/// Where the emissions of making the hardware are shown: as a part of their own, or with the
/// activity that uses it. The total is the same.
enum class HardwareParts { Joined, WithActivities };

/// One part of the whole; a share is of all that is known.
struct ShareSegment {
    QString name;
    Phase phase = Phase::Other;
    double base = 0.0;
    double share = 0.0;
    QString shareText;
    std::optional<Quantiles> range; ///< base units
    std::optional<double> onSite;   ///< of water: how much of `base` is used on site
    QString announcement; ///< name, amount, share and range, for those who step through the parts
    QString address;
};

/// Water by where it is used: on site, where it cools, or at power stations.
struct WaterPlace {
    bool isOnSite = false;
    double base = 0.0;
    QString text; ///< "On site: 210 m³ (33%)"
};

/// Which part emits most, or uses most energy or water: the parts of a bar or a donut in life
/// order, none of them zero.
struct ShareChart {
    ChartWords words;
    QList<ShareSegment> segments;
    QList<WaterPlace> places;       ///< of water, both where either is known; together the total
    double total = 0.0;             ///< of the parts, at the central values
    std::optional<Quantiles> range; ///< of the total (base units)
    QString rangeText;              ///< "9 of 10 runs: 77–214 t"
    double mark = 0.9;              ///< the share at which the dashed line stands
    QString markText;
    QString centre;      ///< of the donut: "94.8%"
    QString centreRange; ///< below that: "71–98%"; empty without a range
    QString centreWord;  ///< below it: "Inference"
    Late<ChartTable> table;
    QString address; ///< where what it is about is explained: the total

    bool isEmpty() const { return segments.isEmpty(); }
};

/// Of Term::Emissions, FacilityEnergy or Water; energy and water have no part of hardware.
ShareChart shareChartOf(const PlanResult& result, const QLocale& locale,
                        HardwareParts hardware = HardwareParts::Joined,
                        Term indicator = Term::Emissions);

} // namespace plume
