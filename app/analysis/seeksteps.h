// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalseek.h"

#include <vector>

namespace plume {

/// Where a search looks at an unknown: steps of its slider, beyond it wider ones up to the ends of
/// its span, and its present value; ascending, each once.
std::vector<double> placesOf(const Unknown& unknown);

/// Whole months (hours) at which a service life is looked at, close together where it is short.
std::vector<double> monthsToLookAt(double presentHours);

/// What a search has found, as an answer: of several places that do, the nearest to the present.
void takeUp(SeekAnswer& answer, const RootSearch& found, double wish);

} // namespace plume
