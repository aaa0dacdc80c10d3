// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/montecarlo.h"
#include "app/studies.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

Activity uncertainTraining() {
    Activity activity = training();
    activity.inputs[Term::RunTime] = lognormal(50, 200);
    activity.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    return activity;
}

SampledAssessment sampled(const QList<Activity>& activities, std::size_t samples = defaultSamples,
                          quint64 seed = defaultSeed) {
    return sample(assess(studyOf(activities, 12), 0, {}), samples, seed);
}

/// Uncertain factors, each with a median of 1, that spread this much between 5th and 95th
/// percentile.
Activity productOf(const QList<double>& spreads) {
    static constexpr std::array terms{Term::RunTime,     Term::GridIntensity, Term::DevicePower,
                                      Term::DeviceCount, Term::Pue,           Term::Load};
    Activity activity = training();
    activity.inputs[Term::HostPower] = fixed(unit::wattHost(0));
    for (qsizetype i = 0; i < spreads.size(); ++i) {
        const double half = std::sqrt(spreads[i]);
        activity.inputs[terms[std::size_t(i)]] = lognormal(1.0 / half, half);
    }
    return activity;
}

constexpr double expectedP5 = 75.185825017881697;
constexpr double expectedP50 = 162.88142819058481;
constexpr double expectedP95 = 353.02906747657585;

bool isWithin(double value, double expected, double tolerance) {
    return std::abs(value / expected - 1.0) < tolerance;
}

} // namespace

class TestMonteCarlo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProductOfLognormalsHasItsClosedForm_data();
    void aProductOfLognormalsHasItsClosedForm();
    void theStandardErrorCoversTheTruth();
    void theSameSeedGivesTheSameDigits();
    void aSeedGivesTheseDigitsOnEveryMachine();
    void theSameRowIsTheSameDraw();
    void whatIsWantedDoesNotChangeIt();
    void theOrderOfActivitiesDoesNotMatter();
    void whatIsCertainStaysCertain();
    void aShareOfNothingIsNotKnown();
};

void TestMonteCarlo::aProductOfLognormalsHasItsClosedForm_data() {
    QTest::addColumn<QList<double>>("spreads");
    QTest::newRow("known by an order of magnitude") << QList<double>{10.0};
    QTest::newRow("one wide, one narrow") << QList<double>{10.0, 1.5};
    QTest::newRow("two wide") << QList<double>{5.0, 4.0};
    QTest::newRow("six") << QList<double>{2.0, 1.8, 1.6, 1.4, 1.3, 1.2};
}

/// ln of the product is normal; the half-widths of the 90 % intervals add in squares.
void TestMonteCarlo::aProductOfLognormalsHasItsClosedForm() {
    QFETCH(QList<double>, spreads);
    const Activity product = productOf(spreads);
    double logMedian = 0.0;
    double halfSquared = 0.0;
    for (const Term term : {Term::RunTime, Term::GridIntensity, Term::DevicePower,
                            Term::DeviceCount, Term::Pue, Term::Load}) {
        const EstimateData estimate = product.inputs.value(term, fixed(unit::one(1.0)));
        logMedian += std::log(estimate.value);
        if (estimate.shape != Shape::Fixed)
            halfSquared += std::pow(std::log(estimate.range.high / estimate.range.low) / 2, 2);
    }
    const double half = std::sqrt(halfSquared);
    for (const quint64 seed : {defaultSeed, quint64(1), quint64(2)}) {
        const Quantiles q = *sampled({product}, defaultSamples, seed).total(Term::Emissions);
        QVERIFY(isWithin(q.p50, std::exp(logMedian), 0.01));
        QVERIFY(isWithin(q.p5, std::exp(logMedian - half), 0.01));
        QVERIFY(isWithin(q.p95, std::exp(logMedian + half), 0.01));
    }
}

/// Over many seeds the truth lies within 1.96 standard errors at least as often as stated, 95 %.
void TestMonteCarlo::theStandardErrorCoversTheTruth() {
    const Activity product = productOf({10.0, 4.0, 2.0});
    const double half = std::sqrt(
        (std::pow(std::log(10.0), 2) + std::pow(std::log(4.0), 2) + std::pow(std::log(2.0), 2)) /
        4.0);
    const double median =
        8 * 1.2; // devices and PUE; the three uncertain factors have a median of 1
    constexpr int seeds = 200;
    std::array<int, 3> covered{};
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        const SampledAssessment result = sampled({product}, 1000, seed);
        const Quantiles q = *result.total(Term::Emissions);
        const QuantileErrors errors = standardErrorsOf(*result.emissions);
        const auto isCovered = [](double value, double error, double truth) {
            return std::abs(value - truth) <= 1.96 * error;
        };
        covered[0] += isCovered(q.p5, errors.p5, median * std::exp(-half));
        covered[1] += isCovered(q.p50, errors.p50, median);
        covered[2] += isCovered(q.p95, errors.p95, median * std::exp(half));
    }
    for (const int count : covered)
        QVERIFY2(count >= 0.95 * seeds, qPrintable(QString::number(count)));
}

void TestMonteCarlo::theSameSeedGivesTheSameDigits() {
    const auto p95 = [&](quint64 seed) {
        return sampled({uncertainTraining()}, 2000, seed).total(Term::Emissions)->p95;
    };
    QCOMPARE(p95(1), p95(1));
    QVERIFY(p95(1) != p95(2));
}

/// As computed once; a change means that studies no longer reproduce.
void TestMonteCarlo::aSeedGivesTheseDigitsOnEveryMachine() {
    const Quantiles q = *sampled({uncertainTraining()}).total(Term::Emissions);
    QVERIFY2(isWithin(q.p5, expectedP5, 1e-9), qPrintable(QString::number(q.p5, 'g', 17)));
    QVERIFY2(isWithin(q.p50, expectedP50, 1e-9), qPrintable(QString::number(q.p50, 'g', 17)));
    QVERIFY2(isWithin(q.p95, expectedP95, 1e-9), qPrintable(QString::number(q.p95, 'g', 17)));
}

void TestMonteCarlo::theSameRowIsTheSameDraw() {
    // Two activities on one grid row: the spread of their ratio vanishes, so the share is certain.
    Activity a = training();
    a.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    a.inputs[Term::GridIntensity].provenance.row = QStringLiteral("grids/X#intensity");
    Activity b = a;
    b.name = QStringLiteral("Use");
    b.kind = ActivityKind::Serving;
    const auto shared = sampled({a, b}, 1000).useShare();
    QVERIFY(shared && isWithin(shared->p5, 0.5, 1e-12) && isWithin(shared->p95, 0.5, 1e-12));
    b.inputs[Term::GridIntensity].provenance.row = QStringLiteral("grids/Y#intensity");
    const auto apart = sampled({a, b}, 1000).useShare();
    QVERIFY(apart && apart->p95 - apart->p5 > 0.1);
}

void TestMonteCarlo::whatIsWantedDoesNotChangeIt() {
    const Assessment assessment = assess(studyOf({uncertainTraining()}, 12), 0, {});
    const DrawOrder order = drawOrderOf({&assessment, 1});
    Draws draws(1000, 1);
    const auto few = sample(assessment, draws, order, std::array{Term::Emissions});
    const auto all = sample(assessment, draws, order);
    QCOMPARE(few.total(Term::Emissions), all.total(Term::Emissions));
    QVERIFY(!few.total(Term::Water) && all.total(Term::Water));
    QCOMPARE(*few.emissions, *all.emissions);
}

/// The draws of an input are those of its address, not of when it was added.
void TestMonteCarlo::theOrderOfActivitiesDoesNotMatter() {
    const Study study = studyOf({uncertainTraining(), productOf({3.0, 2.0})}, 12);
    const Assessment assessment = assess(study, 0, {});
    const auto reversed = std::make_shared<Graph>(); // the same inputs, recorded the other way
    const auto leaves = assessment.calculation.graph->leaves();
    for (auto leaf = leaves.rbegin(); leaf != leaves.rend(); ++leaf) {
        if (!leaf->address.isEmpty())
            reversed->input(leaf->address, *leaf->term, leaf->dimension, leaf->estimate);
    }
    PlanCalculation turned = assessment.calculation;
    turned.graph = reversed;
    const PlanCalculation* const forwards = &assessment.calculation;
    const PlanCalculation* const backwards = &turned;
    const DrawOrder order({&forwards, 1});
    const DrawOrder other({&backwards, 1});
    for (const Leaf& leaf : reversed->leaves()) {
        QCOMPARE(other.of(leaf).dimension, order.of(leaf).dimension);
        QCOMPARE(other.of(leaf).name, order.of(leaf).name);
    }
}

void TestMonteCarlo::whatIsCertainStaysCertain() {
    const auto result = sampled({training()}, 100);
    QCOMPARE(result.total(Term::Emissions)->p5, result.total(Term::Emissions)->p95);
    QCOMPARE(result.emissions->size(), std::size_t(1));
}

void TestMonteCarlo::aShareOfNothingIsNotKnown() {
    Activity idle = training();
    idle.kind = ActivityKind::Serving;
    idle.inputs[Term::RunTime] = fixed(unit::hour(0));
    const auto result = sampled({idle}, 100);
    QCOMPARE(result.total(Term::Emissions)->p50, 0.0);
    QVERIFY(!result.useShare());
    QVERIFY(!result.useShares);
}

QTEST_APPLESS_MAIN(TestMonteCarlo)
#include "tst_montecarlo.moc"
