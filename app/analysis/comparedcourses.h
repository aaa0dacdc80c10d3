// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QList>

#include <optional>
#include <stop_token>

namespace plume {

/// What a plan has caused up to a moment, in base units.
struct ComparedMoment {
    double month = 0.0;
    double central = 0.0;
    std::optional<Quantiles> quantiles; ///< none: not sampled
};

/// How a plan's total comes about. Straight between its moments; a moment stands twice where
/// something is done at once: before and after it. Empty where the total is not known.
struct ComparedCourse {
    QList<ComparedMoment> moments;
};

/// A moment at which what a plan has caused so far passes what the baseline has.
struct Crossing {
    double month = 0.0;            ///< at the central values; exact within the month
    double amount = 0.0;           ///< what both have caused by then, base units
    bool planIsLowerAfter = false; ///< else the baseline is
    std::optional<Quantiles>
        range; ///< of the month, among the runs that cross; none: too few, or nothing varies
    double share = 0.0; ///< of the runs that cross in this way; 0: not sampled

    friend bool operator==(const Crossing&, const Crossing&) = default;
};

/// Every crossing of a plan with the baseline, from the start to longestHorizon.
struct PlanCrossings {
    QList<Crossing> crossings;
    double shareCrossing = 0.0; ///< of the runs that cross at all; 0: not sampled

    /// Those up to `months`.
    QList<Crossing> within(double months) const;

    friend bool operator==(const PlanCrossings&, const PlanCrossings&) = default;
};

/// One indicator of all plans as time goes on, to the horizon, and where the courses cross, which
/// is looked for up to longestHorizon however short the horizon is.
struct ComparedCourses {
    Term indicator = Term::Emissions;
    int baseline = 0;
    int months = 0;
    QList<ComparedCourse> courses; ///< by plan
    /// By plan; none of the baseline, nor where either total is not known.
    QList<std::optional<PlanCrossings>> crossings;
};

/// Of one indicator, whatever the options name. Sampled with at most 10,000 runs. Ends early, with
/// what there is, where it is asked to stop.
ComparedCourses coursesOf(const Study& study, const ComparisonOptions& options, Term indicator,
                          const Catalogue& catalogue, Draws& draws,
                          const std::stop_token& stop = {});

} // namespace plume
