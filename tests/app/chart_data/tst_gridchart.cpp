// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/gridchart.h"

#include "app/levers/levers.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Catalogue namedCatalogue() {
    Catalogue catalogue = roundCatalogue();
    for (Grid& grid : catalogue.grids)
        grid.name = {grid.id.text().toLower(), {}};
    return catalogue;
}

GridChart chartOf(const Study& study) {
    const Catalogue catalogue = namedCatalogue();
    return gridChartOf(gridChoice({study, 0, catalogue}), catalogue, english);
}

} // namespace

class TestGridChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndsAreSaidInASentence();
    void whereItRunsIsMarked();
    void bothAxesHoldAllDots();
    void zeroHasNoPlaceAmongDecades();
    void theTableHoldsEveryGrid();
    void withoutGridsItSaysWhy();
    void aPairIsSaidInASentence();
};

/// 146.1 kg on the clean grid, 2,922 on the dirty one, 1,461 as it is.
void TestGridChart::theEndsAreSaidInASentence() {
    const GridChart chart = chartOf(studyOf({chat(oneWattHour())}, tenYears));
    QCOMPARE(chart.dots.size(), 2);
    QCOMPARE(
        chart.words.answer,
        QStringLiteral(
            "Of 2 grids the plan would emit least in clean, 146 kg, and most in "
            "dirty, 2.92 t. As it is now, it is 1.46 t; on 1 of these grids it would be less."));
    QVERIFY(
        chart.words.notes.join(QLatin1Char(' ')).contains(QStringLiteral("another boundary: 1.")));
}

void TestGridChart::whereItRunsIsMarked() {
    Activity there = chat(oneWattHour());
    there.inputs.remove(Term::GridIntensity);
    there.grid = GridId(QStringLiteral("DIRTY"));
    const GridChart chart = chartOf(studyOf({there}, tenYears));
    QVERIFY(!chart.dots[0].isOwn && chart.dots[1].isOwn);
    QVERIFY(
        chart.words.answer.contains(QStringLiteral("Where it runs now, in dirty, it is 2.92 t")));
    QVERIFY(qAbs(*chart.now - 2922) < 1e-6);
}

void TestGridChart::bothAxesHoldAllDots() {
    const GridChart chart = chartOf(studyOf({chat(oneWattHour())}, tenYears));
    QCOMPARE(chart.ticks.first().at, 0.0);
    QVERIFY(chart.ticks.last().at >= 2922);
    QVERIFY(qAbs(chart.decades.first().at - 100) < 1e-9);
    QVERIFY(qAbs(chart.decades.last().at - 10'000) < 1e-6);
    QCOMPARE(chart.decades.last().text, QStringLiteral("10 t"));
}

void TestGridChart::zeroHasNoPlaceAmongDecades() {
    Catalogue catalogue = namedCatalogue();
    catalogue.grids[0].intensity.value = 0.0;
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const GridChart chart = gridChartOf(gridChoice({study, 0, catalogue}), catalogue, english);
    QCOMPARE(chart.dots[0].kg, 0.0);
    QVERIFY(qAbs(chart.decades.first().at - 1000) < 1e-6);
    QVERIFY(chart.caption.contains(QStringLiteral("come to nothing: 1.")));
}

void TestGridChart::theTableHoldsEveryGrid() {
    const GridChart chart = chartOf(studyOf({chat(oneWattHour())}, tenYears));
    QCOMPARE(chart.table.rows.size(), 2);
    QCOMPARE(chart.table.columns[3].key, QStringLiteral("emissions_kg"));
    QVERIFY(qAbs(*chart.table.rows[0][3].number - 146.1) < 1e-9);
    QCOMPARE(chart.table.rows[0][1].text, QStringLiteral("CLEAN"));
}

void TestGridChart::withoutGridsItSaysWhy() {
    const GridChart chart = chartOf(roundNumbers());
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.words.answer.isEmpty());
}

void TestGridChart::aPairIsSaidInASentence() {
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const Catalogue catalogue = namedCatalogue();
    QString whyNot;
    const auto pair = gridPair({study, 0, catalogue}, GridId(QStringLiteral("DIRTY")),
                               GridId(QStringLiteral("CLEAN")), nullptr, whyNot);
    QVERIFY(pair);
    QCOMPARE(pairText(*pair, catalogue, english),
             QStringLiteral("dirty: 2.92 t. clean: 146 kg. That is 20 times as much in the "
                            "first."));
}

QTEST_APPLESS_MAIN(TestGridChart)
#include "tst_gridchart.moc"
