// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans.h"
#include "chart_data/changeschart.h"
#include "lifecycle/inputplace.h"
#include "quantity/massunits.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

using Kind = WaterfallStep::Kind;

const QLocale english(QLocale::English, QLocale::UnitedStates);

Study before() {
    return studyOf({training()}, 12);
}

/// Hours and devices, which are decisions; the intensity, which is an assumption; and the range of
/// the PUE, which changes nothing.
Study now() {
    Study study = before();
    auto& inputs = study.plans[0].activities[0].inputs;
    inputs[Term::RunTime] = fixed(unit::hour(200));
    inputs[Term::DeviceCount] = fixed(unit::device(4));
    inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(100));
    inputs[Term::Pue].shape = Shape::Uniform;
    inputs[Term::Pue].range = {1.1, 1.3};
    return study;
}

WaterfallChart chartOf(const Study& from, const Study& to, Term indicator = Term::Emissions) {
    const Catalogue catalogue;
    return changesChartOf(changesOf(from, catalogue, to, catalogue, 0, {indicator}), indicator,
                          catalogue, english);
}

QList<Kind> kindsOf(const WaterfallChart& chart) {
    QList<Kind> kinds;
    for (const WaterfallStep& step : chart.steps)
        kinds.append(step.kind);
    return kinds;
}

bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

/// Many decisions: one run each, longer than before.
Study runs(int count, double hours) {
    Study study = studyOf({}, 12);
    for (int i = 0; i < count; ++i) {
        Activity run = training();
        run.name = QStringLiteral("Run %1").arg(i);
        run.inputs[Term::RunTime] = fixed(unit::hour(hours + i));
        study.plans[0].activities.append(run);
    }
    return study;
}

} // namespace

class TestChangesChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decisionsStandBeforeAssumptionsEachWithItsSum();
    void theStepsLeadFromBeforeToNow();
    void theSumsAddUpToTheDifference();
    void everyChangeLeadsToAnInput();
    void theAnswerNamesBothSums();
    void oneRoleAloneIsSaidSo();
    void nothingChangedIsSaidAndNotDrawn();
    void whatIsNotKnownIsListedWithoutAmounts();
    void theSmallestFormARestButTheTableHasThemAll();
    void theTableHasOldAndNewValues();
    void theAxisIsRoundInPoundsToo();
};

void TestChangesChart::decisionsStandBeforeAssumptionsEachWithItsSum() {
    const WaterfallChart chart = chartOf(before(), now());
    QCOMPARE(kindsOf(chart), QList<Kind>({Kind::Baseline, Kind::Group, Kind::Part, Kind::Part,
                                          Kind::Group, Kind::Part, Kind::Part, Kind::Plan}));
    QCOMPARE(chart.steps[1].name, QStringLiteral("Decisions"));
    QCOMPARE(chart.steps[1].values, QStringLiteral("Changes: 2"));
    QCOMPARE(chart.steps[4].name, QStringLiteral("Assumptions"));
    QCOMPARE(chart.steps[5].values, QStringLiteral("400 g/kWh → 100 g/kWh"));
    QCOMPARE(chart.steps[6].text, QStringLiteral("no effect")); // of the range of the PUE
}

void TestChangesChart::theStepsLeadFromBeforeToNow() {
    const WaterfallChart chart = chartOf(before(), now());
    double at = chart.steps.first().to;
    for (qsizetype i = 1; i + 1 < chart.steps.size(); ++i) {
        QVERIFY(isNear(chart.steps[i].from, at));
        if (chart.steps[i].kind != Kind::Group)
            at = chart.steps[i].to;
        else if (i > 1)
            QVERIFY(isNear(chart.steps[i].from, chart.steps[1].to));
    }
    QVERIFY(isNear(at, chart.steps.last().to));
    QVERIFY(isNear(chart.steps[4].to, chart.steps.last().to));
}

/// 153.6 kg before; 4 devices, 200 h and 100 g/kWh: 320 kWh x 1.2 x 0.1 = 38.4 kg.
void TestChangesChart::theSumsAddUpToTheDifference() {
    const Catalogue catalogue;
    const Attribution changes =
        changesOf(before(), catalogue, now(), catalogue, 0, {Term::Emissions});
    const auto inputs = changedInputsOf(changes, Term::Emissions, catalogue, english);
    const double decisions = sumOf(inputs, InputRole::Decision);
    const double assumptions = sumOf(inputs, InputRole::Assumption);
    QVERIFY(isNear(decisions + assumptions, 38.4 - 153.6));
    // Of 153.6 kg, by the order in which they come (alone 1/3, second 1/6 each, last 1/3): the
    // hours 1/3 + 0.5/6 + 0.25/6 + 0.125/3 = 0.5, the devices -0.5/3 - 1/6 - 0.125/6 - 0.25/3 =
    // -0.4375.
    QVERIFY(isNear(decisions, 0.0625 * 153.6));
}

void TestChangesChart::everyChangeLeadsToAnInput() {
    const WaterfallChart chart = chartOf(before(), now());
    for (const WaterfallStep& step : chart.steps) {
        if (step.kind == Kind::Part)
            QVERIFY2(inputPlaceOf(step.address).has_value(), qPrintable(step.name));
    }
    // What was added leads to what it is made of; what is gone leads nowhere.
    const WaterfallChart added = chartOf(studyOf({}, 12), before());
    QVERIFY(inputPlaceOf(added.steps[2].address).has_value());
    const WaterfallChart removed = chartOf(before(), studyOf({}, 12));
    QCOMPARE(removed.steps[2].address, QString());
}

void TestChangesChart::theAnswerNamesBothSums() {
    Study longer = before();
    auto& inputs = longer.plans[0].activities[0].inputs;
    inputs[Term::RunTime] = fixed(unit::hour(200));
    inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(200));
    QCOMPARE(chartOf(before(), longer).words.answer,
             QStringLiteral("Emissions went from 153.6 kg to 153.6 kg CO₂e (0 kg): +115.2 kg by "
                            "decisions, −115.2 kg by assumptions."));
}

void TestChangesChart::oneRoleAloneIsSaidSo() {
    Study longer = before();
    longer.plans[0].activities[0].inputs[Term::RunTime] = fixed(unit::hour(200));
    QCOMPARE(chartOf(before(), longer, Term::FacilityEnergy).words.answer,
             QStringLiteral("Energy went from 384 kWh to 768 kWh (+384 kWh), all of it "
                            "by decisions."));
    Study cleaner = before();
    cleaner.plans[0].activities[0].inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(200));
    QVERIFY(chartOf(before(), cleaner)
                .words.answer.endsWith(QStringLiteral("(−76.8 kg), all of it by assumptions.")));
}

void TestChangesChart::nothingChangedIsSaidAndNotDrawn() {
    const WaterfallChart chart = chartOf(before(), before());
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.words.answer, QStringLiteral("Nothing that counts has changed."));
}

void TestChangesChart::whatIsNotKnownIsListedWithoutAmounts() {
    const auto stated = [](double kg) {
        return studyOf({emitting(ActivityKind::Training, "Training", fixed(unit::kilogram(kg)))},
                       12);
    };
    const WaterfallChart chart = chartOf(stated(100), stated(200), Term::Water);
    QCOMPARE(kindsOf(chart), QList<Kind>({Kind::Group, Kind::Part}));
    QCOMPARE(chart.steps.last().text, QStringLiteral("not known"));
    QCOMPARE(chart.steps.last().values, QStringLiteral("100 kg → 200 kg"));
    QVERIFY(!chart.table.rows.first()[4].number);
}

void TestChangesChart::theSmallestFormARestButTheTableHasThemAll() {
    const WaterfallChart chart = chartOf(runs(12, 100), runs(12, 150));
    QCOMPARE(std::ranges::count(kindsOf(chart), Kind::Part), 5);
    QCOMPARE(std::ranges::count(kindsOf(chart), Kind::Rest), 1);
    QCOMPARE(chart.table.rows.size(), 12 + 2); // with the sum of decisions, and of all
    QVERIFY(isNear(chart.steps[chart.steps.size() - 2].to, chart.steps.last().to));
}

void TestChangesChart::theAxisIsRoundInPoundsToo() {
    setMassUnits(MassUnits::Pounds);
    const WaterfallChart chart = chartOf(before(), now());
    setMassUnits(MassUnits::Metric);
    QVERIFY2(chart.steps[0].text == QStringLiteral("338.6 lb"), qPrintable(chart.steps[0].text));
    QCOMPARE(chart.unit, QStringLiteral("lb CO₂e"));
    for (const ChartTick& tick : chart.ticks)
        QVERIFY2(tick.text.endsWith(QStringLiteral("0")), qPrintable(tick.text));
    QCOMPARE(chart.table.columns[4].key, QStringLiteral("effect_kg")); // numbers of files
    QVERIFY(isNear(*chart.table.rows.last()[4].number, 38.4 - 153.6));
}

void TestChangesChart::theTableHasOldAndNewValues() {
    const ChartTable table = chartOf(before(), now()).table;
    const QList<ChartCell>& intensity = table.rows[3];
    QCOMPARE(intensity[0].text, QStringLiteral("Assumptions"));
    QCOMPARE(intensity[1].text, QStringLiteral("“Training”: Grid intensity"));
    QCOMPARE(intensity[2].text, QStringLiteral("400 g/kWh"));
    QCOMPARE(intensity[3].text, QStringLiteral("100 g/kWh"));
    QCOMPARE(table.columns[4].key, QStringLiteral("effect_kg"));
    QVERIFY(isNear(*intensity[4].number, -0.8125 * 153.6));
    QCOMPARE(table.addresses.size(), table.rows.size());
}

QTEST_APPLESS_MAIN(TestChangesChart)
#include "tst_changeschart.moc"
