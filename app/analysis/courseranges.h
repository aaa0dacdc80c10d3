// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/draws.h"
#include "analysis/quantiles.h"
#include "analysis/timeline.h"
#include "calculation/columnmemory.h"

namespace plume {

/// What all runs have caused up to a moment, in base units.
struct CourseMoment {
    double month = 0.0;
    Quantiles cumulative;
};

/// How the emissions so far, or energy or water, spread as time goes on. A moment stands twice
/// where something is done at once: before and after it. It is left out where a run comes to no
/// number.
struct CourseRanges {
    Term indicator = Term::Emissions;
    QList<CourseMoment> moments;
};

/// Of the first 10,000 samples at most. `memory`: what was computed for this plan before.
CourseRanges courseRangesOf(const Timeline& timeline, Draws& draws, const DrawOrder& order,
                            ColumnMemory& memory, Term indicator = Term::Emissions);

} // namespace plume
