// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_data/ranges.h"
#include "chart_data/cumulativechart.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plume;
using namespace plume::test;

class TestCumulativeChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneAtOnceStandsAtTheStart();
    void axesBeginAtZeroInOneUnit();
    void bandsSumToTheTotalAtEveryMoment();
    void totalsNeverFall();
    void useMakesUpHalfOnDay20AndNineTenthsOnDay180();
    void useThatNeverDoesSaysSo();
    void workDoneLaterIsAStep();
    void aPlanWithoutEmissionsIsEmpty();
    void itEndsWhereThereIsNoNumber();
    void theTableHasEveryMoment();
    void theRangeHasAnAxisOfItsOwn();
    void theTableHasThePercentilesOfEveryMoment();
    void withoutACourseThereIsNoRange();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// A range of half as much to one and a half times as much, at every moment of the chart.
PlanResult withCourse(const Study& study) {
    PlanResult result = resultOf(study, 0, {});
    const CumulativeChart central = cumulativeChartOf(result, english);
    const auto spread = [](double base) {
        return Quantiles{0.5 * base, 0.75 * base, base, 1.25 * base, 1.5 * base};
    };
    result = withRange(result, spread(central.totals.last()));
    result.course = CourseRanges();
    for (qsizetype i = 0; i < central.months.size(); ++i)
        result.course->moments.append({central.months[i], spread(central.totals[i])});
    return result;
}

CumulativeChart chartOf(const Study& study) {
    return cumulativeChartOf(resultOf(study, 0, {}), english);
}

} // namespace

void TestCumulativeChart::whatIsDoneAtOnceStandsAtTheStart() {
    const CumulativeChart chart = chartOf(roundNumbers());
    QCOMPARE(chart.months.first(), 0.0);
    QCOMPARE(chart.totals.first(), 10000.0);
    QCOMPARE(chart.bands.last().phase, Phase::Inference);
    QCOMPARE(chart.bands.last().base.first(), 0.0);
}

void TestCumulativeChart::axesBeginAtZeroInOneUnit() {
    const CumulativeChart chart = chartOf(roundNumbers());
    QCOMPARE(chart.valueUnit, QStringLiteral("t CO₂e"));
    QCOMPARE(chart.valueTicks.first().at, 0.0);
    QCOMPARE(chart.valueTicks.last().at, 200000.0);
    QCOMPARE(chart.valueTicks.last().text, QStringLiteral("200"));
    QCOMPARE(chart.monthTicks.size(), 13);
    QCOMPARE(chart.monthTicks.last().text, QStringLiteral("12"));
}

void TestCumulativeChart::bandsSumToTheTotalAtEveryMoment() {
    const CumulativeChart chart = chartOf(roundNumbers());
    QCOMPARE(chart.bands.size(), 5);
    for (qsizetype i = 0; i < chart.months.size(); ++i) {
        double sum = 0.0;
        for (const CumulativeBand& band : chart.bands)
            sum += band.base[i];
        QVERIFY(std::abs(sum - chart.totals[i]) < 1e-6);
    }
    QVERIFY(std::abs(chart.totals.last() - 192500.0) < 1e-6);
    QCOMPARE(chart.months.last(), 12.0);
}

void TestCumulativeChart::totalsNeverFall() {
    const CumulativeChart chart = chartOf(roundNumbers());
    QVERIFY(std::ranges::is_sorted(chart.totals));
    QVERIFY(std::ranges::is_sorted(chart.months));
}

void TestCumulativeChart::useMakesUpHalfOnDay20AndNineTenthsOnDay180() {
    const CumulativeChart chart = chartOf(roundNumbers());
    QCOMPARE(chart.marks.size(), 2);
    QCOMPARE(chart.marks[0].day, 20);
    QCOMPARE(chart.marks[1].day, 180);
    // 10 t before use and as much of it; 10 t and nine times as much.
    QVERIFY(std::abs(chart.marks[0].base - 20000.0) < 1e-3);
    QVERIFY(std::abs(chart.marks[1].base - 100000.0) < 1e-3);
    QCOMPARE(chart.marks[1].text, QStringLiteral("90% on day 180"));
    QCOMPARE(chart.words.answer, QStringLiteral("Inference passes 50% of the emissions so far on "
                                                "day 20, and 90% on day 180."));
}

void TestCumulativeChart::useThatNeverDoesSaysSo() {
    Study study = roundNumbers();
    Activity& chat = study.plans[0].activities[3];
    chat.inputs[Term::RequestRate] = fixed(unit::requestPerDay(1000));
    QVERIFY(chartOf(study).marks.isEmpty());
    QCOMPARE(chartOf(study).words.answer,
             QStringLiteral("Inference never makes up 50% of the emissions so far."));
    study.plans[0].activities.removeLast();
    QCOMPARE(chartOf(study).words.answer, QStringLiteral("There is no inference in this plan."));
}

void TestCumulativeChart::workDoneLaterIsAStep() {
    Activity trained = training();
    trained.startMonth = 2;
    const CumulativeChart chart = chartOf(studyOf({trained}, 3));
    QCOMPARE(chart.totals.first(), 0.0);
    const qsizetype before = chart.months.indexOf(2.0);
    QCOMPARE(chart.months[before + 1], 2.0);
    QCOMPARE(chart.totals[before], 0.0);
    QCOMPARE(chart.totals[before + 1], 153.6);
}

void TestCumulativeChart::aPlanWithoutEmissionsIsEmpty() {
    const CumulativeChart chart = chartOf(studyOf({}, 3));
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.marks.isEmpty());
    QVERIFY(chart.table->rows.isEmpty());
    QVERIFY(!chart.words.answer.isEmpty());
}

void TestCumulativeChart::theTableHasEveryMoment() {
    const CumulativeChart chart = chartOf(roundNumbers());
    QCOMPARE(chart.table->rows.size(), chart.months.size());
    const QByteArrayList lines = csvOf(chart.table).trimmed().split('\n');
    QCOMPARE(lines.first().trimmed(),
             QByteArray("month,experimentation_kg,training_kg,fine_tuning_kg,hardware_kg,"
                        "inference_kg,total_kg,inference_share,p5_kg,p50_kg,p95_kg"));
    QCOMPARE(lines[1].trimmed(), QByteArray("0,2000,6000,500,1500,0,10000,0,,,"));
}

void TestCumulativeChart::theRangeHasAnAxisOfItsOwn() {
    const CumulativeChart chart = cumulativeChartOf(withCourse(roundNumbers()), english);
    QCOMPARE(chart.range.size(), chart.months.size());
    // Half as much to one and a half times as much as the central 192.5 t.
    QCOMPARE(chart.rangeNames,
             (QStringList{QStringLiteral("5%: 96 t"), QStringLiteral("50%: 193 t"),
                          QStringLiteral("95%: 289 t")}));
    QCOMPARE(chart.rangeTicks.last().at, 300'000.0);
    QCOMPARE(chart.valueTicks.last().at, 200'000.0);
    QCOMPARE(chart.range.last().announcement,
             QStringLiteral("Up to month 12, 9 of 10 runs lie between 96 and 289 t CO₂e, half of "
                            "them above 190 t."));
    QCOMPARE(chart.range.last().address, QStringLiteral("/plans/0/totals/emissions"));
    QVERIFY(chart.range.first().address.isEmpty());
    QVERIFY(!chart.rangeCaption.isEmpty());
}

void TestCumulativeChart::theTableHasThePercentilesOfEveryMoment() {
    Activity trained = training();
    trained.startMonth = 2;
    const CumulativeChart chart = cumulativeChartOf(withCourse(studyOf({trained}, 3)), english);
    const qsizetype before = chart.months.indexOf(2.0);
    // Month 2 stands twice: before the training nothing has happened.
    QCOMPARE(chart.table->rows[before][6].number.value(), 0.0);
    QCOMPARE(chart.table->rows[before + 1][6].number.value(), 1.5 * 153.6);
    QCOMPARE(chart.table->columns[6].key, QStringLiteral("p95_kg"));
    QCOMPARE(chart.table->addresses.size(), chart.table->rows.size());
    QCOMPARE(chart.table->addresses.last(), QStringLiteral("/plans/0/totals/emissions"));
}

void TestCumulativeChart::withoutACourseThereIsNoRange() {
    const CumulativeChart chart = chartOf(roundNumbers());
    QVERIFY(chart.range.isEmpty() && chart.rangeTicks.isEmpty());
    QVERIFY(!chart.table->rows.last().last().number);
}

void TestCumulativeChart::itEndsWhereThereIsNoNumber() {
    const CumulativeChart chart = cumulativeChartOf(resultOf(beyondEveryNumber(), 0, {}), english);
    QVERIFY(!chart.totals.isEmpty());
    QVERIFY(chart.months.last() < 600.0);
    QVERIFY(std::ranges::all_of(chart.totals, [](double total) { return std::isfinite(total); }));
}

QTEST_APPLESS_MAIN(TestCumulativeChart)
#include "tst_cumulativechart.moc"
