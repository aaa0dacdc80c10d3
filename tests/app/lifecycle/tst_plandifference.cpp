// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans.h"
#include "lifecycle/methodology.h"
#include "lifecycle/plandifference.h"

#include <QTest>

#include <numeric>

using namespace plume;
using namespace plume::test;

namespace {

using Kind = PlanDifferenceFactor::Kind;

const Catalogue& shipped() {
    static const Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    return catalogue;
}

struct Pair {
    explicit Pair(const Study& study)
        : first(complete(study, 0, shipped()))
        , second(complete(study, 1, shipped()))
        , factors(differencesOf(first, second)) {}

    QList<Kind> kinds() const {
        QList<Kind> kinds;
        for (const PlanDifferenceFactor& factor : factors)
            kinds.append(factor.kind);
        return kinds;
    }
    CompletePlan mixture(std::size_t mask) const {
        std::vector<bool> isTaken;
        for (qsizetype i = 0; i < factors.size(); ++i)
            isTaken.push_back((mask >> i & 1U) != 0);
        return mixed(first, second, factors, isTaken);
    }

    CompletePlan first;
    CompletePlan second;
    QList<PlanDifferenceFactor> factors;
};

using Totals = QMap<Term, double>;

/// Of those that are known.
Totals totalsOf(const CompletePlan& plan) {
    const PlanCalculation calculated = calculation(plan);
    const std::vector<double> values = centralValues(*calculated.graph);
    Totals totals;
    for (const Term term :
         {Term::Emissions, Term::EmbodiedEmissions, Term::FacilityEnergy, Term::Water}) {
        if (calculated.whole().totals.contains(term))
            totals.insert(term, values[std::size_t(calculated.whole().totals[term])]);
    }
    return totals;
}

std::optional<double> totalOf(const CompletePlan& plan, Term indicator) {
    const Totals totals = totalsOf(plan);
    return totals.contains(indicator) ? std::optional(totals[indicator]) : std::nullopt;
}

Study twice(const Activity& activity) {
    Study study = studyOf({activity}, 12);
    study.plans.append(study.plans[0]);
    return study;
}

Activity& changed(Study& study, int activity = 0) {
    return study.plans[1].activities[activity];
}

/// An activity of the method that the data complete.
Activity byMethod(WorkMethod method, EmbodiedMethod embodied) {
    Activity result = activity(ActivityKind::Serving, "Chat", method,
                               {{Term::GridIntensity, fixed(unit::gramPerKWh(300))}});
    result.embodied = embodied;
    result.device = DeviceId(QStringLiteral("nvidia-h100-sxm5"));
    const QMap<Term, double> amounts{{Term::DeviceCount, 8},
                                     {Term::RunTime, 100},
                                     {Term::MeasuredEnergy, 500},
                                     {Term::Compute, 1e20},
                                     {Term::RequestRate, 10},
                                     {Term::EnergyPerRequest, 1e-3},
                                     {Term::OutputTokens, 100},
                                     {Term::EnergyPerOutputToken, 1e-6},
                                     {Term::FleetSize, 50},
                                     {Term::ActivePower, 0.01},
                                     {Term::DutyCycle, 0.2},
                                     {Term::ProportionFactor, 2},
                                     {Term::StatedEmissions, 700},
                                     {Term::EmbodiedPerDeviceHour, 0.01},
                                     {Term::EmbodiedPerRequest, 1e-4},
                                     {Term::StatedEmbodied, 90}};
    for (auto amount = amounts.cbegin(); amount != amounts.cend(); ++amount)
        result.inputs.insert(amount.key(), {.value = *amount, .range = {}, .provenance = {}});
    for (const Term term : result.inputs.keys()) {
        if (!inputsOf(result).contains(term))
            result.inputs.remove(term);
    }
    return result;
}

} // namespace

class TestPlanDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesDoNotDiffer();
    void namesAndSourcesMakeNoDifference();
    void eachInputIsAFactor();
    void aRowIsOneFactorWithAllThatItGives();
    void whatIsStatedIsAFactorOfItsOwn();
    void anotherMethodTakesWhatOnlyItNeeds();
    void theScheduleIsOneFactor();
    void activitiesAndTheStartYearAreFactors();
    void multiplesFollowWhatTheyAreMultiplesOf();
    void bothEndsAndAllBetweenCanBeComputed_data();
    void bothEndsAndAllBetweenCanBeComputed();
};

void TestPlanDifference::copiesDoNotDiffer() {
    const Pair pair(twice(training()));
    QVERIFY(pair.factors.isEmpty());
    QVERIFY(sharedInputCount(pair.first, pair.second) >= 8);
    QCOMPARE(totalOf(pair.mixture(0), Term::Emissions), totalOf(pair.first, Term::Emissions));
}

void TestPlanDifference::namesAndSourcesMakeNoDifference() {
    Study study = twice(training());
    changed(study).name = QStringLiteral("Other");
    changed(study).inputs[Term::RunTime].provenance.note = QStringLiteral("Ours");
    QVERIFY(Pair(study).factors.isEmpty());
}

void TestPlanDifference::eachInputIsAFactor() {
    Study study = twice(training());
    changed(study).inputs[Term::RunTime] = fixed(unit::hour(200));
    changed(study).inputs[Term::Pue] = fixed(unit::pue(1.5));
    changed(study).inputs.insert(Term::YearlyDecline, fixed(unit::one(0.1)));
    const Pair pair(study);
    QCOMPARE(pair.factors,
             (QList<PlanDifferenceFactor>{{Kind::Input, 0, 0, {Term::RunTime}},
                                          {Kind::Input, 0, 0, {Term::Pue}},
                                          {Kind::Input, 0, 0, {Term::YearlyDecline}}}));
    // 153.6 kg at 100 h and a PUE of 1.2.
    QCOMPARE(totalOf(pair.mixture(0b001), Term::Emissions).value(), 2 * 153.6);
    QCOMPARE(totalOf(pair.mixture(0b010), Term::Emissions).value(), 153.6 / 1.2 * 1.5);
    QCOMPARE(totalOf(pair.mixture(0b011), Term::Emissions).value(), 2 * 153.6 / 1.2 * 1.5);
}

void TestPlanDifference::aRowIsOneFactorWithAllThatItGives() {
    Activity activity = byMethod(WorkMethod::DeviceTime, EmbodiedMethod::Share);
    activity.inputs.remove(Term::GridIntensity);
    activity.grid = GridId(QStringLiteral("FRA"));
    Study study = twice(activity);
    changed(study).grid = GridId(QStringLiteral("POL"));
    changed(study).device = DeviceId(QStringLiteral("nvidia-a100-sxm4-80gb"));
    const Pair pair(study);
    QCOMPARE(pair.kinds(), (QList<Kind>{Kind::Grid, Kind::Device}));
    QVERIFY(pair.factors[0].terms.contains(Term::GridIntensity));
    QVERIFY(pair.factors[1].terms.contains(Term::DevicePower));
    QVERIFY(pair.factors[1].terms.contains(Term::EmbodiedPerDevice));
}

void TestPlanDifference::whatIsStatedIsAFactorOfItsOwn() {
    Activity activity = byMethod(WorkMethod::DeviceTime, EmbodiedMethod::Excluded);
    activity.grid = GridId(QStringLiteral("FRA"));
    Study study = twice(activity); // states 300 g/kWh
    changed(study).inputs.remove(Term::GridIntensity);
    QCOMPARE(Pair(study).factors,
             (QList<PlanDifferenceFactor>{{Kind::Input, 0, 0, {Term::GridIntensity}}}));
}

void TestPlanDifference::anotherMethodTakesWhatOnlyItNeeds() {
    Study study = twice(byMethod(WorkMethod::DeviceTime, EmbodiedMethod::Excluded));
    changed(study) = byMethod(WorkMethod::EdgeFleet, EmbodiedMethod::Excluded);
    changed(study).inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(50));
    const Pair pair(study);
    QCOMPARE(pair.kinds(), (QList<Kind>{Kind::Work, Kind::Input}));
    QVERIFY(pair.factors[0].terms.contains(Term::Pue)); // a fleet has none
    QCOMPARE(pair.factors[1].terms, QList{Term::GridIntensity});
    changed(study).embodied = EmbodiedMethod::Share;
    QCOMPARE(Pair(study).kinds(), (QList<Kind>{Kind::WorkAndEmbodied, Kind::Input}));
}

void TestPlanDifference::theScheduleIsOneFactor() {
    Study study = twice(training());
    changed(study).startMonth = 3;
    changed(study).repeatEveryMonths = 6;
    changed(study).inputs.insert(Term::ActivityLength, fixed(unit::month(1)));
    QCOMPARE(Pair(study).factors,
             (QList<PlanDifferenceFactor>{{Kind::Schedule, 0, 0, {Term::ActivityLength}}}));
}

void TestPlanDifference::activitiesAndTheStartYearAreFactors() {
    Study study = scratchOrFineTune();
    study.plans[1].startYear = 2030;
    const Pair pair(study);
    QCOMPARE(pair.factors,
             (QList<PlanDifferenceFactor>{{Kind::StartYear, -1, -1, {}},
                                          {Kind::OnlyInFirst, 0, -1, {}},
                                          {Kind::Input, 1, 1, {Term::EmissionsPerRequest}},
                                          {Kind::OnlyInSecond, -1, 0, {}}}));
    QCOMPARE(totalOf(pair.mixture(0b0010), Term::Emissions).value(), 12'000.0);
    QCOMPARE(totalOf(pair.mixture(0b1110), Term::Emissions).value(), 36'500.0);
}

/// Experiments are twice the training, at its site.
void TestPlanDifference::multiplesFollowWhatTheyAreMultiplesOf() {
    Activity experiments =
        activity(ActivityKind::Experimentation, "Experiments", WorkMethod::Proportional,
                 {{Term::ProportionFactor, fixed(unit::one(2))}});
    experiments.proportionOf = QStringLiteral("Training");
    Study study = studyOf({experiments, training()}, 12);
    study.plans.append(study.plans[0]);
    changed(study, 1).name = QStringLiteral("Final run");
    changed(study, 0).proportionOf = QStringLiteral("Final run");
    changed(study, 1).inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(800));
    const Pair pair(study);
    QCOMPARE(pair.factors,
             (QList<PlanDifferenceFactor>{{Kind::Input, 1, 1, {Term::GridIntensity}}}));
    QCOMPARE(totalOf(pair.first, Term::Emissions).value(), 3 * 153.6);
    QCOMPARE(totalOf(pair.mixture(1), Term::Emissions).value(), 2 * 3 * 153.6);
    study.plans[1].activities.removeLast(); // the experiments' target
    changed(study).method = WorkMethod::StatedEmissions;
    changed(study).proportionOf.clear();
    changed(study).inputs = {{Term::StatedEmissions, fixed(unit::kilogram(10))}};
    const Pair other(study);
    QCOMPARE(other.kinds(), (QList<Kind>{Kind::Work, Kind::OnlyInFirst}));
    QCOMPARE(totalOf(other.mixture(0b11), Term::Emissions).value(), 10.0);
    QVERIFY(!totalOf(other.mixture(0b10), Term::Emissions)); // twice nothing
}

void TestPlanDifference::bothEndsAndAllBetweenCanBeComputed_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    for (const WorkMethod first : allWorkMethods) {
        for (const WorkMethod second : allWorkMethods)
            QTest::addRow("%s and %s", qPrintable(keyOf(first)), qPrintable(keyOf(second)))
                << int(first) << int(second);
    }
}

/// Every pair of methods, with several ways to count the hardware, on two grids and devices:
/// whatever is known of both plans is known of every mixture.
void TestPlanDifference::bothEndsAndAllBetweenCanBeComputed() {
    QFETCH(int, first);
    QFETCH(int, second);
    constexpr std::array ways{EmbodiedMethod::Share, EmbodiedMethod::PerRequest,
                              EmbodiedMethod::Stated};
    for (const EmbodiedMethod embodied : ways) {
        for (const EmbodiedMethod other : ways) {
            Activity of = byMethod(WorkMethod(first), embodied);
            Activity with = byMethod(WorkMethod(second), other);
            of.inputs.remove(Term::GridIntensity);
            of.grid = GridId(QStringLiteral("FRA"));
            of.proportionOf = with.proportionOf = QStringLiteral("Training");
            with.device = DeviceId(QStringLiteral("nvidia-a100-sxm4-80gb"));
            with.startMonth = 2;
            Study study = studyOf({training(), of}, 12);
            study.plans.append(study.plans[0]);
            changed(study, 1) = with;
            const Pair pair(study);
            const auto all = std::size_t(1) << pair.factors.size();
            const Totals begins = totalsOf(pair.first);
            const Totals ends = totalsOf(pair.second);
            QCOMPARE(totalsOf(pair.mixture(0)), begins);
            QCOMPARE(totalsOf(pair.mixture(all - 1)), ends);
            for (std::size_t mask = 0; mask < all; ++mask) {
                const Totals totals = totalsOf(pair.mixture(mask));
                for (const Term term : begins.keys())
                    QVERIFY(totals.contains(term) || !ends.contains(term));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestPlanDifference)
#include "tst_plandifference.moc"
