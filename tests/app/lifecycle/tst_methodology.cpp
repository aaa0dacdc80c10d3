// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "calculation/formula.h"
#include "lifecycle/methodology.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

struct Computed {
    PlanCalculation calculation;
    std::vector<double> values;

    std::optional<double> total(Term term) const {
        return valueOf(calculation.whole().totals, term);
    }
    std::optional<double> valueOf(const QMap<Term, NodeId>& nodes, Term term) const {
        const auto node = nodes.constFind(term);
        return node == nodes.cend() ? std::nullopt : std::optional(values[std::size_t(*node)]);
    }
};

Computed compute(const Study& study, const Catalogue& catalogue = {}, bool byMonth = false) {
    const CompletePlan plan = complete(study, 0, catalogue);
    Computed result;
    result.calculation = calculation(plan, byMonth ? monthsOf(plan) : QList<Window>());
    result.values = centralValues(*result.calculation.graph);
    return result;
}

bool isNear(std::optional<double> value, double expected) {
    return value && std::abs(*value - expected) <= 1e-9 * (1.0 + std::abs(expected));
}

Activity serving() {
    Activity result = activity(
        ActivityKind::Serving, "Chat", WorkMethod::Requests,
        {{Term::RequestRate, fixed(unit::requestPerDay(1000))},
         {Term::EnergyPerRequest, fixed(Unit<dim::facilityEnergy / dim::request>{1e-3}(0.3))},
         {Term::GridIntensity, fixed(unit::gramPerKWh(400))}});
    result.scope = EnergyScope::Facility;
    return result;
}

const Catalogue& shipped() {
    static const Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    return catalogue;
}

} // namespace

class TestMethodology : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deviceTimeMatchesHandCalculation();
    void everyFactorMatters_data();
    void everyFactorMatters();
    void computeMatchesHandCalculation();
    void requestsMatchHandCalculation();
    void theScopeDecidesWhatIsStillToCome();
    void tokensMatchHandCalculation();
    void aFleetMatchesHandCalculation();
    void aMultipleScalesTheOther();
    void hardwareIsSharedByBusyHours();
    void contractsMakeASecondLine();
    void aGridThatImprovesCountsByYear();
    void recurringWorkCountsEachTime();
    void partsSumToTotalsAndMonthsToTheWhole();
    void theOrderOfActivitiesDoesNotMatter();
    void theOrderOfActivitiesDoesNotMatterToAMultiple();
    void doublingTheTimeDoublesTheEnergy_data();
    void doublingTheTimeDoublesTheEnergy();
    void moreOfAFactorIsNeverLessCarbon_data();
    void moreOfAFactorIsNeverLessCarbon();
    void unknownIsNotZero();
    void rowsAndDefaultsAreReportedAsAssumed();
    void aGridOfAnotherBoundaryIsRefused();
    void everyExplanationRecomputes();
};

void TestMethodology::deviceTimeMatchesHandCalculation() {
    const Computed result = compute(studyOf({training()}, 12));
    QVERIFY(isNear(result.total(Term::FacilityEnergy), 384.0));
    QVERIFY(isNear(result.total(Term::OperationalEmissions), 153.6));
    QVERIFY(isNear(result.total(Term::SiteWater), 320.0));
    QVERIFY(isNear(result.total(Term::GridWater), 768.0));
    QVERIFY(isNear(result.total(Term::Water), 1088.0));
    QVERIFY(!result.total(Term::EmbodiedEmissions)); // left out by the study
}

void TestMethodology::everyFactorMatters_data() {
    QTest::addColumn<int>("term");
    QTest::addColumn<double>("doubled"); // emissions when the factor is doubled, by hand
    QTest::newRow("devices") << int(Term::DeviceCount) << 307.2;
    QTest::newRow("hours") << int(Term::RunTime) << 307.2;
    QTest::newRow("power: 8 x 100 x 0.7 x 1.2 x 0.4") << int(Term::DevicePower) << 268.8;
    QTest::newRow("host: 8 x 100 x 0.5 x 1.2 x 0.4") << int(Term::HostPower) << 192.0;
    QTest::newRow("PUE") << int(Term::Pue) << 307.2;
    QTest::newRow("grid") << int(Term::GridIntensity) << 307.2;
}

void TestMethodology::everyFactorMatters() {
    QFETCH(int, term);
    QFETCH(double, doubled);
    Activity activity = training();
    activity.inputs[Term(term)].value *= 2.0;
    QVERIFY(isNear(compute(studyOf({activity}, 12)).total(Term::Emissions), doubled));
}

void TestMethodology::computeMatchesHandCalculation() {
    // 6 x 1e9 parameters x 2e10 tokens = 1.2e20 FLOP; at 100 TFLOP/s x 0.4 = 3e6 s = 833.33 h;
    // x 0.4 kW x 1.2 x 0.4 kg/kWh = 160 kg.
    Activity compute6nd = training();
    compute6nd.method = WorkMethod::Compute;
    compute6nd.inputs.insert(Term::ActiveParameters, fixed(unit::parameter(1e9)));
    compute6nd.inputs.insert(Term::ProcessedTokens, fixed(unit::token(2e10)));
    compute6nd.inputs.insert(Term::FlopPerParameterToken, fixed(unit::flopPerParameterToken(6)));
    compute6nd.inputs.insert(Term::PeakFlopRate, fixed(unit::teraFlopPerSecond(100)));
    compute6nd.inputs.insert(Term::ComputeUtilisation, fixed(unit::one(0.4)));
    QVERIFY(isNear(compute(studyOf({compute6nd}, 12)).total(Term::Emissions), 160.0));
    Activity given = compute6nd;
    given.inputs.insert(Term::Compute, fixed(unit::flop(2.4e20)));
    QVERIFY(isNear(compute(studyOf({given}, 12)).total(Term::Emissions), 320.0));
}

void TestMethodology::requestsMatchHandCalculation() {
    // 1,000 a day x 365.25 days x 0.3 Wh = 109.575 kWh; x 0.4 = 43.83 kg.
    const Computed result = compute(studyOf({serving()}, 12));
    QVERIFY(isNear(result.total(Term::FacilityEnergy), 109.575));
    QVERIFY(isNear(result.total(Term::Emissions), 43.83));
    // Growing by 10 % a month for three months: 1 + 1.1 + 1.21 months of 30.4375 days.
    Activity growing = serving();
    growing.inputs.insert(Term::MonthlyGrowth, fixed(unit::one(0.1)));
    QVERIFY(isNear(compute(studyOf({growing}, 3)).total(Term::FacilityEnergy),
                   1000 * 30.4375 * 3.31 * 0.3e-3));
}

void TestMethodology::theScopeDecidesWhatIsStillToCome() {
    Activity activity = serving();
    activity.inputs.insert(Term::Pue, fixed(unit::pue(1.2)));
    activity.inputs.insert(Term::DevicePower, fixed(unit::wattChip(300)));
    activity.inputs.insert(Term::HostPower, fixed(unit::wattHost(100)));
    const auto energyAt = [&](EnergyScope scope) {
        activity.scope = scope;
        return compute(studyOf({activity}, 12)).total(Term::FacilityEnergy);
    };
    QVERIFY(isNear(energyAt(EnergyScope::Facility), 109.575));
    QVERIFY(isNear(energyAt(EnergyScope::Server), 109.575 * 1.2));
    QVERIFY(isNear(energyAt(EnergyScope::Chip), 109.575 * (400.0 / 300.0) * 1.2));
}

void TestMethodology::tokensMatchHandCalculation() {
    // 1,000 a day x 30.4375 days x (200 x 0.1 J + 300 x 2 J) = 30,437.5 x 620 J = 5.242 kWh.
    constexpr Unit<dim::facilityEnergy / dim::token> joule{1.0 / 3.6e6};
    Activity tokens = serving();
    tokens.method = WorkMethod::Tokens;
    tokens.inputs.insert(Term::InputTokens, fixed(unit::tokenPerRequest(200)));
    tokens.inputs.insert(Term::OutputTokens, fixed(unit::tokenPerRequest(300)));
    tokens.inputs.insert(Term::EnergyPerInputToken, fixed(joule(0.1)));
    tokens.inputs.insert(Term::EnergyPerOutputToken, fixed(joule(2)));
    QVERIFY(
        isNear(compute(studyOf({tokens}, 1)).total(Term::FacilityEnergy), 30437.5 * 620 / 3.6e6));
}

void TestMethodology::aFleetMatchesHandCalculation() {
    // 1,000 devices x (0.02 W x 0.1 + 0.001 W x 0.9) x 8,766 h = 25.4214 kWh; making 1,000 x 0.5
    // kg.
    Activity fleet = activity(ActivityKind::Edge, "Sensors", WorkMethod::EdgeFleet,
                              {{Term::FleetSize, fixed(unit::device(1000))},
                               {Term::ActivePower, fixed(unit::wattFacility(0.02))},
                               {Term::IdlePower, fixed(unit::wattFacility(0.001))},
                               {Term::DutyCycle, fixed(unit::one(0.1))},
                               {Term::GridIntensity, fixed(unit::gramPerKWh(500))},
                               {Term::EmbodiedPerDevice, fixed(unit::kilogramPerDevice(0.5))}});
    fleet.embodied = EmbodiedMethod::Share;
    const Computed result = compute(studyOf({fleet}, 12));
    QVERIFY(isNear(result.total(Term::FacilityEnergy), 25.4214));
    QVERIFY(isNear(result.total(Term::EmbodiedEmissions), 500.0));
    QVERIFY(isNear(result.total(Term::Emissions), 500.0 + 12.7107));
}

void TestMethodology::aMultipleScalesTheOther() {
    Activity experiments =
        activity(ActivityKind::Experimentation, "Experiments", WorkMethod::Proportional,
                 {{Term::ProportionFactor, fixed(unit::one(1.5))}});
    experiments.proportionOf = QStringLiteral("Training");
    const Computed result = compute(studyOf({experiments, training()}, 12));
    QVERIFY(isNear(result.total(Term::FacilityEnergy), 384.0 * 2.5));
    QVERIFY(isNear(result.total(Term::Emissions), 153.6 * 2.5)); // at the other's site
    QVERIFY(isNear(result.total(Term::Water), 1088.0 * 2.5));
}

void TestMethodology::hardwareIsSharedByBusyHours() {
    // 800 device-hours x (150 + 312.5) kg / (6 years x 8,766 h x 0.85) = 8.276 kg.
    Activity activity = training();
    activity.embodied = EmbodiedMethod::Share;
    activity.inputs.insert(Term::EmbodiedPerDevice, fixed(unit::kilogramPerDevice(150)));
    activity.inputs.insert(Term::EmbodiedHostShare, fixed(unit::kilogramPerDevice(312.5)));
    activity.inputs.insert(Term::HardwareLifetime, fixed(unit::year(6)));
    activity.inputs.insert(Term::LifetimeUtilisation, fixed(unit::one(0.85)));
    const double expected = 800 * 462.5 / (6 * 8766 * 0.85);
    const Computed result = compute(studyOf({activity}, 12));
    QVERIFY(isNear(result.total(Term::EmbodiedEmissions), expected));
    QVERIFY(isNear(result.total(Term::Emissions), expected + 153.6));
}

void TestMethodology::contractsMakeASecondLine() {
    Activity activity = training();
    activity.inputs.insert(Term::CarbonFreeShare, fixed(unit::one(0.75)));
    Activity without = training();
    without.name = QStringLiteral("Again");
    const Computed result = compute(studyOf({activity, without}, 12));
    QVERIFY(isNear(result.total(Term::OperationalEmissions), 307.2));
    QVERIFY(isNear(result.total(Term::MarketBasedEmissions), 153.6 * 0.25 + 153.6));
    QVERIFY(!compute(studyOf({training()}, 12)).total(Term::MarketBasedEmissions));
}

void TestMethodology::aGridThatImprovesCountsByYear() {
    Activity activity = serving();
    activity.inputs.insert(Term::YearlyDecline, fixed(unit::one(0.1)));
    const Computed result = compute(studyOf({activity}, 24));
    QVERIFY(isNear(result.total(Term::FacilityEnergy), 219.15));
    QVERIFY(isNear(result.total(Term::Emissions), 43.83 * 1.9));
}

void TestMethodology::recurringWorkCountsEachTime() {
    Activity activity = training();
    activity.repeatEveryMonths = 6;
    QVERIFY(isNear(compute(studyOf({activity}, 36)).total(Term::Emissions), 153.6 * 6));
}

void TestMethodology::partsSumToTotalsAndMonthsToTheWhole() {
    Activity again = training();
    again.name = QStringLiteral("Fine-tuning");
    again.startMonth = 2;
    again.repeatEveryMonths = 5;
    again.inputs.insert(Term::ActivityLength, fixed(unit::month(1.5)));
    Activity growing = serving();
    growing.inputs.insert(Term::MonthlyGrowth, fixed(unit::one(0.05)));
    growing.inputs.insert(Term::YearlyDecline, fixed(unit::one(0.07)));
    const Computed result = compute(studyOf({training(), again, growing}, 30), {}, true);
    for (const Term indicator : {Term::FacilityEnergy, Term::Emissions, Term::Water}) {
        double parts = 0.0;
        for (const auto& nodes : result.calculation.whole().activities)
            parts += result.valueOf(nodes, indicator).value_or(0.0);
        double months = 0.0;
        for (const WindowNodes& month : result.calculation.windows.mid(1))
            months += result.valueOf(month.totals, indicator).value_or(0.0);
        QVERIFY(isNear(result.total(indicator), parts));
        QVERIFY(isNear(result.total(indicator), months));
    }
}

void TestMethodology::theOrderOfActivitiesDoesNotMatter() {
    const auto forwards = compute(studyOf({training(), serving()}, 12)).total(Term::Emissions);
    const auto backwards = compute(studyOf({serving(), training()}, 12)).total(Term::Emissions);
    QVERIFY(isNear(forwards, backwards.value()));
}

void TestMethodology::theOrderOfActivitiesDoesNotMatterToAMultiple() {
    Activity experiments =
        activity(ActivityKind::Experimentation, "Experiments", WorkMethod::Proportional,
                 {{Term::ProportionFactor, fixed(unit::one(0.5))}});
    experiments.proportionOf = QStringLiteral("Training");
    QList<Activity> activities{serving(), experiments, training()}; // sorted by name
    const Computed first = compute(studyOf(activities, 12));
    while (std::next_permutation(activities.begin(), activities.end(),
                                 [](const auto& a, const auto& b) { return a.name < b.name; })) {
        const Computed other = compute(studyOf(activities, 12));
        for (const Term indicator : {Term::FacilityEnergy, Term::Emissions, Term::Water})
            QVERIFY(isNear(other.total(indicator), first.total(indicator).value()));
    }
}

void TestMethodology::doublingTheTimeDoublesTheEnergy_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("term"); // how long the work takes
    QTest::newRow("device time") << int(WorkMethod::DeviceTime) << int(Term::RunTime);
    QTest::newRow("requests") << int(WorkMethod::Requests) << int(Term::ActivityLength);
    QTest::newRow("fleet") << int(WorkMethod::EdgeFleet) << int(Term::ActivityLength);
}

void TestMethodology::doublingTheTimeDoublesTheEnergy() {
    QFETCH(int, method);
    QFETCH(int, term);
    Activity activity = training();
    activity.method = WorkMethod(method);
    activity.scope = EnergyScope::Server;
    activity.inputs.insert(Term::RequestRate, fixed(unit::requestPerDay(1000)));
    activity.inputs.insert(Term::EnergyPerRequest, serving().inputs[Term::EnergyPerRequest]);
    activity.inputs.insert(Term::FleetSize, fixed(unit::device(10)));
    activity.inputs.insert(Term::ActivePower, fixed(unit::wattFacility(2)));
    activity.inputs.insert(Term::IdlePower, fixed(unit::wattFacility(0.5)));
    activity.inputs.insert(Term::DutyCycle, fixed(unit::one(0.25)));
    activity.inputs.insert(Term::ActivityLength, fixed(unit::month(5)));
    const Computed once = compute(studyOf({activity}, 12));
    activity.inputs[Term(term)].value *= 2.0;
    const Computed twice = compute(studyOf({activity}, 12));
    for (const Term indicator : {Term::FacilityEnergy, Term::Emissions, Term::Water}) {
        QVERIFY(once.total(indicator).value() > 0.0);
        QVERIFY(isNear(twice.total(indicator), 2.0 * once.total(indicator).value()));
    }
}

void TestMethodology::moreOfAFactorIsNeverLessCarbon_data() {
    QTest::addColumn<int>("method");
    for (const WorkMethod method : {WorkMethod::Measured, WorkMethod::DeviceTime,
                                    WorkMethod::Compute, WorkMethod::Requests, WorkMethod::Tokens})
        QTest::newRow(qPrintable(keyOf(method))) << int(method);
}

/// Of electricity: PUE under every scope of the energy, on dirty grids and on a clean one.
void TestMethodology::moreOfAFactorIsNeverLessCarbon() {
    QFETCH(int, method);
    Activity activity;
    activity.name = QStringLiteral("Any");
    activity.method = WorkMethod(method);
    activity.device = DeviceId(QStringLiteral("nvidia-a100-sxm4-80gb"));
    activity.model = ModelId(QStringLiteral("gpt-3"));
    activity.inputs = {{Term::MeasuredEnergy, fixed(unit::kWh(1000))},
                       {Term::DeviceCount, fixed(unit::device(8))},
                       {Term::RunTime, fixed(unit::hour(100))},
                       {Term::RequestRate, fixed(unit::requestPerDay(1000))},
                       {Term::EnergyPerRequest, serving().inputs[Term::EnergyPerRequest]},
                       {Term::OutputTokens, fixed(unit::tokenPerRequest(300))},
                       {Term::EnergyPerOutputToken, fixed(unit::kWh(1e-6) / unit::token(1))}};
    for (const EnergyScope scope :
         {EnergyScope::Chip, EnergyScope::Server, EnergyScope::Facility}) {
        activity.scope = scope;
        for (const double intensity : {0.0, 400.0, 401.0}) {
            activity.inputs[Term::GridIntensity] = fixed(unit::gramPerKWh(intensity));
            double before = 0.0;
            for (const double pue : {1.0, 1.1, 1.5, 3.0}) {
                activity.inputs[Term::Pue] = fixed(unit::pue(pue));
                const Computed result = compute(studyOf({activity}, 12), shipped());
                const double operational = result.total(Term::OperationalEmissions).value();
                QVERIFY(operational >= before);
                before = operational;
            }
            QVERIFY(before > 0.0 || intensity == 0.0);
        }
    }
}

void TestMethodology::unknownIsNotZero() {
    Activity activity = training();
    activity.inputs.remove(Term::GridIntensity);
    const Computed result = compute(studyOf({activity}, 12));
    QVERIFY(result.total(Term::FacilityEnergy));
    QVERIFY(!result.total(Term::Emissions));
    const Omission expected{0, Term::OperationalEmissions, Omission::Reason::MissingInput,
                            Term::GridIntensity};
    QVERIFY(result.calculation.omissions.contains(expected));
    QVERIFY(
        sentenceOf(expected, result.calculation.plan).contains(QStringLiteral("Grid intensity")));
    const Computed stated = compute(roundNumbers());
    QVERIFY(!stated.total(Term::FacilityEnergy) && !stated.total(Term::Water));
    QVERIFY(isNear(stated.total(Term::Emissions), 192500.0));
}

void TestMethodology::rowsAndDefaultsAreReportedAsAssumed() {
    Activity activity = test::activity(
        ActivityKind::Training, "Training", WorkMethod::DeviceTime,
        {{Term::DeviceCount, fixed(unit::device(8))}, {Term::RunTime, fixed(unit::hour(100))}});
    activity.embodied = EmbodiedMethod::Share;
    activity.device = DeviceId(QStringLiteral("nvidia-a100-sxm4-80gb"));
    activity.grid = GridId(QStringLiteral("VNM"));
    const Computed result = compute(studyOf({activity}, 12), shipped());
    QVERIFY(result.total(Term::Emissions) && result.total(Term::EmbodiedEmissions) &&
            result.total(Term::Water));
    const auto isAssumed = [&](Term term) {
        const auto& assumed = result.calculation.plan.assumptions;
        return std::any_of(assumed.begin(), assumed.end(), [&](const Assumption& a) {
            return a.term == term && !a.estimate.provenance.source.isEmpty();
        });
    };
    for (const Term term :
         {Term::DevicePower, Term::Load, Term::HostPower, Term::Pue, Term::GridIntensity,
          Term::EmbodiedPerDevice, Term::HardwareLifetime, Term::LifetimeUtilisation})
        QVERIFY2(isAssumed(term), qPrintable(keyOf(term)));
    // A stated power is an average already: no load is taken off it.
    activity.inputs.insert(Term::DevicePower, fixed(unit::wattChip(300)));
    const CompletePlan plan = complete(studyOf({activity}, 12), 0, shipped());
    QCOMPARE(plan.activities[0].inputs[Term::Load].estimate.value, 1.0);
}

void TestMethodology::aGridOfAnotherBoundaryIsRefused() {
    Activity activity = training();
    activity.inputs.remove(Term::GridIntensity);
    activity.grid = GridId(QStringLiteral("CAN-QC-direct"));
    Study study = studyOf({activity}, 12);
    const Computed refused = compute(study, shipped());
    QVERIFY(!refused.total(Term::Emissions));
    QCOMPARE(refused.calculation.plan.warnings.first().kind, Warning::Kind::OtherBoundary);
    study.boundary = Boundary::Direct;
    QVERIFY(compute(study, shipped()).total(Term::Emissions));
}

void TestMethodology::everyExplanationRecomputes() {
    Activity growing = serving();
    growing.inputs.insert(Term::MonthlyGrowth, fixed(unit::one(0.05)));
    growing.inputs.insert(Term::YearlyDecline, fixed(unit::one(0.07)));
    const Computed result = compute(studyOf({training(), growing}, 30));
    for (const auto& nodes :
         result.calculation.whole().activities + QList{result.calculation.whole().totals}) {
        for (const NodeId node : nodes) {
            const Graph& graph = *result.calculation.graph;
            QCOMPARE(recomputed(graph, node), result.values[std::size_t(node)]);
            QVERIFY(!formulaInWords(graph, node).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestMethodology)
#include "tst_methodology.moc"
