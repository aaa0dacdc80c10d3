// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguerow.h"
#include "catalogue/lever.h"

namespace plume {

/// A row of levers.csv.
Lever readLever(const Row& row);

} // namespace plume
