// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/leverchart.h"

#include "analysis/montecarlo.h"
#include "app/levers/levers.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);

Lever named(Lever lever, const char* title) {
    lever.title = {QString::fromLatin1(title), QStringLiteral("Tên")};
    lever.condition = {QStringLiteral("It works."), QStringLiteral("Được.")};
    return lever;
}

QList<Lever> twoLevers() {
    return {named(lever("energy", LeverKind::EnergyFactor, "serving", factor(0.5)), "Half"),
            named(lever("use", LeverKind::Volume, "serving", factor(0.7)), "Less"),
            named(lever("grid", LeverKind::Grid, "serving"), "Move")};
}

/// Of 192,500 kg, half the energy saves 91,250, less use 54,750, both 118,625.
LeverChart roundChart(const QList<LeverId>& chosen, const QLocale& locale = english) {
    const Study study = roundNumbers();
    const Catalogue catalogue = roundCatalogue();
    const LeverOutcomes outcomes = leverOutcomes({study, 0, catalogue}, twoLevers(), chosen);
    return leverChartOf(outcomes, twoLevers(), catalogue, locale);
}

const LeverId energy(QStringLiteral("energy"));
const LeverId use(QStringLiteral("use"));

} // namespace

class TestLeverChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstBarIsSaidInASentence();
    void theCombinationSaysWhatOverlaps();
    void oneChosenLeverHasNoOverlap();
    void rangesAreDrawnAndSaid();
    void whatDoesNotApplyKeepsItsReason();
    void aSourceIsSaid();
    void theTableHoldsEveryBar();
    void theAxisHoldsZeroAndAllEnds();
    void aPlanWithoutLeversSaysSo();
    void namesAreInTheLanguage();
};

void TestLeverChart::theFirstBarIsSaidInASentence() {
    const LeverChart chart = roundChart({});
    QCOMPARE(chart.bars.size(), 2);
    QCOMPARE(chart.words.answer, QStringLiteral("“Half” saves most: 91.25 t, 47.4%."));
    QVERIFY(chart.words.description.contains(QStringLiteral("Less: 54.75 t, 28.4%")));
    QVERIFY(chart.combined.isEmpty());
    QVERIFY(!chart.bars[0].isChosen);
    QVERIFY(chart.bars[0].announcement.contains(QStringLiteral("It works.")));
}

void TestLeverChart::theCombinationSaysWhatOverlaps() {
    const LeverChart chart = roundChart({energy, use});
    QCOMPARE(chart.combined,
             QStringLiteral("Together the 2 chosen levers save 118.6 t, 61.6%. One by one they "
                            "would come to 146 t: 27.38 t of that is counted twice."));
    QVERIFY(chart.combination && chart.combination->isCombination());
    QVERIFY(chart.bars[0].isChosen && chart.bars[1].isChosen);
}

void TestLeverChart::oneChosenLeverHasNoOverlap() {
    QCOMPARE(roundChart({use}).combined, QStringLiteral("The chosen lever saves 54.75 t, 28.4%."));
}

/// Half of 1,461 kg, in runs from half to twice as much.
void TestLeverChart::rangesAreDrawnAndSaid() {
    const Study study = studyOf({chat(lognormal(0.5 * wattHour, 2 * wattHour))}, tenYears);
    const Catalogue catalogue = roundCatalogue();
    Draws draws(4096, defaultSeed);
    const LeverOutcomes outcomes =
        leverOutcomes({study, 0, catalogue}, twoLevers(), {energy, use}, &draws);
    const LeverChart chart = leverChartOf(outcomes, twoLevers(), catalogue, english);
    QVERIFY(chart.bars[0].range);
    QVERIFY(qAbs(chart.bars[0].range->low - 365) < 5);
    QVERIFY(qAbs(chart.bars[0].range->high - 1461) < 15);
    QCOMPARE(chart.bars[0].savingText, QStringLiteral("about 730 kg (370–1,460 kg), 50%"));
    QVERIFY(chart.combined.contains(QStringLiteral("At the central values it is 949.")));
}

void TestLeverChart::whatDoesNotApplyKeepsItsReason() {
    const LeverChart chart = roundChart({});
    QCOMPARE(chart.refused.size(), 1);
    QCOMPARE(chart.refused[0].name, QStringLiteral("Move"));
    QVERIFY(!chart.refused[0].whyNot.isEmpty());
}

void TestLeverChart::aSourceIsSaid() {
    Catalogue catalogue = roundCatalogue();
    Source source;
    source.key = QStringLiteral("paper");
    source.title = QStringLiteral("Title");
    source.authors = QStringLiteral("Authors");
    source.year = 2024;
    catalogue.sources = {source};
    Lever published = twoLevers().first();
    published.source = source.key;
    published.locator = QStringLiteral("Table 5");
    QCOMPARE(sourceText(published, catalogue), QStringLiteral("Authors, “Title” (2024), Table 5"));
    QCOMPARE(sourceText(withAmount(published, 0.4), catalogue),
             QStringLiteral("an assumption of your own"));
}

void TestLeverChart::theTableHoldsEveryBar() {
    const LeverChart chart = roundChart({energy, use});
    QCOMPARE(chart.table.rows.size(), 3);
    QCOMPARE(chart.table.columns[1].key, QStringLiteral("saving_kg"));
    QCOMPARE(chart.table.rows[0][1].number, 91'250.0);
    QVERIFY(qAbs(*chart.table.rows[2][1].number - 118'625) < 1e-6);
    for (const auto& row : chart.table.rows)
        QCOMPARE(row.size(), chart.table.columns.size());
    QVERIFY(csvOf(chart.table).startsWith("lever,saving_kg,p5_saving_kg,"));
}

void TestLeverChart::theAxisHoldsZeroAndAllEnds() {
    const LeverChart chart = roundChart({energy, use});
    QCOMPARE(chart.axis.low, 0.0);
    QVERIFY(chart.axis.high >= 118'624);
    QCOMPARE(chart.ticks.first().text, QStringLiteral("0"));
    QCOMPARE(chart.unit, QStringLiteral("t CO₂e"));
}

void TestLeverChart::aPlanWithoutLeversSaysSo() {
    const Study study = studyOf({training()}, 12);
    const Catalogue catalogue = roundCatalogue();
    const LeverChart chart = leverChartOf(leverOutcomes({study, 0, catalogue}, twoLevers(), {}),
                                          twoLevers(), catalogue, english);
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.words.answer, QStringLiteral("No lever applies to this plan."));
    const Study empty = studyOf({}, 12);
    QVERIFY(!leverChartOf(leverOutcomes({empty, 0, catalogue}, twoLevers(), {}), twoLevers(),
                          catalogue, english)
                 .words.answer.isEmpty());
}

void TestLeverChart::namesAreInTheLanguage() {
    const LeverChart chart = roundChart({}, vietnamese);
    QCOMPARE(chart.bars[0].name, QStringLiteral("Tên"));
    QVERIFY(chart.bars[0].savingText.contains(QStringLiteral("91,25")));
}

QTEST_APPLESS_MAIN(TestLeverChart)
#include "tst_leverchart.moc"
