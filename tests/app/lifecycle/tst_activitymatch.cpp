// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/activitymatch.h"

#include <QTest>

using namespace plume;

namespace {

Plan planOf(std::initializer_list<std::pair<ActivityKind, const char*>> activities) {
    Plan plan;
    for (const auto& [kind, name] : activities) {
        Activity activity;
        activity.kind = kind;
        activity.name = QString::fromUtf8(name);
        plan.activities.append(activity);
    }
    return plan;
}

QList<ActivityMatch> turned(QList<ActivityMatch> matches) {
    for (ActivityMatch& match : matches)
        std::swap(match.first, match.second);
    std::sort(matches.begin(), matches.end(),
              [](const ActivityMatch& a, const ActivityMatch& b) { return a.first < b.first; });
    return matches;
}

} // namespace

class TestActivityMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyMatchesItself();
    void namesComeBeforeOrder();
    void theRestOfAKindIsMatchedInItsOrder();
    void whatOnlyOnePlanHasIsInNoMatch();
    void aNameOfAnotherKindIsNoMatch();
};

void TestActivityMatch::aCopyMatchesItself() {
    const Plan plan = planOf({{ActivityKind::Training, "A"}, {ActivityKind::Training, "B"}});
    QCOMPARE(matchedActivities(plan, plan), (QList<ActivityMatch>{{0, 0}, {1, 1}}));
}

void TestActivityMatch::namesComeBeforeOrder() {
    const Plan first = planOf({{ActivityKind::Training, "A"}, {ActivityKind::Training, "B"}});
    const Plan second = planOf({{ActivityKind::Training, "C"}, {ActivityKind::Training, "A"}});
    const QList<ActivityMatch> matches = matchedActivities(first, second);
    QCOMPARE(matches, (QList<ActivityMatch>{{0, 1}, {1, 0}}));
    QCOMPARE(matchedActivities(second, first), turned(matches));
}

void TestActivityMatch::theRestOfAKindIsMatchedInItsOrder() {
    const Plan first = planOf({{ActivityKind::Serving, "Chat"},
                               {ActivityKind::Training, "Pre-training"},
                               {ActivityKind::Serving, "Search"}});
    const Plan second = planOf({{ActivityKind::Training, "Training"},
                                {ActivityKind::Serving, "Talk"},
                                {ActivityKind::Serving, "Find"}});
    const QList<ActivityMatch> matches = matchedActivities(first, second);
    QCOMPARE(matches, (QList<ActivityMatch>{{0, 1}, {1, 0}, {2, 2}}));
    QCOMPARE(matchedActivities(second, first), turned(matches));
}

void TestActivityMatch::whatOnlyOnePlanHasIsInNoMatch() {
    const Plan first = planOf({{ActivityKind::Training, "A"}, {ActivityKind::Serving, "B"}});
    const Plan second = planOf({{ActivityKind::FineTuning, "A"}, {ActivityKind::Serving, "B"}});
    QCOMPARE(matchedActivities(first, second), (QList<ActivityMatch>{{1, 1}}));
    QVERIFY(matchedActivities(first, Plan()).isEmpty());
}

void TestActivityMatch::aNameOfAnotherKindIsNoMatch() {
    const Plan first = planOf({{ActivityKind::Training, "A"}});
    const Plan second = planOf({{ActivityKind::Data, "A"}, {ActivityKind::Training, "B"}});
    QCOMPARE(matchedActivities(first, second), (QList<ActivityMatch>{{0, 1}}));
}

QTEST_APPLESS_MAIN(TestActivityMatch)
#include "tst_activitymatch.moc"
