// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/estimate.h"

#include <vector>

namespace plume {

/// A value and how densely draws lie there, per base unit.
struct DensityPoint {
    double value = 0.0;
    double density = 0.0;
};

/// The outline of a drawable estimate's distribution between its 0.5th and 99.5th percentile, in
/// rising order, from `steps` equal shares of the draws; empty where it has no range.
std::vector<DensityPoint> densityOutline(const EstimateData& estimate, int steps);

} // namespace plume
