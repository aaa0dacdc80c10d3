// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparedcourses.h"
#include "analysis/montecarlo.h"
#include "app/plans.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

ComparedCourses coursesOf(const Study& study, ComparisonOptions options = {},
                          std::size_t samples = 2000) {
    Draws draws(samples, defaultSeed);
    return plume::coursesOf(study, options, Term::Emissions, {}, draws);
}

bool isNear(double value, double expected, double tolerance) {
    return std::abs(value - expected) <= tolerance;
}

/// One plan emits `kg` at once and another a certain amount a month.
Study onceOrMonthly(const EstimateData& once, double kgAMonth) {
    Study study;
    study.plans = {planOf("Once", {emitting(ActivityKind::Training, "Training", once)}, 24),
                   planOf("Monthly", {answering(1000.0, kgAMonth)}, 24)};
    return study;
}

} // namespace

class TestComparedCourses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCrossingIsWhereItIsByHand_data();
    void theCrossingIsWhereItIsByHand();
    void coursesEndAtTheTotals_data();
    void coursesEndAtTheTotals();
    void aCrossingHasItsOwnRange();
    void someRunsMayNotCross();
    void plansThatNeverMeetDoNotCross();
    void equalPlansDoNotCross();
    void whatIsRepeatedCrossesAgainAndAgain();
    void growthBendsTheCourse();
    void aLateStartMayBeBeyondTheHorizon();
    void theHorizonDoesNotMoveACrossing();
    void threePlansCrossTheBaselineEach();
    void anUnknownTotalHasNoCourse();
    void centralValuesAloneHaveNoRanges();
    void energyHasCoursesToo();
    void equalSeedsGiveEqualDigits();
    void itStopsWhenAsked();
};

void TestComparedCourses::theCrossingIsWhereItIsByHand_data() {
    QTest::addColumn<int>("months");
    QTest::newRow("before the end") << 60;
    QTest::newRow("beyond the horizon") << 24;
    QTest::newRow("as far as is looked") << 120;
    QTest::newRow("shortest") << 1;
}

void TestComparedCourses::theCrossingIsWhereItIsByHand() {
    QFETCH(int, months);
    const ComparedCourses courses = coursesOf(scratchOrFineTune(), {.months = months});
    QVERIFY(!courses.crossings[0]);
    const PlanCrossings& found = *courses.crossings[1];
    QCOMPARE(found.crossings.size(), 1);
    const Crossing& crossing = found.crossings[0];
    QVERIFY(isNear(crossing.month, 49.5, 1e-6));
    QVERIFY(isNear(crossing.amount, 74'750.0, 1e-3));
    QVERIFY(!crossing.planIsLowerAfter);
    QCOMPARE(crossing.share, 1.0);
    QCOMPARE(found.shareCrossing, 1.0);
    QCOMPARE(found.within(months).size(), months >= 60 ? 1 : 0);
}

void TestComparedCourses::coursesEndAtTheTotals_data() {
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("scratch");
    QTest::addColumn<double>("fine");
    QTest::newRow("24 months") << 24 << 62'000.0 << 36'500.0;
    QTest::newRow("60 months") << 60 << 80'000.0 << 90'500.0;
}

void TestComparedCourses::coursesEndAtTheTotals() {
    QFETCH(int, months);
    QFETCH(double, scratch);
    QFETCH(double, fine);
    const ComparedCourses courses = coursesOf(scratchOrFineTune(), {.months = months});
    QCOMPARE(courses.courses.size(), 2);
    const QList<ComparedMoment>& moments = courses.courses[0].moments;
    QCOMPARE(moments.size(), months + 1); // the start, then each month
    QCOMPARE(moments.first().month, 0.0);
    QVERIFY(isNear(moments.first().central, 50'000.0, 1e-6)); // trained at once
    QCOMPARE(moments.last().month, double(months));
    QVERIFY(isNear(moments.last().central, scratch, 1e-6));
    QVERIFY(isNear(moments.last().quantiles->p95, scratch, 1e-6));
    QVERIFY(isNear(courses.courses[1].moments.last().central, fine, 1e-6));
}

/// 9 of 10 runs emit 2,500 to 10,000 kg at once; 100 kg a month meet them after 25 to 100 months.
void TestComparedCourses::aCrossingHasItsOwnRange() {
    const ComparedCourses courses = coursesOf(onceOrMonthly(lognormal(2'500, 10'000), 100.0));
    const Crossing& crossing = courses.crossings[1]->crossings[0];
    QVERIFY(isNear(crossing.month, 50.0, 1e-6));
    QVERIFY(crossing.range);
    QVERIFY(isNear(crossing.range->p5, 25.0, 0.5));
    // ln(120/50) = 0.8755, 2.0775 deviations of ln(2)/1.6449: 0.9811 of the runs meet in 120
    // months.
    QVERIFY(isNear(crossing.share, 0.9811, 0.002));
    QCOMPARE(courses.crossings[1]->shareCrossing, crossing.share);
}

/// The central amount is never reached in 120 months, but that of some runs is.
void TestComparedCourses::someRunsMayNotCross() {
    const ComparedCourses courses = coursesOf(onceOrMonthly(lognormal(6'500, 26'000), 100.0));
    QVERIFY(courses.crossings[1]->crossings.isEmpty());
    // ln(120/130) = -0.0800, -0.1899 deviations: 0.4247.
    QVERIFY(isNear(courses.crossings[1]->shareCrossing, 0.4247, 0.002));
}

void TestComparedCourses::plansThatNeverMeetDoNotCross() {
    const ComparedCourses courses = coursesOf(onceOrMonthly(fixed(unit::kilogram(20'000)), 100.0));
    QVERIFY(courses.crossings[1]->crossings.isEmpty());
    QCOMPARE(courses.crossings[1]->shareCrossing, 0.0);
}

/// Nor do those whose parts are added in another order: what rounding makes is no crossing.
void TestComparedCourses::equalPlansDoNotCross() {
    Study study = scratchOrFineTune();
    study.plans[0].activities.append(emitting(ActivityKind::Data, "Data", lognormal(0.1, 0.3)));
    study.plans[0].activities[1].inputs[Term::EmissionsPerRequest] = lognormal(1e-4, 3e-4);
    study.plans[1] = study.plans[0];
    std::reverse(study.plans[1].activities.begin(), study.plans[1].activities.end());
    const ComparedCourses courses = coursesOf(study);
    QVERIFY(courses.crossings[1]->crossings.isEmpty());
    QCOMPARE(courses.crossings[1]->shareCrossing, 0.0);
}

/// 1,000 kg at the start of every year against 100 kg a month. At the end of year n the yearly plan
/// stands at 1,000 n and jumps to 1,000 (n + 1), the monthly one at 1,200 n: passed again while
/// n < 5. In each year the monthly one passes after 10 (n + 1) months. So they cross at 10, 12, 20,
/// 24, 30, 36, 40, 48 and 50.
void TestComparedCourses::whatIsRepeatedCrossesAgainAndAgain() {
    Study study = onceOrMonthly(fixed(unit::kilogram(1000)), 100.0);
    study.plans[0].activities[0].repeatEveryMonths = 12;
    const ComparedCourses courses = coursesOf(study, {.months = 36});
    const QList<double> months{10, 12, 20, 24, 30, 36, 40, 48, 50};
    const QList<Crossing>& crossings = courses.crossings[1]->crossings;
    QCOMPARE(crossings.size(), months.size());
    for (qsizetype i = 0; i < months.size(); ++i) {
        QVERIFY(isNear(crossings[i].month, months[i], 1e-6));
        QCOMPARE(crossings[i].planIsLowerAfter, i % 2 == 1); // the monthly plan
        QCOMPARE(crossings[i].share, 1.0);
        QVERIFY(!crossings[i].range); // nothing varies
    }
    QVERIFY(isNear(crossings[1].amount, 1'200.0, 1e-6)); // where the other one stands
}

/// 100 kg in the first month, twice as much in each next one, against 1,000 kg: 100, 300, 700 and
/// 1,500 after four months; 1,000 is passed at 3 + 300 / 800 months.
void TestComparedCourses::growthBendsTheCourse() {
    Study study = onceOrMonthly(fixed(unit::kilogram(1000)), 100.0);
    study.plans[1].activities[0].inputs.insert(Term::MonthlyGrowth, fixed(unit::one(1.0)));
    const Crossing crossing = coursesOf(study).crossings[1]->crossings[0];
    QVERIFY(isNear(crossing.month, 3.375, 1e-6));
}

void TestComparedCourses::aLateStartMayBeBeyondTheHorizon() {
    Study study = onceOrMonthly(fixed(unit::kilogram(1000)), 100.0);
    study.plans[0].activities[0].startMonth = 12;
    study.plans[0].serviceMonths = 36;
    const ComparedCourses courses = coursesOf(study, {.months = 6});
    QCOMPARE(courses.courses[0].moments.last().central, 0.0);
    // At once above the 1,200 kg of the other plan? No: it never was below, and never gets there.
    QVERIFY(courses.crossings[1]->crossings.isEmpty());
    study.plans[0].activities[0].inputs[Term::StatedEmissions] = fixed(unit::kilogram(1500));
    const QList<Crossing> crossings = coursesOf(study, {.months = 6}).crossings[1]->crossings;
    QCOMPARE(crossings.size(), 2); // it jumps above at 12 and is passed again at 15
    QVERIFY(isNear(crossings[0].month, 12.0, 1e-9) && crossings[0].planIsLowerAfter);
    QVERIFY(isNear(crossings[1].month, 15.0, 1e-6) && !crossings[1].planIsLowerAfter);
}

void TestComparedCourses::theHorizonDoesNotMoveACrossing() {
    Study study = onceOrMonthly(lognormal(2'500, 10'000), 100.0);
    study.plans[0].activities.append(
        emitting(ActivityKind::Storage, "Storage", fixed(unit::kilogram(240))));
    const Crossing near = coursesOf(study, {.months = 12}).crossings[1]->crossings[0];
    const Crossing far = coursesOf(study, {.months = 100}).crossings[1]->crossings[0];
    QVERIFY(isNear(near.month, far.month, 1e-6));
    QVERIFY(isNear(near.month, 52.4, 1e-6)); // 5,000 kg and 240 kg by month 24
    QVERIFY(isNear(near.range->p5, far.range->p5, 1e-6));
}

void TestComparedCourses::threePlansCrossTheBaselineEach() {
    Study study = onceOrMonthly(fixed(unit::kilogram(1000)), 100.0);
    study.plans.append(planOf("Slow", {answering(1000.0, 20.0)}, 24));
    const ComparedCourses courses = coursesOf(study);
    QVERIFY(isNear(courses.crossings[1]->crossings[0].month, 10.0, 1e-6));
    QVERIFY(isNear(courses.crossings[2]->crossings[0].month, 50.0, 1e-6));
}

void TestComparedCourses::anUnknownTotalHasNoCourse() {
    Study study = scratchOrFineTune();
    study.plans[1].activities.clear();
    const ComparedCourses courses = coursesOf(study);
    QVERIFY(courses.courses[1].moments.isEmpty());
    QVERIFY(!courses.courses[0].moments.isEmpty());
    QVERIFY(!courses.crossings[1]);
}

void TestComparedCourses::centralValuesAloneHaveNoRanges() {
    const ComparedCourses courses =
        coursesOf(onceOrMonthly(lognormal(2'500, 10'000), 100.0), {.isSampled = false});
    const Crossing& crossing = courses.crossings[1]->crossings[0];
    QVERIFY(isNear(crossing.month, 50.0, 1e-6));
    QVERIFY(!crossing.range && crossing.share == 0.0);
    QVERIFY(!courses.courses[0].moments.first().quantiles);
}

void TestComparedCourses::energyHasCoursesToo() {
    Draws draws(100, 1);
    const ComparedCourses courses =
        plume::coursesOf(sharedFactor(), {.months = 12}, Term::FacilityEnergy, {}, draws);
    QCOMPARE(courses.indicator, Term::FacilityEnergy);
    QCOMPARE(courses.courses[1].moments.last().central, 40'000.0);
}

void TestComparedCourses::equalSeedsGiveEqualDigits() {
    const Study study = onceOrMonthly(lognormal(2'500, 10'000), 100.0);
    QCOMPARE(*coursesOf(study).crossings[1], *coursesOf(study).crossings[1]);
}

void TestComparedCourses::itStopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    Draws draws(100, 1);
    const ComparedCourses courses =
        plume::coursesOf(scratchOrFineTune(), {}, Term::Emissions, {}, draws, stop.get_token());
    QVERIFY(courses.courses[0].moments.isEmpty());
}

QTEST_APPLESS_MAIN(TestComparedCourses)
#include "tst_comparedcourses.moc"
