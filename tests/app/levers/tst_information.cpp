// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/levers/levers.h"

#include "analysis/montecarlo.h"
#include "levers/information.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const EstimateData fivePerCent{
    .value = 1.0, .shape = Shape::Lognormal, .range = {1 / 1.05, 1.05}, .provenance = {}};

bool isNear(double a, double b, double tolerance) {
    return qAbs(a - b) <= tolerance;
}

Information informationOf(const Study& study) {
    const Catalogue catalogue = roundCatalogue();
    Draws draws(8192, defaultSeed);
    return plume::informationOf({study, 0, catalogue}, fivePerCent, draws);
}

} // namespace

class TestInformation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOnlyInputIsWorthTheWholeRange();
    void theWiderInputIsWorthMore();
    void whatIsNarrowerThanAMeasurementStays();
    void whatDoesNotVaryIsWorthNothing();
    void aSharedRowIsOneMeasurement();
    void theDataSayHowAccurateAMeasurementIs();
};

/// 0.5 to 2 times the median become 1/1.05 to 1.05 times: of a width of 1.5, 0.0976 stay.
void TestInformation::theOnlyInputIsWorthTheWholeRange() {
    const Information information =
        informationOf(studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears));
    QVERIFY(information.now);
    QCOMPARE(information.inputs.size(), 1);
    const InformationValue& energy = information.inputs.first();
    QCOMPARE(energy.term, Term::EnergyPerRequest);
    QCOMPARE(energy.addresses, QStringList(inputAddress(0, 0, Term::EnergyPerRequest)));
    QVERIFY(isNear(energy.mostNarrowing, 1.0, 1e-12));
    QVERIFY(isNear(energy.narrowing, 1.0 - 0.0976 / 1.5, 1e-3));
    QVERIFY(isNear(energy.measured.p95 / energy.measured.p5, 1.05 * 1.05, 1e-3));
}

/// Requests times energy, both lognormal: the logarithm of the total spreads by the root of the sum
/// of squares, ln 2 and ln 1.2. Without the first, 1.2 either way are left: of
/// 2 sinh(0.7168) = 1.560, 2 sinh(0.1823) = 0.3667. Without the second 2 sinh(0.6931) = 1.5.
void TestInformation::theWiderInputIsWorthMore() {
    Activity served = chat(lognormal(0.5 * wattHour, 2 * wattHour));
    served.inputs[Term::RequestRate] = lognormal(1000 / 24.0 / 1.2, 1000 / 24.0 * 1.2);
    const Information information = informationOf(studyOf({served}, tenYears));
    QCOMPARE(information.inputs.size(), 2);
    QCOMPARE(information.inputs[0].term, Term::EnergyPerRequest);
    QVERIFY(isNear(information.inputs[0].mostNarrowing, 1.0 - 0.3667 / 1.560, 0.01));
    QVERIFY(isNear(information.inputs[1].mostNarrowing, 1.0 - 1.5 / 1.560, 0.01));
    QVERIFY(information.inputs[0].narrowing < information.inputs[0].mostNarrowing);
}

/// A measurement of 5 % is no news of what is known to 1 %.
void TestInformation::whatIsNarrowerThanAMeasurementStays() {
    const Information information =
        informationOf(studyOf({chat(lognormal(0.99 * wattHour, 1.01 * wattHour))}, tenYears));
    QCOMPARE(information.inputs.first().narrowing, 0.0);
    QVERIFY(isNear(information.inputs.first().mostNarrowing, 1.0, 1e-12));
}

void TestInformation::whatDoesNotVaryIsWorthNothing() {
    const Information information = informationOf(studyOf({chat(oneWattHour())}, tenYears));
    QVERIFY(!information.now);
    QVERIFY(information.inputs.isEmpty());
}

void TestInformation::aSharedRowIsOneMeasurement() {
    EstimateData row = lognormal(0.5 * wattHour, 2 * wattHour);
    row.provenance.row = QStringLiteral("requests/answer#energy");
    Activity second = chat(row);
    second.name = QStringLiteral("Second");
    const Information information = informationOf(studyOf({chat(row), second}, tenYears));
    QCOMPARE(information.inputs.size(), 1);
    QCOMPARE(information.inputs.first().addresses.size(), 2);
    QVERIFY(isNear(information.inputs.first().mostNarrowing, 1.0, 1e-12));
}

void TestInformation::theDataSayHowAccurateAMeasurementIs() {
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    QVERIFY(measurementAccuracy(*catalogue));
    QCOMPARE(measurementAccuracy(*catalogue)->value, 1.0);
    QVERIFY(!measurementAccuracy(roundCatalogue()));
}

QTEST_APPLESS_MAIN(TestInformation)
#include "tst_information.moc"
