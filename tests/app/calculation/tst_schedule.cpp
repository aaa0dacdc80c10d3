// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/schedule.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <vector>

using namespace plume;

namespace {

Schedule over(Schedule::Kind kind, double start, double horizon, double every = 0.0) {
    return {.kind = kind,
            .start = start,
            .every = every,
            .horizon = horizon,
            .from = 0.0,
            .to = horizon,
            .yearsBefore = 0.0};
}

Schedule within(Schedule schedule, double from, double to) {
    schedule.from = from;
    schedule.to = to;
    return schedule;
}

constexpr auto rate = Schedule::Kind::Rate;
constexpr auto amount = Schedule::Kind::Amount;

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsMatchHandCalculation_data();
    void weightsMatchHandCalculation();
    void monthsAddUpToTheWhole();
    void derivativesMatchFiniteDifferences();
    void aColumnHasTheWeightsOfItsSamples();
};

void TestSchedule::weightsMatchHandCalculation_data() {
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<ScheduleArguments>("arguments");
    QTest::addColumn<double>("weight");
    using A = ScheduleArguments;

    QTest::newRow("a rate lasts its length") << over(rate, 0, 36) << A{.length = 12} << 12.0;
    QTest::newRow("a rate ends with the plan") << over(rate, 6, 36) << A{.length = 36} << 30.0;
    QTest::newRow("a last month counts in part") << over(rate, 0, 12) << A{.length = 11.5} << 11.5;
    QTest::newRow("growth is by whole months: 1 + 1.1 + 1.21")
        << over(rate, 2, 36) << A{.length = 3, .growth = 0.1} << 3.31;
    QTest::newRow("a grid falls from one year to the next: 12 + 12 x 0.9")
        << over(rate, 0, 24) << A{.length = 24, .decline = 0.1} << 22.8;
    QTest::newRow("an amount is done once") << over(amount, 3, 12) << A{} << 1.0;
    QTest::newRow("an amount after the plan is not done") << over(amount, 12, 12) << A{} << 0.0;
    QTest::newRow("every six months of 36: six times") << over(amount, 0, 36, 6) << A{} << 6.0;
    QTest::newRow("every six months from month 3: six times")
        << over(amount, 3, 36, 6) << A{} << 6.0;
    QTest::newRow("an amount cut off by the end counts in part")
        << over(amount, 9, 12) << A{.length = 6} << 0.5;
    QTest::newRow("an amount at once in the second year emits by that year's grid")
        << over(amount, 13, 24) << A{.decline = 0.2} << 0.8;
    Schedule later = over(rate, 0, 12);
    later.yearsBefore = 2.0;
    QTest::newRow("years since the grid's data count")
        << later << A{.length = 12, .decline = 0.1} << 9.72;
    QTest::newRow("a window cuts out its part")
        << within(over(rate, 0, 36), 1, 3) << A{.length = 36, .growth = 0.5} << 1.5 + 2.25;
}

void TestSchedule::weightsMatchHandCalculation() {
    QFETCH(Schedule, schedule);
    QFETCH(ScheduleArguments, arguments);
    QFETCH(double, weight);
    QCOMPARE(scheduleWeight(schedule, arguments), weight);
    QCOMPARE(scheduleWeightWithDerivatives(schedule, arguments).value, weight);
}

void TestSchedule::monthsAddUpToTheWhole() {
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const Schedule whole =
            over(i % 2 ? rate : amount, random.bounded(20), 1 + random.bounded(60),
                 random.bounded(3) ? 0 : 1 + random.bounded(9));
        const ScheduleArguments arguments{.length = random.bounded(4) ? random.bounded(40.0) : 0.0,
                                          .growth = random.bounded(0.1) - 0.03,
                                          .decline = random.bounded(0.2)};
        double sum = 0.0;
        for (int month = 0; month < int(whole.horizon); ++month)
            sum += scheduleWeight(within(whole, month, month + 1), arguments);
        const double expected = scheduleWeight(whole, arguments);
        QVERIFY2(std::abs(sum - expected) <= 1e-9 * (1.0 + expected),
                 qPrintable(QStringLiteral("case %1: %2, not %3").arg(i).arg(sum).arg(expected)));
    }
}

void TestSchedule::derivativesMatchFiniteDifferences() {
    QRandomGenerator random(11);
    for (int i = 0; i < 500; ++i) {
        const Schedule schedule =
            over(i % 2 ? rate : amount, random.bounded(10), 40, i % 3 ? 0 : 7);
        // Off whole months, where the weight has corners.
        const ScheduleArguments at{.length = random.bounded(30) + 0.2 + random.bounded(0.6),
                                   .growth = random.bounded(0.1) - 0.03,
                                   .decline = random.bounded(0.2)};
        const double h = 1e-6;
        const auto slope = [&](double ScheduleArguments::*argument) {
            ScheduleArguments low = at;
            ScheduleArguments high = at;
            low.*argument -= h;
            high.*argument += h;
            return (scheduleWeight(schedule, high) - scheduleWeight(schedule, low)) / (2 * h);
        };
        const ScheduleWeight weight = scheduleWeightWithDerivatives(schedule, at);
        const auto isNear = [](double a, double b) {
            return std::abs(a - b) <= 1e-4 * (1 + std::abs(b));
        };
        QVERIFY2(isNear(weight.byLength, slope(&ScheduleArguments::length)),
                 qPrintable(QString::number(i)));
        QVERIFY2(isNear(weight.byGrowth, slope(&ScheduleArguments::growth)),
                 qPrintable(QString::number(i)));
        QVERIFY2(isNear(weight.byDecline, slope(&ScheduleArguments::decline)),
                 qPrintable(QString::number(i)));
    }
}

/// To the last digit, with growth, decline, both and neither given as columns.
void TestSchedule::aColumnHasTheWeightsOfItsSamples() {
    QRandomGenerator random(3);
    std::vector<double> growths(200);
    std::vector<double> declines(200);
    for (std::size_t i = 0; i < growths.size(); ++i) {
        growths[i] = 1e-6 + random.bounded(0.2);
        declines[i] = 1e-6 + random.bounded(0.1);
    }
    Schedule improving = within(over(rate, 2.0, 40.0), 3.0, 30.5);
    improving.yearsBefore = -1.0;
    for (const Schedule& schedule :
         {over(rate, 0.0, 36.0), improving, over(amount, 1.0, 36.0, 6.0)}) {
        for (int given = 1; given < 4; ++given) {
            const std::span<const double> growth(growths.data(), given & 1 ? growths.size() : 0);
            const std::span<const double> decline(declines.data(), given & 2 ? declines.size() : 0);
            std::vector<double> weights(growths.size());
            scheduleWeights(schedule, 17.25, growth, decline, weights);
            for (std::size_t i = 0; i < weights.size(); ++i)
                QCOMPARE(weights[i],
                         scheduleWeight(schedule, {.length = 17.25,
                                                   .growth = growth.empty() ? 0.0 : growth[i],
                                                   .decline = decline.empty() ? 0.0 : decline[i]}));
        }
    }
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
