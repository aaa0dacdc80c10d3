// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/levers/levers.h"

#include "analysis/assessment.h"
#include "document/studyfile.h"
#include "levers/levertrial.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QString shipped = QStringLiteral(":/datasets");

const Catalogue& shippedCatalogue() {
    static const auto catalogue = readCatalogue(shipped);
    return *catalogue;
}

double totalOf(const Study& study, const Catalogue& catalogue = roundCatalogue()) {
    return assess(study, 0, catalogue).total(Term::Emissions).value_or(-1.0);
}

/// A plan that every shipped lever but that of measuring applies to.
Study everything() {
    Study study = roundNumbers();
    Activity hosted = training();
    hosted.name = QStringLiteral("Hosted");
    hosted.kind = ActivityKind::Other;
    hosted.embodied = EmbodiedMethod::Share;
    hosted.inputs.insert(Term::EmbodiedPerDevice, fixed(unit::kilogramPerDevice(100)));
    hosted.inputs.insert(Term::HardwareLifetime, fixed(unit::year(5)));
    hosted.inputs.insert(Term::LifetimeUtilisation, fixed(unit::one(0.5)));
    Activity trained = training();
    trained.name = QStringLiteral("Trained");
    study.plans[0].activities << hosted << trained;
    return study;
}

/// Serving that a tiny model could do: 5 mWh a request.
Study smallTask() {
    return studyOf({chat(EstimateData{.value = 5e-6, .range = {}, .provenance = {}})}, tenYears);
}

/// Hardware of 100 kg for 800 device-hours of a life of 1,600 h at half use, host 20 kg: 120 kg.
Study hardware() {
    Activity made = training();
    made.embodied = EmbodiedMethod::Share;
    made.inputs.insert(Term::EmbodiedPerDevice, fixed(unit::kilogramPerDevice(100)));
    made.inputs.insert(Term::EmbodiedHostShare, fixed(unit::kilogramPerDevice(20)));
    made.inputs.insert(Term::HardwareLifetime, fixed(unit::hour(1600)));
    made.inputs.insert(Term::LifetimeUtilisation, fixed(unit::one(0.5)));
    return studyOf({made}, 12);
}

Lever tinyLever() {
    Lever tiny = lever("tiny", LeverKind::OnDevice, "serving",
                       EstimateData{.value = 100.0 / 24.0, .range = {}, .provenance = {}});
    tiny.device = DeviceId(QStringLiteral("tiny"));
    tiny.duty = 0.01;
    tiny.idlePower = 0.1e-6; // 0.1 mW
    return tiny;
}

Lever gridLever(const QStringList& grids) {
    Lever result = lever("grid", LeverKind::Grid, "all");
    for (const QString& id : grids)
        result.grids.append(GridId(id));
    return result;
}

} // namespace

class TestLeverTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLeverChangesTheTotalAsByHand_data();
    void aLeverChangesTheTotalAsByHand();
    void whatDoesNotApplySaysWhy_data();
    void whatDoesNotApplySaysWhy();
    void servingBecomesAFleet();
    void theGridOfTheOtherBoundaryIsRefused();
    void aMultipleChangesOnce();
    void whatIsAMultipleOfWhatGoesIsAsked();
    void ofAGroupOnlyOneApplies();
    void aRowsValueIsStatedWithItsScope();
    void rangesAddUpAsSquares();
    void aMeasurementNarrowsAnInput();
    void aMeasurementOfNothingIsRefused();
    void everyShippedLeverCanBeSavedAndReadBack_data();
    void everyShippedLeverCanBeSavedAndReadBack();
    void shippedLeversNameKindsOfActivities();
    void theOrderIsThatOfTheKinds();
    void aLeverCanBecomeAPlanOfItsOwn();
    void anAmountOfOnesOwnIsAnAssumption();
};

void TestLeverTrial::aLeverChangesTheTotalAsByHand_data() {
    QTest::addColumn<Study>("study");
    QTest::addColumn<Lever>("lever");
    QTest::addColumn<double>("total");
    const Study round = roundNumbers(); // 192,500 kg, of which the chat 182,500
    const char* making = "data experimentation training fine-tuning";
    // 192,500 - 2,000 - 6,000 - 1,500
    QTest::newRow("an existing model")
        << round << lever("x", LeverKind::ExistingModel, "data experimentation training")
        << 183'000.0;
    // a tenth of 6,000 + 1,500: 192,500 - 6,750
    QTest::newRow("fine-tuning") << round
                                 << lever("x", LeverKind::FineTune, "training", factor(0.1))
                                 << 185'750.0;
    // a tenth of 2,000 + 7,500 + 500: 192,500 - 9,000
    QTest::newRow("a shared training")
        << round << lever("x", LeverKind::Share, making, factor(10)) << 183'500.0;
    // 192,500 - 0.3 x 182,500
    QTest::newRow("less use") << round << lever("x", LeverKind::Volume, "serving edge", factor(0.7))
                              << 137'750.0;
    // 192,500 - 0.5 x 182,500
    QTest::newRow("less energy") << round
                                 << lever("x", LeverKind::EnergyFactor, "serving", factor(0.5))
                                 << 101'250.0;
    // 1,461 kg x 40 / 400
    QTest::newRow("a clean grid") << studyOf({chat(oneWattHour())}, tenYears)
                                  << gridLever({QStringLiteral("CLEAN")}) << 146.1;
    // 153.6 + 120 / 1.25
    QTest::newRow("a longer life")
        << hardware() << lever("x", LeverKind::Lifetime, "all", factor(1.25)) << 249.6;
    // 153.6 + 120 x 0.5
    QTest::newRow("a second life")
        << hardware() << lever("x", LeverKind::EmbodiedFactor, "all", factor(0.5)) << 213.6;
}

void TestLeverTrial::aLeverChangesTheTotalAsByHand() {
    QFETCH(Study, study);
    QFETCH(Lever, lever);
    QFETCH(double, total);
    const LeverTrial trial = tryLever(study, 0, lever, roundCatalogue());
    QVERIFY2(trial.result, qPrintable(trial.whyNot));
    QVERIFY(trial.whyNot.isEmpty());
    QVERIFY(qAbs(totalOf(*trial.study()) - total) < 1e-9 * total);
}

void TestLeverTrial::whatDoesNotApplySaysWhy_data() {
    QTest::addColumn<Study>("study");
    QTest::addColumn<Lever>("lever");
    QTest::addColumn<QString>("says");
    const Study use = studyOf({chat(oneWattHour())}, tenYears);
    const Study making = studyOf({training()}, 12);
    const auto row = [](const char* name, const Study& study, const Lever& lever,
                        const char* says) {
        QTest::newRow(name) << study << lever << QString::fromLatin1(says);
    };
    const char* development = "data experimentation training fine-tuning";
    row("no model of its own", use, lever("x", LeverKind::ExistingModel, "training"),
        "makes no model");
    row("nothing left", making, lever("x", LeverKind::ExistingModel, "training"),
        "Nothing would be left");
    row("nothing trained", use, lever("x", LeverKind::FineTune, "training", factor(0.1)),
        "trains nothing");
    row("nothing to share", use, lever("x", LeverKind::Share, development, factor(10)),
        "no model that could be shared");
    row("no use", making, lever("x", LeverKind::Volume, "serving edge", factor(0.7)), "no use");
    row("nothing served", making, lever("x", LeverKind::EnergyFactor, "serving", factor(0.5)),
        "serves nothing");
    row("no requests", making, tinyLever(), "no known number of requests");
    row("no hardware", use, lever("x", LeverKind::Lifetime, "all", factor(1.2)), "no hardware");
    row("no making", use, lever("x", LeverKind::EmbodiedFactor, "all", factor(0.5)), "no hardware");
    row("no grid", roundNumbers(), gridLever({QStringLiteral("CLEAN")}), "Nothing that it is");
    row("no such grid", use, gridLever({QStringLiteral("CLEAN-direct")}),
        "within the boundary of this study");
    row("no input named", use, lever("x", LeverKind::Measure, "all", factor(1)),
        "Choose the input");
    Study there = use;
    there.plans[0].activities[0].inputs.remove(Term::GridIntensity);
    there.plans[0].activities[0].grid = GridId(QStringLiteral("CLEAN"));
    row("there already", there, gridLever({QStringLiteral("CLEAN")}), "on this grid already");
    Study growing = use;
    growing.plans[0].activities[0].inputs.insert(Term::MonthlyGrowth, fixed(unit::one(0.02)));
    Lever small = tinyLever();
    small.mostPerRequest = 0.5 * wattHour;
    row("no small task", use, small, "no task for a tiny model");
    row("growing", growing, tinyLever(), "grow by the month");
}

void TestLeverTrial::whatDoesNotApplySaysWhy() {
    QFETCH(Study, study);
    QFETCH(Lever, lever);
    QFETCH(QString, says);
    const LeverTrial trial = tryLever(study, 0, lever, roundCatalogue());
    QVERIFY(!trial.study());
    QVERIFY2(trial.whyNot.contains(says), qPrintable(trial.whyNot));
    QVERIFY(trial.whyNot.endsWith(QLatin1Char('.')));
}

/// 1,000 requests a day, 100 a device: 10 devices of 2 kg, and over 87,660 h a power of
/// 40 mW x 0.01 + 0.1 mW x 0.99 each: 10 x 0.499 mW x 87,660 h = 0.4374234 kWh x 0.4.
void TestLeverTrial::servingBecomesAFleet() {
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const LeverTrial trial = tryLever(study, 0, tinyLever(), roundCatalogue());
    QVERIFY2(trial.result, qPrintable(trial.whyNot));
    const Activity& fleet = trial.result->changed().activities[0];
    QCOMPARE(fleet.kind, ActivityKind::Edge);
    QCOMPARE(fleet.method, WorkMethod::EdgeFleet);
    QVERIFY(qAbs(fleet.inputs.value(Term::FleetSize).value - 10.0) < 1e-9);
    QVERIFY(qAbs(totalOf(*trial.study()) - (20.0 + 0.4374234 * 0.4)) < 1e-6);
}

void TestLeverTrial::theGridOfTheOtherBoundaryIsRefused() {
    Study study = studyOf({chat(oneWattHour())}, tenYears);
    const GridId direct(QStringLiteral("CLEAN-direct"));
    const LeverTrial refused = tryGrid(study, 0, direct, roundCatalogue());
    QVERIFY(!refused.result);
    QVERIFY(refused.whyNot.contains(QStringLiteral("another boundary")));
    QVERIFY(!tryGrid(study, 0, GridId(QStringLiteral("nowhere")), roundCatalogue()).result);
    study.boundary = Boundary::Direct;
    const LeverTrial trial = tryGrid(study, 0, direct, roundCatalogue());
    QVERIFY(trial.result);
    QVERIFY(qAbs(totalOf(*trial.study()) - 14.61) < 1e-9); // 1,461 x 4 / 400
}

/// Trials are twice the training: 153.6 x 3. Half the training halves them too, once.
void TestLeverTrial::aMultipleChangesOnce() {
    Activity trials = activity(ActivityKind::Experimentation, "Trials", WorkMethod::Proportional,
                               {{Term::ProportionFactor, fixed(unit::one(2))}});
    trials.proportionOf = QStringLiteral("Training");
    const Study study = studyOf({trials, training()}, 12);
    QVERIFY(qAbs(totalOf(study) - 460.8) < 1e-9);
    const Lever shared = lever("x", LeverKind::Share, "experimentation training", factor(2));
    const LeverTrial trial = tryLever(study, 0, shared, roundCatalogue());
    QVERIFY(trial.result);
    QVERIFY(qAbs(totalOf(*trial.study()) - 230.4) < 1e-9);
}

void TestLeverTrial::whatIsAMultipleOfWhatGoesIsAsked() {
    Activity tuned = activity(ActivityKind::FineTuning, "Tuned", WorkMethod::Proportional,
                              {{Term::ProportionFactor, fixed(unit::one(0.1))}});
    tuned.proportionOf = QStringLiteral("Training");
    const Lever existing = lever("x", LeverKind::ExistingModel, "training");
    const LeverTrial trial =
        tryLever(studyOf({training(), tuned}, 12), 0, existing, roundCatalogue());
    QVERIFY(!trial.result);
    QVERIFY(trial.whyNot.contains(QStringLiteral("“Tuned” is a multiple")));
}

void TestLeverTrial::ofAGroupOnlyOneApplies() {
    Lever smaller = lever("x", LeverKind::EnergyFactor, "serving", factor(0.5));
    smaller.group = QStringLiteral("size");
    const ChangedPlan now = unchanged(studyOf({chat(oneWattHour())}, tenYears), 0);
    QVERIFY(tryLever(now, smaller, roundCatalogue()).result);
    const LeverTrial second = tryLever(now, smaller, roundCatalogue(), {QStringLiteral("size")});
    QVERIFY(!second.result);
    QVERIFY(!second.whyNot.isEmpty());
}

/// The row says that its energy is that of the server; stated by itself it must say so too.
void TestLeverTrial::aRowsValueIsStatedWithItsScope() {
    Catalogue catalogue = roundCatalogue();
    catalogue.requests = {{.id = RequestId(QStringLiteral("answer")),
                           .name = {},
                           .year = 2024,
                           .energy = oneWattHour(),
                           .scope = QStringLiteral("server"),
                           .note = {}}};
    Activity served = chat(oneWattHour());
    served.scope.reset();
    served.inputs.remove(Term::EnergyPerRequest);
    served.request = RequestId(QStringLiteral("answer"));
    const Study study = studyOf({served}, tenYears);
    QVERIFY(qAbs(totalOf(study, catalogue) - 1461 * 1.2) < 1e-6);
    const Lever half = lever("x", LeverKind::EnergyFactor, "serving", factor(0.5));
    const LeverTrial trial = tryLever(study, 0, half, catalogue);
    QVERIFY(trial.result);
    QCOMPARE(trial.result->changed().activities[0].scope, EnergyScope::Server);
    QVERIFY(qAbs(totalOf(*trial.study(), catalogue) - 1461 * 0.6) < 1e-6);
}

/// Ends at the median times and by e^0.3 and e^0.4: together e^0.5.
void TestLeverTrial::rangesAddUpAsSquares() {
    const auto about = [](double value, double distance) {
        return EstimateData{.value = value,
                            .shape = Shape::Lognormal,
                            .range = {value * std::exp(-distance), value * std::exp(distance)},
                            .provenance = {}};
    };
    const Multiplier half{{}, about(0.5, 0.4), false};
    const EstimateData product = scaled(about(8, 0.3), half, {0, 1e9});
    QCOMPARE(product.value, 4.0);
    QCOMPARE(product.shape, Shape::Lognormal);
    QVERIFY(qAbs(product.range.low - 4 * std::exp(-0.5)) < 1e-9);
    QVERIFY(qAbs(product.range.high - 4 * std::exp(0.5)) < 1e-9);
    const EstimateData quotient = scaled(about(8, 0.3), {{}, about(2, 0.4), true}, {0, 1e9});
    QCOMPARE(quotient.value, 4.0);
    QVERIFY(qAbs(quotient.range.high - 4 * std::exp(0.5)) < 1e-9);
    // Within what the input may be.
    QCOMPARE(scaled(about(8, 0.3), half, {0, 5}).range.high, 5.0);
}

/// 0.2 to 0.5 Wh become the geometric mean with 5 % either way.
void TestLeverTrial::aMeasurementNarrowsAnInput() {
    const EstimateData wide = lognormal(0.2 * wattHour, 0.5 * wattHour);
    const Study study = studyOf({chat(wide)}, tenYears);
    const QString address = inputAddress(0, 0, Term::EnergyPerRequest);
    const EstimateData accuracy{
        .value = 1.0, .shape = Shape::Lognormal, .range = {0.95, 1.05}, .provenance = {}};
    const LeverTrial trial = tryMeasurement(study, 0, address, accuracy, roundCatalogue());
    QVERIFY2(trial.result, qPrintable(trial.whyNot));
    const EstimateData measured =
        trial.result->changed().activities[0].inputs.value(Term::EnergyPerRequest);
    QCOMPARE(measured.value, wide.value);
    QVERIFY(qAbs(measured.range.low / measured.value - 0.95) < 1e-9);
    QVERIFY(qAbs(measured.range.high / measured.value - 1.05) < 1e-9);
    QCOMPARE(measured.provenance.quality, Quality::Measured);
}

void TestLeverTrial::aMeasurementOfNothingIsRefused() {
    const Study study = studyOf({chat(oneWattHour())}, tenYears);
    const EstimateData accuracy = factor(1);
    const auto refused = [&](const QString& address) {
        const LeverTrial trial = tryMeasurement(study, 0, address, accuracy, roundCatalogue());
        return !trial.result && !trial.whyNot.isEmpty();
    };
    QVERIFY(refused(inputAddress(0, 0, Term::EnergyPerRequest))); // no range
    QVERIFY(refused(inputAddress(0, 0, Term::RunTime)));
    QVERIFY(refused(inputAddress(0, 7, Term::EnergyPerRequest)));
    QVERIFY(refused(inputAddress(1, 0, Term::EnergyPerRequest)));
    QVERIFY(refused(QStringLiteral("/plans/0/service_months")));
    QVERIFY(refused(QStringLiteral("nonsense")));
}

void TestLeverTrial::everyShippedLeverCanBeSavedAndReadBack_data() {
    QTest::addColumn<Lever>("lever");
    for (const Lever& each : shippedCatalogue().levers)
        QTest::newRow(qPrintable(each.id.text())) << each;
}

void TestLeverTrial::everyShippedLeverCanBeSavedAndReadBack() {
    QFETCH(Lever, lever);
    const Catalogue& catalogue = shippedCatalogue();
    const Study study = everything();
    const LeverTrial trial =
        lever.kind == LeverKind::Measure
            ? tryMeasurement(studyOf({chat(lognormal(1e-4, 1e-3))}, 12), 0,
                             inputAddress(0, 0, Term::EnergyPerRequest), *lever.amount, catalogue)
            : tryLever(lever.kind == LeverKind::OnDevice ? smallTask() : study, 0, lever,
                       catalogue);
    QVERIFY2(trial.result, qPrintable(trial.whyNot));
    QVERIFY(*trial.study() != study);
    const auto again = readStudy(writeStudy(*trial.study()), catalogue);
    QVERIFY2(again, again ? "" : qPrintable(again.error().first().message));
    QCOMPARE(*again, *trial.study());
}

void TestLeverTrial::shippedLeversNameKindsOfActivities() {
    QSet<int> ways;
    for (const Lever& each : shippedCatalogue().levers) {
        ways.insert(each.way);
        for (const QString& kind : each.appliesTo)
            QVERIFY2(kind == QLatin1String("all") || activityKindOf(kind), qPrintable(kind));
        QVERIFY2(shippedCatalogue().source(each.source), qPrintable(each.id.text()));
        QVERIFY(!each.amount || !whyNotDrawable(*each.amount));
        QVERIFY(!nameOfWay(each.way).isEmpty());
    }
    QCOMPARE(ways.size(), 8);
}

void TestLeverTrial::theOrderIsThatOfTheKinds() {
    const QList<Lever> ordered =
        inOrder({lever("b", LeverKind::Grid, "all"), lever("a", LeverKind::Grid, "all"),
                 lever("z", LeverKind::ExistingModel, "training")});
    QCOMPARE(ordered[0].id.text(), QStringLiteral("z"));
    QCOMPARE(ordered[1].id.text(), QStringLiteral("a"));
}

/// 192,500 kg beside 183,000; what stands behind the plan stays behind both.
void TestLeverTrial::aLeverCanBecomeAPlanOfItsOwn() {
    Study study = roundNumbers();
    study.plans.append(study.plans.first());
    study.plans.last().name = QStringLiteral("Last");
    const LeverTrial trial =
        tryLever(study, 0, lever("x", LeverKind::ExistingModel, "experimentation training"),
                 roundCatalogue());
    const Study next = withAsNewPlan(study, *trial.result, QStringLiteral("Greener"));
    QCOMPARE(next.plans.size(), 3);
    QCOMPARE(next.plans[0], study.plans[0]);
    QCOMPARE(next.plans[1].name, QStringLiteral("Greener"));
    QCOMPARE(next.plans[2].name, QStringLiteral("Last"));
    QVERIFY(qAbs(*assess(next, 1, roundCatalogue()).total(Term::Emissions) - 183'000) < 1e-6);
}

void TestLeverTrial::anAmountOfOnesOwnIsAnAssumption() {
    Lever published = lever("x", LeverKind::EnergyFactor, "serving", lognormal(0.25, 1.0));
    published.amount->provenance.row = QStringLiteral("levers/x#factor");
    published.source = QStringLiteral("somewhere");
    published.quality = Quality::Published;
    const Lever own = withOwnAmount(published, factor(0.3));
    QCOMPARE(own.amount->value, 0.3);
    QCOMPARE(own.amount->provenance.row, QStringLiteral("levers/x#factor"));
    QCOMPARE(own.quality, Quality::Assumed);
    QVERIFY(own.source.isEmpty());
}

QTEST_APPLESS_MAIN(TestLeverTrial)
#include "tst_levertrial.moc"
