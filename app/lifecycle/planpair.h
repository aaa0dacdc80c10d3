// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/activitymatch.h"

#include <QMap>

namespace plume {

/// The activity that an input of it belongs to; another one's where a multiple is done at the site
/// of what it is a multiple of. -1: of no activity.
int ownerOf(const CompleteInput& input);

/// Two plans whose activities can be spoken of together: the n-th of the first plan is number n,
/// and so is the one of the second that answers to it; what only the second has comes behind.
class PlanPair {
public:
    static constexpr int none = -1;

    PlanPair(const CompletePlan& first, const CompletePlan& second);

    const CompletePlan& first() const { return m_first; }
    const CompletePlan& second() const { return m_second; }
    const QList<ActivityMatch>& matches() const { return m_matches; }
    /// The activities, by index, that only the one plan has.
    QList<int> onlyInFirst() const;
    QList<int> onlyInSecond() const;

    int numberOfFirst(int index) const { return index; }
    int numberOfSecond(int index) const { return m_numberOfSecond[index]; }
    int count() const { return m_count; }

    /// What the activity is a multiple of, by number, and at whose site it is done.
    int targetOfFirst(int index) const;
    int targetOfSecond(int index) const;
    int siteOfFirst(int index) const;
    int siteOfSecond(int index) const;

private:
    const CompletePlan& m_first;
    const CompletePlan& m_second;
    QList<ActivityMatch> m_matches;
    QList<int> m_numberOfSecond; ///< by index
    int m_count = 0;
};

/// The inputs that belong to the activity of that index itself.
QMap<Term, EstimateData> ownInputs(const CompletePlan& plan, int index);

} // namespace plume
