// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_data/ranges.h"
#include "chart_data/ladderchart.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

class TestLadderChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAscendWithThePlanAmongThem();
    void theAnswerSaysHowMany();
    void exactlyOneIsSingular();
    void aSmallPlanIsAPartOfTheSmallest();
    void onlyPositiveEmissionsAreCompared();
    void ticksAreWholeDecadesInWords();
    void theLinearScaleBeginsAtZero();
    void rangesWidenTheScale();
    void aPlanWithoutEmissionsIsNoRow();
    void theTableNamesBasisYearAndSource();
    void numbersAndNamesFollowTheLocale();
    void aPlanThatSpreadsStandsAtItsMedianWithItsRange();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Equivalence thing(const char* id, const char* unitName, double base, bool shown = true) {
    Equivalence result;
    result.id = EquivalenceId(QString::fromLatin1(id));
    result.name = {QStringLiteral("One ") + QString::fromLatin1(id), QStringLiteral("Một thứ")};
    result.unit = {QString::fromLatin1(unitName), QStringLiteral("cái")};
    result.unitOne = result.unit.english.chopped(1);
    result.basis = {QStringLiteral("Whole life"), QStringLiteral("Cả vòng đời")};
    result.indicator = QStringLiteral("climate");
    result.amount.value = base;
    result.amount.provenance.source = QStringLiteral("paper");
    result.region = QStringLiteral("USA");
    result.year = 2019;
    result.shownByDefault = shown;
    return result;
}

/// Rows sorted by id, as a catalogue keeps them.
Catalogue familiarThings() {
    Catalogue catalogue;
    catalogue.version = QStringLiteral("7");
    catalogue.sources = {{QStringLiteral("paper"),
                          QStringLiteral("A paper"),
                          QStringLiteral("Author"),
                          2019,
                          {},
                          {},
                          {},
                          {}}};
    Equivalence home = thing("home", "homes", 10600);
    home.indicator = QStringLiteral("energy");
    Equivalence phone = thing("phone", "charges", 0.0124);
    phone.amount.shape = Shape::Lognormal;
    phone.amount.range = {0.004, 0.02};
    catalogue.equivalences = {thing("aircraft", "flights", 1e5),
                              thing("car", "car lifetimes", 57152.64),
                              home,
                              thing("nothing", "nothings", 0.0),
                              phone,
                              thing("seat", "seats", 900, false)};
    return catalogue;
}

LadderChart chartOf(const Study& study, const QStringList& ids, const QLocale& locale = english) {
    QList<EquivalenceId> chosen;
    for (const QString& id : ids)
        chosen.append(EquivalenceId(id));
    const Catalogue catalogue = familiarThings();
    return ladderChartOf(resultOf(study, 0, catalogue), catalogue, chosen, locale);
}

QStringList split(const char* ids) {
    return QString::fromLatin1(ids).split(u' ');
}

} // namespace

void TestLadderChart::rowsAscendWithThePlanAmongThem() {
    const LadderChart chart = chartOf(roundNumbers(), split("seat aircraft phone car seat"));
    QStringList names;
    for (const LadderRow& row : chart.rows)
        names.append(row.isPlan() ? QStringLiteral("plan") : row.id.text());
    QCOMPARE(names, split("phone seat car aircraft plan"));
    QCOMPARE(chart.rows.last().amountText, QStringLiteral("192.5 t"));
}

void TestLadderChart::theAnswerSaysHowMany() {
    // 192,500 / 57,152.64 = 3.368; 192,500 / 100,000 = 1.925
    QCOMPARE(chartOf(roundNumbers(), split("car")).words.answer,
             QStringLiteral("As much as 3.4 car lifetimes."));
    QCOMPARE(chartOf(roundNumbers(), split("seat car aircraft")).words.answer,
             QStringLiteral("As much as 1.9 flights, or as 3.4 car lifetimes."));
    QVERIFY(chartOf(roundNumbers(), {}).words.answer.contains(QStringLiteral("Choose")));
}

void TestLadderChart::exactlyOneIsSingular() {
    Catalogue catalogue = familiarThings();
    const auto answer = [&catalogue](double each, const QLocale& locale) {
        catalogue.equivalences.last().amount.value = each; // a seat
        return ladderChartOf(resultOf(roundNumbers(), 0, catalogue), catalogue,
                             {EquivalenceId(QStringLiteral("seat"))}, locale)
            .words.answer;
    };
    QCOMPARE(answer(192500, english), QStringLiteral("As much as 1 seat."));
    QCOMPARE(answer(191000, english), QStringLiteral("As much as 1 seat.")); // 1.008
    QCOMPARE(answer(170000, english), QStringLiteral("As much as 1.1 seats."));
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    QVERIFY(answer(192500, vietnamese).contains(QStringLiteral("1 cái")));
}

void TestLadderChart::aSmallPlanIsAPartOfTheSmallest() {
    // 153.6 of 900 kg
    QCOMPARE(chartOf(studyOf({training()}, 1), split("seat car")).words.answer,
             QStringLiteral("Less than everything here: 17.1% of “One seat”."));
}

void TestLadderChart::onlyPositiveEmissionsAreCompared() {
    const LadderChart chart = chartOf(roundNumbers(), split("home nothing unheard-of car"));
    QCOMPARE(chart.rows.size(), 2);
    QCOMPARE(defaultComparisons(familiarThings()),
             (QList{EquivalenceId(QStringLiteral("aircraft")), EquivalenceId(QStringLiteral("car")),
                    EquivalenceId(QStringLiteral("home")), // for energy
                    EquivalenceId(QStringLiteral("phone"))}));
}

void TestLadderChart::ticksAreWholeDecadesInWords() {
    const LadderChart chart = chartOf(roundNumbers(), split("seat"));
    QStringList texts;
    for (const ChartTick& tick : chart.ticks)
        texts.append(tick.text);
    QCOMPARE(texts,
             (QStringList{QStringLiteral("100 kg"), QStringLiteral("1 t"), QStringLiteral("10 t"),
                          QStringLiteral("100 t"), QStringLiteral("1,000 t")}));
    QCOMPARE(chart.ticks.first().at, 100.0);
}

void TestLadderChart::theLinearScaleBeginsAtZero() {
    const LadderChart chart = chartOf(roundNumbers(), split("seat"));
    QCOMPARE(chart.linearTicks.first().at, 0.0);
    QCOMPARE(chart.linearTicks.last().at, 200000.0);
    QCOMPARE(chart.linearTicks.last().text, QStringLiteral("200 t"));
}

void TestLadderChart::rangesWidenTheScale() {
    const LadderChart chart = chartOf(studyOf({training()}, 1), split("phone"));
    QCOMPARE(chart.rows.first().range.value(), (Range{0.004, 0.02}));
    QCOMPARE(chart.ticks.first().at, 0.001);
}

void TestLadderChart::aPlanWithoutEmissionsIsNoRow() {
    const LadderChart chart = chartOf(studyOf({}, 1), split("car"));
    QCOMPARE(chart.rows.size(), 1);
    QVERIFY(!chart.rows.first().isPlan());
    QVERIFY(chart.words.answer.startsWith(QStringLiteral("The plan has no activities yet.")));
    QVERIFY(chartOf(studyOf({}, 1), {}).isEmpty());
}

void TestLadderChart::theTableNamesBasisYearAndSource() {
    const LadderChart chart = chartOf(roundNumbers(), split("car"));
    QCOMPARE(csvOf(chart.table).split('\n')[1].trimmed(),
             QByteArray("One car,57152.64,,,3.368173368719275,Whole life,USA,2019,\"Author, “A "
                        "paper” (2019)\""));
    for (const char* part : {"Whole life", "2019", "A paper", "3.4 car lifetimes"})
        QVERIFY(chart.rows.first().announcement.contains(QString::fromUtf8(part)));
    QVERIFY(chart.words.notes.join(u' ').contains(QStringLiteral("Author 2019")));
}

void TestLadderChart::numbersAndNamesFollowTheLocale() {
    const LadderChart chart = chartOf(roundNumbers(), split("car"), QLocale(QLocale::Vietnamese));
    QCOMPARE(chart.rows.first().name, QStringLiteral("Một thứ"));
    QCOMPARE(chart.words.answer, QStringLiteral("As much as 3,4 cái."));
    QCOMPARE(chart.ticks.last().text, QStringLiteral("1.000 t"));
}

void TestLadderChart::aPlanThatSpreadsStandsAtItsMedianWithItsRange() {
    const LadderChart chart = ladderChartOf(wideResult(), familiarThings(),
                                            {EquivalenceId(QStringLiteral("car"))}, english);
    const LadderRow& plan = chart.rows.last();
    QCOMPARE(plan.base, 113'600.0);
    QCOMPARE(plan.range.value(), (Range{77'310, 213'800}));
    QCOMPARE(plan.amountText, QStringLiteral("110 t"));
    QCOMPARE(plan.announcement,
             QStringLiteral("This plan: about 110 t, in 9 of 10 runs 77–214 t."));
    QCOMPARE(plan.address, QStringLiteral("/plans/0/totals/emissions"));
    // 113.6 of 57.15 t
    QCOMPARE(chart.words.answer, QStringLiteral("As much as 2 car lifetimes."));
    // The highest of the range, not of the dots, is on the scale.
    QCOMPARE(chart.linearTicks.last().text, QStringLiteral("300 t"));
    QCOMPARE(chart.table->rows.last()[3].text, QStringLiteral("214 t"));
    QCOMPARE(chart.table->addresses.last(), plan.address);
}

QTEST_APPLESS_MAIN(TestLadderChart)
#include "tst_ladderchart.moc"
