// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"

#include <QList>

#include <optional>

namespace plume {

/// What one activity causes within a stretch of time, all at its beginning or evenly over it: kg
/// CO2e, kWh and L; what is not known counts as nothing.
struct StretchFootprint {
    double operational = 0.0;
    double embodied = 0.0;
    double energy = 0.0;
    double water = 0.0;
    double total() const { return operational + embodied; }
    /// Of Term::Emissions, FacilityEnergy or Water.
    double of(Term indicator) const;
};

/// A stretch of a plan, at most a month long, within which nothing starts or ends.
struct Stretch {
    double from = 0.0; ///< months
    double to = 0.0;
    QList<StretchFootprint> activities;
};

/// The nodes of a StretchFootprint; noNode where something is not known.
struct StretchFootprintNodes {
    NodeId operational = noNode;
    NodeId embodied = noNode;
    NodeId energy = noNode;
    NodeId water = noNode;
};

/// The nodes of all so far, by indicator, as a stretch ends, and as it begins with what is done at
/// once then.
struct SoFarNodes {
    QMap<Term, NodeId> atBeginning;
    QMap<Term, NodeId> atEnd;
};

/// How the footprint of a plan comes about in time. Its stretches add up to the plan's totals.
struct Timeline {
    PlanCalculation calculation;        ///< after the whole plan, one window a stretch
    QList<StretchFootprintNodes> nodes; ///< by stretch, and by activity within it
    QList<SoFarNodes> soFar;            ///< by stretch; of emissions, energy and water where known
    QList<Stretch> stretches;
    QList<bool> atOnce; ///< by activity: done at the beginning of a stretch rather than evenly
    QList<bool> use;    ///< by activity: serving or an edge fleet

    bool isEmpty() const { return stretches.isEmpty(); }
    double months() const { return isEmpty() ? 0.0 : stretches.last().to; }

    /// What one activity has caused up to `month`, with what happens at that very moment.
    StretchFootprint cumulative(qsizetype activity, double month) const;

    /// The first moment (months) at which use makes up `share` of all emissions so far (hardware
    /// included), or of all energy or water so far; none if it never does.
    std::optional<double> whenUseReaches(double share, Term indicator = Term::Emissions) const;
};

Timeline timelineOf(const Study& study, int plan, const Catalogue& catalogue);
/// The same of a plan that is complete already. `before`: that of the plan before its inputs
/// changed, which saves time where nothing else did.
Timeline timelineOf(const CompletePlan& completed, const Timeline& before = {});

/// The stretches of a plan, end to end from its start to its end.
QList<Window> stretchesOf(const CompletePlan& plan);
/// Whether an activity is all done at the beginning of a stretch.
bool isAtOnce(const CompleteActivity& activity);

} // namespace plume
