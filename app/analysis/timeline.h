// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"

#include <QList>

#include <optional>

namespace plume {

/// Emissions (kg CO2e) of one activity within a stretch of time: all at its beginning, or evenly
/// over it.
struct StretchEmissions {
    double operational = 0.0;
    double embodied = 0.0;
    double total() const { return operational + embodied; }
};

/// A stretch of a plan, at most a month long, within which nothing starts or ends.
struct Stretch {
    double from = 0.0; ///< months
    double to = 0.0;
    QList<StretchEmissions> activities;
};

/// How the emissions of a plan come about in time. Its stretches add up to the plan's totals.
struct Timeline {
    PlanCalculation calculation; ///< after the whole plan, one window a stretch
    QList<Stretch> stretches;
    QList<bool> atOnce; ///< by activity: done at the beginning of a stretch rather than evenly
    QList<bool> use;    ///< by activity: serving or an edge fleet

    bool isEmpty() const { return stretches.isEmpty(); }
    double months() const { return isEmpty() ? 0.0 : stretches.last().to; }

    /// Emissions of one activity up to `month`, with what happens at that very moment.
    StretchEmissions cumulative(qsizetype activity, double month) const;

    /// The first moment (months) at which use makes up `share` of all emissions so far (hardware
    /// included); none if it never does.
    std::optional<double> whenUseReaches(double share) const;
};

Timeline timelineOf(const Study& study, int plan, const Catalogue& catalogue);
/// The same of a plan that is complete already. `before`: what was calculated for it before its
/// inputs changed, which saves time where nothing else did.
Timeline timelineOf(const CompletePlan& plan, const PlanCalculation& before = {});

/// The stretches of a plan, end to end from its start to its end.
QList<Window> stretchesOf(const CompletePlan& plan);
/// Whether an activity is all done at the beginning of a stretch.
bool isAtOnce(const CompleteActivity& activity);

} // namespace plume
