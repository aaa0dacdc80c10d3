// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/completion.h"

#include <QList>

namespace plume {

/// An activity of one plan and the one that answers to it in another plan, by their indices.
struct ActivityMatch {
    int first = 0;
    int second = 0;

    friend bool operator==(const ActivityMatch&, const ActivityMatch&) = default;
};

/// Which activities of two plans are the same thing done otherwise: those of one kind and name, and
/// of the rest those of one kind in their order. Each activity is in one match at most; in the
/// order of the first plan. What is in no match only one of the plans has. Turned round, the same
/// pairs come out.
QList<ActivityMatch> matchedActivities(const Plan& first, const Plan& second);
QList<ActivityMatch> matchedActivities(const CompletePlan& first, const CompletePlan& second);

} // namespace plume
