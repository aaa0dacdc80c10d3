// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/montecarlo.h"
#include "app/studies.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

EstimateData lognormal(double low, double high) {
    return {.value = std::sqrt(low * high),
            .shape = Shape::Lognormal,
            .range = {low, high},
            .provenance = {}};
}

Activity uncertainTraining() {
    Activity activity = training();
    activity.inputs[Term::RunTime] = lognormal(50, 200);
    activity.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    return activity;
}

bool isWithin(double value, double expected, double tolerance) {
    return std::abs(value / expected - 1.0) < tolerance;
}

} // namespace

class TestMonteCarlo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProductOfLognormalsHasItsClosedForm();
    void theSameSeedGivesTheSameDigits();
    void theSameRowIsTheSameDraw();
    void whatIsDrawnPerActivityIsNotShared();
    void aCopiedPlanHasTheSameDraws();
    void whatIsCertainStaysCertain();
    void quantilesInterpolate();
};

void TestMonteCarlo::aProductOfLognormalsHasItsClosedForm() {
    const auto result = sample(assess(studyOf({uncertainTraining()}, 12), 0, {}));
    // ln of the product is normal; the half-widths of the 90 % intervals add in squares.
    const double median = 8 * std::sqrt(50.0 * 200) * 0.4 * 1.2 * std::sqrt(0.3 * 0.6);
    const double half = std::hypot(std::log(4.0) / 2, std::log(2.0) / 2);
    const Quantiles q = result.totals[Term::Emissions];
    QVERIFY(isWithin(q.p50, median, 0.01));
    QVERIFY(isWithin(q.p5, median * std::exp(-half), 0.01));
    QVERIFY(isWithin(q.p95, median * std::exp(half), 0.01));
}

void TestMonteCarlo::theSameSeedGivesTheSameDigits() {
    const Assessment assessment = assess(studyOf({uncertainTraining()}, 12), 0, {});
    const auto p95 = [&](quint64 seed) {
        return sample(assessment, 2000, seed).totals[Term::Emissions].p95;
    };
    QCOMPARE(p95(1), p95(1));
    QVERIFY(p95(1) != p95(2));
}

void TestMonteCarlo::theSameRowIsTheSameDraw() {
    // Two activities on one grid row: the spread of their ratio vanishes, so the share is certain.
    Activity a = training();
    a.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    a.inputs[Term::GridIntensity].provenance.row = QStringLiteral("grids/X#intensity");
    Activity b = a;
    b.name = QStringLiteral("Use");
    b.kind = ActivityKind::Serving;
    const auto shared = sample(assess(studyOf({a, b}, 12), 0, {}), 1000).useShare;
    QVERIFY(shared && isWithin(shared->p5, 0.5, 1e-12) && isWithin(shared->p95, 0.5, 1e-12));
    b.inputs[Term::GridIntensity].provenance.row = QStringLiteral("grids/Y#intensity");
    const auto apart = sample(assess(studyOf({a, b}, 12), 0, {}), 1000).useShare;
    QVERIFY(apart && apart->p95 - apart->p5 > 0.1);
}

// How a run went is drawn anew in each activity, though both name the same row.
void TestMonteCarlo::whatIsDrawnPerActivityIsNotShared() {
    Activity a = training();
    a.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    a.inputs[Term::GridIntensity].provenance.row = QStringLiteral("grids/X#intensity");
    a.inputs[Term::GridIntensity].provenance.sharing = Sharing::Activity;
    Activity b = a;
    b.name = QStringLiteral("Use");
    b.kind = ActivityKind::Serving;
    const auto apart = sample(assess(studyOf({a, b}, 12), 0, {}), 1000).useShare;
    QVERIFY(apart && apart->p95 - apart->p5 > 0.1);
}

void TestMonteCarlo::aCopiedPlanHasTheSameDraws() {
    Activity activity = training();
    activity.inputs[Term::RunTime] = lognormal(50, 200);
    activity.inputs[Term::RunTime].provenance.row = QStringLiteral("models/x#device_hours");
    activity.inputs[Term::RunTime].provenance.sharing = Sharing::Activity;
    Study study = studyOf({activity}, 12);
    study.plans.append(study.plans.first());
    const auto emissions = [&](int plan) {
        return sample(assess(study, plan, {}), 500).totals[Term::Emissions];
    };
    QCOMPARE(emissions(1).p5, emissions(0).p5);
    QCOMPARE(emissions(1).p95, emissions(0).p95);
}

void TestMonteCarlo::whatIsCertainStaysCertain() {
    const auto result = sample(assess(studyOf({training()}, 12), 0, {}), 100);
    QCOMPARE(result.totals[Term::Emissions].p5, result.totals[Term::Emissions].p95);
}

void TestMonteCarlo::quantilesInterpolate() {
    const Quantiles q = quantilesOf({5, 1, 2, 4, 3});
    QCOMPARE(q.p5, 1.2);
    QCOMPARE(q.p50, 3.0);
    QCOMPARE(q.p95, 4.8);
}

QTEST_APPLESS_MAIN(TestMonteCarlo)
#include "tst_montecarlo.moc"
