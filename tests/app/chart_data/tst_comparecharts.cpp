// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attribution.h"
#include "analysis/montecarlo.h"
#include "app/plans.h"
#include "chart_data/certaintychart.h"
#include "chart_data/differstable.h"
#include "chart_data/factorwords.h"
#include "chart_data/nowchart.h"
#include "chart_data/overtimechart.h"
#include "chart_data/waterfallchart.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Comparison compared(const Study& study, ComparisonOptions options = {}) {
    Draws draws(10'000, defaultSeed);
    return comparisonOf(study, options, {}, draws);
}

NowChart nowOf(const Study& study, ComparisonOptions options = {}) {
    return nowChartOf(compared(study, options), Term::Emissions, english);
}

OverTimeChart overTimeOf(const Study& study, ComparisonOptions options = {}) {
    Draws draws(2'000, defaultSeed);
    return overTimeChartOf(compared(study, options),
                           coursesOf(study, options, Term::Emissions, {}, draws), english);
}

CertaintyChart certaintyOf(const Study& study, int plan = 1, ComparisonOptions options = {}) {
    return certaintyChartOf(compared(study, options), Term::Emissions, plan, english);
}

WaterfallChart waterfallOf(const Study& study, ComparisonOptions options = {}) {
    return waterfallChartOf(compared(study, options), attributionOf(study, options, 1, {}),
                            Term::Emissions, english);
}

bool isNear(double value, double expected, double tolerance) {
    return std::abs(value - expected) <= tolerance;
}

bool everyRowFits(const ChartTable& table) {
    return std::all_of(table.rows.cbegin(), table.rows.cend(),
                       [&](const auto& row) { return row.size() == table.columns.size(); });
}

Study threePlans() {
    Study study = uncertainTotals();
    study.plans.append(planOf(
        "C", {emitting(ActivityKind::Training, "Training", fixed(unit::kilogram(100'000)))}, 36));
    return study;
}

} // namespace

class TestCompareCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsHaveTheTotalsAndTheDifference();
    void barsOfUncertainPlansHaveRanges();
    void aPlanThatIsNotKnownHasNoBar();
    void coursesHaveTheirCrossing();
    void aCrossingBeyondTheHorizonIsInTheWords();
    void aCrossingHasItsRangeOnTheChart();
    void tableOfCoursesHasEveryMonth();
    void theHistogramHoldsAllRunsAndPartsAtZero();
    void certainPlansHaveNoHistogramButWords();
    void pairsOfThreePlans();
    void stepsLeadFromOneTotalToTheOther();
    void manyPartsAreGathered();
    void sampledPartsSaySo();
    void equalPlansHaveNothingToShow();
    void rowsThatDiffer();
    void rowsOfThreePlans();
    void sharedInputsAreCounted();
};

void TestCompareCharts::barsHaveTheTotalsAndTheDifference() {
    const NowChart chart = nowOf(scratchOrFineTune());
    QCOMPARE(chart.words.question, QStringLiteral("What do the plans cause in 24 months?"));
    QVERIFY(chart.words.answer.contains(QStringLiteral("25.5 t CO₂e less")));
    QCOMPARE(chart.bars.size(), 2);
    QVERIFY(chart.bars[0].isBaseline && !chart.bars[1].isBaseline);
    QCOMPARE(chart.bars[0].text, QStringLiteral("62 t"));
    QCOMPARE(chart.bars[1].text, QStringLiteral("36.5 t"));
    QCOMPARE(chart.bars[1].differenceText, QStringLiteral("−25.5 t (−41.1%)"));
    QCOMPARE(chart.bars[1].direction, Direction::Lower);
    QCOMPARE(chart.bars[1].address, totalAddress(1, Term::Emissions));
    QVERIFY(!chart.bars[1].range);
    QCOMPARE(chart.ticks.first().at, 0.0);
    QVERIFY(chart.ticks.last().at >= 62'000.0);
    QCOMPARE(chart.unit, QStringLiteral("t CO₂e"));
    QVERIFY(everyRowFits(chart.table));
    const QByteArray csv = csvOf(chart.table);
    QVERIFY(csv.startsWith("plan,emissions_kg,p5_kg,p50_kg,p95_kg,difference_kg,"));
    QVERIFY(isNear(*chart.table.rows[1][5].number, -25'500.0, 1e-6));
    QVERIFY(isNear(*chart.table.rows[1][6].number, -41.129, 1e-3));
    QVERIFY(!chart.table.rows[0][5].number);
}

void TestCompareCharts::barsOfUncertainPlansHaveRanges() {
    const NowChart chart = nowOf(uncertainTotals(), {.baseline = 1, .months = 12});
    QVERIFY(isNear(chart.bars[0].amount, 10'000.0, 100.0));
    QVERIFY(isNear(chart.bars[0].range->low, 5'000.0, 50.0));
    QCOMPARE(chart.bars[0].text, QStringLiteral("10 t (5–20 t)"));
    QVERIFY(chart.bars[0].differenceText.startsWith(QStringLiteral("−9.7 t (")));
    QVERIFY(chart.ticks.last().at >= 40'000.0);
    QVERIFY(isNear(*chart.table.rows[0].last().number, 0.8776, 0.014));
}

void TestCompareCharts::aPlanThatIsNotKnownHasNoBar() {
    Study study = uncertainTotals();
    study.plans[1].activities[0].inputs.clear();
    const NowChart chart = nowOf(study);
    QCOMPARE(chart.bars.size(), 1);
    QCOMPARE(chart.table.rows[1][1].text, QStringLiteral("not known"));
    QVERIFY(chart.words.notes.first().contains(QStringLiteral("“B”")));
    QVERIFY(chart.words.answer.contains(QStringLiteral("not known")));
}

void TestCompareCharts::coursesHaveTheirCrossing() {
    const OverTimeChart chart = overTimeOf(scratchOrFineTune(), {.months = 60});
    QCOMPARE(chart.curves.size(), 2);
    QCOMPARE(chart.curves[0].endText, QStringLiteral("80 t"));
    QCOMPARE(chart.curves[1].endText, QStringLiteral("90.5 t"));
    QCOMPARE(chart.crossings.size(), 1);
    QVERIFY(isNear(chart.crossings[0].month, 49.5, 1e-6));
    QCOMPARE(chart.crossings[0].text, QStringLiteral("Month 49.5"));
    QVERIFY(chart.crossings[0].announcement.contains(QStringLiteral("“From scratch” is lower")));
    QCOMPARE(chart.words.answer, QStringLiteral("From month 49.5 on, “From scratch” is lower."));
    QVERIFY(!chart.hasRanges && chart.rangeCaption.isEmpty());
    QCOMPARE(chart.monthTicks.last().at, 60.0);
    QVERIFY(chart.valueTicks.last().at >= 90'500.0);
}

void TestCompareCharts::aCrossingBeyondTheHorizonIsInTheWords() {
    const OverTimeChart chart = overTimeOf(scratchOrFineTune());
    QVERIFY(chart.crossings.isEmpty());
    QVERIFY(chart.words.answer.contains(QStringLiteral("month 49.5")));
    QVERIFY(chart.words.notes[1].contains(QStringLiteral("beyond the right edge")));
}

void TestCompareCharts::aCrossingHasItsRangeOnTheChart() {
    Study study = scratchOrFineTune();
    study.plans[0].activities[0].inputs[Term::StatedEmissions] = lognormal(40'500, 61'728);
    const OverTimeChart chart = overTimeOf(study, {.months = 120});
    QVERIFY(chart.hasRanges);
    // 40 to 61.2 months: 500 kg and 1,000 kg a month.
    QCOMPARE(chart.crossings[0].text, QStringLiteral("Month 49.5 (40–61)"));
    QVERIFY(isNear(chart.crossings[0].months->low, 40.0, 0.1));
    QVERIFY(chart.rangeTicks.last().at >= chart.valueTicks.last().at);
}

void TestCompareCharts::tableOfCoursesHasEveryMonth() {
    const OverTimeChart chart = overTimeOf(scratchOrFineTune());
    QVERIFY(everyRowFits(chart.table));
    QCOMPARE(chart.table.rows.size(), 25);
    QVERIFY(csvOf(chart.table).startsWith("month,plan_0_emissions_kg,plan_0_p5_kg,"));
    QVERIFY(isNear(*chart.table.rows[12][1].number, 56'000.0, 1e-6));
    QVERIFY(isNear(*chart.table.rows[12][5].number, 18'500.0, 1e-6));
}

void TestCompareCharts::theHistogramHoldsAllRunsAndPartsAtZero() {
    const CertaintyChart chart = certaintyOf(uncertainTotals(), 0, {.baseline = 1, .months = 12});
    QCOMPARE(chart.runs, QStringLiteral("88 of 100 runs"));
    double lower = chart.below;
    double all = chart.below;
    for (const DifferenceBin& bin : chart.bins) {
        QVERIFY(bin.to <= 0.0 || bin.from >= 0.0);
        QCOMPARE(bin.planIsLower, bin.to <= 0.0);
        all += bin.share;
        lower += bin.planIsLower ? bin.share : 0.0;
    }
    QVERIFY(all >= 0.98 && all <= 1.0);
    QVERIFY(isNear(lower, 0.8776, 0.014));
    QVERIFY(chart.axis.low <= chart.bins.first().from && chart.axis.high >= 0.0);
    QVERIFY(std::any_of(chart.ticks.cbegin(), chart.ticks.cend(),
                        [](const ChartTick& tick) { return tick.at == 0.0; }));
    QCOMPARE(chart.marks.size(), 3);
    QVERIFY(chart.words.answer.contains(QStringLiteral("It is lower in 88 of 100 runs.")));
    QVERIFY(everyRowFits(chart.table));
}

void TestCompareCharts::certainPlansHaveNoHistogramButWords() {
    const CertaintyChart certain = certaintyOf(scratchOrFineTune());
    QVERIFY(certain.isEmpty());
    QVERIFY(certain.words.answer.contains(QStringLiteral("No input spreads")));
    const CertaintyChart central = certaintyOf(uncertainTotals(), 1, {.isSampled = false});
    QVERIFY(central.isEmpty() && central.runs.isEmpty());
    QVERIFY(central.words.answer.contains(QStringLiteral("Only central values")));
    // A factor of both makes all the difference in size and none in sign.
    QCOMPARE(certaintyOf(sharedFactor(), 0, {.baseline = 1}).runs, QStringLiteral("every run"));
    Study constant = uncertainTotals();
    constant.plans[1] = constant.plans[0];
    constant.plans[1].activities.append(
        emitting(ActivityKind::Data, "Data", fixed(unit::kilogram(100))));
    const CertaintyChart same = certaintyOf(constant);
    QVERIFY(same.isEmpty());
    QVERIFY(same.words.answer.contains(QStringLiteral("The difference is the same in every run.")));
}

void TestCompareCharts::pairsOfThreePlans() {
    const CertaintyChart chart = certaintyOf(threePlans());
    QVERIFY(everyRowFits(chart.pairs));
    QCOMPARE(chart.pairs.rows.size(), 3);
    QVERIFY(isNear(*chart.pairs.rows[0][2].number, 0.8776, 0.014));
    QVERIFY(isNear(*chart.pairs.rows[1][1].number, 1.0 - 0.8776, 0.014));
    QVERIFY(!chart.pairs.rows[1][2].number && chart.pairs.rows[1][2].text.isEmpty());
}

void TestCompareCharts::stepsLeadFromOneTotalToTheOther() {
    const WaterfallChart chart = waterfallOf(scratchOrFineTune());
    QCOMPARE(chart.steps.size(), 5);
    QCOMPARE(chart.steps.first().text, QStringLiteral("62 t"));
    QCOMPARE(chart.steps[1].name, QStringLiteral("Without “Training”"));
    QCOMPARE(chart.steps[1].text, QStringLiteral("−50 t"));
    QCOMPARE(chart.steps[1].direction, Direction::Lower);
    QCOMPARE(chart.steps[2].name, QStringLiteral("“Chat”: Emissions per request"));
    QVERIFY(chart.steps[2].values.contains(QStringLiteral(" → ")));
    QCOMPARE(chart.steps[2].address, inputAddress(0, 1, Term::EmissionsPerRequest));
    QCOMPARE(chart.steps[3].name, QStringLiteral("With “Fine-tuning”"));
    for (qsizetype i = 2; i < 4; ++i)
        QCOMPARE(chart.steps[i].from, chart.steps[i - 1].to);
    QVERIFY(isNear(chart.steps[3].to, 36'500.0, 1e-6));
    QVERIFY(isNear(chart.steps.last().to, 36'500.0, 1e-6));
    QVERIFY(chart.ticks.first().at <= 0.0 && chart.ticks.last().at >= 62'000.0);
    QVERIFY(chart.words.notes.first().contains(QStringLiteral("add up exactly")));
    QVERIFY(everyRowFits(chart.table));
    QVERIFY(isNear(*chart.table.rows.last()[2].number, -25'500.0, 1e-6));
}

void TestCompareCharts::manyPartsAreGathered() {
    Study study = studyOf({}, 12);
    study.plans.append(study.plans[0]);
    for (int i = 0; i < 10; ++i)
        study.plans[i % 2].activities.append(
            emitting(ActivityKind::Data, "Data", fixed(unit::kilogram(100 << i))));
    for (int plan : {0, 1}) {
        for (int i = 0; i < 5; ++i) {
            study.plans[plan].activities[i].name = QStringLiteral("%1 %2").arg(plan).arg(i);
            study.plans[plan].activities[i].kind =
                plan == 0 ? ActivityKind::Data : ActivityKind::Storage;
        }
    }
    const WaterfallChart chart = waterfallOf(study, {.months = 12});
    QCOMPARE(chart.steps.size(), 10); // two totals, seven parts and the rest
    QCOMPARE(chart.steps[8].kind, WaterfallStep::Kind::Rest);
    QCOMPARE(chart.steps[8].name, QStringLiteral("The rest (3)"));
    // The smallest three: 100 and 400 kg are left out, 200 come in.
    QVERIFY(isNear(chart.steps[8].to - chart.steps[8].from, -300.0, 1e-6));
    QCOMPARE(chart.table.rows.size(), 11);
}

void TestCompareCharts::sampledPartsSaySo() {
    Study study = studyOf({}, 12);
    for (int i = 0; i < 11; ++i) {
        study.plans[0].activities.append(training());
        study.plans[0].activities.last().name = QString::number(i);
    }
    study.plans.append(study.plans[0]);
    for (Activity& activity : study.plans[1].activities)
        activity.inputs[Term::RunTime] = fixed(unit::hour(150));
    const WaterfallChart chart = waterfallOf(study);
    QVERIFY(chart.words.notes.first().contains(QStringLiteral("orders drawn at random")));
}

void TestCompareCharts::equalPlansHaveNothingToShow() {
    Study study = scratchOrFineTune();
    study.plans[1] = study.plans[0];
    const WaterfallChart chart = waterfallOf(study);
    QCOMPARE(chart.steps.size(), 2);
    QVERIFY(chart.words.answer.startsWith(QStringLiteral("Nothing in which")));
    const DiffersTable differs = differsTableOf(compared(study), {}, english);
    QVERIFY(differs.isEmpty());
    QVERIFY(differs.words.answer.startsWith(QStringLiteral("Nothing: all ")));
}

void TestCompareCharts::rowsThatDiffer() {
    const DiffersTable differs = differsTableOf(compared(scratchOrFineTune()), {}, english);
    QCOMPARE(differs.rows.size(), 3);
    QCOMPARE(differs.rows[0].activity, QStringLiteral("Training"));
    QCOMPARE(differs.rows[0].texts,
             (QStringList{QStringLiteral("Training"), QStringLiteral("none")}));
    QCOMPARE(differs.rows[1].name, QStringLiteral("Emissions per request"));
    QCOMPARE(differs.rows[1].isDiffering, (QList<bool>{false, true}));
    QCOMPARE(differs.rows[1].addresses[1], inputAddress(1, 1, Term::EmissionsPerRequest));
    QCOMPARE(differs.rows[2].activity, QStringLiteral("Fine-tuning"));
    QVERIFY(everyRowFits(differs.table));
    QVERIFY(csvOf(differs.table).startsWith("activity,input,plan_0,plan_1"));
}

void TestCompareCharts::rowsOfThreePlans() {
    Study study = threePlans();
    study.plans[2].activities[0].startMonth = 3;
    study.plans[2].startYear = 2030;
    const DiffersTable differs = differsTableOf(compared(study), {}, english);
    QCOMPARE(differs.rows.size(), 3);
    QCOMPARE(differs.rows[0].name, QStringLiteral("Year in which the plan starts"));
    QCOMPARE(differs.rows[1].name, QStringLiteral("Start after"));
    QCOMPARE(differs.rows[1].isDiffering, (QList<bool>{false, false, true}));
    QCOMPARE(differs.rows[2].isDiffering, (QList<bool>{false, true, true}));
    QVERIFY(differs.rows[2].texts[0].contains(QStringLiteral("5–20 t")));
}

void TestCompareCharts::sharedInputsAreCounted() {
    const DiffersTable differs = differsTableOf(compared(sharedFactor()), {}, english);
    QCOMPARE(differs.rows.size(), 1);
    QCOMPARE(differs.rows[0].name, nameOf(Term::MeasuredEnergy));
    QCOMPARE(differs.sharedInputs, 1);
}

QTEST_APPLESS_MAIN(TestCompareCharts)
#include "tst_comparecharts.moc"
