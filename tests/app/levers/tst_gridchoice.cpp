// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/levers/levers.h"

#include "analysis/montecarlo.h"
#include "levers/gridchoice.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

bool isNear(double a, double b, double relative = 1e-9) {
    return qAbs(a - b) <= relative * qMax(qAbs(a), qAbs(b));
}

} // namespace

class TestGridChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSmallestTotalComesFirst();
    void aPlanIsWhereItIs();
    void aRangeFollowsTheGrid();
    void devicesOfUsersStay();
    void withoutSitesThereIsNothingToChoose();
    void aPairIsDrawnTogether();
    void aPairOfTheOtherBoundaryIsRefused();
    void theNamedPairIsInTheData();
};

/// 3,652.5 kWh at 40 and at 800 g; the third row is of the other boundary.
void TestGridChoice::theSmallestTotalComesFirst() {
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    const GridChoice choice = gridChoice({study, 0, catalogue});
    QVERIFY(isNear(*choice.now, 1461));
    QCOMPARE(choice.grids.size(), 2);
    QCOMPARE(choice.grids[0].grid.text(), QStringLiteral("CLEAN"));
    QVERIFY(isNear(choice.grids[0].total, 146.1));
    QVERIFY(isNear(choice.grids[1].total, 2922));
    QVERIFY(isNear(choice.grids[1].intensity, 0.8));
    QCOMPARE(choice.otherBoundary, 1);
    QVERIFY(choice.own.isEmpty()); // a stated intensity is no row
    QVERIFY(choice.whyNot.isEmpty());
}

void TestGridChoice::aPlanIsWhereItIs() {
    Activity there = chat(oneWattHour());
    there.inputs.remove(Term::GridIntensity);
    there.grid = GridId(QStringLiteral("DIRTY"));
    const Study study = studyOf({there}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    const GridChoice choice = gridChoice({study, 0, catalogue});
    QCOMPARE(choice.own, QList{there.grid});
    QCOMPARE(choice.grids.size(), 2);
    QVERIFY(isNear(choice.grids[1].total, *choice.now));
}

/// 30 to 50 g about 40 g.
void TestGridChoice::aRangeFollowsTheGrid() {
    Catalogue catalogue = roundCatalogue();
    catalogue.grids[0].intensity.shape = Shape::Normal;
    catalogue.grids[0].intensity.range = {0.03, 0.05};
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const GridChoice choice = gridChoice({study, 0, catalogue});
    QVERIFY(isNear(choice.grids[0].range.low, 3652.5 * 0.03, 1e-6));
    QVERIFY(isNear(choice.grids[0].range.high, 3652.5 * 0.05, 1e-6));
    QVERIFY(isNear(choice.grids[1].range.low, choice.grids[1].range.high));
}

/// The chat moves, 10 devices of 1 W do not: 10 W x 87,660 h x 0.4 kg/kWh = 350.64 kg.
void TestGridChoice::devicesOfUsersStay() {
    const Activity fleet = activity(ActivityKind::Edge, "Phones", WorkMethod::EdgeFleet,
                                    {{Term::FleetSize, fixed(unit::device(10))},
                                     {Term::ActivePower, fixed(unit::wattFacility(1))},
                                     {Term::IdlePower, fixed(unit::wattFacility(0))},
                                     {Term::DutyCycle, fixed(unit::one(1))},
                                     {Term::GridIntensity, fixed(unit::gramPerKWh(400))}});
    const Study study = studyOf({chat(oneWattHour()), fleet}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    QVERIFY(isNear(gridChoice({study, 0, catalogue}).grids[0].total, 146.1 + 350.64));
}

void TestGridChoice::withoutSitesThereIsNothingToChoose() {
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    const GridChoice choice = gridChoice({study, 0, catalogue});
    QVERIFY(choice.grids.isEmpty());
    QVERIFY(!choice.whyNot.isEmpty());
}

/// 3,652.5 kWh per Wh, times 0.76 kg/kWh between the two, in every run.
void TestGridChoice::aPairIsDrawnTogether() {
    const Study study = studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    Draws draws(4096, defaultSeed);
    QString whyNot;
    const auto pair = gridPair({study, 0, catalogue}, GridId(QStringLiteral("DIRTY")),
                               GridId(QStringLiteral("CLEAN")), &draws, whyNot);
    QVERIFY2(pair, qPrintable(whyNot));
    QVERIFY(isNear(pair->from.total - pair->to.total, 3652.5 * 0.76));
    QVERIFY(isNear(pair->difference->p5, 3652.5 * 0.76 * 0.5, 0.01));
    QVERIFY(isNear(pair->difference->p95, 3652.5 * 0.76 * 2, 0.01));
}

void TestGridChoice::aPairOfTheOtherBoundaryIsRefused() {
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    QString whyNot;
    QVERIFY(!gridPair({study, 0, catalogue}, GridId(QStringLiteral("CLEAN-direct")),
                      GridId(QStringLiteral("CLEAN")), nullptr, whyNot));
    QVERIFY(whyNot.contains(QStringLiteral("another boundary")));
    QVERIFY(!gridPair({study, 0, catalogue}, GridId(QStringLiteral("nowhere")),
                      GridId(QStringLiteral("CLEAN")), nullptr, whyNot));
    QVERIFY(whyNot.contains(QStringLiteral("nowhere")));
}

void TestGridChoice::theNamedPairIsInTheData() {
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    QString whyNot;
    const auto pair = gridPair({study, 0, *catalogue}, unitedStates(Boundary::Lifecycle),
                               quebec(Boundary::Lifecycle), nullptr, whyNot);
    QVERIFY2(pair, qPrintable(whyNot));
    QVERIFY(pair->from.total > 5 * pair->to.total);
}

QTEST_APPLESS_MAIN(TestGridChoice)
#include "tst_gridchoice.moc"
