// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

#include <array>

namespace plume {

/// Every word that may stand at a key with fixed words; keyOf() spells them.
inline constexpr std::array allBoundaries{Boundary::Lifecycle, Boundary::Direct};
inline constexpr std::array allEnergyScopes{EnergyScope::Chip, EnergyScope::Server,
                                            EnergyScope::Facility};
inline constexpr std::array allQualities{Quality::Measured, Quality::Published, Quality::Estimated,
                                         Quality::Assumed};
/// Those of a range; what is fixed has none.
inline constexpr std::array rangeShapes{Shape::Lognormal, Shape::Uniform, Shape::Triangular,
                                        Shape::Normal};
/// Those of an embodied object; what is left out is the text "excluded" instead of an object.
inline constexpr std::array countedEmbodiedMethods{
    EmbodiedMethod::Share, EmbodiedMethod::PerDeviceHour, EmbodiedMethod::PerRequest,
    EmbodiedMethod::Stated};

} // namespace plume
