// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/activitymatch.h"

#include <algorithm>

namespace plume {
namespace {

using Activities = QList<const Activity*>;

Activities activitiesOf(const Plan& plan) {
    Activities activities;
    for (const Activity& activity : plan.activities)
        activities.append(&activity);
    return activities;
}

Activities activitiesOf(const CompletePlan& plan) {
    Activities activities;
    for (const CompleteActivity& activity : plan.activities)
        activities.append(&activity.stated);
    return activities;
}

/// Pairs up, in their order, what has no partner yet and belongs together.
class Matching {
public:
    Matching(const Activities& first, const Activities& second)
        : m_first(first)
        , m_second(second)
        , m_partner(first.size(), none)
        , m_isTaken(second.size(), false) {}

    template <typename Belongs>
    void pair(Belongs&& belong) {
        for (qsizetype i = 0; i < m_first.size(); ++i) {
            for (qsizetype k = 0; k < m_second.size() && m_partner[i] == none; ++k) {
                if (m_isTaken[k] || !belong(*m_first[i], *m_second[k]))
                    continue;
                m_partner[i] = int(k);
                m_isTaken[k] = true;
            }
        }
    }

    QList<ActivityMatch> matches() const {
        QList<ActivityMatch> matches;
        for (qsizetype i = 0; i < m_first.size(); ++i) {
            if (m_partner[i] != none)
                matches.append({int(i), m_partner[i]});
        }
        return matches;
    }

private:
    static constexpr int none = -1;
    const Activities& m_first;
    const Activities& m_second;
    QList<int> m_partner;
    QList<bool> m_isTaken;
};

QList<ActivityMatch> matched(const Activities& first, const Activities& second) {
    const auto isOfOneKind = [](const Activity& a, const Activity& b) { return a.kind == b.kind; };
    Matching matching(first, second);
    matching.pair([&](const Activity& a, const Activity& b) {
        return isOfOneKind(a, b) && a.name == b.name;
    });
    matching.pair(isOfOneKind);
    return matching.matches();
}

} // namespace

QList<ActivityMatch> matchedActivities(const Plan& first, const Plan& second) {
    return matched(activitiesOf(first), activitiesOf(second));
}

QList<ActivityMatch> matchedActivities(const CompletePlan& first, const CompletePlan& second) {
    return matched(activitiesOf(first), activitiesOf(second));
}

} // namespace plume
