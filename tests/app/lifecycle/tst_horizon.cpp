// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "lifecycle/horizon.h"
#include "lifecycle/methodology.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

std::optional<double> totalOf(const Study& study, Term indicator) {
    const PlanCalculation plan = calculation(complete(study, 0, {}));
    const auto node = plan.whole().totals.constFind(indicator);
    if (node == plan.whole().totals.cend())
        return std::nullopt;
    return centralValues(*plan.graph)[std::size_t(*node)];
}

/// 10 kg a month.
Activity serving() {
    return activity(
        ActivityKind::Serving, "Chat", WorkMethod::StatedEmissions,
        {{Term::RequestRate, fixed(unit::requestPerDay(1))},
         {Term::EmissionsPerRequest, fixed(unit::gramPerRequest(10'000 * 12 / 365.25))}});
}

Activity stated(ActivityKind kind, double kg) {
    return activity(kind, "Stated", WorkMethod::StatedEmissions,
                    {{Term::StatedEmissions, fixed(unit::kilogram(kg))}});
}

} // namespace

class TestHorizon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlanIsSeenOverTheSameMonths();
    void aRateGoesOnToTheHorizon_data();
    void aRateGoesOnToTheHorizon();
    void whatStartsAfterTheHorizonDoesNotHappen();
    void anAmountStaysSpreadOverItsPlansLife_data();
    void anAmountStaysSpreadOverItsPlansLife();
    void aFleetIsMadeForTheHorizonAndNotAgain();
};

void TestHorizon::everyPlanIsSeenOverTheSameMonths() {
    Study study = studyOf({serving()}, 36);
    study.plans.append(study.plans[0]);
    study.plans[1].serviceMonths = 12;
    for (const Plan& plan : withHorizon(study, 24).plans)
        QCOMPARE(plan.serviceMonths, 24);
    QCOMPARE(withHorizon(study, 0).plans[0].serviceMonths, 1);
    QCOMPARE(withHorizon(study, 1000).plans[0].serviceMonths, longestHorizon);
}

void TestHorizon::aRateGoesOnToTheHorizon_data() {
    QTest::addColumn<int>("months");
    QTest::newRow("shorter") << 6;
    QTest::newRow("as long") << 36;
    QTest::newRow("longer") << 60;
}

void TestHorizon::aRateGoesOnToTheHorizon() {
    QFETCH(int, months);
    const Study study = withHorizon(studyOf({serving()}, 36), months);
    QCOMPARE(totalOf(study, Term::Emissions).value(), 10.0 * months);
}

/// It keeps its month, unlike in withServiceMonths(), which would move it to the last one.
void TestHorizon::whatStartsAfterTheHorizonDoesNotHappen() {
    Activity late = stated(ActivityKind::Training, 500);
    late.startMonth = 24;
    const Study study = studyOf({serving(), late}, 36);
    QCOMPARE(totalOf(withHorizon(study, 24), Term::Emissions).value(), 240.0);
    QCOMPARE(totalOf(withHorizon(study, 25), Term::Emissions).value(), 750.0);
}

void TestHorizon::anAmountStaysSpreadOverItsPlansLife_data() {
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("kg");
    QTest::newRow("a third of its life") << 12 << 120.0;
    QTest::newRow("its life") << 36 << 360.0;
    QTest::newRow("beyond") << 60 << 360.0;
}

void TestHorizon::anAmountStaysSpreadOverItsPlansLife() {
    QFETCH(int, months);
    QFETCH(double, kg);
    const Study study = withHorizon(studyOf({stated(ActivityKind::Storage, 360)}, 36), months);
    QCOMPARE(totalOf(study, Term::Emissions).value(), kg);
}

void TestHorizon::aFleetIsMadeForTheHorizonAndNotAgain() {
    Activity fleet = activity(ActivityKind::Edge, "Fleet", WorkMethod::EdgeFleet,
                              {{Term::FleetSize, fixed(unit::device(100))},
                               {Term::EmbodiedPerDevice, fixed(unit::kilogramPerDevice(2))}});
    fleet.embodied = EmbodiedMethod::Share;
    const Study study = withHorizon(studyOf({fleet}, 36), 24);
    QCOMPARE(totalOf(study, Term::EmbodiedEmissions).value(), 200.0);
    const Study beyond = beyondHorizon(study, 24);
    QCOMPARE(beyond.plans[0].serviceMonths, longestHorizon);
    QVERIFY(!totalOf(beyond, Term::EmbodiedEmissions));
}

QTEST_APPLESS_MAIN(TestHorizon)
#include "tst_horizon.moc"
