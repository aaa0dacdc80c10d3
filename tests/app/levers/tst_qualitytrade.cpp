// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/levers/levers.h"

#include "levers/qualitytrade.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

Lever threeTimes() {
    Lever result = lever("x", LeverKind::EnergyFactor, "serving", factor(1.0 / 3.0));
    result.points = Range{1, 3};
    return result;
}

bool isNear(double a, double b) {
    return qAbs(a - b) <= 1e-9 * qMax(qAbs(a), qAbs(b));
}

} // namespace

class TestQualityTrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPointCostsAsByHand();
    void theCurveGoesThroughTheLever();
    void withoutServingThereIsNoTrade();
    void withoutPointsThereIsNoTrade();
};

/// Of 192,500 kg, serving is 182,500: a third of that is left, 121,667 are saved, for one point or
/// for three.
void TestQualityTrade::aPointCostsAsByHand() {
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    QString whyNot;
    const auto trade = qualityTrade({study, 0, catalogue}, threeTimes(), whyNot);
    QVERIFY2(trade, qPrintable(whyNot));
    QVERIFY(isNear(trade->before, 192'500));
    QVERIFY(isNear(trade->after, 192'500 - 182'500 * 2.0 / 3.0));
    QVERIFY(isNear(trade->perPoint.low, 182'500 * 2.0 / 9.0));
    QVERIFY(isNear(trade->perPoint.high, 182'500 * 2.0 / 3.0));
}

/// With three points for the factor, three points are a third; with one, a 27th.
void TestQualityTrade::theCurveGoesThroughTheLever() {
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    QString whyNot;
    const auto trade = qualityTrade({study, 0, catalogue}, threeTimes(), whyNot);
    QVERIFY(trade);
    QCOMPARE(trade->curve.first().points, 0.0);
    QVERIFY(isNear(trade->curve.first().total.low, 192'500));
    QVERIFY(isNear(trade->curve.first().total.high, 192'500));
    QCOMPARE(trade->curve.last().points, 3.0);
    QVERIFY(isNear(trade->curve.last().total.high, trade->after));
    QVERIFY(isNear(trade->curve.last().total.low, 10'000 + 182'500 / 27.0));
}

void TestQualityTrade::withoutServingThereIsNoTrade() {
    const Study study = studyOf({training()}, 12);
    const Catalogue catalogue = roundCatalogue();
    QString whyNot;
    QVERIFY(!qualityTrade({study, 0, catalogue}, threeTimes(), whyNot));
    QVERIFY(!whyNot.isEmpty());
}

void TestQualityTrade::withoutPointsThereIsNoTrade() {
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    Lever plain = threeTimes();
    plain.points.reset();
    QString whyNot;
    QVERIFY(!qualityTrade({study, 0, catalogue}, plain, whyNot));
    QVERIFY(!whyNot.isEmpty());
}

QTEST_APPLESS_MAIN(TestQualityTrade)
#include "tst_qualitytrade.moc"
