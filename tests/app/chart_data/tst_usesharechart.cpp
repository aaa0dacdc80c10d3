// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_data/ranges.h"
#include "chart_data/rangewords.h"
#include "chart_data/usesharechart.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

class TestUseShareChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerCountsRunsAboveTheMark();
    void runsAreCountedInWords_data();
    void runsAreCountedInWords();
    void aRunAtTheMarkIsNotAboveIt();
    void withoutRangesTheShareStandsAlone();
    void theFileHoldsThePercentiles();
    void aPlanWithoutEmissionsHasNoShare();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

void TestUseShareChart::theAnswerCountsRunsAboveTheMark() {
    // From 0.7 to 1.0 evenly: a third of the runs is above 0.9; 5 and 95 % at 0.715 and 0.985.
    const auto chart = useShareChartOf(withUseShares(wideResult(), evenly(0.7, 1.0)), english);
    QCOMPARE(chart.words.answer,
             QStringLiteral("Inference is 94.8% (9 of 10 runs: 72–99%); it passes 90% on day 180. "
                            "In 33 of 100 runs inference is more than 90%."));
    QCOMPARE(chart.rangeText, QStringLiteral("9 of 10 runs: 72–99%"));
    QCOMPARE(chart.shareText, QStringLiteral("Inference 94.8%"));
    QCOMPARE(chart.announcements.size(), 2);
    QCOMPARE(chart.announcements[1],
             QStringLiteral("9 of 10 runs: 72–99%; half of all runs are above 85%."));
    QCOMPARE(chart.address, QStringLiteral("/plans/0/totals/use_share"));
}

void TestUseShareChart::runsAreCountedInWords_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("some") << 0.634 << QStringLiteral("63 of 100 runs");
    QTest::newRow("none") << 0.0 << QStringLiteral("no run");
    QTest::newRow("hardly any") << 0.0004 << QStringLiteral("fewer than 1 of 100 runs");
    QTest::newRow("one") << 0.01 << QStringLiteral("1 of 100 runs");
    QTest::newRow("nearly all") << 0.9996 << QStringLiteral("more than 99 of 100 runs");
    QTest::newRow("all") << 1.0 << QStringLiteral("every run");
}

void TestUseShareChart::runsAreCountedInWords() {
    QFETCH(double, share);
    QTEST(runsText(share, english), "text");
}

void TestUseShareChart::aRunAtTheMarkIsNotAboveIt() {
    const auto chart = useShareChartOf(withUseShares(wideResult(), {0.5, 0.9, 0.9, 0.95}), english);
    QCOMPARE(chart.runsAbove.value(), 0.25);
}

void TestUseShareChart::withoutRangesTheShareStandsAlone() {
    const auto chart = useShareChartOf(resultOf(roundNumbers(), 0, {}), english);
    QVERIFY(!chart.isEmpty());
    QVERIFY(!chart.range && !chart.runsAbove);
    QCOMPARE(chart.words.answer, QStringLiteral("Inference is 94.8%; it passes 90% on day 180."));
    QCOMPARE(chart.announcements.size(), 1);
}

void TestUseShareChart::theFileHoldsThePercentiles() {
    const auto chart = useShareChartOf(withUseShares(wideResult(), evenly(0.7, 1.0)), english);
    const QByteArrayList lines = csvOf(chart.table).split('\n');
    QCOMPARE(lines[0],
             QByteArray("what,central_share,p5_share,p50_share,p95_share,runs_above_share\r"));
    const QByteArrayList cells = lines[1].trimmed().split(',');
    QCOMPARE(cells[1].toDouble(), 182'500.0 / 192'500.0);
    QCOMPARE(cells[2].toDouble(), 0.715);
    QCOMPARE(cells[3].toDouble(), 0.85);
    QCOMPARE(chart.table.addresses, QStringList{chart.address});
}

void TestUseShareChart::aPlanWithoutEmissionsHasNoShare() {
    const auto chart = useShareChartOf(resultOf(studyOf({}, 12), 0, {}), english);
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.words.answer.isEmpty());
    QVERIFY(chart.table.rows.isEmpty());
}

QTEST_APPLESS_MAIN(TestUseShareChart)
#include "tst_usesharechart.moc"
