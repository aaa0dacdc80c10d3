// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/informationchart.h"

#include "analysis/montecarlo.h"
#include "app/levers/levers.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const EstimateData accuracy{
    .value = 1.0, .shape = Shape::Lognormal, .range = {0.95, 1.05}, .provenance = {}};

InformationChart chartOf(const Study& study) {
    const Catalogue catalogue = roundCatalogue();
    Draws draws(4096, defaultSeed);
    return informationChartOf(informationOf({study, 0, catalogue}, accuracy, draws),
                              assess(study, 0, catalogue), accuracy, english);
}

Study wideStudy() {
    Activity served = chat(lognormal(0.5 * wattHour, 2 * wattHour));
    served.inputs[Term::RequestRate] = lognormal(1000 / 24.0 / 1.2, 1000 / 24.0 * 1.2);
    return studyOf({served}, tenYears);
}

} // namespace

class TestInformationChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestMeasurementIsSaid();
    void theAccuracyIsSaid();
    void everyInputIsInTheTable();
    void withoutSpreadThereIsNothingToLearn();
};

void TestInformationChart::theBestMeasurementIsSaid() {
    const InformationChart chart = chartOf(wideStudy());
    QCOMPARE(chart.bars.size(), 2);
    QCOMPARE(chart.bars[0].name, QStringLiteral("Energy per request, Chat"));
    QVERIFY(chart.words.answer.startsWith(
        QStringLiteral("Measuring “Energy per request, Chat” narrows the range most: by ")));
    QVERIFY(chart.bars[0].narrowing < chart.bars[0].mostNarrowing);
    QVERIFY(chart.bars[0].narrowing > 0.7);
    QCOMPARE(chart.bars[0].address(), inputAddress(0, 0, Term::EnergyPerRequest));
    QVERIFY(chart.now.low < chart.bars[0].measured.low);
}

void TestInformationChart::theAccuracyIsSaid() {
    QVERIFY(chartOf(wideStudy()).words.notes.first().contains(QStringLiteral("within 5%")));
}

void TestInformationChart::everyInputIsInTheTable() {
    const InformationChart chart = chartOf(wideStudy());
    QCOMPARE(chart.table.rows.size(), 2);
    QCOMPARE(chart.table.addresses.size(), 2);
    QCOMPARE(chart.table.columns[1].key, QStringLiteral("narrowing_share"));
    QCOMPARE(chart.table.rows[0][1].number, chart.bars[0].narrowing);
}

void TestInformationChart::withoutSpreadThereIsNothingToLearn() {
    const InformationChart chart = chartOf(studyOf({chat(oneWattHour())}, tenYears));
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.words.answer.startsWith(QStringLiteral("No input spreads")));
}

QTEST_APPLESS_MAIN(TestInformationChart)
#include "tst_informationchart.moc"
