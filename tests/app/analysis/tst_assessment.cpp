// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"
#include "app/studies.h"
#include "calculation/formula.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

class TestAssessment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundNumbersGiveTheirTotalAndShare();
    void useReachesHalfOnDay20AndNineTenthsOnDay180();
    void useThatNeverReachesAShareSaysSo();
    void theTimelineAddsUpToTheTotals();
    void everyAddressLeadsToANode();
    void leavesRecomputeTheTotal();
    void theShareOfUseIsAPartOfTheWhole_data();
    void theShareOfUseIsAPartOfTheWhole();
    void whatIsBeyondEveryNumberIsNotKnown();
};

void TestAssessment::roundNumbersGiveTheirTotalAndShare() {
    const Assessment assessment = assess(roundNumbers(), 0, {});
    QCOMPARE(assessment.total(Term::Emissions).value(), 192500.0);
    QCOMPARE(assessment.total(Term::EmbodiedEmissions).value(), 1500.0);
    QCOMPARE(assessment.ofActivity(3, Term::Emissions).value(), 182500.0);
    QCOMPARE(assessment.useShare().value(), 182500.0 / 192500.0);
    QCOMPARE(assessment.useShareOfOperation().value(), 182500.0 / 191000.0);
}

void TestAssessment::useReachesHalfOnDay20AndNineTenthsOnDay180() {
    const Timeline timeline = timelineOf(roundNumbers(), 0, {});
    constexpr double daysPerMonth = 30.4375;
    // 500 kg a day: 10,000 kg after 20 days; nine times 10,000 kg after 180.
    QVERIFY(std::abs(timeline.whenUseReaches(0.5).value() * daysPerMonth - 20.0) < 1e-6);
    QVERIFY(std::abs(timeline.whenUseReaches(0.9).value() * daysPerMonth - 180.0) < 1e-6);
}

void TestAssessment::useThatNeverReachesAShareSaysSo() {
    QVERIFY(!timelineOf(roundNumbers(), 0, {}).whenUseReaches(0.99));
    QVERIFY(!timelineOf(studyOf({training()}, 12), 0, {}).whenUseReaches(0.5));
}

void TestAssessment::theTimelineAddsUpToTheTotals() {
    const Study study = roundNumbers();
    const Assessment assessment = assess(study, 0, {});
    const Timeline timeline = timelineOf(study, 0, {});
    double sum = 0.0;
    for (int i = 0; i < assessment.activityCount(); ++i) {
        const double end = timeline.cumulative(i, timeline.months()).total();
        QVERIFY(std::abs(end - assessment.ofActivity(i, Term::Emissions).value()) < 1e-6);
        sum += end;
    }
    QVERIFY(std::abs(sum - 192500.0) < 1e-6);
    QCOMPARE(timeline.cumulative(1, 0.0).total(), 7500.0); // done at once, at the start
    QCOMPARE(timeline.cumulative(3, 0.0).total(), 0.0);
}

void TestAssessment::everyAddressLeadsToANode() {
    const Assessment assessment = assess(studyOf({training()}, 12), 0, {});
    const QStringList addresses = addressesOf(assessment);
    QVERIFY(addresses.contains(QStringLiteral("/plans/0/totals/emissions")));
    QVERIFY(addresses.contains(QStringLiteral("/plans/0/activities/0/water")));
    QVERIFY(addresses.contains(QStringLiteral("/plans/0/activities/0/site/pue")));
    for (const QString& address : addresses)
        QVERIFY2(nodeAt(assessment, address), qPrintable(address));
    QVERIFY(!nodeAt(assessment, QStringLiteral("/plans/0/activities/7/water")));
    QVERIFY(!nodeAt(assessment, QStringLiteral("/plans/0/totals/nothing")));
}

void TestAssessment::leavesRecomputeTheTotal() {
    const Assessment assessment = assess(roundNumbers(), 0, {});
    const auto total = nodeAt(assessment, QStringLiteral("/plans/0/totals/emissions"));
    QCOMPARE(recomputed(*assessment.calculation.graph, *total), 192500.0);
}

void TestAssessment::theShareOfUseIsAPartOfTheWhole_data() {
    QTest::addColumn<double>("requests");
    QTest::addColumn<double>("trained"); // kg
    QTest::newRow("no use") << 0.0 << 6000.0;
    QTest::newRow("hardly any use") << 1e-9 << 6000.0;
    QTest::newRow("some use") << 1e4 << 6000.0;
    QTest::newRow("much use") << 1e15 << 6000.0;
    QTest::newRow("nothing but use") << 1e6 << 0.0;
}

void TestAssessment::theShareOfUseIsAPartOfTheWhole() {
    QFETCH(double, requests);
    QFETCH(double, trained);
    Study study = roundNumbers();
    QList<Activity>& activities = study.plans[0].activities;
    activities.remove(2);
    activities.remove(0);
    activities[0].inputs[Term::StatedEmissions].value = trained;
    activities[0].inputs[Term::StatedEmbodied].value = 0.0;
    activities[1].inputs[Term::RequestRate] = fixed(unit::requestPerDay(requests));
    const Assessment assessment = assess(study, 0, {});
    const double used = requests * 365.0 * 0.5e-3;
    QVERIFY(std::abs(assessment.useShare().value() - used / (used + trained)) < 1e-12);
    QVERIFY(assessment.useShare().value() >= 0.0 && assessment.useShare().value() <= 1.0);
    QCOMPARE(assessment.useShareOfOperation(), assessment.useShare());
}

void TestAssessment::whatIsBeyondEveryNumberIsNotKnown() {
    const Assessment assessment = assess(beyondEveryNumber(), 0, {});
    QVERIFY(!assessment.total(Term::Emissions));
    QVERIFY(!assessment.useShare());
    QVERIFY(!assessment.ofActivity(3, Term::Emissions));
    QCOMPARE(assessment.ofActivity(0, Term::Emissions).value(), 2000.0);
}

QTEST_APPLESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
