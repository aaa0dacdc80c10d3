// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_data/ranges.h"
#include "chart_data/distributionchart.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace plume;
using namespace plume::test;

class TestDistributionChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerSaysHowFarRunsLieApart();
    void evenRunsGiveEvenBars();
    void barsAreRoundAndFew_data();
    void barsAreRoundAndFew();
    void noBarCrossesZero();
    void aWideSpreadIsLogarithmicAndSaysSo();
    void runsBeyondTheAxisAreCounted();
    void theCurveRisesFromNearNothingToNearAll();
    void aDotIsOneRunIn20();
    void dotsOfOneStackAreOnOnePlaceAndStacksDoNotMeet();
    void everyPercentileHasItsError();
    void theFileHoldsPercentilesAndBars();
    void whereNothingSpreadsItSaysWhy();
    void withoutRunsItSaysHowToSwitchThemOn();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

PlanResult central() {
    return resultOf(roundNumbers(), 0, {});
}

DistributionChart chartOf(const Column& runs) {
    return distributionChartOf(withRuns(central(), runs), english);
}

double sumOf(const QList<DistributionBin>& bins) {
    return std::accumulate(bins.begin(), bins.end(), 0.0,
                           [](double sum, const auto& bin) { return sum + bin.share; });
}

/// A lognormal spread by its percentiles: dense in the middle, with a long tail.
Column skewed(double median, double sigma) {
    Column column;
    for (int i = 0; i < 999; ++i)
        column.push_back(percentile(
            {median,
             Shape::Lognormal,
             {median * std::exp(-1.6448536 * sigma), median * std::exp(1.6448536 * sigma)},
             {}},
            (i + 0.5) / 999));
    return column;
}

} // namespace

void TestDistributionChart::theAnswerSaysHowFarRunsLieApart() {
    // 100 t + 0.05 x 200 t and 100 t + 0.95 x 200 t; 290 / 110 = 2.6
    const DistributionChart chart = chartOf(evenly(100'000, 300'000));
    QCOMPARE(chart.words.answer, QStringLiteral("9 of 10 runs lie between 110 and 290 t CO₂e; the "
                                                "upper end is 2.6 times the lower one."));
    QCOMPARE(chartOf(evenly(100'000, 102'000)).words.answer,
             QStringLiteral("9 of 10 runs lie between 100.1 and 101.9 t CO₂e."));
    QVERIFY(!chart.isLogarithmic);
    QCOMPARE(chart.unit, QStringLiteral("t CO₂e"));
    QVERIFY(chart.binsCaption.contains(QStringLiteral("5, 50 and 95 of 100 runs")));
}

void TestDistributionChart::evenRunsGiveEvenBars() {
    // 198 t from percentile 0.5 to 99.5, in at most 31 steps: 10 t, from 100 to 300 t.
    const DistributionChart chart = chartOf(evenly(100'000, 300'000));
    QCOMPARE(chart.bins.size(), 20);
    QCOMPARE(chart.axis, (Range{100'000, 300'000}));
    for (const DistributionBin& bin : chart.bins)
        QVERIFY(std::abs(bin.share - 0.05) < 0.0015);
    QCOMPARE(chart.bins.first().announcement, QStringLiteral("100–110 t CO₂e: 5% of all runs."));
}

void TestDistributionChart::barsAreRoundAndFew_data() {
    QTest::addColumn<Column>("runs");
    QTest::newRow("narrow") << evenly(192'000, 193'000);
    QTest::newRow("around one") << evenly(0.97, 1.04);
    QTest::newRow("skewed") << skewed(114'000, 0.3);
    QTest::newRow("long tail") << skewed(114'000, 0.9);
    QTest::newRow("logarithmic") << skewed(114'000, 2.0);
    QTest::newRow("over many decades") << evenlyInRatio(1e-3, 1e9);
}

void TestDistributionChart::barsAreRoundAndFew() {
    QFETCH(Column, runs);
    const DistributionChart chart = chartOf(runs);
    QVERIFY2(chart.bins.size() >= 6 && chart.bins.size() <= 35,
             qPrintable(QString::number(chart.bins.size())));
    QVERIFY(sumOf(chart.bins) > 0.989 && sumOf(chart.bins) <= 1.0 + 1e-12);
    for (qsizetype i = 0; i < chart.bins.size(); ++i) {
        QVERIFY(chart.bins[i].from < chart.bins[i].to);
        if (i > 0)
            QCOMPARE(chart.bins[i].from, chart.bins[i - 1].to);
    }
    QVERIFY(chart.ticks.size() >= 2 && chart.ticks.size() <= 13);
    for (const ChartTick& tick : chart.ticks)
        QVERIFY(tick.at >= chart.axis.low * 0.999 && tick.at <= chart.axis.high * 1.001);
}

void TestDistributionChart::noBarCrossesZero() {
    const DistributionChart chart = chartOf(evenly(-37'000, 210'000));
    QVERIFY(!chart.isLogarithmic);
    QVERIFY(chart.axis.low < 0.0);
    for (const DistributionBin& bin : chart.bins)
        QVERIFY(bin.to <= 0.0 || bin.from >= 0.0);
}

void TestDistributionChart::aWideSpreadIsLogarithmicAndSaysSo() {
    // The upper end of 9 in 10 runs is 100^0.9 = 63 times the lower; below 30 times it is not.
    const DistributionChart chart = chartOf(evenlyInRatio(1'000, 100'000));
    QVERIFY(chart.isLogarithmic);
    const double ratio = chart.bins.first().to / chart.bins.first().from;
    for (const DistributionBin& bin : chart.bins)
        QVERIFY(std::abs(bin.to / bin.from / ratio - 1.0) < 1e-9);
    for (const QString& caption : {chart.binsCaption, chart.curveCaption, chart.dotsCaption})
        QVERIFY(
            caption.contains(QStringLiteral("Logarithmic scale: equal steps are equal ratios.")));
    QCOMPARE(chart.ticks.first().text, QStringLiteral("1 t"));
    QVERIFY(!chartOf(evenlyInRatio(1'000, 30'000)).isLogarithmic);
}

void TestDistributionChart::runsBeyondTheAxisAreCounted() {
    Column runs = evenly(100'000, 300'000, 995);
    runs.insert(runs.end(), 4, 9e6);
    const DistributionChart chart = chartOf(runs);
    QVERIFY(chart.axis.high < 1e6);
    // 4 of 1,000 runs and the one at the very end of the axis.
    QVERIFY2(chart.words.notes.contains(
                 QStringLiteral("0.5% of all runs lie beyond the ends of the axis.")),
             qPrintable(chart.words.notes.join(u'|')));
}

void TestDistributionChart::theCurveRisesFromNearNothingToNearAll() {
    const DistributionChart chart = chartOf(skewed(114'000, 0.4));
    QVERIFY(chart.curve.size() > 150);
    QVERIFY(chart.curve.first().share < 0.006 && chart.curve.last().share > 0.994);
    QVERIFY(std::ranges::is_sorted(chart.curve, {}, &DistributionPoint::base));
    QVERIFY(std::ranges::is_sorted(chart.curve, {}, &DistributionPoint::share));
    const auto half = std::ranges::find(chart.curve, 0.5, &DistributionPoint::share);
    QVERIFY(half != chart.curve.end());
    QVERIFY(std::abs(half->base / 114'000 - 1.0) < 0.001);
}

void TestDistributionChart::aDotIsOneRunIn20() {
    const DistributionChart chart = chartOf(skewed(114'000, 0.4));
    QCOMPARE(chart.dots.size(), 20);
    const auto below = std::ranges::count_if(
        chart.dots, [](const DistributionDot& dot) { return dot.base < 114'000; });
    QVERIFY(below >= 8 && below <= 12);
    QCOMPARE(chart.dotsCaption.section(u'.', 0, 0), QStringLiteral("Each dot is 1 run in 20"));
}

void TestDistributionChart::dotsOfOneStackAreOnOnePlaceAndStacksDoNotMeet() {
    const DistributionChart chart = chartOf(skewed(114'000, 0.4));
    const double width = chart.dotWidth * (chart.axis.high - chart.axis.low);
    int highest = 0;
    for (qsizetype i = 1; i < chart.dots.size(); ++i) {
        const DistributionDot& dot = chart.dots[i];
        const DistributionDot& before = chart.dots[i - 1];
        highest = std::max(highest, dot.level);
        if (dot.level == 0)
            QVERIFY(dot.base - before.base >= width * (1.0 - 1e-9));
        else
            QVERIFY(dot.base == before.base && dot.level == before.level + 1);
    }
    QVERIFY(highest >= 2);
}

void TestDistributionChart::everyPercentileHasItsError() {
    const DistributionChart chart = chartOf(evenly(100'000, 300'000, 9'999));
    QCOMPARE(chart.marks.size(), 3);
    QCOMPARE(chart.marks[0].text, QStringLiteral("5%: 110 t"));
    QCOMPARE(chart.marks[2].text, QStringLiteral("95%: 290 t"));
    // Even runs of 200 t: one binomial standard deviation, sqrt(p (1 - p) / 10,000), of the width:
    // 0.00218 x 200 t = 0.44 t at 5 and 95 %, 0.005 x 200 t = 1 t at the median.
    QVERIFY(std::abs(chart.marks[0].error - 436) < 12);
    QVERIFY(std::abs(chart.marks[1].error - 1000) < 12);
    QCOMPARE(
        chart.words.notes.first(),
        QStringLiteral("Standard errors with 10,000 runs: 5%: 110 t ± 0.4 t; 50%: 200 t ± 1 t; "
                       "95%: 290 t ± 0.4 t."));
    QCOMPARE(chart.marks[1].announcement,
             QStringLiteral("50% of all runs lie below 200 t CO₂e (standard error ± 1 t)."));
    QCOMPARE(chart.marks[1].address, QStringLiteral("/plans/0/totals/emissions"));
}

void TestDistributionChart::theFileHoldsPercentilesAndBars() {
    const DistributionChart chart = chartOf(evenly(100'000, 300'000));
    const QByteArrayList lines = csvOf(chart.table).split('\n');
    QCOMPARE(lines.first(),
             QByteArray("what,emissions_kg,standard_error_kg,cumulative_share,share\r"));
    QCOMPARE(chart.table->rows.size(), 3 + chart.bins.size());
    QCOMPARE(chart.table->addresses.size(), chart.table->rows.size());
    QCOMPARE(chart.table->rows[1][0].text, QStringLiteral("Median"));
    QCOMPARE(chart.table->rows[1][1].number.value(), 200'000.0);
    // Half of the bars hold half of the runs.
    QVERIFY(std::abs(chart.table->rows[3 + 9][3].number.value() - 0.5) < 0.002);
}

void TestDistributionChart::whereNothingSpreadsItSaysWhy() {
    const DistributionChart chart = chartOf({192'500});
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.words.answer.contains(QStringLiteral("every run gives 192.5 t")));
    QVERIFY(chart.table->rows.isEmpty());
}

void TestDistributionChart::withoutRunsItSaysHowToSwitchThemOn() {
    const DistributionChart chart = distributionChartOf(central(), english);
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.words.answer.contains(QStringLiteral("Show ranges")));
    const DistributionChart nothing =
        distributionChartOf(resultOf(studyOf({}, 12), 0, {}), english);
    QVERIFY(nothing.words.answer.contains(QStringLiteral("no activities yet")));
}

QTEST_APPLESS_MAIN(TestDistributionChart)
#include "tst_distributionchart.moc"
