// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguerow.h"

namespace plume {

/// A row of spreads.csv.
Spread readSpread(const Row& row);

/// What the unit in the column "unit" is in base units.
double unitInBase(const Row& row);

} // namespace plume
