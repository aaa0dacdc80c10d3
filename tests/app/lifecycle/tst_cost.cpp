// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "calculation/expression.h"
#include "lifecycle/edits.h"
#include "lifecycle/methodology.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plume;
using namespace plume::test;

namespace {

/// What the plan costs, as a whole and by month.
struct Costs {
    PlanCalculation calculation;
    std::vector<double> values;

    std::optional<double> in(const QMap<Term, NodeId>& nodes) const {
        const auto node = nodes.constFind(Term::Cost);
        return node == nodes.cend() ? std::nullopt : std::optional(values[std::size_t(*node)]);
    }
    std::optional<double> total() const { return in(calculation.whole().totals); }
    std::optional<double> of(int activity) const {
        return in(calculation.whole().activities[activity]);
    }
    QList<Omission> omissions() const {
        QList<Omission> found;
        for (const Omission& omission : calculation.omissions) {
            if (omission.indicator == Term::Cost)
                found.append(omission);
        }
        return found;
    }
};

Costs costsOf(const QList<Activity>& activities, int months = 12) {
    const CompletePlan plan = complete(studyOf(activities, months), 0, {});
    Costs costs{calculation(plan, monthsOf(plan)), {}};
    costs.values = centralValues(*costs.calculation.graph);
    return costs;
}

bool isNear(std::optional<double> value, double expected) {
    return value && std::abs(*value - expected) <= 1e-9 * (1.0 + std::abs(expected));
}

Activity priced(Activity activity, Term price, double amount) {
    activity.inputs[price] = {.value = amount, .range = {}, .provenance = {}};
    return activity;
}

/// 1,000 requests a day of 0.3 Wh.
Activity chat() {
    Activity result = activity(
        ActivityKind::Serving, "Chat", WorkMethod::Requests,
        {{Term::RequestRate, fixed(unit::requestPerDay(1000))},
         {Term::EnergyPerRequest, fixed(Unit<dim::facilityEnergy / dim::request>{1e-3}(0.3))}});
    result.scope = EnergyScope::Facility;
    return result;
}

Activity half(const char* of) {
    Activity result = activity(ActivityKind::Experimentation, "Tests", WorkMethod::Proportional,
                               {{Term::ProportionFactor, fixed(unit::one(0.5))}});
    result.proportionOf = QString::fromLatin1(of);
    return result;
}

template <typename A, typename B>
concept Addable = requires(A a, B b) {
    a + b;
};

static_assert(Addable<Expression<dim::money>, Expression<dim::money>>);
static_assert(!Addable<Expression<dim::money>, Expression<dim::emission>>);
static_assert(dim::facilityEnergy * dim::energyPrice == dim::money);
static_assert(dim::deviceTime * dim::deviceTimePrice == dim::money);
static_assert(dim::request * dim::requestPrice == dim::money);
static_assert(!(dim::serverEnergy * dim::energyPrice == dim::money)); // what is paid is the meter's

} // namespace

class TestCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrainingMatchesHandCalculation();
    void requestsMatchHandCalculation();
    void aFleetPaysForItsHours();
    void withoutPricesNothingIsThere();
    void whatHasNoPriceIsSaid();
    void whatCannotBeCountedIsSaid();
    void aMultiplePaysThePricesOfTheOther();
    void statedEmissionsCostWhatTheirRequestsCost();
    void monthsAddUpToTheWhole();
    void recurringWorkIsPaidEachTime();
    void aCurrencyIsAShortName_data();
    void aCurrencyIsAShortName();
};

/// 384 kWh and 8 x 100 device-hours.
void TestCost::aTrainingMatchesHandCalculation() {
    const Activity byEnergy = priced(training(), Term::ElectricityPrice, 0.1);
    QVERIFY(isNear(costsOf({byEnergy}).total(), 38.4));
    QVERIFY(isNear(costsOf({priced(training(), Term::DeviceHourPrice, 2)}).total(), 1600));
    QVERIFY(isNear(costsOf({priced(byEnergy, Term::DeviceHourPrice, 2)}).total(), 1638.4));
    QVERIFY(isNear(costsOf({priced(training(), Term::ElectricityPrice, 0)}).total(), 0));
}

/// 365,250 requests in twelve months; 109.575 kWh.
void TestCost::requestsMatchHandCalculation() {
    const Costs costs = costsOf({priced(chat(), Term::RequestPrice, 0.002)});
    QVERIFY(isNear(costs.total(), 730.5));
    QVERIFY(costs.omissions().isEmpty());
    const Activity both =
        priced(priced(chat(), Term::RequestPrice, 0.002), Term::ElectricityPrice, 0.2);
    QVERIFY(isNear(costsOf({both}).total(), 730.5 + 21.915));
}

/// 10 devices for 8,766 h.
void TestCost::aFleetPaysForItsHours() {
    const Activity fleet = activity(ActivityKind::Edge, "Fleet", WorkMethod::EdgeFleet,
                                    {{Term::FleetSize, fixed(unit::device(10))},
                                     {Term::ActivePower, fixed(unit::wattFacility(2))},
                                     {Term::IdlePower, fixed(unit::wattFacility(0))},
                                     {Term::DutyCycle, fixed(unit::one(0.5))}});
    QVERIFY(isNear(costsOf({priced(fleet, Term::DeviceHourPrice, 0.01)}).total(), 876.6));
    // 10 x 2 W x 0.5 x 8,766 h = 87.66 kWh
    QVERIFY(isNear(costsOf({priced(fleet, Term::ElectricityPrice, 0.5)}).total(), 43.83));
}

void TestCost::withoutPricesNothingIsThere() {
    const Costs costs = costsOf({training(), chat(), half("Training")});
    QVERIFY(!costs.total());
    QVERIFY(costs.omissions().isEmpty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(!costs.of(i));
}

void TestCost::whatHasNoPriceIsSaid() {
    const Costs costs = costsOf({priced(training(), Term::ElectricityPrice, 0.1), chat()});
    QVERIFY(isNear(costs.total(), 38.4));
    QVERIFY(!costs.of(1));
    QCOMPARE(costs.omissions(), QList{(Omission{1, Term::Cost, Omission::Reason::MissingInput,
                                                Term::ElectricityPrice})});
    QCOMPARE(sentenceOf(costs.omissions().first(), costs.calculation.plan),
             QStringLiteral("“Chat”: Cost is incomplete, because “Price of electricity” is not "
                            "known. State it, or choose a preset that knows it."));
}

void TestCost::whatCannotBeCountedIsSaid() {
    // Nobody says what the chat runs on, so that its device-hours are not known.
    const Costs costs =
        costsOf({priced(priced(chat(), Term::DeviceHourPrice, 2), Term::ElectricityPrice, 0.2)});
    QVERIFY(isNear(costs.total(), 21.915));
    QCOMPARE(costs.omissions(),
             QList{(Omission{0, Term::Cost, Omission::Reason::MissingInput, Term::DeviceTime})});
}

/// Half of 1,638.4; or, at a price of its own, 192 kWh at 0.2.
void TestCost::aMultiplePaysThePricesOfTheOther() {
    const Activity trained =
        priced(priced(training(), Term::ElectricityPrice, 0.1), Term::DeviceHourPrice, 2);
    const Costs costs = costsOf({half("Training"), trained});
    QVERIFY(isNear(costs.of(0), 819.2));
    QVERIFY(isNear(costs.total(), 2457.6));
    QVERIFY(costs.omissions().isEmpty());
    const Costs own = costsOf({priced(half("Training"), Term::ElectricityPrice, 0.2), trained});
    QVERIFY(isNear(own.of(0), 38.4));
}

void TestCost::statedEmissionsCostWhatTheirRequestsCost() {
    const Study study = roundNumbers(); // a million requests a day for 365 days
    Activity chatting = study.plans[0].activities[3];
    chatting = priced(chatting, Term::RequestPrice, 1e-4);
    const Costs costs = costsOf({study.plans[0].activities[1], chatting});
    QVERIFY(isNear(costs.total(), 36'500));
    QCOMPARE(costs.omissions(),
             QList{(Omission{0, Term::Cost, Omission::Reason::NotInMethod, Term::Emissions})});
}

void TestCost::monthsAddUpToTheWhole() {
    const Costs costs = costsOf(
        {priced(training(), Term::DeviceHourPrice, 2), priced(chat(), Term::RequestPrice, 0.002)});
    double sum = 0.0;
    for (const WindowNodes& month : costs.calculation.windows.mid(1))
        sum += costs.in(month.totals).value_or(0.0);
    QVERIFY(isNear(costs.total(), 1600 + 730.5));
    QVERIFY(isNear(sum, 1600 + 730.5));
}

/// In months 0, 5 and 10.
void TestCost::recurringWorkIsPaidEachTime() {
    Activity recurring = priced(training(), Term::DeviceHourPrice, 2);
    recurring.repeatEveryMonths = 5;
    QVERIFY(isNear(costsOf({recurring}).total(), 4800));
}

void TestCost::aCurrencyIsAShortName_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("code") << QStringLiteral("USD") << true;
    QTest::newRow("sign") << QStringLiteral("€") << true;
    QTest::newRow("word") << QStringLiteral("nghìn đồng") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a number") << QStringLiteral("1000 VND") << false;
    QTest::newRow("a sentence") << QStringLiteral("the dollar of the US") << false;
    QTest::newRow("a line break") << QStringLiteral("US\nD") << false;
}

void TestCost::aCurrencyIsAShortName() {
    QFETCH(QString, text);
    QTEST(isCurrency(text), "isOne");
    QFETCH(bool, isOne);
    const Study study = withCurrency(studyOf({training()}, 12), text);
    QCOMPARE(study.currency, isOne ? text : QString());
}

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"
