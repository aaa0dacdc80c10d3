// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalseek.h"

namespace plume {

/// The study with the unknown at the answer's `best`, as uncertain as before. All else stays where
/// it is, so that the output is what the answer promises: what a row said beside the input is
/// stated then, and what a row gave by a year is mended.
Study withAnswer(const SeekQuestion& question, const SeekAnswer& answer);

} // namespace plume
