// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sampler.h"
#include "app/studies.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

Sensitivity sensitivityOf(const Study& study) {
    PlanResult result = resultOf(study, 0, {});
    Sampler(4096, 1).addSensitivity(result, study, 0, {});
    return *result.sensitivity;
}

const Influence* find(const Sensitivity& sensitivity, const QString& address) {
    for (const Influence& influence : sensitivity.influences) {
        if (influence.addresses.contains(address))
            return &influence;
    }
    return nullptr;
}

/// Requests a day and grams each, of the round numbers, by 20 % up and down, and the training.
Study spreadRoundNumbers() {
    Study study = roundNumbers();
    const auto widen = [](EstimateData& estimate) {
        estimate.shape = Shape::Uniform;
        estimate.range = {0.8 * estimate.value, 1.2 * estimate.value};
    };
    QList<Activity>& activities = study.plans[0].activities;
    widen(activities[3].inputs[Term::RequestRate]);
    widen(activities[3].inputs[Term::EmissionsPerRequest]);
    widen(activities[1].inputs[Term::StatedEmissions]);
    return study;
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void swingsAreThoseOfTheRoundNumbers();
    void elasticitiesAreSharesInAProductAndASum();
    void variancesOfAProductHaveTheirClosedForm();
    void variancesOfASumAddUpToOne();
    void inputsOfOneRowMoveTogether();
    void whatIsCertainHasNoInfluence();
    void aStopLeavesNoShares();
};

/// 182,500 kg of use by 20 % up and down at the ends of a uniform range; its 5th and 95th
/// percentile lie at 82 and 118 %: 0.36 x 182,500 = 65,700 kg; the training 0.36 x 6,000 = 2,160
/// kg.
void TestSensitivity::swingsAreThoseOfTheRoundNumbers() {
    const Sensitivity result = sensitivityOf(spreadRoundNumbers());
    QCOMPARE(result.influences.size(), 3);
    QCOMPARE(result.central, 192500.0);
    for (int i = 0; i < 2; ++i)
        QVERIFY(std::abs(result.influences[i].swing() - 65700.0) < 1e-6);
    QVERIFY(std::abs(result.influences[2].swing() - 2160.0) < 1e-6);
    QCOMPARE(result.influences[2].addresses,
             QStringList{inputAddress(0, 1, Term::StatedEmissions)});
    QCOMPARE(result.influences[2].term, Term::StatedEmissions);
}

/// 1 % more requests is 1 % more of the 182,500 kg in 192,500.
void TestSensitivity::elasticitiesAreSharesInAProductAndASum() {
    const Sensitivity result = sensitivityOf(spreadRoundNumbers());
    const Influence* requests = find(result, inputAddress(0, 3, Term::RequestRate));
    QVERIFY(requests);
    QVERIFY(std::abs(requests->elasticity - 182500.0 / 192500.0) < 1e-12);
}

/// Of a product of lognormals with log variances s1, s2: first-order (exp(s1) - 1) / V and total
/// exp(s2) (exp(s1) - 1) / V with V = exp(s1 + s2) - 1.
void TestSensitivity::variancesOfAProductHaveTheirClosedForm() {
    Activity activity = training();
    activity.inputs[Term::RunTime] = lognormal(50, 150);
    activity.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    const Sensitivity result = sensitivityOf(studyOf({activity}, 12));
    constexpr double z95 = 1.6448536269514722;
    const double s1 = std::pow(std::log(3.0) / (2 * z95), 2);
    const double s2 = std::pow(std::log(2.0) / (2 * z95), 2);
    const double v = std::expm1(s1 + s2);
    const Influence* hours = find(result, inputAddress(0, 0, Term::RunTime));
    const Influence* grid = find(result, inputAddress(0, 0, Term::GridIntensity));
    QVERIFY(hours && grid);
    QCOMPARE(result.influences.front().addresses, hours->addresses);
    QVERIFY(std::abs(hours->firstOrder - std::expm1(s1) / v) < 0.01);
    QVERIFY(std::abs(grid->firstOrder - std::expm1(s2) / v) < 0.01);
    QVERIFY(std::abs(hours->total - std::exp(s2) * std::expm1(s1) / v) < 0.01);
    QVERIFY(std::abs(grid->total - std::exp(s1) * std::expm1(s2) / v) < 0.01);
}

void TestSensitivity::variancesOfASumAddUpToOne() {
    Study study = roundNumbers();
    for (int i = 0; i < 3; ++i)
        study.plans[0].activities[i].inputs[Term::StatedEmissions] =
            lognormal(1000, 2000 + 500 * i);
    const Sensitivity result = sensitivityOf(study);
    double first = 0.0;
    double total = 0.0;
    for (const Influence& influence : result.influences) {
        first += influence.firstOrder;
        total += influence.total;
    }
    QVERIFY(std::abs(first - 1.0) < 0.01);
    QVERIFY(std::abs(total - 1.0) < 0.01);
}

void TestSensitivity::inputsOfOneRowMoveTogether() {
    Activity a = training();
    a.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    a.inputs[Term::GridIntensity].provenance.row = QStringLiteral("grids/X#intensity");
    Activity b = a;
    b.name = QStringLiteral("Again");
    const Sensitivity result = sensitivityOf(studyOf({a, b}, 12));
    QCOMPARE(result.influences.size(), 1);
    QCOMPARE(result.influences[0].addresses,
             (QStringList{inputAddress(0, 0, Term::GridIntensity),
                          inputAddress(0, 1, Term::GridIntensity)}));
    QVERIFY(std::abs(result.influences[0].elasticity - 1.0) < 1e-12);
    // 2 x 384 kWh, 0.3 to 0.6 kg each
    QVERIFY(std::abs(result.influences[0].swing() - 768 * 0.3) < 1e-9);
}

void TestSensitivity::whatIsCertainHasNoInfluence() {
    QVERIFY(sensitivityOf(studyOf({training()}, 12)).influences.isEmpty());
}

void TestSensitivity::aStopLeavesNoShares() {
    std::stop_source source;
    source.request_stop();
    PlanResult result = resultOf(spreadRoundNumbers(), 0, {});
    Sampler(256, 1).addSensitivity(result, spreadRoundNumbers(), 0, {}, source.get_token());
    QCOMPARE(result.sensitivity->influences.size(), 3);
    QCOMPARE(result.sensitivity->influences[0].total, 0.0);
    QCOMPARE(result.sensitivity->samples, std::size_t(0));
}

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
