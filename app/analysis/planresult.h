// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/courseranges.h"
#include "analysis/montecarlo.h"
#include "analysis/sensitivity.h"
#include "analysis/timeline.h"
#include "base/late.h"

#include <memory>
#include <optional>

namespace plume {

/// All that is shown of one plan. A value: safe to copy, to keep and to hand to another thread.
/// Ranges are absent where only central values are shown, or are not computed yet.
struct PlanResult {
    Assessment assessment;
    Late<Timeline> timeline;
    std::optional<SampledAssessment> sampled;
    std::optional<CourseRanges> course;
    std::shared_ptr<const Sensitivity> sensitivity; ///< of one of the plan's totals; may be null

    /// The 5th to 95th percentile of a total, if known.
    std::optional<Quantiles> rangeOf(Term indicator) const {
        return sampled ? sampled->total(indicator) : std::nullopt;
    }
    /// The 5th to 95th percentile of what use makes up of a total, if known.
    std::optional<Quantiles> rangeOfUseShare(Term indicator) const {
        return sampled ? sampled->indicator(indicator).useShare : std::nullopt;
    }
    /// The ranges over time, and what matters most, where they are of this indicator.
    const CourseRanges* courseOf(Term indicator) const;
    const Sensitivity* sensitivityOf(Term indicator) const;
};

/// Central values alone. Pure: equal arguments give equal results. `before` changes nothing but the
/// time it takes: a result of the same plan before some inputs changed.
PlanResult resultOf(const Study& study, int plan, const Catalogue& catalogue,
                    const PlanResult& before = {});

} // namespace plume
