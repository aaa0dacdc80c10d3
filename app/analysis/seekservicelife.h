// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalseek.h"

namespace plume {

/// The service life of the plan as an unknown.
Unknown serviceLifeOf(const SeekQuestion& question);

/// The end of a plan is no number of its graph, so that the study is assessed anew for each length.
/// Only whole months can be chosen: what passes the wish between two of them is a jump.
SeekAnswer seekServiceLife(const SeekQuestion& question);

/// The output of the question in a changed study (base units); not a number where it is not known
/// there.
double outputAfter(const SeekQuestion& question, const Study& study);

} // namespace plume
