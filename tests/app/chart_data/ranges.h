// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"
#include "app/studies.h"

#include <cmath>
#include <memory>

/// Results with ranges that are known beforehand.
namespace plume::test {

inline SharedColumn shared(Column column) {
    return std::make_shared<const Column>(std::move(column));
}

/// The result with these percentiles of the total, and no samples behind them.
inline PlanResult withRange(PlanResult result, Quantiles emissions) {
    result.sampled = SampledAssessment();
    result.sampled->samples = 10'000;
    result.sampled->activities.resize(result.assessment.activityCount());
    result.sampled->totals.insert(Term::Emissions, emissions);
    return result;
}

/// The result with these runs of the total (kg).
inline PlanResult withRuns(PlanResult result, const Column& emissions) {
    PlanResult sampled = withRange(std::move(result), quantilesOf(emissions));
    sampled.sampled->samples = emissions.size();
    sampled.sampled->emissions = shared(emissions);
    return sampled;
}

inline PlanResult withUseShares(PlanResult result, const Column& shares) {
    result.sampled->totals.insert(Term::UseShare, quantilesOf(shares));
    result.sampled->useShares = shared(shares);
    return result;
}

/// `count` + 1 runs from `low` to `high`, evenly: percentile p is low + p (high - low).
inline Column evenly(double low, double high, int count = 1000) {
    Column column;
    for (int i = 0; i <= count; ++i)
        column.push_back(std::lerp(low, high, double(i) / count));
    return column;
}

/// The same on a logarithmic scale.
inline Column evenlyInRatio(double low, double high, int count = 1000) {
    Column column;
    for (const double exponent : evenly(std::log(low), std::log(high), count))
        column.push_back(std::exp(exponent));
    return column;
}

/// 77.31 to 213.8 t, half of the runs below 113.6 t.
inline PlanResult wideResult() {
    return withRange(resultOf(roundNumbers(), 0, {}), {77'310, 95'000, 113'600, 150'000, 213'800});
}

} // namespace plume::test
