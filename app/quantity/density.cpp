// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/density.h"

namespace plume {

std::vector<DensityPoint> densityOutline(const EstimateData& estimate, int steps) {
    constexpr double tail = 0.005;
    std::vector<DensityPoint> outline;
    if (estimate.shape == Shape::Fixed)
        return outline;
    const double share = (1.0 - 2.0 * tail) / steps;
    double below = percentile(estimate, tail);
    for (int i = 1; i <= steps; ++i) {
        const double above = percentile(estimate, tail + i * share);
        if (above > below)
            outline.push_back({0.5 * (below + above), share / (above - below)});
        below = above;
    }
    return outline;
}

} // namespace plume
