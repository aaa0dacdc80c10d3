// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"

namespace plume {

/// The plan of an earlier state of a study that a plan of today goes back to: the one of its name,
/// else the one in its place, unless that goes on under its own name. None for a plan that is new.
std::optional<int> planBefore(const Study& before, const Study& now, int plan);

/// What became of a plan: everything that counts in which the second state differs from the first,
/// and what each adds to the totals, over each state's own service life. A plan that is new came
/// out of nothing. `catalogueBefore` and `catalogueNow`: each with the study's own rows.
Attribution changesOf(const Study& before, const Catalogue& catalogueBefore, const Study& now,
                      const Catalogue& catalogueNow, int plan, const QList<Term>& wanted,
                      const std::stop_token& stop = {});

} // namespace plume
