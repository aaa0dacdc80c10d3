// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/qualitychart.h"

#include "app/levers/levers.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

QualityChart chartOf(const Study& study) {
    Lever lever = test::lever("x", LeverKind::EnergyFactor, "serving", factor(1.0 / 3.0));
    lever.points = Range{1, 3};
    Catalogue catalogue = roundCatalogue();
    catalogue.levers = {lever};
    QString whyNot;
    const auto trade = qualityTrade({study, 0, catalogue}, lever, whyNot);
    return qualityChartOf(trade, whyNot, catalogue, english);
}

} // namespace

class TestQualityChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPointIsPriced();
    void anExampleIsCalledOne();
    void theTableHasHalfPoints();
    void withoutATradeItSaysWhy();
};

/// 182,500 x 2/3 kg for three points or for one, of 192,500.
void TestQualityChart::aPointIsPriced() {
    const QualityChart chart = chartOf(roundNumbers());
    QCOMPARE(chart.words.answer,
             QStringLiteral("One point of accuracy costs 40.6 t to 122 t, 21.1% to 63.2% of the "
                            "plan."));
    QCOMPARE(chart.curve.first().points, 0.0);
    QCOMPARE(chart.pointTicks.last().text, QStringLiteral("3"));
    QVERIFY(chart.ticks.last().at >= 192'500);
}

void TestQualityChart::anExampleIsCalledOne() {
    const QString notes = chartOf(roundNumbers()).words.notes.join(QLatin1Char(' '));
    QVERIFY(notes.contains(QStringLiteral("3 times the energy for 1 to 3 points more.")));
    QVERIFY(notes.contains(QStringLiteral("not a measurement")));
}

void TestQualityChart::theTableHasHalfPoints() {
    const QualityChart chart = chartOf(roundNumbers());
    QCOMPARE(chart.table.rows.size(), 7); // 0, 0.5, ... 3
    QCOMPARE(chart.table.rows[1][0].number, 0.5);
    QVERIFY(qAbs(*chart.table.rows.last()[2].number - (192'500 - 182'500 * 2.0 / 3.0)) < 1e-6);
}

void TestQualityChart::withoutATradeItSaysWhy() {
    const QualityChart chart = chartOf(studyOf({training()}, 12));
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.words.answer.contains(QStringLiteral("serves nothing")));
}

QTEST_APPLESS_MAIN(TestQualityChart)
#include "tst_qualitychart.moc"
