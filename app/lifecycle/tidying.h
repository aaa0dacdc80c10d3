// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

// What keeps a plan such that it can be saved: every edit ends with these.

/// `wanted`, or the first of "wanted 2", "wanted 3" ... that is not among `taken`.
QString uniqueName(const QStringList& taken, const QString& wanted);
/// The same among the activities of a plan; `except` is one whose own name does not count.
QString uniqueActivityName(const Plan& plan, const QString& wanted, int except = -1);

/// Takes out what the methods of the activity do not use.
void tidy(Activity& activity);

/// Multiples of `target`, which is gone, become device time of their own, without amounts.
void releaseMultiples(Plan& plan, const QString& target);

} // namespace plume
