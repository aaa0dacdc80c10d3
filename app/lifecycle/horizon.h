// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

/// How far plans are looked at side by side, and how far ahead a crossing is looked for (months).
inline constexpr int longestHorizon = 120;

/// The study with every plan looked at over the same `months` (1 to longestHorizon), whatever its
/// own service life. What goes on as long as its plan goes on to the horizon; what would start
/// after it does not happen; an amount that is spread over the life of its plan stays spread over
/// that life, so that a shorter horizon sees a part of it. A fleet is made for the horizon.
Study withHorizon(Study study, int months);

/// A plan of a study from withHorizon() as it goes on after `months`, to longestHorizon: without
/// what has been counted in full by then, which is hardware that is made for the whole life.
Study beyondHorizon(Study study, int months);

} // namespace plume
