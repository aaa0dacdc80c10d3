// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attribution.h"
#include "app/plans.h"

#include <QTest>

#include <numeric>

using namespace plume;
using namespace plume::test;

namespace {

using Kind = PlanDifferenceFactor::Kind;

IndicatorAttribution attributed(const Study& study, ComparisonOptions options = {}, int plan = 1,
                                Term indicator = Term::Emissions) {
    return attributionOf(study, options, plan, {}).indicators.value(indicator);
}

double sumOf(const IndicatorAttribution& attribution) {
    return std::accumulate(
        attribution.parts.cbegin(), attribution.parts.cend(), 0.0,
        [](double sum, const AttributedPart& part) { return sum + part.amount; });
}

double amountOf(const IndicatorAttribution& attribution, Kind kind, QList<Term> terms = {}) {
    for (const AttributedPart& part : attribution.parts) {
        if (part.factor.kind == kind && part.factor.terms == terms)
            return part.amount;
    }
    return std::nan("");
}

bool isNear(double value, double expected, double tolerance = 1e-9) {
    return std::abs(value - expected) <= tolerance;
}

/// training() twice, the second with other hours, PUE and grid.
Study threeInputs() {
    Study study = studyOf({training()}, 12);
    study.plans.append(study.plans[0]);
    auto& inputs = study.plans[1].activities[0].inputs;
    inputs[Term::RunTime] = fixed(unit::hour(200));
    inputs[Term::Pue] = fixed(unit::pue(1.5));
    inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(100));
    return study;
}

/// `count` activities, each with two other inputs in the second plan.
Study manyInputs(int count) {
    Study study = studyOf({}, 12);
    for (int i = 0; i < count; ++i) {
        Activity each = training();
        each.name = QStringLiteral("Run %1").arg(i, 2, 10, QLatin1Char('0'));
        study.plans[0].activities.append(each);
    }
    study.plans.append(study.plans[0]);
    for (int i = 0; i < count; ++i) {
        auto& inputs = study.plans[1].activities[i].inputs;
        inputs[Term::RunTime] = fixed(unit::hour(150 + 10 * i));
        inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(100));
    }
    return study;
}

} // namespace

class TestAttribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeFactorsAreSharedAsByHand();
    void activitiesOfOnePlanAreFactors();
    void theHorizonCounts();
    void eachIndicatorHasItsParts();
    void exactUpToTenFactors();
    void sampledBeyondTenFactorsAndSaidSo();
    void theOrderOfActivitiesAndPlansDoesNotMatter();
    void equalPlansHaveNoParts();
    void anUnknownTotalIsNotAttributed();
    void itStopsWhenAsked();
};

/// The total is 3.2 kWh an hour (8 devices of 400 W) x hours x PUE x intensity. It goes from
/// 100 x 1.2 x 0.4 to 200 x 1.5 x 0.1 (times 3.2): from 153.6 to 96 kg. With h = 100 to 200,
/// p = 1.2 to 1.5, g = 0.4 to 0.1, Shapley of h is 3.2 x 100 x (p0 g0 / 3 + p1 g0 / 6 + p0 g1 / 6 +
/// p1 g1 / 3) = 320 x (0.16 + 0.1 + 0.02 + 0.05) = 105.6; of p 3.2 x 0.3 x (100 x 0.4 / 3 +
/// 200 x 0.4 / 6 + 100 x 0.1 / 6 + 200 x 0.1 / 3) = 0.96 x 35 = 33.6; of g -3.2 x 0.3 x
/// (100 x 1.2 / 3 + 200 x 1.2 / 6 + 100 x 1.5 / 6 + 200 x 1.5 / 3) = -0.96 x 205 = -196.8.
void TestAttribution::threeFactorsAreSharedAsByHand() {
    const IndicatorAttribution parts = attributed(threeInputs());
    QVERIFY(isNear(parts.baseline, 153.6) && isNear(parts.plan, 96.0));
    QCOMPARE(parts.parts.size(), 3);
    QVERIFY(isNear(amountOf(parts, Kind::Input, {Term::RunTime}), 105.6));
    QVERIFY(isNear(amountOf(parts, Kind::Input, {Term::Pue}), 33.6));
    QVERIFY(isNear(amountOf(parts, Kind::Input, {Term::GridIntensity}), -196.8));
    QVERIFY(isNear(sumOf(parts), parts.difference()));
}

/// They add up without any factor in common: each part is what it is alone.
void TestAttribution::activitiesOfOnePlanAreFactors() {
    const IndicatorAttribution parts = attributed(scratchOrFineTune(), {.months = 24});
    QVERIFY(isNear(amountOf(parts, Kind::OnlyInFirst), -50'000.0, 1e-6));
    QVERIFY(isNear(amountOf(parts, Kind::OnlyInSecond), 500.0, 1e-6));
    QVERIFY(isNear(amountOf(parts, Kind::Input, {Term::EmissionsPerRequest}), 24'000.0, 1e-6));
    QVERIFY(isNear(sumOf(parts), -25'500.0, 1e-6));
}

void TestAttribution::theHorizonCounts() {
    const IndicatorAttribution parts = attributed(scratchOrFineTune(), {.months = 60});
    QVERIFY(isNear(amountOf(parts, Kind::Input, {Term::EmissionsPerRequest}), 60'000.0, 1e-6));
    QVERIFY(isNear(sumOf(parts), 10'500.0, 1e-6));
}

/// Energy does not know the grid: 3.2 x 100 x 1.2 = 384 kWh to 3.2 x 200 x 1.5 = 960 kWh, of which
/// the hours bring 320 x 1.35 = 432 and the PUE 0.96 x 150 = 144.
void TestAttribution::eachIndicatorHasItsParts() {
    const IndicatorAttribution energy = attributed(threeInputs(), {}, 1, Term::FacilityEnergy);
    QVERIFY(isNear(amountOf(energy, Kind::Input, {Term::RunTime}), 432.0));
    QVERIFY(isNear(amountOf(energy, Kind::Input, {Term::Pue}), 144.0));
    QVERIFY(isNear(amountOf(energy, Kind::Input, {Term::GridIntensity}), 0.0));
    const IndicatorAttribution water = attributed(threeInputs(), {}, 1, Term::Water);
    QVERIFY(isNear(sumOf(water), water.difference()));
}

void TestAttribution::exactUpToTenFactors() {
    const Attribution attribution = attributionOf(manyInputs(5), {}, 1, {});
    const IndicatorAttribution parts = attribution.indicators[Term::Emissions];
    QVERIFY(attribution.isExact());
    QCOMPARE(parts.parts.size(), 10);
    QVERIFY(isNear(sumOf(parts), parts.difference(), 1e-6));
    // Run 00 by hand: 3.84 kWh an hour with the PUE of 1.2; 100 to 150 h, 0.4 to 0.1 kg/kWh:
    // the hours 3.84 x 50 x 0.25 = 48, the grid -3.84 x 0.3 x 125 = -144.
    QVERIFY(isNear(parts.parts[0].amount, 48.0, 1e-6));
    QVERIFY(isNear(parts.parts[1].amount, -144.0, 1e-6));
}

void TestAttribution::sampledBeyondTenFactorsAndSaidSo() {
    const Attribution attribution = attributionOf(manyInputs(6), {}, 1, {});
    const IndicatorAttribution parts = attribution.indicators[Term::Emissions];
    QVERIFY(!attribution.isExact());
    QVERIFY(attribution.permutations >= 40);
    QCOMPARE(parts.parts.size(), 12);
    QVERIFY(isNear(sumOf(parts), parts.difference(), 1e-6));
    // In an order and its reverse, two factors of one product come either way round: exact.
    QVERIFY(isNear(parts.parts[0].amount, 48.0, 1e-6));
    QVERIFY(parts.parts[0].error < 1e-6);
    QCOMPARE(attributionOf(manyInputs(6), {}, 1, {}).indicators[Term::Emissions].parts[3].amount,
             parts.parts[3].amount);
}

void TestAttribution::theOrderOfActivitiesAndPlansDoesNotMatter() {
    for (const int count : {3, 7}) {
        const Study study = manyInputs(count);
        Study other = study;
        std::reverse(other.plans[0].activities.begin(), other.plans[0].activities.end());
        std::rotate(other.plans[1].activities.begin(), other.plans[1].activities.begin() + 1,
                    other.plans[1].activities.end());
        other.plans.prepend(other.plans[1]);
        other.plans.removeLast();
        const IndicatorAttribution parts = attributed(study);
        const IndicatorAttribution turned = attributed(other, {.baseline = 1}, 0);
        QCOMPARE(turned.parts.size(), parts.parts.size());
        for (qsizetype i = 0; i < parts.parts.size(); ++i) {
            const qsizetype mirrored = parts.parts.size() - 2 - i + 2 * (i % 2);
            QVERIFY(isNear(turned.parts[mirrored].amount, parts.parts[i].amount, 1e-6));
        }
    }
}

void TestAttribution::equalPlansHaveNoParts() {
    Study study = studyOf({training()}, 12);
    study.plans.append(study.plans[0]);
    const Attribution attribution = attributionOf(study, {}, 1, {});
    QVERIFY(attribution.indicators[Term::Emissions].parts.isEmpty());
    QVERIFY(attribution.sharedInputs >= 8);
}

void TestAttribution::anUnknownTotalIsNotAttributed() {
    const Attribution attribution = attributionOf(scratchOrFineTune(), {}, 1, {});
    QVERIFY(attribution.indicators.contains(Term::Emissions));
    QVERIFY(!attribution.indicators.contains(Term::Water));
}

void TestAttribution::itStopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    const Attribution attribution = attributionOf(threeInputs(), {}, 1, {}, stop.get_token());
    QVERIFY(attribution.wasStopped && attribution.indicators.isEmpty());
}

QTEST_APPLESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
