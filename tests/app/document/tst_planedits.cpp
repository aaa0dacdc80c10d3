// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "document/studyfile.h"
#include "lifecycle/planedits.h"

#include <QTest>

using namespace plume;

class TestPlanEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyStandsBehindAndFollows();
    void aCopyOfAPlanThatStandsAloneStandsAlone();
    void anEmptyPlanLastsAsLongAsTheBaseline();
    void thereAreNeverMorePlansThanStandSideBySide();
    void theLastPlanIsNeverRemoved();
    void whatComesFirstFollowsNoMore_data();
    void whatComesFirstFollowsNoMore();
    void namesOfPlansStayUnique();
    void anEmptyNameIsRefused();
    void theBaselineNeverFollows();
    void aPlanCanBeMadeAsTheBaseline();
    void aPlanIsCarriedToAnotherStudyAsAFile();
    void pricesStayInTheirCurrency();
};

namespace {

/// Plans "A", "B", "C", all with a training; B and C follow.
Study threePlans() {
    Study study = test::studyOf({test::training()}, 24);
    study.plans[0].name = QStringLiteral("A");
    study = withPlanDuplicated(study, 0, QStringLiteral("B"));
    return withPlanDuplicated(study, 1, QStringLiteral("C"));
}

QString namesOf(const Study& study) {
    QStringList names;
    for (const Plan& plan : study.plans)
        names.append(plan.name);
    return names.join(QLatin1Char(','));
}

QList<bool> followingOf(const Study& study) {
    QList<bool> following;
    for (const Plan& plan : study.plans)
        following.append(plan.followsBaseline);
    return following;
}

} // namespace

void TestPlanEdits::aCopyStandsBehindAndFollows() {
    const Study study = threePlans();
    QCOMPARE(namesOf(study), QStringLiteral("A,B,C"));
    QCOMPARE(followingOf(study), (QList{false, true, true}));
    QVERIFY(study.plans[2].activities == study.plans[0].activities);
    const Study again = withPlanDuplicated(study, 0, QStringLiteral(" B "));
    QCOMPARE(namesOf(again), QStringLiteral("A,B 2,B,C"));
}

void TestPlanEdits::aCopyOfAPlanThatStandsAloneStandsAlone() {
    const Study study = withFollowing(threePlans(), 1, false);
    const Study copied = withPlanDuplicated(study, 1, QStringLiteral("D"));
    QCOMPARE(followingOf(copied), (QList{false, false, false, true}));
}

void TestPlanEdits::anEmptyPlanLastsAsLongAsTheBaseline() {
    const Study study = withEmptyPlanAdded(threePlans(), QStringLiteral("B"));
    QCOMPARE(study.plans.last().name, QStringLiteral("B 2"));
    QCOMPARE(study.plans.last().serviceMonths, 24);
    QVERIFY(study.plans.last().activities.isEmpty());
    QVERIFY(!study.plans.last().followsBaseline);
}

void TestPlanEdits::thereAreNeverMorePlansThanStandSideBySide() {
    Study study = threePlans();
    const Study other = study;
    while (takesAnotherPlan(study))
        study = withEmptyPlanAdded(study, QStringLiteral("P"));
    QCOMPARE(study.plans.size(), maximumPlans);
    QVERIFY(withEmptyPlanAdded(study, QStringLiteral("P")) == study);
    QVERIFY(withPlanDuplicated(study, 0, QStringLiteral("P")) == study);
    QVERIFY(withPlansOf(study, other) == study);
}

void TestPlanEdits::theLastPlanIsNeverRemoved() {
    Study study = withPlanRemoved(threePlans(), 1);
    QCOMPARE(namesOf(study), QStringLiteral("A,C"));
    study = withPlanRemoved(study, 1);
    QVERIFY(withPlanRemoved(study, 0) == study);
}

void TestPlanEdits::whatComesFirstFollowsNoMore_data() {
    QTest::addColumn<Study>("study");
    QTest::addColumn<QString>("names");
    const Study study = threePlans();
    QTest::newRow("baseline removed") << withPlanRemoved(study, 0) << QStringLiteral("B,C");
    QTest::newRow("moved to the left") << withPlanMoved(study, 1, 0) << QStringLiteral("B,A,C");
    QTest::newRow("baseline moved away") << withPlanMoved(study, 0, 2) << QStringLiteral("B,C,A");
    QTest::newRow("made the baseline") << withBaseline(study, 2) << QStringLiteral("C,A,B");
}

void TestPlanEdits::whatComesFirstFollowsNoMore() {
    QFETCH(const Study, study);
    QFETCH(const QString, names);
    QCOMPARE(namesOf(study), names);
    QVERIFY(!study.plans.first().followsBaseline);
    QVERIFY(readStudy(writeStudy(study), Catalogue()));
}

void TestPlanEdits::namesOfPlansStayUnique() {
    Study study = withPlanRenamed(threePlans(), 2, QStringLiteral("  B "));
    QCOMPARE(namesOf(study), QStringLiteral("A,B,B 2"));
    study = withPlanRenamed(study, 2, QStringLiteral("B 2"));
    QCOMPARE(study.plans[2].name, QStringLiteral("B 2")); // its own name does not stand in its way
}

void TestPlanEdits::anEmptyNameIsRefused() {
    const Study study = threePlans();
    QVERIFY(withPlanRenamed(study, 1, QStringLiteral("  ")) == study);
}

void TestPlanEdits::theBaselineNeverFollows() {
    const Study study = threePlans();
    QVERIFY(withFollowing(study, 0, true) == study);
    QVERIFY(!withFollowing(study, 1, false).plans[1].followsBaseline);
    QVERIFY(withFollowing(withFollowing(study, 1, false), 1, true) == study);
}

void TestPlanEdits::aPlanCanBeMadeAsTheBaseline() {
    Study study = threePlans();
    study.plans[1].serviceMonths = 7;
    study.plans[1].activities.clear();
    QVERIFY(withPlanAsBaseline(study, 1) == threePlans());
}

void TestPlanEdits::aPlanIsCarriedToAnotherStudyAsAFile() {
    const Study carried = studyOfPlan(threePlans(), 1);
    QCOMPARE(namesOf(carried), QStringLiteral("B"));
    const auto read = readStudy(writeStudy(carried), Catalogue());
    QVERIFY(read);
    const Study pasted = withPlansOf(threePlans(), *read);
    QCOMPARE(namesOf(pasted), QStringLiteral("A,B,C,B 2"));
    QVERIFY(!pasted.plans.last().followsBaseline);
    QVERIFY(pasted.plans.last().activities == threePlans().plans[1].activities);
}

void TestPlanEdits::pricesStayInTheirCurrency() {
    Study priced = test::studyOf({test::training()}, 12);
    priced.currency = QStringLiteral("USD");
    priced.plans[0].activities[0].inputs.insert(Term::ElectricityPrice, EstimateData());
    Study other = priced;
    QVERIFY(haveOneCurrency(priced, other));
    other.currency = QStringLiteral("EUR");
    QVERIFY(!haveOneCurrency(priced, other));
    const Study unpriced = test::studyOf({test::training()}, 12);
    QVERIFY(haveOneCurrency(unpriced, priced));
    QCOMPARE(withPlansOf(unpriced, priced).currency, QStringLiteral("USD"));
    QCOMPARE(withPlansOf(other, unpriced).currency, QStringLiteral("EUR"));
}

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_planedits.moc"
