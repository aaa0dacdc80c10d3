// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sampler.h"
#include "app/studies.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

PlanResult sampledResult(const Study& study) {
    PlanResult result = resultOf(study, 0, {});
    Sampler sampler(2000, 1);
    sampler.addRanges(result, study, 0, {});
    sampler.addCourse(result, study, 0, {});
    return result;
}

Activity served(const EstimateData& perRequest) {
    return activity(ActivityKind::Serving, "Chat", WorkMethod::StatedEmissions,
                    {{Term::RequestRate, fixed(unit::requestPerDay(1e6))},
                     {Term::EmissionsPerRequest, perRequest}});
}

Activity stated(double low, double high, int month) {
    Activity result = activity(ActivityKind::Training, "Training", WorkMethod::StatedEmissions,
                               {{Term::StatedEmissions, lognormal(low, high)}});
    result.startMonth = month;
    return result;
}

} // namespace

class TestCourseRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndIsTheTotal();
    void aSteadyRateGrowsLinearly();
    void whatIsDoneAtOnceIsAStep();
    void manyMonthsAreTakenInParts();
    void nothingHasNoMoments();
    void whereRunsComeToNoNumberThereIsNoMoment();
};

void TestCourseRanges::theEndIsTheTotal() {
    Study study = studyOf({stated(1000, 3000, 0), served(lognormal(1e-3, 4e-3))}, 12);
    study.plans[0].activities[1].inputs[Term::MonthlyGrowth] = lognormal(0.01, 0.05);
    const PlanResult result = sampledResult(study);
    const CourseMoment last = result.course->moments.last();
    QCOMPARE(last.month, 12.0);
    const Quantiles total = *result.rangeOf(Term::Emissions);
    QVERIFY(std::abs(last.cumulative.p5 / total.p5 - 1) < 1e-9);
    QVERIFY(std::abs(last.cumulative.p50 / total.p50 - 1) < 1e-9);
    QVERIFY(std::abs(last.cumulative.p95 / total.p95 - 1) < 1e-9);
}

void TestCourseRanges::aSteadyRateGrowsLinearly() {
    const PlanResult result = sampledResult(studyOf({served(lognormal(1e-3, 4e-3))}, 12));
    const auto& moments = result.course->moments;
    QCOMPARE(moments.size(), 13);
    QCOMPARE(moments.first().cumulative.p95, 0.0);
    const Quantiles end = moments.last().cumulative;
    for (const CourseMoment& moment : moments) {
        QVERIFY(std::abs(moment.cumulative.p95 - end.p95 * moment.month / 12) < 1e-6 * end.p95);
        QVERIFY(std::abs(moment.cumulative.p5 - end.p5 * moment.month / 12) < 1e-6 * end.p95);
    }
}

void TestCourseRanges::whatIsDoneAtOnceIsAStep() {
    const PlanResult result =
        sampledResult(studyOf({stated(1000, 3000, 6), served(lognormal(1e-3, 1.001e-3))}, 12));
    QList<Quantiles> atSix;
    for (const CourseMoment& moment : result.course->moments) {
        if (moment.month == 6.0)
            atSix.append(moment.cumulative);
    }
    QCOMPARE(atSix.size(), 2);
    QVERIFY(std::abs((atSix[1].p50 - atSix[0].p50) / std::sqrt(1000.0 * 3000.0) - 1) < 0.01);
}

void TestCourseRanges::manyMonthsAreTakenInParts() {
    const PlanResult result = sampledResult(studyOf({served(lognormal(1e-3, 4e-3))}, 100));
    QCOMPARE(result.course->moments.size(), 101);
    const Quantiles total = *result.rangeOf(Term::Emissions);
    QVERIFY(std::abs(result.course->moments.last().cumulative.p50 / total.p50 - 1) < 1e-9);
}

void TestCourseRanges::nothingHasNoMoments() {
    QVERIFY(sampledResult(studyOf({}, 12)).course->moments.isEmpty());
}

/// A number of requests that grows beyond what a double holds, times electricity without emissions.
void TestCourseRanges::whereRunsComeToNoNumberThereIsNoMoment() {
    Activity chat =
        activity(ActivityKind::Serving, "Chat", WorkMethod::Requests,
                 {{Term::RequestRate, fixed(unit::requestPerDay(1e6))},
                  {Term::EnergyPerRequest, fixed(detail::wattHourPerRequest(1))},
                  {Term::MonthlyGrowth,
                   {.value = 6.0, .shape = Shape::Uniform, .range = {2.0, 10.0}, .provenance = {}}},
                  {Term::GridIntensity, fixed(unit::gramPerKWh(400))},
                  {Term::YearlyDecline, {.value = 1.0, .range = {}, .provenance = {}}}});
    const PlanResult result = sampledResult(studyOf({chat}, 600));
    QVERIFY(!result.rangeOf(Term::Emissions));
    QVERIFY(!result.course->moments.isEmpty());
    QVERIFY(result.course->moments.last().month < 600.0);
    for (const CourseMoment& moment : result.course->moments)
        QVERIFY(std::isfinite(moment.cumulative.p95));
}

QTEST_APPLESS_MAIN(TestCourseRanges)
#include "tst_courseranges.moc"
