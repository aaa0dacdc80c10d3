// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "catalogue/lever.h"

#include <QMap>

#include <utility>

namespace plume {

/// What an input is multiplied with, or divided by, on account of a lever.
struct Multiplier {
    LeverId lever;
    EstimateData amount;
    bool divides = false;

    double central() const { return divides ? 1.0 / amount.value : amount.value; }
    friend bool operator==(const Multiplier&, const Multiplier&) = default;
};

/// An input as a multiple of one of the plan before: with the address that it has there.
struct Scaling {
    CompleteInput base;
    QList<Multiplier> multipliers;
};

/// A plan as levers leave it, which can be saved as it is, and what it takes to draw it together
/// with the plan before them.
struct ChangedPlan {
    Study study;
    int plan = 0;
    QList<int> origins;                           ///< by activity: its number in the plan before
    QMap<std::pair<int, Term>, Scaling> scalings; ///< by number before, and input

    const Plan& changed() const { return study.plans[plan]; }
};

/// What levers are asked about: a plan, and the total that they are to lower. What it refers to
/// must outlive it.
struct LeverQuestion {
    const Study& study;
    int plan = 0;
    const Catalogue& catalogue;
    Term indicator = Term::Emissions;
};

/// A plan that no lever has changed yet.
ChangedPlan unchanged(const Study& study, int plan);

/// `address` of the changed plan as it was before, where it lies in an activity.
QString originalAddress(const ChangedPlan& now, const QString& address);

/// Multiplies the input of an activity. The study then states it as scaled() says. False, and
/// nothing is changed, where the input is not known.
bool scale(ChangedPlan& now, int activity, Term term, const Multiplier& multiplier,
           const Catalogue& catalogue);

/// Takes an activity out. No other may be a multiple of it.
void removeActivity(ChangedPlan& now, int activity);

/// `estimate` times or by the multiplier, within what the input may be. Where both spread, their
/// distances to the ends, as logarithms, add up as squares on each side: exact for two independent
/// lognormals, and taken as lognormal for other shapes. What can be zero keeps its own spread.
EstimateData scaled(const EstimateData& estimate, const Multiplier& multiplier,
                    const Range& bounds);

} // namespace plume
