// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_data/ranges.h"
#include "chart_data/sensitivitychart.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

class TestSensitivityChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstBarsAreThoseThatMoveTheTotalFurthest();
    void aWordSaysHowMuchAnInputMatters_data();
    void aWordSaysHowMuchAnInputMatters();
    void theThresholdsAreSaid();
    void anInputIsNamedWithItsActivity();
    void anInputOfSeveralActivitiesSaysHowMany();
    void anInputThatLowersTheTotalHasItsHighEndLeft();
    void eightBarsAndTheRest();
    void nineAreAllShown();
    void sharesOfVarianceAreInTheirOwnOrder();
    void theTableHoldsEveryInput();
    void allBarsAreWithinTheAxis();
    void withoutRangesItSaysWhy();
};

namespace {

NodeId totalOf(const PlanResult& result) {
    return result.assessment.calculation.whole().totals.value(Term::Emissions);
}

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr double total = 192'500;

QString address(int activity, Term term) {
    return inputAddress(0, activity, term);
}

/// The swings of FX1 with 20 % on everything (M-4 of the acceptance tests): requests and emissions
/// per request 0.8 to 1.2 x 182.5 t, training 4.8 to 7.2 t.
QList<Influence> roundInfluences() {
    return {
        {{address(3, Term::RequestRate)}, Term::RequestRate, 156'000, 229'000, 0.948, 0.49, 0.5},
        {{address(3, Term::EmissionsPerRequest)},
         Term::EmissionsPerRequest,
         156'000,
         229'000,
         0.948,
         0.48,
         0.51},
        {{address(1, Term::StatedEmissions)},
         Term::StatedEmissions,
         191'300,
         193'700,
         0.0312,
         0.001,
         0.001}};
}

PlanResult resultWith(const QList<Influence>& influences) {
    PlanResult result = wideResult();
    result.sensitivity =
        std::make_shared<const Sensitivity>(Sensitivity{totalOf(result), total, influences, 4096});
    return result;
}

SensitivityChart chartOf(const QList<Influence>& influences) {
    return sensitivityChartOf(resultWith(influences), english);
}

/// `count` inputs, each with a smaller swing than the one before.
QList<Influence> many(int count) {
    QList<Influence> influences;
    for (int i = 0; i < count; ++i) {
        const double swing = 40'000.0 / (i + 1);
        influences.append({{address(i % 4, Term::Pue)},
                           Term::Pue,
                           total - swing,
                           total + swing,
                           0.1,
                           0.3 / (i + 1),
                           0.4 / (i + 1)});
    }
    return influences;
}

} // namespace

void TestSensitivityChart::theFirstBarsAreThoseThatMoveTheTotalFurthest() {
    const SensitivityChart chart = chartOf(roundInfluences());
    QCOMPARE(chart.swings.size(), 3);
    QCOMPARE(chart.swings[0].high - chart.swings[0].low, 73'000.0);
    QCOMPARE(chart.swings[2].high - chart.swings[2].low, 2'400.0);
    QCOMPARE(chart.swings[0].address(),
             QStringLiteral("/plans/0/activities/3/work/requests_per_day"));
    QCOMPARE(chart.words.answer,
             QStringLiteral("“Requests, Chat” matters most: the total is 156 t at its low end and "
                            "229 t at its high end."));
    QCOMPARE(chart.swings[0].announcement,
             QStringLiteral("Requests, Chat: high. The total is 156 t with this input at its low "
                            "end and 229 t at its high end. 49% of the variance alone, 50% "
                            "together with others. 1% more gives 0.95% more."));
}

void TestSensitivityChart::aWordSaysHowMuchAnInputMatters_data() {
    QTest::addColumn<double>("swing");
    QTest::addColumn<QString>("word");
    QTest::newRow("a fifth") << 20.0 << QStringLiteral("high");
    QTest::newRow("less than a fifth") << 19.9 << QStringLiteral("medium");
    QTest::newRow("a twentieth") << 5.0 << QStringLiteral("medium");
    QTest::newRow("less than a twentieth") << 4.9 << QStringLiteral("low");
    QTest::newRow("downwards") << -20.0 << QStringLiteral("high");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("low");
}

void TestSensitivityChart::aWordSaysHowMuchAnInputMatters() {
    QFETCH(double, swing);
    QTEST(nameOf(levelOf(swing, 100.0)), "word");
}

void TestSensitivityChart::theThresholdsAreSaid() {
    const SensitivityChart chart = chartOf(roundInfluences());
    QCOMPARE(chart.words.notes.first(),
             QStringLiteral("High: an input whose range moves the total by 20% or more; medium: by "
                            "5% or more; low: by less."));
    // 73 of 192.5 t are 38 %, 2.4 t are 1.2 %.
    QCOMPARE(chart.swings[0].levelText, QStringLiteral("high"));
    QCOMPARE(chart.swings[2].levelText, QStringLiteral("low"));
}

void TestSensitivityChart::anInputIsNamedWithItsActivity() {
    const SensitivityChart chart = chartOf(roundInfluences());
    QCOMPARE(chart.swings[1].name, QStringLiteral("Emissions per request, Chat"));
    QCOMPARE(chart.swings[2].name, QStringLiteral("Stated emissions, Training"));
}

void TestSensitivityChart::anInputOfSeveralActivitiesSaysHowMany() {
    const Influence grid{{address(0, Term::GridIntensity), address(1, Term::GridIntensity),
                          address(3, Term::GridIntensity)},
                         Term::GridIntensity,
                         100'000,
                         300'000,
                         1.0,
                         0.9,
                         0.9};
    const Influence twice{{address(1, Term::DevicePower), address(1, Term::HostPower)},
                          Term::DevicePower,
                          190'000,
                          195'000,
                          0.1,
                          0.1,
                          0.1};
    const SensitivityChart chart = chartOf({grid, twice});
    QCOMPARE(chart.swings[0].name, QStringLiteral("Grid intensity, 3 activities"));
    QCOMPARE(chart.swings[0].addresses.size(), 3);
    QCOMPARE(chart.swings[1].name, QStringLiteral("Power of a device, Training"));
}

void TestSensitivityChart::anInputThatLowersTheTotalHasItsHighEndLeft() {
    const Influence lifetime{{address(1, Term::HardwareLifetime)},
                             Term::HardwareLifetime,
                             250'000,
                             150'000,
                             -0.5,
                             0.9,
                             0.9};
    const SensitivityChart chart = chartOf({lifetime});
    QCOMPARE(chart.swings[0].lowText, QStringLiteral("250 t"));
    QCOMPARE(chart.swings[0].highText, QStringLiteral("150 t"));
    QCOMPARE(chart.swings[0].levelText, QStringLiteral("high"));
    QVERIFY(chart.table.rows[0][7].text == QStringLiteral("1% more gives 0.5% less"));
    QCOMPARE(chart.axis, (Range{150'000, 250'000}));
}

void TestSensitivityChart::eightBarsAndTheRest() {
    const SensitivityChart chart = chartOf(many(12));
    QCOMPARE(chart.swings.size(), 9);
    const SensitivityBar& rest = chart.swings.last();
    QVERIFY(rest.isRest);
    QVERIFY(rest.addresses.isEmpty());
    QCOMPARE(rest.name, QStringLiteral("The rest (4)"));
    // The ninth moves the total by 40 t / 9 either way; alone they cause 0.3 (1/9 + … + 1/12).
    QCOMPARE(rest.high, total + 40'000.0 / 9);
    QCOMPARE(rest.low, total - 40'000.0 / 9);
    QVERIFY(std::abs(rest.firstOrder - 0.3 * (1.0 / 9 + 1.0 / 10 + 1.0 / 11 + 1.0 / 12)) < 1e-12);
}

void TestSensitivityChart::nineAreAllShown() {
    const SensitivityChart chart = chartOf(many(9));
    QCOMPARE(chart.swings.size(), 9);
    QVERIFY(!chart.swings.last().isRest);
}

void TestSensitivityChart::sharesOfVarianceAreInTheirOwnOrder() {
    const SensitivityChart chart = chartOf(roundInfluences());
    QCOMPARE(chart.variances[0].name, QStringLiteral("Emissions per request, Chat"));
    QCOMPARE(chart.variances[0].shareText, QStringLiteral("51% (alone 48%)"));
    QCOMPARE(chart.shareTicks.last().at, 1.0);
}

void TestSensitivityChart::theTableHoldsEveryInput() {
    const SensitivityChart chart = chartOf(many(12));
    QCOMPARE(chart.table.rows.size(), 12);
    QCOMPARE(chart.table.addresses.size(), 12);
    QCOMPARE(chart.table.addresses[1], QStringLiteral("/plans/0/activities/1/site/pue"));
    QCOMPARE(csvOf(chart.table).split('\r').first(),
             QByteArray("input,importance,low_kg,high_kg,swing_kg,first_order_share,total_share,"
                        "elasticity"));
    QCOMPARE(chart.table.rows[0][4].number.value(), 80'000.0);
    QCOMPARE(chart.table.rows[0][7].text, QStringLiteral("1% more gives 0.1% more"));
}

void TestSensitivityChart::allBarsAreWithinTheAxis() {
    const SensitivityChart chart = chartOf(many(12));
    for (const SensitivityBar& bar : chart.swings) {
        QVERIFY(bar.low >= chart.axis.low && bar.low <= chart.axis.high);
        QVERIFY(bar.high >= chart.axis.low && bar.high <= chart.axis.high);
    }
    QVERIFY(chart.ticks.size() >= 3);
    QCOMPARE(chart.unit, QStringLiteral("t CO₂e"));
}

void TestSensitivityChart::withoutRangesItSaysWhy() {
    const SensitivityChart off = sensitivityChartOf(resultOf(roundNumbers(), 0, {}), english);
    QVERIFY(off.isEmpty());
    QVERIFY(off.words.answer.contains(QStringLiteral("Show ranges")));
    QVERIFY(off.table.rows.isEmpty());
    const SensitivityChart coming = sensitivityChartOf(wideResult(), english);
    QVERIFY(coming.isEmpty());
    QVERIFY(coming.words.answer.contains(QStringLiteral("being computed")));
}

QTEST_APPLESS_MAIN(TestSensitivityChart)
#include "tst_sensitivitychart.moc"
