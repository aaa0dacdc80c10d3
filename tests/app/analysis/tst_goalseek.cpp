// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalseek.h"
#include "analysis/seekedit.h"
#include "app/studies.h"

#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

/// A question about a study that it keeps, with its assessment.
struct Asked {
    Study study;
    Catalogue catalogue;
    Assessment assessment;
    SeekQuestion question;

    Asked(Study of, const char* output, double wish, Catalogue data = {})
        : study(std::move(of))
        , catalogue(std::move(data))
        , assessment(assess(study, 0, catalogue))
        , question{study, 0, catalogue, assessment, QString::fromLatin1(output), wish} {}

    SeekAnswer answer(const char* input) const {
        return seek(question, unknownAt(question, QString::fromLatin1(input)).value());
    }
    /// What the output is in the study that an answer makes.
    double after(const SeekAnswer& answer) const {
        const Assessment next = assess(withAnswer(question, answer), 0, catalogue);
        return next.values[std::size_t(nodeAt(next, question.output).value())];
    }
};

constexpr auto total = "/plans/0/totals/emissions";
constexpr auto requests = "/plans/0/activities/3/work/requests_per_day";

bool isNear(double a, double b, double part = 1e-12) {
    return std::abs(a - b) <= part * std::abs(b);
}

/// Serving that lasts as long as its plan, of 1,000 requests a day of 1 g, growing each month.
Study growing(double growth, int months) {
    return studyOf({activity(ActivityKind::Serving, "Chat", WorkMethod::StatedEmissions,
                             {{Term::RequestRate, fixed(unit::requestPerDay(1000))},
                              {Term::EmissionsPerRequest, fixed(unit::gramPerRequest(1))},
                              {Term::MonthlyGrowth, fixed(unit::one(growth))}})},
                   months);
}

EstimateData ranged(double low, double high) {
    return {.value = std::sqrt(low * high),
            .shape = Shape::Lognormal,
            .range = {low, high},
            .provenance = {}};
}

} // namespace

class TestGoalSeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStraightLineIsExact();
    void aDivisorIsExact();
    void growthIsFound();
    void whatIsOutOfReachSaysWhatComesClosest();
    void whatHasNoBearingSaysSo();
    void thePresentValueIsFoundWhereItDoes();
    void anUnknownOfNobodyIsNone();
    void theServiceLifeIsSoughtInWholeMonths();
    void aServiceLifeThatDoesExactlyIsFound();
    void aLengthBeyondThePlanIsOutOfReach();
    void knownRangesMakeValuesBelievable_data();
    void knownRangesMakeValuesBelievable();
    void theTableBeginsWithTheMostBelievable();
    void theTableHoldsEveryInputThatCounts();
    void everyAnswerKeepsItsPromise();
    void aStatedPowerKeepsTheLoad();
};

void TestGoalSeek::aStraightLineIsExact() {
    // 10,000 kg and 0.5 g x 365 days x r: 100,000 kg at 90,000 / (0.0005 x 365) a day.
    const Asked asked(roundNumbers(), total, 100'000.0);
    const SeekAnswer answer = asked.answer(requests);
    QCOMPARE(answer.outcome, SeekOutcome::Found);
    QVERIFY(isNear(answer.best.at / unit::requestPerDay.inBase, 90'000.0 / (0.0005 * 365.0)));
    QVERIFY(isNear(answer.best.gives, 100'000.0));
    QVERIFY(isNear(answer.factor().value(), 90.0 / 182.5));
    QCOMPARE(answer.course, Course::Rising);
    QCOMPARE(answer.count, 1);
}

void TestGoalSeek::aDivisorIsExact() {
    // 8 x 100 device-hours of 1,000 kg over 5 years of 8,766 h, half used: 800 x 1000 / 21,915.
    Activity trained = training();
    trained.embodied = EmbodiedMethod::Share;
    trained.inputs.insert(Term::EmbodiedPerDevice, fixed(unit::kilogramPerDevice(1000)));
    trained.inputs.insert(Term::EmbodiedHostShare, fixed(unit::kilogramPerDevice(0)));
    trained.inputs.insert(Term::HardwareLifetime, fixed(unit::year(5)));
    trained.inputs.insert(Term::LifetimeUtilisation, fixed(unit::one(0.5)));
    const Asked asked(studyOf({trained}, 12), "/plans/0/totals/embodied_emissions",
                      800.0 * 1000.0 / 21'915.0 * 2.0);
    const SeekAnswer answer = asked.answer("/plans/0/activities/0/embodied/lifetime_years");
    QCOMPARE(answer.outcome, SeekOutcome::Found);
    QVERIFY(isNear(answer.best.at, 2.5 * 8766.0));
    QCOMPARE(answer.course, Course::Falling);
}

void TestGoalSeek::growthIsFound() {
    // Two months of 30.4375 days: 30.4375 kg x (1 + (1 + g)) = 91.3125 kg where g is 1.
    const Asked asked(growing(0.1, 2), total, 91.3125);
    const SeekAnswer answer = asked.answer("/plans/0/activities/0/work/monthly_growth");
    QCOMPARE(answer.outcome, SeekOutcome::Found);
    QVERIFY(isNear(answer.best.at, 1.0));
}

void TestGoalSeek::whatIsOutOfReachSaysWhatComesClosest() {
    // Even without a request, 10,000 kg are there.
    const Asked asked(roundNumbers(), total, 9000.0);
    const SeekAnswer answer = asked.answer(requests);
    QCOMPARE(answer.outcome, SeekOutcome::OutOfReach);
    QCOMPARE(answer.best.at, 0.0);
    QCOMPARE(answer.best.gives, 10'000.0);
    QCOMPARE(answer.searched.low, 0.0);
    QCOMPARE(answer.searched.high, 1e15 * unit::requestPerDay.inBase);
}

void TestGoalSeek::whatHasNoBearingSaysSo() {
    const Asked asked(studyOf({training()}, 12), total, 100.0);
    QCOMPARE(asked.answer("/plans/0/activities/0/site/wue").outcome, SeekOutcome::NoBearing);
    QCOMPARE(asked.answer("/plans/0/service_months").outcome, SeekOutcome::NoBearing);
}

void TestGoalSeek::thePresentValueIsFoundWhereItDoes() {
    const SeekAnswer answer = Asked(roundNumbers(), total, 192'500.0).answer(requests);
    QCOMPARE(answer.outcome, SeekOutcome::Found);
    QVERIFY(isNear(answer.factor().value(), 1.0));
}

void TestGoalSeek::anUnknownOfNobodyIsNone() {
    const Asked asked(roundNumbers(), total, 1.0);
    for (const char* address : {"/plans/0/activities/9/site/pue", "/plans/1/service_months", total})
        QVERIFY(!unknownAt(asked.question, QString::fromLatin1(address)));
}

void TestGoalSeek::theServiceLifeIsSoughtInWholeMonths() {
    // 30.4375 kg a month; 100 kg lie between 3 months (91.3125 kg) and 4 (121.75 kg).
    const Asked asked(growing(0.0, 12), total, 100.0);
    const SeekAnswer answer = asked.answer("/plans/0/service_months");
    QCOMPARE(answer.outcome, SeekOutcome::Jumps);
    QCOMPARE(answer.best.at, 3 * unit::hoursPerMonth);
    QVERIFY(isNear(answer.best.gives, 91.3125));
    QCOMPARE(answer.jump->after.at, 4 * unit::hoursPerMonth);
    QVERIFY(isNear(answer.jump->after.gives, 121.75));
    QCOMPARE(withAnswer(asked.question, answer).plans[0].serviceMonths, 3);
}

void TestGoalSeek::aServiceLifeThatDoesExactlyIsFound() {
    // Month 40 is not among those that are looked at first.
    const SeekAnswer answer =
        Asked(growing(0.0, 12), total, 40 * 30.4375).answer("/plans/0/service_months");
    QCOMPARE(answer.outcome, SeekOutcome::Found);
    QCOMPARE(answer.best.at, 40 * unit::hoursPerMonth);
    QCOMPARE(answer.plausibility(), Plausibility::Usual);
}

void TestGoalSeek::aLengthBeyondThePlanIsOutOfReach() {
    // 500 kg a day for at most the 365.25 days of the plan: 192,625 kg; beyond it the curve is
    // flat.
    const Asked asked(roundNumbers(), total, 200'000.0);
    const SeekAnswer answer = asked.answer("/plans/0/activities/3/months");
    QCOMPARE(answer.outcome, SeekOutcome::OutOfReach);
    QVERIFY(isNear(answer.best.gives, 192'625.0));
    QVERIFY(answer.best.at >= 365.25 * 24.0 * (1.0 - 1e-12));
    QVERIFY(answer.best.at < 400.0 * 24.0);
}

void TestGoalSeek::knownRangesMakeValuesBelievable_data() {
    QTest::addColumn<double>("wish"); // kg, of 153.6 kg at 400 g/kWh
    QTest::addColumn<bool>("hasRange");
    QTest::addColumn<int>("plausibility");
    const auto row = [](const char* name, double wish, bool hasRange, Plausibility expected) {
        QTest::newRow(name) << wish << hasRange << int(expected);
    };
    row("within its range", 153.6 * 1.9, true, Plausibility::Known);
    row("outside its range", 153.6 * 2.1, true, Plausibility::OutsideKnown);
    row("outside its slider", 153.6 * 3.1, true, Plausibility::Unusual);
    row("no range, within the slider", 153.6 * 2.9, false, Plausibility::Usual);
    row("no range, outside the slider", 153.6 * 3.1, false, Plausibility::Unusual);
}

void TestGoalSeek::knownRangesMakeValuesBelievable() {
    QFETCH(double, wish);
    QFETCH(bool, hasRange);
    Activity trained = training();
    if (hasRange)
        trained.inputs.insert(Term::GridIntensity, ranged(0.2, 0.8));
    const SeekAnswer answer =
        Asked(studyOf({trained}, 12), total, wish).answer("/plans/0/activities/0/site/intensity");
    QVERIFY(answer.isFound());
    QCOMPARE(answer.unknown.known().has_value(), hasRange);
    QTEST(int(answer.plausibility()), "plausibility");
}

void TestGoalSeek::theTableBeginsWithTheMostBelievable() {
    Activity trained = training();
    trained.inputs.insert(Term::RunTime, ranged(50.0, 200.0));
    const Asked asked(studyOf({trained}, 12), total, 153.6 * 1.5);
    const QList<SeekAnswer> answers = seekAll(asked.question);
    QStringList keys;
    for (const SeekAnswer& answer : answers)
        keys.append(answer.unknown.address.section(QLatin1Char('/'), -1));
    // 150 h is known; without a range 12 devices, 600 g/kWh and 1.8 of PUE are a factor of 1.5,
    // 500 W one of 1.67, 300 W of host 3; the load and the service life cannot do it.
    QCOMPARE(keys.first(), QStringLiteral("hours"));
    QCOMPARE(QSet<QString>(keys.begin() + 1, keys.begin() + 4),
             (QSet<QString>{QStringLiteral("count"), QStringLiteral("intensity"),
                            QStringLiteral("pue")}));
    QCOMPARE(keys.mid(4), (QStringList{QStringLiteral("power"), QStringLiteral("host_power"),
                                       QStringLiteral("load")}));
    QCOMPARE(answers.last().outcome, SeekOutcome::OutOfReach);
}

void TestGoalSeek::theTableHoldsEveryInputThatCounts() {
    const Asked asked(roundNumbers(), total, 100'000.0);
    QSet<QString> addresses;
    for (const SeekAnswer& answer : seekAll(asked.question))
        addresses.insert(answer.unknown.address);
    QCOMPARE(addresses.size(), 8); // four of stated kg, requests, g, length, service life
    for (const Unknown& unknown : unknownsOf(asked.question))
        QVERIFY2(addresses.contains(unknown.address), qPrintable(unknown.address));
}

void TestGoalSeek::everyAnswerKeepsItsPromise() {
    Activity served = activity(ActivityKind::Serving, "Chat", WorkMethod::Tokens,
                               {{Term::RequestRate, fixed(unit::requestPerDay(1e4))},
                                {Term::OutputTokens, fixed(unit::tokenPerRequest(300))},
                                {Term::EnergyPerOutputToken, ranged(1e-7, 1e-6)},
                                {Term::MonthlyGrowth, fixed(unit::one(0.02))},
                                {Term::GridIntensity, ranged(0.2, 0.5)},
                                {Term::YearlyDecline, fixed(unit::one(0.05))}});
    served.scope = EnergyScope::Facility;
    Study study = studyOf({training(), served}, 36);
    study.plans[0].startYear = 2026;
    const double present = assess(study, 0, {}).total(Term::Emissions).value();
    for (const double factor : {0.7, 1.3}) {
        const Asked asked(study, total, factor * present);
        int found = 0;
        for (const SeekAnswer& answer : seekAll(asked.question)) {
            found += answer.isFound();
            QVERIFY2(isNear(asked.after(answer), answer.best.gives, 1e-9),
                     qPrintable(answer.unknown.address));
            if (answer.isFound())
                QVERIFY(isNear(answer.best.gives, asked.question.wish, 1e-9));
        }
        QVERIFY(found >= 6);
    }
}

void TestGoalSeek::aStatedPowerKeepsTheLoad() {
    // A power from the data is multiplied with a load; one that is stated is an average by itself.
    const auto data = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(data);
    Activity trained = training();
    trained.device = DeviceId(QStringLiteral("nvidia-h100-sxm5"));
    trained.inputs.remove(Term::DevicePower);
    Study study = studyOf({trained}, 12);
    const double present = assess(study, 0, *data).total(Term::Emissions).value();
    const Asked asked(study, total, 0.9 * present, *data);
    const SeekAnswer answer = asked.answer("/plans/0/activities/0/work/power");
    QVERIFY(answer.isFound());
    QVERIFY(isNear(asked.after(answer), 0.9 * present, 1e-9));
    QVERIFY(withAnswer(asked.question, answer).plans[0].activities[0].inputs.contains(Term::Load));
}

QTEST_APPLESS_MAIN(TestGoalSeek)
#include "tst_goalseek.moc"
