// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sampler.h"
#include "app/studies.h"
#include "chart_data/cumulativechart.h"
#include "chart_data/distributionchart.h"
#include "chart_data/headline.h"
#include "chart_data/ladderchart.h"
#include "chart_data/sensitivitychart.h"
#include "chart_data/sharechart.h"
#include "chart_data/usesharechart.h"

#include <QTest>

#include <cmath>

using namespace plume;

/// Results in energy and in water.
class TestIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalsAreThoseOfTheHandCalculation();
    void theHeadlineNamesTheIndicator();
    void waterIsToldApartByPlace();
    void waterOfOnePlaceAloneIsSaid();
    void thePartsOfWaterAddUpToTheTotal();
    void onlyWaterHasPlaces();
    void sharesHaveNoPartOfHardware();
    void inferenceIsAShareOfTheIndicator();
    void theCourseAddsUpToTheTotal();
    void theLadderHasThingsOfTheIndicatorAlone();
    void everyIndicatorHasThingsFromTheStart();
    void theDistributionIsThatOfTheIndicator();
    void whatMattersIsWhatMattersForTheIndicator();
    void rangesOfAnotherIndicatorAreNotTaken();
    void unknownIsSaidInWords_data();
    void unknownIsSaidInWords();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(QStringLiteral(":/datasets")).value();
    return read;
}

/// test::training() (384 kWh; 320 L on site, 768 L of its electricity), and 1,000 requests of 1 Wh
/// a day for 365 days at the same grid, without losses: 365 kWh, 365 L and 730 L.
Study study() {
    Activity chat =
        test::activity(ActivityKind::Serving, "Chat", WorkMethod::Requests,
                       {{Term::RequestRate, test::fixed(unit::requestPerDay(1000))},
                        {Term::EnergyPerRequest, test::fixed(detail::wattHourPerRequest(1))},
                        {Term::ActivityLength, test::fixed(unit::day(365))},
                        {Term::Pue, test::fixed(unit::pue(1))},
                        {Term::GridIntensity, test::fixed(unit::gramPerKWh(400))},
                        {Term::SiteWaterUse, test::fixed(unit::litrePerKWhServer(1))},
                        {Term::GridWaterUse, test::fixed(unit::litrePerKWh(2))}});
    chat.scope = EnergyScope::Facility;
    return test::studyOf({test::training(), chat}, 12);
}

constexpr double energy = 384.0 + 365.0;
constexpr double siteWater = 320.0 + 365.0;
constexpr double gridWater = 768.0 + 730.0;

PlanResult plain() {
    return resultOf(study(), 0, {});
}

/// Requests take 0.5 to 2 Wh, and the water of electricity is 1 to 4 L/kWh.
Study uncertain() {
    Study study = ::study();
    study.plans[0].activities[1].inputs[Term::EnergyPerRequest] = test::lognormal(0.5e-3, 2e-3);
    study.plans[0].activities[1].inputs[Term::GridWaterUse] = test::lognormal(1.0, 4.0);
    return study;
}

PlanResult sampledIn(Term indicator) {
    PlanResult result = resultOf(uncertain(), 0, {});
    Sampler sampler(2000);
    sampler.addRanges(result, uncertain(), 0, {});
    sampler.addCourse(result, uncertain(), 0, {}, indicator);
    sampler.addSensitivity(result, uncertain(), 0, {}, {}, indicator);
    return result;
}

double numberIn(const ChartTable& table, qsizetype row, const QString& key) {
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key)
            return table.rows[row][i].number.value_or(-1.0);
    }
    return -2.0;
}

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

} // namespace

void TestIndicators::totalsAreThoseOfTheHandCalculation() {
    const Assessment assessment = plain().assessment;
    QVERIFY(isNear(*assessment.total(Term::FacilityEnergy), energy));
    QVERIFY(isNear(*assessment.total(Term::SiteWater), siteWater));
    QVERIFY(isNear(*assessment.total(Term::GridWater), gridWater));
    QVERIFY(isNear(*assessment.total(Term::Water), siteWater + gridWater));
}

void TestIndicators::theHeadlineNamesTheIndicator() {
    QCOMPARE(headlineOf(plain(), english, Term::FacilityEnergy).amount,
             QStringLiteral("749 kWh of electricity in 12 months"));
    const Headline water = headlineOf(plain(), english, Term::Water);
    QCOMPARE(water.amount, QStringLiteral("2.183 m³ of water in 12 months"));
    QCOMPARE(water.address, QStringLiteral("/plans/0/totals/water"));
    QVERIFY(headlineOf(plain(), english).amount.contains(QStringLiteral("CO₂e")));
    const Headline about = headlineOf(sampledIn(Term::Water), english, Term::Water);
    QVERIFY2(about.amount.startsWith(QStringLiteral("About ")), qPrintable(about.amount));
    QVERIFY2(about.range.contains(QStringLiteral("m³")), qPrintable(about.range));
}

void TestIndicators::waterIsToldApartByPlace() {
    const QString sentence = QStringLiteral("685 L of it is used on site and 1.498 m³ at power "
                                            "stations.");
    QVERIFY(headlineOf(plain(), english, Term::Water).share.contains(sentence));
    QVERIFY(!headlineOf(plain(), english, Term::FacilityEnergy).share.contains(sentence));
    const ShareChart chart = shareChartOf(plain(), english, HardwareParts::Joined, Term::Water);
    QVERIFY(chart.words.answer.contains(sentence));
    const QString onSite = QStringLiteral("site_water_l");
    const QString atStations = QStringLiteral("grid_water_l");
    QVERIFY(isNear(numberIn(chart.table, 0, onSite), 320.0));
    QVERIFY(isNear(numberIn(chart.table, 1, onSite), 365.0));
    QVERIFY(isNear(numberIn(chart.table, 2, onSite), siteWater));
    QVERIFY(isNear(numberIn(chart.table, 0, atStations), 768.0));
    QVERIFY(isNear(numberIn(chart.table, 2, atStations), gridWater));
}

/// What is drawn: each segment's two parts, and the legend.
void TestIndicators::thePartsOfWaterAddUpToTheTotal() {
    const ShareChart chart = shareChartOf(plain(), english, HardwareParts::Joined, Term::Water);
    QCOMPARE(chart.segments.size(), 2);
    QVERIFY(isNear(*chart.segments[0].onSite, 320.0));
    QVERIFY(isNear(*chart.segments[1].onSite, 365.0));
    QVERIFY(isNear(chart.segments[0].base - *chart.segments[0].onSite, 768.0));
    QVERIFY2(chart.segments[0].announcement.endsWith(
                 QStringLiteral("; on site 320 L, at power stations 768 L")),
             qPrintable(chart.segments[0].announcement));
    QCOMPARE(chart.places.size(), 2);
    QVERIFY(chart.places[0].isOnSite && !chart.places[1].isOnSite);
    QVERIFY(isNear(chart.places[0].base, siteWater));
    QVERIFY(isNear(chart.places[0].base + chart.places[1].base, chart.total));
    QCOMPARE(chart.places[0].text, QStringLiteral("On site: 685 L (31.4%)"));
    QCOMPARE(chart.places[1].text, QStringLiteral("At power stations: 1.498 m³ (68.6%)"));
}

void TestIndicators::onlyWaterHasPlaces() {
    for (const Term indicator : {Term::Emissions, Term::FacilityEnergy}) {
        const ShareChart chart = shareChartOf(plain(), english, HardwareParts::Joined, indicator);
        QVERIFY(chart.places.isEmpty());
        QVERIFY(!chart.segments[0].onSite);
    }
}

void TestIndicators::waterOfOnePlaceAloneIsSaid() {
    Study onSite = study();
    for (Activity& activity : onSite.plans[0].activities)
        activity.inputs.remove(Term::GridWaterUse);
    const Headline headline = headlineOf(resultOf(onSite, 0, {}), english, Term::Water);
    QVERIFY2(headline.share.contains(QStringLiteral("that of power stations is not known")),
             qPrintable(headline.share));
    QVERIFY(!headline.omissions.isEmpty());
    const ShareChart chart =
        shareChartOf(resultOf(onSite, 0, {}), english, HardwareParts::Joined, Term::Water);
    QCOMPARE(chart.places.value(1).text, QStringLiteral("At power stations: not known"));
}

void TestIndicators::sharesHaveNoPartOfHardware() {
    Study made = study();
    made.plans[0].activities[0].embodied = EmbodiedMethod::Stated;
    made.plans[0].activities[0].inputs[Term::StatedEmbodied] = test::fixed(unit::kilogram(1000));
    const PlanResult result = resultOf(made, 0, {});
    QCOMPARE(shareChartOf(result, english).segments.size(), 3);
    const ShareChart chart =
        shareChartOf(result, english, HardwareParts::Joined, Term::FacilityEnergy);
    QCOMPARE(chart.segments.size(), 2);
    QVERIFY(isNear(chart.segments[0].base + chart.segments[1].base, energy));
    QVERIFY(chart.words.question.contains(QStringLiteral("energy")));
    QVERIFY(!chart.words.description.contains(QStringLiteral("CO₂")));
    QVERIFY(isNear(numberIn(chart.table, 0, QStringLiteral("energy_kwh")), 384.0));
}

void TestIndicators::inferenceIsAShareOfTheIndicator() {
    const UseShareChart chart = useShareChartOf(plain(), english, Term::FacilityEnergy);
    QVERIFY(isNear(*chart.share, 365.0 / energy));
    const UseShareChart sampled = useShareChartOf(sampledIn(Term::Water), english, Term::Water);
    QVERIFY(sampled.range && sampled.runsAbove);
    QVERIFY(sampled.range->p5 > 0.0 && sampled.range->p95 < 1.0);
    QVERIFY(sampled.range->p5 < 0.5 && sampled.range->p95 > 0.5);
}

void TestIndicators::theCourseAddsUpToTheTotal() {
    for (const Term indicator : {Term::FacilityEnergy, Term::Water}) {
        const CumulativeChart chart = cumulativeChartOf(plain(), english, indicator);
        QVERIFY(isNear(chart.totals.last(), *plain().assessment.total(indicator)));
        QCOMPARE(chart.bands.size(), 2);
        const CumulativeChart sampled = cumulativeChartOf(sampledIn(indicator), english, indicator);
        QVERIFY(!sampled.range.isEmpty());
        const Quantiles whole = *sampledIn(indicator).rangeOf(indicator);
        QVERIFY(isNear(sampled.range.last().base.p50, whole.p50));
    }
    const CumulativeChart chart = cumulativeChartOf(plain(), english, Term::FacilityEnergy);
    QCOMPARE(chart.valueUnit, QStringLiteral("kWh"));
    QVERIFY(isNear(numberIn(chart.table, 0, QStringLiteral("training_kwh")), 384.0));
    // The training is done at once: inference is half when it has taken 384 kWh, after a year.
    QVERIFY(!plain().timeline.whenUseReaches(0.5, Term::FacilityEnergy));
    QVERIFY(plain().timeline.whenUseReaches(0.4, Term::FacilityEnergy).has_value());
}

void TestIndicators::theLadderHasThingsOfTheIndicatorAlone() {
    const QList<EquivalenceId> all = defaultComparisons(catalogue());
    for (const Term indicator : {Term::Emissions, Term::FacilityEnergy, Term::Water}) {
        const LadderChart chart = ladderChartOf(plain(), catalogue(), all, english, indicator);
        QVERIFY(chart.rows.size() >= 4);
        for (const LadderRow& row : chart.rows) {
            if (!row.isPlan())
                QVERIFY(canCompare(*catalogue().equivalence(row.id), indicator));
        }
    }
    const LadderChart chart =
        ladderChartOf(plain(), catalogue(), {EquivalenceId(QStringLiteral("water-bottle"))},
                      english, Term::Water);
    QCOMPARE(chart.words.answer,
             QStringLiteral("As much as 4,400 bottles.")); // 2,183 L by half a L
    QCOMPARE(chart.table->columns[1].key, QStringLiteral("water_l"));
}

void TestIndicators::everyIndicatorHasThingsFromTheStart() {
    for (const Term indicator : {Term::Emissions, Term::FacilityEnergy, Term::Water}) {
        int count = 0;
        for (const EquivalenceId& id : defaultComparisons(catalogue()))
            count += canCompare(*catalogue().equivalence(id), indicator) ? 1 : 0;
        QVERIFY(count >= 3);
    }
}

void TestIndicators::theDistributionIsThatOfTheIndicator() {
    const PlanResult result = sampledIn(Term::FacilityEnergy);
    const DistributionChart chart = distributionChartOf(result, english, Term::FacilityEnergy);
    QCOMPARE(chart.marks.size(), 3);
    QVERIFY(isNear(chart.marks[1].base, result.rangeOf(Term::FacilityEnergy)->p50));
    QVERIFY(chart.words.answer.contains(QStringLiteral("kWh")) ||
            chart.words.answer.contains(QStringLiteral("MWh")));
    QVERIFY(!chart.words.description.contains(QStringLiteral("CO₂")));
}

void TestIndicators::whatMattersIsWhatMattersForTheIndicator() {
    const auto namesIn = [](Term indicator) {
        QStringList names;
        for (const SensitivityBar& bar :
             sensitivityChartOf(sampledIn(indicator), english, indicator).swings)
            names.append(bar.address().section(u'/', -1));
        return names;
    };
    QCOMPARE(namesIn(Term::FacilityEnergy), QStringList{QStringLiteral("energy_per_request")});
    const QStringList ofWater = namesIn(Term::Water);
    QVERIFY(ofWater.contains(QStringLiteral("grid_water")));
    QCOMPARE(ofWater.size(), 2);
}

void TestIndicators::rangesOfAnotherIndicatorAreNotTaken() {
    const PlanResult result = sampledIn(Term::Water);
    QVERIFY(cumulativeChartOf(result, english, Term::FacilityEnergy).range.isEmpty());
    const SensitivityChart chart = sensitivityChartOf(result, english, Term::FacilityEnergy);
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.words.answer.isEmpty());
    PlanResult few = resultOf(uncertain(), 0, {});
    Sampler(100).addRanges(few, uncertain(), 0, {}, std::array{Term::Emissions});
    const QString answer = distributionChartOf(few, english, Term::Water).words.answer;
    QVERIFY2(answer.contains(QStringLiteral("being computed")), qPrintable(answer));
}

void TestIndicators::unknownIsSaidInWords_data() {
    QTest::addColumn<Term>("indicator");
    QTest::addColumn<QString>("amount");
    QTest::newRow("energy") << Term::FacilityEnergy << QStringLiteral("Energy not known");
    QTest::newRow("water") << Term::Water << QStringLiteral("Water not known");
}

/// Stated emissions have neither energy nor water, which is not zero.
void TestIndicators::unknownIsSaidInWords() {
    QFETCH(Term, indicator);
    QFETCH(QString, amount);
    const PlanResult result = resultOf(test::roundNumbers(), 0, {});
    const Headline headline = headlineOf(result, english, indicator);
    QCOMPARE(headline.amount, amount);
    QVERIFY(headline.share.contains(QStringLiteral("not known")));
    QVERIFY(!headline.omissions.isEmpty());
    const auto says = [](const ChartWords& words) {
        return words.answer.contains(QStringLiteral("not known"));
    };
    const ShareChart shares = shareChartOf(result, english, HardwareParts::Joined, indicator);
    QVERIFY(shares.isEmpty() && says(shares.words));
    const UseShareChart use = useShareChartOf(result, english, indicator);
    QVERIFY(use.isEmpty() && says(use.words));
    QVERIFY(says(cumulativeChartOf(result, english, indicator).words));
    QVERIFY(says(distributionChartOf(result, english, indicator).words));
    QVERIFY(says(sensitivityChartOf(result, english, indicator).words));
    const LadderChart ladder =
        ladderChartOf(result, catalogue(), defaultComparisons(catalogue()), english, indicator);
    QVERIFY(says(ladder.words));
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
