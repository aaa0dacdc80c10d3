// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_data/ranges.h"
#include "chart_data/headline.h"
#include "chart_data/usewords.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

class TestHeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void theEndOfADayBelongsToIt_data();
    void theEndOfADayBelongsToIt();
    void aPlanSaysWhatItHas_data();
    void aPlanSaysWhatItHas();
    void shareThatFellBackIsNotCalledReached();
    void whatIsLeftOutIsCountedAndNamed();
    void missingWaterIsNoFaultOfTheEmissions();
    void costIsSaidWhereThereArePrices();
    void contractsAreSaidBesideTheGrid();
    void aRangeIsSaidInRuns();
    void whatDoesNotSpreadIsSaidAsBefore_data();
    void whatDoesNotSpreadIsSaidAsBefore();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Activity stated(ActivityKind kind, const char* name, double kg) {
    return activity(kind, name, WorkMethod::StatedEmissions,
                    {{Term::StatedEmissions, fixed(unit::kilogram(kg))}});
}

Headline said(const Study& study, const QLocale& locale = english) {
    return headlineOf(resultOf(study, 0, {}), locale);
}

} // namespace

void TestHeadline::numbersFollowTheLocale_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("share");
    QTest::newRow("point") << english << QStringLiteral("192.5 t CO₂e in 12 months")
                           << QStringLiteral("Inference is 94.8%; it passes 90% on day 180.");
    QTest::newRow("comma") << QLocale(QLocale::Vietnamese)
                           << QStringLiteral("192,5 t CO₂e in 12 months")
                           << QStringLiteral("Inference is 94,8%; it passes 90% on day 180.");
}

void TestHeadline::numbersFollowTheLocale() {
    QFETCH(QLocale, locale);
    const Headline headline = said(roundNumbers(), locale);
    QTEST(headline.amount, "amount");
    QTEST(headline.share, "share");
}

void TestHeadline::theEndOfADayBelongsToIt_data() {
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("day");
    QTest::newRow("the very beginning") << 0.0 << 1;
    QTest::newRow("within the first day") << 0.5 << 1;
    QTest::newRow("the end of a day") << 180.0 << 180;
    QTest::newRow("just after it") << 180.01 << 181;
}

void TestHeadline::theEndOfADayBelongsToIt() {
    QFETCH(double, days);
    QTEST(dayOf(days / 30.4375), "day");
}

void TestHeadline::aPlanSaysWhatItHas_data() {
    QTest::addColumn<QList<Activity>>("activities");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("share");
    const Activity unknown =
        activity(ActivityKind::Training, "Training", WorkMethod::StatedEmissions, {});
    QTest::newRow("nothing")
        << QList<Activity>() << QStringLiteral("Nothing to add up yet")
        << QStringLiteral("The plan has no activities yet. Add one to see its emissions.");
    QTest::newRow("unknown") << QList<Activity>{unknown}
                             << QStringLiteral("Emissions not known yet")
                             << QStringLiteral(
                                    "The emissions are not known yet, because inputs are missing.");
    QTest::newRow("zero") << QList<Activity>{stated(ActivityKind::Training, "Training", 0)}
                          << QStringLiteral("0 kg CO₂e in 1 month")
                          << QStringLiteral("The plan causes no emissions.");
    QTest::newRow("no inference") << QList<Activity>{stated(ActivityKind::Training, "Training", 5)}
                                  << QStringLiteral("5 kg CO₂e in 1 month")
                                  << QStringLiteral("There is no inference in this plan.");
    QTest::newRow("little inference")
        << QList<Activity>{stated(ActivityKind::Training, "Training", 9000),
                           stated(ActivityKind::Serving, "Chat", 1000)}
        << QStringLiteral("10 t CO₂e in 1 month")
        << QStringLiteral(
               "Inference is 10%; it does not reach 50%. Making the hardware is not in it.");
    // 3,000 kg are reached after 10 of 30.4375 days of 9,131.25 kg.
    QTest::newRow("three quarters")
        << QList<Activity>{stated(ActivityKind::Training, "Training", 3000),
                           stated(ActivityKind::Serving, "Chat", 9131.25)}
        << QStringLiteral("12.13 t CO₂e in 1 month")
        << QStringLiteral("Inference is 75.3%; it passes 50% on day 10 and does not reach 90%. "
                          "Making the hardware is not in it.");
}

void TestHeadline::aPlanSaysWhatItHas() {
    QFETCH(QList<Activity>, activities);
    const Headline headline = said(studyOf(activities, 1));
    QTEST(headline.amount, "amount");
    QTEST(headline.share, "share");
}

void TestHeadline::shareThatFellBackIsNotCalledReached() {
    Activity again = stated(ActivityKind::Training, "Training", 1000);
    again.startMonth = 1;
    const Headline headline =
        said(studyOf({stated(ActivityKind::Serving, "Chat", 2000), again}, 2));
    QCOMPARE(headline.share, QStringLiteral("Inference is 66.7%; it passed 90% on day 1 and fell "
                                            "back later. Making the hardware is not in it."));
}

void TestHeadline::whatIsLeftOutIsCountedAndNamed() {
    const Headline headline = said(roundNumbers());
    QCOMPARE(headline.leftOut, QStringLiteral("Not in this total: 3"));
    QCOMPARE(headline.omissions.size(), 3);
    QVERIFY(headline.omissions.first().contains(QStringLiteral("Experiments")));
}

void TestHeadline::missingWaterIsNoFaultOfTheEmissions() {
    Activity trained = training();
    trained.inputs.remove(Term::GridWaterUse);
    trained.embodied = EmbodiedMethod::Stated;
    trained.inputs.insert(Term::StatedEmbodied, fixed(unit::kilogram(1)));
    const PlanResult result = resultOf(studyOf({trained}, 1), 0, {});
    QVERIFY(!result.assessment.calculation.omissions.isEmpty());
    QVERIFY(headlineOf(result, english).omissions.isEmpty());
}

void TestHeadline::contractsAreSaidBesideTheGrid() {
    // 1,000 kWh at 400 g/kWh are 400 kg; three quarters of it under contract leave 100 kg.
    const auto with = [](const QMap<Term, EstimateData>& more) {
        Activity training = activity(ActivityKind::Training, "Training", WorkMethod::Measured,
                                     {{Term::MeasuredEnergy, fixed(unit::kWh(1000))},
                                      {Term::GridIntensity, fixed(unit::gramPerKWh(400))}});
        training.scope = EnergyScope::Facility;
        training.inputs.insert(more);
        return said(studyOf({training}, 12));
    };
    QVERIFY(!with({}).share.contains(QStringLiteral("contract")));
    const Headline headline = with({{Term::CarbonFreeShare, fixed(unit::one(0.75))}});
    QVERIFY(headline.amount.startsWith(QStringLiteral("400 kg")));
    QVERIFY2(headline.share.endsWith(QStringLiteral(
                 "By contract (market-based) its electricity emits 100 kg, by location 400 kg.")),
             qPrintable(headline.share));
}

void TestHeadline::aRangeIsSaidInRuns() {
    const PlanResult result = withUseShares(wideResult(), evenly(0.6981, 0.9972));
    const Headline headline = headlineOf(result, english);
    QCOMPARE(headline.amount, QStringLiteral("About 110 t CO₂e in 12 months"));
    // The central value, 192.5 t, is not the median.
    QCOMPARE(headline.range, QStringLiteral("9 of 10 runs lie between 77 and 214 t; with every "
                                            "input at its central value it is 193 t."));
    // 0.6981 + 0.05 x 0.2991 = 0.713 and 0.6981 + 0.95 x 0.2991 = 0.982
    QCOMPARE(headline.share, QStringLiteral("Inference is 94.8% (9 of 10 runs: 71–98%); it passes "
                                            "90% on day 180."));
}

void TestHeadline::whatDoesNotSpreadIsSaidAsBefore_data() {
    QTest::addColumn<Quantiles>("total");
    QTest::newRow("one number") << Quantiles{192'500, 192'500, 192'500, 192'500, 192'500};
    QTest::newRow("hardly") << Quantiles{192'490, 192'495, 192'500, 192'505, 192'510};
}

void TestHeadline::whatDoesNotSpreadIsSaidAsBefore() {
    QFETCH(Quantiles, total);
    const PlanResult central = resultOf(roundNumbers(), 0, {});
    const PlanResult result = withUseShares(withRange(central, total), {0.94805});
    const Headline headline = headlineOf(result, english);
    QCOMPARE(headline.amount, headlineOf(central, english).amount);
    QCOMPARE(headline.range, QString());
    QCOMPARE(headline.share, headlineOf(central, english).share);
}

/// 365 million requests.
void TestHeadline::costIsSaidWhereThereArePrices() {
    Study study = roundNumbers();
    QVERIFY(!said(study).share.contains(QStringLiteral("costs")));
    study.currency = QStringLiteral("USD");
    study.plans[0].activities[3].inputs[Term::RequestPrice] = fixed(unit::moneyPerRequest(1e-4));
    const Headline headline = said(study);
    QCOMPARE(headline.share,
             QStringLiteral("Inference is 94.8%; it passes 90% on day 180. At the stated prices it "
                            "costs 36,500 USD. It leaves out some or all of “Experiments”, "
                            "“Training”, “Fine-tuning”."));
    QCOMPARE(headline.omissions, said(roundNumbers()).omissions); // of the emissions alone
    study.currency.clear();
    QVERIFY(said(study).share.contains(QStringLiteral("costs 36,500 ¤.")));
}

QTEST_APPLESS_MAIN(TestHeadline)
#include "tst_headline.moc"
