// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

// Changes of the list of plans, from value to value. Plan indices must exist. The first plan is
// the baseline, and the only one that never follows. Names of plans stay unique.

/// So many plans stand side by side; a study that has them takes no more.
inline constexpr int maximumPlans = 6;

bool takesAnotherPlan(const Study& study);

/// A plan without activities at the end, over the service life of the baseline.
Study withEmptyPlanAdded(Study study, const QString& name);
/// A copy right behind a plan, under `name` or one like it. A copy of the baseline, or of a plan
/// that follows it, follows it.
Study withPlanDuplicated(Study study, int plan, const QString& name);
/// The last plan is never removed.
Study withPlanRemoved(Study study, int plan);
/// What comes first is the baseline, and follows no more.
Study withPlanMoved(Study study, int from, int to);
/// A name that another plan has gets a number. An empty name is refused.
Study withPlanRenamed(Study study, int plan, const QString& name);
/// Moves the plan to the front, where the baseline stands.
Study withBaseline(Study study, int plan);

/// Follows the baseline or stands alone; its values stay as they are.
Study withFollowing(Study study, int plan, bool isFollowing);
/// As the baseline is, in everything but the name.
Study withPlanAsBaseline(Study study, int plan);

/// A study of one plan alone, to be carried into another study.
Study studyOfPlan(const Study& study, int plan);
/// The plans of another study at the end of this one, as many as it takes; they follow nothing. A
/// study that names no currency takes over the other's. Prices must be in one currency.
Study withPlansOf(Study study, const Study& other);
/// Whether amounts of money of both studies would be in the same currency.
bool haveOneCurrency(const Study& study, const Study& other);

} // namespace plume
