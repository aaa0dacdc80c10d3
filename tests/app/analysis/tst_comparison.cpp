// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "analysis/sampler.h"
#include "app/plans.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

Comparison compared(const Study& study, ComparisonOptions options = {},
                    std::size_t samples = 10'000) {
    Draws draws(samples, defaultSeed);
    return comparisonOf(study, options, {}, draws);
}

const PlanDifference& differenceOf(const Comparison& comparison, int plan) {
    return *comparison.of(Term::Emissions)->differences[plan];
}

bool isNear(double value, double expected, double tolerance) {
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalsAndDifferencesMatchHandCalculation_data();
    void totalsAndDifferencesMatchHandCalculation();
    void anotherBaselineTurnsTheDifferenceRound();
    void independentTotalsComeOutAtTheirProbability();
    void aSharedFactorDecidesNothing();
    void equalPlansAreEqualInEveryRun();
    void tiesCountForNeither();
    void equalSeedsGiveEqualDigits();
    void rangesAreThoseOfThePlanByItself();
    void threePlansAreComparedInPairs();
    void anUnknownTotalIsNotCompared();
    void centralValuesAloneHaveNoOdds();
    void onlyWhatIsWantedIsCompared();
};

void TestComparison::totalsAndDifferencesMatchHandCalculation_data() {
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("plan");
    QTest::addColumn<double>("percent");
    QTest::newRow("24 months") << 24 << 62'000.0 << 36'500.0 << -41.129;
    QTest::newRow("60 months") << 60 << 80'000.0 << 90'500.0 << 13.125;
    QTest::newRow("120 months") << 120 << 110'000.0 << 180'500.0 << 64.091;
}

void TestComparison::totalsAndDifferencesMatchHandCalculation() {
    QFETCH(int, months);
    QFETCH(double, baseline);
    QFETCH(double, plan);
    QFETCH(double, percent);
    const Comparison comparison = compared(scratchOrFineTune(), {.months = months});
    const IndicatorComparison& emissions = *comparison.of(Term::Emissions);
    QVERIFY(isNear(*emissions.totals[0].central, baseline, 1e-6));
    QVERIFY(isNear(*emissions.totals[1].central, plan, 1e-6));
    QVERIFY(!emissions.differences[0]);
    const PlanDifference& difference = *emissions.differences[1];
    QVERIFY(isNear(difference.central, plan - baseline, 1e-6));
    QVERIFY(isNear(*difference.ratio * 100.0, percent, 1e-3));
    QCOMPARE(difference.samples->size(), std::size_t(1)); // nothing varies
    QCOMPARE(difference.odds->lower, plan < baseline ? 1.0 : 0.0);
    QCOMPARE(difference.odds->equal, 0.0);
}

void TestComparison::anotherBaselineTurnsTheDifferenceRound() {
    const Comparison comparison = compared(scratchOrFineTune(), {.baseline = 1, .months = 24});
    const IndicatorComparison& emissions = *comparison.of(Term::Emissions);
    QVERIFY(!emissions.differences[1]);
    QVERIFY(isNear(emissions.differences[0]->central, 25'500.0, 1e-6));
    QVERIFY(isNear(*emissions.differences[0]->ratio, 25'500.0 / 36'500.0, 1e-9));
}

void TestComparison::independentTotalsComeOutAtTheirProbability() {
    const Comparison comparison = compared(uncertainTotals(), {.baseline = 1, .months = 12});
    const PlanDifference& difference = differenceOf(comparison, 0);
    QVERIFY(isNear(difference.odds->lower, 0.8776, 0.014));
    QVERIFY(isNear(difference.central, -10'000.0, 1e-6)); // medians 10 t and 20 t
    // ln(A/B) has its median at -ln 2.
    QVERIFY(isNear(difference.ratios->p50, -0.5, 0.01));
    QVERIFY(difference.quantiles->p5 < 0.0 && difference.quantiles->p95 > 0.0);
    QCOMPARE(difference.samples->size(), std::size_t(10'000));
}

void TestComparison::aSharedFactorDecidesNothing() {
    const Comparison comparison = compared(sharedFactor(), {.baseline = 1, .months = 12});
    const PlanDifference& difference = differenceOf(comparison, 0);
    QCOMPARE(difference.odds->lower, 1.0);
    QVERIFY(isNear(difference.ratios->p5, -0.5, 1e-12));
    QVERIFY(isNear(difference.ratios->p95, -0.5, 1e-12));
    // The totals themselves spread: 20,000 kWh at 0.25 to 1 kg/kWh.
    const Quantiles total = *comparison.of(Term::Emissions)->totals[0].quantiles;
    QVERIFY(isNear(total.p5, 5'000.0, 50.0) && isNear(total.p95, 20'000.0, 200.0));
}

void TestComparison::equalPlansAreEqualInEveryRun() {
    Study study = uncertainTotals();
    study.plans[1] = study.plans[0];
    const PlanDifference difference = differenceOf(compared(study), 1);
    QCOMPARE(*difference.odds, (Odds{0.0, 1.0}));
    QCOMPARE(difference.odds->higher(), 0.0);
    QCOMPARE(difference.quantiles->p95, 0.0);
}

void TestComparison::tiesCountForNeither() {
    const Column a{1.0, 2.0, 3.0, 4.0};
    const Column b{2.0, 2.0 * (1.0 + 1e-12), 1.0, 5.0};
    QCOMPARE(oddsOf(a, b), (Odds{0.5, 0.25}));
    QCOMPARE(oddsOf(b, a), (Odds{0.25, 0.25}));
    QCOMPARE(oddsOf(Column{2.5}, b), (Odds{0.25, 0.0}));
}

void TestComparison::equalSeedsGiveEqualDigits() {
    const PlanDifference first = differenceOf(compared(uncertainTotals()), 1);
    const PlanDifference second = differenceOf(compared(uncertainTotals()), 1);
    QCOMPARE(*second.samples, *first.samples);
    Draws other(10'000, 7);
    const Comparison third = comparisonOf(uncertainTotals(), {}, {}, other);
    QVERIFY(*differenceOf(third, 1).samples != *first.samples);
}

/// A comparison over a plan's own life shows the digits that the plan has elsewhere.
void TestComparison::rangesAreThoseOfThePlanByItself() {
    const Study study = uncertainTotals();
    for (int plan : {0, 1}) {
        PlanResult alone = resultOf(study, plan, {});
        Sampler(1000, defaultSeed).addRanges(alone, study, plan, {});
        const Comparison comparison = compared(study, {.months = 12}, 1000);
        QCOMPARE(*comparison.of(Term::Emissions)->totals[plan].quantiles,
                 *alone.rangeOf(Term::Emissions));
    }
}

void TestComparison::threePlansAreComparedInPairs() {
    Study study = uncertainTotals();
    study.plans.append(planOf(
        "C", {emitting(ActivityKind::Training, "Training", fixed(unit::kilogram(100'000)))}, 36));
    const Comparison comparison = compared(study);
    const IndicatorComparison& emissions = *comparison.of(Term::Emissions);
    QCOMPARE(emissions.differences.size(), 3);
    QVERIFY(isNear(emissions.differences[2]->central, 90'000.0, 1e-6));
    for (int a = 0; a < 3; ++a) {
        for (int b = 0; b < 3; ++b)
            QVERIFY(isNear(emissions.odds[a][b]->lower, emissions.odds[b][a]->higher(), 1e-12));
        QCOMPARE(emissions.odds[a][a]->equal, 1.0);
    }
    QVERIFY(isNear(emissions.odds[0][1]->lower, 0.8776, 0.014));
    QVERIFY(emissions.odds[0][2]->lower > 0.999);
}

void TestComparison::anUnknownTotalIsNotCompared() {
    Study study = uncertainTotals();
    study.plans[1].activities[0].inputs.clear();
    const Comparison comparison = compared(study);
    const IndicatorComparison& emissions = *comparison.of(Term::Emissions);
    QVERIFY(!emissions.totals[1].central && !emissions.totals[1].samples);
    QVERIFY(!emissions.differences[1] && !emissions.odds[0][1]);
    QVERIFY(!comparison.of(Term::Water)->totals[0].central); // stated emissions say nothing of it
    QVERIFY(!comparison.plans[1].calculation.omissions.isEmpty());
}

void TestComparison::centralValuesAloneHaveNoOdds() {
    const Comparison comparison = compared(uncertainTotals(), {.isSampled = false});
    QCOMPARE(comparison.samples, std::size_t(0));
    const PlanDifference difference = differenceOf(comparison, 1);
    QVERIFY(isNear(difference.central, 10'000.0, 1e-6));
    QVERIFY(!difference.quantiles && !difference.odds && !difference.samples);
    QVERIFY(!comparison.of(Term::Emissions)->odds[0][1]);
}

void TestComparison::onlyWhatIsWantedIsCompared() {
    const Comparison comparison = compared(sharedFactor(), {.indicators = {Term::FacilityEnergy}});
    QVERIFY(!comparison.of(Term::Emissions));
    const IndicatorComparison& energy = *comparison.of(Term::FacilityEnergy);
    QCOMPARE(energy.differences[1]->central, 20'000.0);
    QCOMPARE(energy.differences[1]->samples->size(), std::size_t(1)); // the grid is not needed
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
