// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/montecarlo.h"
#include "app/plans.h"
#include "chart_data/comparewords.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale vietnamese(QLocale::Vietnamese);

struct Compared {
    explicit Compared(const Study& study, ComparisonOptions options = {}) {
        Draws draws(10'000, defaultSeed);
        comparison = comparisonOf(study, options, {}, draws);
        courses = coursesOf(study, options, Term::Emissions, {}, draws);
    }
    CompareHeadline headline(int plan = 1, const QLocale& locale = english,
                             Term indicator = Term::Emissions) const {
        return compareHeadlineOf(comparison, indicator, plan,
                                 indicator == Term::Emissions ? &courses : nullptr, locale);
    }

    Comparison comparison;
    ComparedCourses courses;
};

Study onceOrMonthly(const EstimateData& once, double kgAMonth) {
    Study study;
    study.plans = {planOf("Once", {emitting(ActivityKind::Training, "Training", once)}, 24),
                   planOf("Monthly", {answering(1000.0, kgAMonth)}, 24)};
    return study;
}

} // namespace

class TestCompareWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeadlineOfCertainPlans();
    void theHeadlineOfLonger();
    void numbersFollowTheLocale();
    void theHeadlineOfUncertainPlans();
    void aSharedFactorIsCertain();
    void nearlyAllIsNotAll();
    void anOpenRangeIsSaidSo();
    void equalPlansEmitTheSame();
    void plansThatDoNotCross();
    void aCrossingWithItsRange();
    void runsThatCrossWhereTheCentralOnesDoNot();
    void manyCrossingsAreCounted();
    void energyIsUsedAndNotEmitted();
    void costsAreComparedWhereThereArePrices();
    void whatIsNotKnownIsSaid();
    void theLowestOfThree();
};

void TestCompareWords::theHeadlineOfCertainPlans() {
    const CompareHeadline headline = Compared(scratchOrFineTune()).headline();
    QCOMPARE(headline.difference,
             QStringLiteral("“Fine-tuning” emits 25.5 t CO₂e less than “From scratch” over "
                            "24 months (−41.1%)."));
    QCOMPARE(headline.range, QString());
    QCOMPARE(headline.odds, QStringLiteral("No input spreads, so that every run says the same."));
    QCOMPARE(headline.crossing, QStringLiteral("From month 49.5 on, “From scratch” is lower."));
    QVERIFY(headline.text().startsWith(headline.difference));
    QVERIFY(headline.text().endsWith(headline.crossing));
}

void TestCompareWords::theHeadlineOfLonger() {
    QCOMPARE(Compared(scratchOrFineTune(), {.months = 60}).headline().difference,
             QStringLiteral("“Fine-tuning” emits 10.5 t CO₂e more than “From scratch” over "
                            "60 months (+13.1%)."));
}

void TestCompareWords::numbersFollowTheLocale() {
    const CompareHeadline headline = Compared(scratchOrFineTune()).headline(1, vietnamese);
    QVERIFY(headline.difference.contains(QStringLiteral("25,5 t")));
    QVERIFY(headline.difference.contains(QStringLiteral("−41,1%")));
    QVERIFY(headline.crossing.contains(QStringLiteral("49,5")));
}

/// The median of the difference is not the difference of the medians, 10 t and 20 t; P = 0.878.
void TestCompareWords::theHeadlineOfUncertainPlans() {
    const CompareHeadline headline =
        Compared(uncertainTotals(), {.baseline = 1, .months = 12}).headline(0);
    QCOMPARE(headline.difference,
             QStringLiteral("“A” emits about 9.7 t CO₂e less than “B” over 12 months (−50%)."));
    QCOMPARE(headline.odds, QStringLiteral("It is lower in 88 of 100 runs."));
    QVERIFY(headline.range.startsWith(QStringLiteral("In 9 of 10 runs it is between ")));
    QVERIFY(headline.range.contains(QStringLiteral(" less and ")));
}

void TestCompareWords::aSharedFactorIsCertain() {
    const CompareHeadline headline =
        Compared(sharedFactor(), {.baseline = 1, .months = 12}).headline(0);
    QCOMPARE(headline.odds, QStringLiteral("It is lower in every run."));
    QVERIFY(headline.difference.endsWith(QStringLiteral("(−50%).")));
    QCOMPARE(headline.range, QStringLiteral("In 9 of 10 runs it is between 5 and 20 t less."));
}

/// 10 t of which 0.04 t remain: less by 99.6 %, and not by all of it.
void TestCompareWords::nearlyAllIsNotAll() {
    Study study = uncertainTotals();
    study.plans[1].activities[0].inputs[Term::StatedEmissions] = fixed(unit::kilogram(40));
    QVERIFY(Compared(study).headline().difference.endsWith(QStringLiteral("(−99.6%).")));
    QCOMPARE(lowerText({0.0, 1.0}, english), QStringLiteral("the same in every run"));
    QCOMPARE(lowerText({0.25, 0.5}, english), QStringLiteral("25 of 100 runs"));
}

void TestCompareWords::anOpenRangeIsSaidSo() {
    Study study = uncertainTotals();
    study.plans[1].activities[0].inputs[Term::StatedEmissions] = lognormal(5'000, 20'001);
    const CompareHeadline headline = Compared(study).headline();
    QVERIFY(headline.range.contains(QStringLiteral(" less and ")));
    QVERIFY(headline.odds.contains(QStringLiteral(" of 100 runs")));
}

void TestCompareWords::equalPlansEmitTheSame() {
    Study study = uncertainTotals();
    study.plans[1].activities = study.plans[0].activities;
    const CompareHeadline headline = Compared(study).headline();
    QCOMPARE(headline.difference, QStringLiteral("“B” and “A” emit the same over 24 months."));
    QCOMPARE(headline.odds, QString());
    QCOMPARE(headline.crossing, QStringLiteral("They do not cross within 120 months."));
}

void TestCompareWords::plansThatDoNotCross() {
    const Compared compared(onceOrMonthly(fixed(unit::kilogram(20'000)), 100.0));
    QCOMPARE(compared.headline().crossing,
             QStringLiteral("They do not cross within 120 months: “Monthly” is lower all along."));
}

/// 25 to 100 months, cut off at 120: of the 0.9811 that cross, 0.95 do so up to a deviation
/// of 1.491 above ln 50, at 50 exp(1.491 x 0.4214) = 93.7 months.
void TestCompareWords::aCrossingWithItsRange() {
    const Compared compared(onceOrMonthly(lognormal(2'500, 10'000), 100.0));
    QCOMPARE(compared.headline().crossing,
             QStringLiteral("From month 50 (9 of 10 runs: 25–94) on, “Once” is lower. It comes to "
                            "that within 120 months in 98 of 100 runs."));
}

void TestCompareWords::runsThatCrossWhereTheCentralOnesDoNot() {
    const Compared compared(onceOrMonthly(lognormal(6'500, 26'000), 100.0));
    QCOMPARE(compared.headline().crossing,
             QStringLiteral("They do not cross within 120 months: “Monthly” is lower all along. "
                            "They do in 42 of 100 runs."));
}

void TestCompareWords::manyCrossingsAreCounted() {
    Study study = onceOrMonthly(fixed(unit::kilogram(1000)), 100.0);
    study.plans[0].activities[0].repeatEveryMonths = 12;
    QCOMPARE(Compared(study).headline().crossing,
             QStringLiteral("They cross 9 times, first in month 10; from month 50 on, “Once” is "
                            "lower."));
    study.plans[0].activities[0].repeatEveryMonths = 60;
    // 1,000 and 2,000 kg from month 60 on, against 100 kg a month: at 10 only.
    QCOMPARE(Compared(study).headline().crossing,
             QStringLiteral("From month 10 on, “Once” is lower."));
    study.plans[0].activities[0].inputs[Term::StatedEmissions] = fixed(unit::kilogram(3500));
    QCOMPARE(
        Compared(study).headline().crossing,
        QStringLiteral("They cross in month 35, 60 and again in month 70; from then on, “Once” "
                       "is lower."));
}

void TestCompareWords::energyIsUsedAndNotEmitted() {
    const Compared compared(sharedFactor());
    const CompareHeadline headline = compared.headline(1, english, Term::FacilityEnergy);
    QCOMPARE(headline.difference,
             QStringLiteral("“B” uses 20 MWh more energy than “A” over 24 months (+100%)."));
    QCOMPARE(headline.crossing, QString());
}

/// 384 kWh at 0.1, and twice as many.
void TestCompareWords::costsAreComparedWhereThereArePrices() {
    Activity once = training();
    once.inputs[Term::ElectricityPrice] = fixed(unit::moneyPerKWh(0.1));
    Activity twice = once;
    twice.inputs[Term::RunTime] = fixed(unit::hour(200));
    Study study;
    study.currency = QStringLiteral("USD");
    study.plans = {planOf("Once", {once}, 24), planOf("Twice", {twice}, 24)};
    QCOMPARE(comparedIndicatorsOf(study).last(), Term::Cost);
    const auto said = [&study] {
        ComparisonOptions options;
        options.indicators = {Term::Emissions, Term::Cost};
        return Compared(study, options).headline(1, english, Term::Cost).difference;
    };
    QCOMPARE(said(),
             QStringLiteral("“Twice” costs 38.4 USD more than “Once” over 24 months (+100%)."));
    study.plans[1].activities = {once};
    QCOMPARE(said(), QStringLiteral("“Twice” and “Once” cost the same over 24 months."));
    study.plans[1].activities = {training()};
    QCOMPARE(said(), QStringLiteral("The cost of “Twice” is not known, because nothing in it has a "
                                    "price."));
    study.plans[0].activities = {training()};
    QVERIFY(!comparedIndicatorsOf(study).contains(Term::Cost));
}

void TestCompareWords::whatIsNotKnownIsSaid() {
    Study study = scratchOrFineTune();
    study.plans[1].activities[0].inputs.clear();
    const Compared partly(study);
    QVERIFY(partly.headline().omissions.last().startsWith(QStringLiteral("“Fine-tuning”: ")));
    const QString water = partly.headline(1, english, Term::Water).difference;
    QVERIFY(water.startsWith(QStringLiteral("The water of “From scratch” is not known")));
    study.plans[1].activities.clear();
    QCOMPARE(Compared(study).headline().difference,
             QStringLiteral("“Fine-tuning” has no activities yet. Add one to compare it."));
    study.plans.removeLast();
    QCOMPARE(Compared(study).headline(0).difference,
             QStringLiteral("There is only one plan. Add another one to compare it with."));
}

void TestCompareWords::theLowestOfThree() {
    Study study = uncertainTotals();
    QCOMPARE(lowestPlanSentence(Compared(study).comparison, Term::Emissions, english), QString());
    study.plans.append(planOf(
        "C", {emitting(ActivityKind::Training, "Training", fixed(unit::kilogram(100'000)))}, 12));
    QCOMPARE(lowestPlanSentence(Compared(study).comparison, Term::Emissions, english),
             QStringLiteral("The lowest plan is “A”; it is the lowest in 88 of 100 runs."));
}

QTEST_APPLESS_MAIN(TestCompareWords)
#include "tst_comparewords.moc"
