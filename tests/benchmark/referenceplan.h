// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace plume::benchmark {

/// What the four programs are asked for: emissions in kg CO2e, the share of serving.
struct PlanFigures {
    double p5 = 0.0;
    double p50 = 0.0;
    double p95 = 0.0;
    double share = 0.0; ///< median
};

/// The reference plan as one would write it by hand, without Plume: a loop over standard normals
/// drawn before, and the percentiles of what it yields.
class HandWrittenPlan {
public:
    explicit HandWrittenPlan(std::size_t samples);

    PlanFigures run() const;

private:
    static constexpr std::size_t inputCount = 12;

    std::size_t m_samples;
    std::array<std::vector<double>, inputCount> m_normals;
};

} // namespace plume::benchmark
