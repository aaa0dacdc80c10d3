// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/draws.h"
#include "analysis/quantiles.h"
#include "analysis/timeline.h"
#include "calculation/columnmemory.h"

namespace plume {

/// What all runs have emitted up to a moment (kg CO2e).
struct CourseMoment {
    double month = 0.0;
    Quantiles cumulative;
};

/// How the emissions so far spread as time goes on. A moment stands twice where something is done
/// at once: before and after it.
struct CourseRanges {
    QList<CourseMoment> moments;
};

/// Of the first 10,000 samples at most. `memory`: what was computed for this plan before.
CourseRanges courseRangesOf(const Timeline& timeline, Draws& draws, const DrawOrder& order,
                            ColumnMemory& memory);

} // namespace plume
