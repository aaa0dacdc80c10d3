// SPDX-License-Identifier: GPL-3.0-or-later
//
// The methodology of Plume. Each function is an equation or a short chain of them; what multiplies
// what stands nowhere else. A quantity that cannot be known is absent, never zero.
//
// Conventions: GHG Protocol and ISO 14040/14044 attribution; location-based intensities first;
// a year has 365.25 days and a month is a twelfth of it.
#include "lifecycle/methodology.h"

#include "calculation/expression.h"

#include <QSet>

#include <algorithm>

namespace plume {
namespace {

template <Dimension D>
using Maybe = std::optional<Expression<D>>;

template <Dimension D>
Maybe<D> sum(const Maybe<D>& a, const Maybe<D>& b) {
    if (a && b)
        return *a + *b;
    return a ? a : b;
}

template <Dimension A, Dimension B>
auto product(const Maybe<A>& a, const Maybe<B>& b) {
    return a && b ? std::optional(*a * *b) : std::nullopt;
}

template <Dimension D>
Maybe<D> namedIf(Term term, const Maybe<D>& value) {
    if (!value)
        return std::nullopt;
    return named(term, *value);
}

/// An input as it enters the equations. (A class, as GCC 12 cannot name this type by an alias.)
template <Term T>
struct InputOf {
    using Type = std::optional<Expression<dimensionOfInput<T>>>;
};

/// Whether the years' change of the grid weighs what is counted.
enum class Weighting { Plain, ByGrid };

/// What an activity's work amounts to within a window.
struct Work {
    Maybe<dim::requestRate * dim::time> requests;
    Maybe<dim::deviceTime> deviceTime;
    Maybe<dim::serverEnergy> serverEnergy;     ///< of a data centre's servers, for water on site
    Maybe<dim::facilityEnergy> facilityEnergy; ///< what the grid delivers
    Maybe<dim::emission> statedEmissions;
};

struct Footprint {
    Maybe<dim::facilityEnergy> energy;
    Maybe<dim::emission> operational;
    Maybe<dim::emission> marketBased;
    Maybe<dim::emission> embodied;
    Maybe<dim::emission> emissions;
    Maybe<dim::water> siteWater;
    Maybe<dim::water> gridWater;
    Maybe<dim::water> water;
    Maybe<dim::money> cost;
};

/// The equations for one activity of a plan over one window.
class ActivityMethod {
public:
    ActivityMethod(Graph& graph, const CompletePlan& plan, int index, Window window,
                   QList<Omission>* omissions)
        : m_graph(graph)
        , m_plan(plan)
        , m_index(index)
        , m_activity(plan.activities[index])
        , m_window(window)
        , m_omissions(omissions) {}

    Footprint footprint() const;

private:
    // Inputs.
    template <Term T>
    typename InputOf<T>::Type find() const {
        return findAs<T, dimensionOfInput<T>>();
    }
    /// An energy whose scope the activity states enters with that scope's dimension.
    template <Term T, Dimension D>
    Maybe<D> findAs() const {
        const auto input = m_activity.inputs.constFind(T);
        if (input == m_activity.inputs.cend())
            return std::nullopt;
        return Expression<D>(m_graph, m_graph.input(input->address, T, D, input->estimate));
    }
    /// An input without which `indicator` cannot be said.
    template <Term T>
    typename InputOf<T>::Type need(Term indicator) const {
        auto value = find<T>();
        if (!value)
            omit(indicator, Omission::Reason::MissingInput, T);
        return value;
    }
    template <Term T, Dimension D>
    Maybe<D> needAs(Term indicator) const {
        auto value = findAs<T, D>();
        if (!value)
            omit(indicator, Omission::Reason::MissingInput, T);
        return value;
    }
    void omit(Term indicator, Omission::Reason reason, Term missing = Term::Emissions) const;

    // When.
    Schedule schedule(Schedule::Kind kind) const;
    NodeId lengthNode() const;
    Expression<dim::time> activeTime(Weighting weighting) const;
    Expression<dim::ratio> occurrences(Weighting weighting) const;

    // How much.
    Work work(Weighting weighting) const;
    Work measured(Weighting weighting) const;
    Work ofDeviceTime(const Maybe<dim::deviceTime>& deviceTime) const;
    Maybe<dim::deviceTime> deviceTime(Weighting weighting) const;
    Maybe<dim::deviceTime> deviceTimeOfCompute(Weighting weighting) const;
    Work requests(Weighting weighting) const;
    Work tokens(Weighting weighting) const;
    Work edgeFleet(Weighting weighting) const;
    Work proportional(Weighting weighting) const;
    Work stated(Weighting weighting) const;

    // From the chip to the facility.
    template <Term T, Dimension PerUnit, Dimension Units>
    Work scopedEnergy(const Maybe<Units>& units) const;
    Work fromChips(const Maybe<dim::chipEnergy>& energy, const Maybe<dim::deviceTime>& time) const;
    Work fromServers(const Maybe<dim::serverEnergy>& energy,
                     const Maybe<dim::deviceTime>& time) const;
    Work fromFacility(const Maybe<dim::facilityEnergy>& energy) const;
    Maybe<dim::deviceTime> impliedDeviceTime(const Maybe<dim::serverEnergy>& energy) const;
    Maybe<dim::hostPower> serverPower() const;

    // What it causes.
    Maybe<dim::emission> embodied(const Work& work) const;
    Maybe<dim::emission> embodiedShare(const Work& work) const;
    Maybe<dim::emission> embodiedOfFleet() const;
    Maybe<dim::emission> embodiedOfMultiple() const;
    Maybe<dim::emissionPerDeviceTime> embodiedPerDeviceHour() const;
    Maybe<dim::money> cost(const Work& work, const Maybe<dim::facilityEnergy>& energy) const;
    void omitCost() const;
    template <Term Price, Dimension Units>
    Maybe<dim::money> costOf(const Maybe<Units>& units, Term missing) const;

    std::optional<int> target() const;

    Graph& m_graph;
    const CompletePlan& m_plan;
    int m_index;
    const CompleteActivity& m_activity;
    Window m_window;
    QList<Omission>* m_omissions; ///< null where they are already known
};

void ActivityMethod::omit(Term indicator, Omission::Reason reason, Term missing) const {
    const Omission omission{m_index, indicator, reason, missing};
    if (m_omissions && !m_omissions->contains(omission))
        m_omissions->append(omission);
}

// ---- When -------------------------------------------------------------------------------------

Schedule ActivityMethod::schedule(Schedule::Kind kind) const {
    const Activity& stated = m_activity.stated;
    const bool improvesSinceData = m_plan.startYear && m_activity.gridYear > 0;
    return {.kind = kind,
            .start = double(stated.startMonth),
            .every = double(stated.repeatEveryMonths),
            .horizon = double(m_plan.serviceMonths),
            .from = m_window.from,
            .to = m_window.to,
            .yearsBefore =
                improvesSinceData ? double(*m_plan.startYear - m_activity.gridYear) : 0.0};
}

NodeId ActivityMethod::lengthNode() const {
    if (const auto length = find<Term::ActivityLength>())
        return length->node();
    if (!lastsAsLongAsThePlan(m_activity.stated))
        return noNode; // done at once
    return m_graph.input(m_plan.serviceLife.address, Term::ServiceLife, dim::time,
                         m_plan.serviceLife.estimate);
}

NodeId nodeOf(const Maybe<dim::ratio>& value) {
    return value ? value->node() : noNode;
}

Expression<dim::time> ActivityMethod::activeTime(Weighting weighting) const {
    const NodeId decline =
        weighting == Weighting::ByGrid ? nodeOf(find<Term::YearlyDecline>()) : noNode;
    const NodeId weight = m_graph.schedule(schedule(Schedule::Kind::Rate), lengthNode(),
                                           nodeOf(find<Term::MonthlyGrowth>()), decline);
    return named(Term::ActiveTime, Expression<dim::time>(m_graph, weight));
}

Expression<dim::ratio> ActivityMethod::occurrences(Weighting weighting) const {
    const NodeId decline =
        weighting == Weighting::ByGrid ? nodeOf(find<Term::YearlyDecline>()) : noNode;
    const NodeId weight =
        m_graph.schedule(schedule(Schedule::Kind::Amount), lengthNode(), noNode, decline);
    return named(Term::Occurrences, Expression<dim::ratio>(m_graph, weight));
}

// ---- How much: one function a work method
// ---------------------------------------------------------

Work ActivityMethod::work(Weighting weighting) const {
    switch (m_activity.stated.method) {
    case WorkMethod::Measured:
        return measured(weighting);
    case WorkMethod::DeviceTime:
        return ofDeviceTime(deviceTime(weighting));
    case WorkMethod::Compute:
        return ofDeviceTime(deviceTimeOfCompute(weighting));
    case WorkMethod::Requests:
        return requests(weighting);
    case WorkMethod::Tokens:
        return tokens(weighting);
    case WorkMethod::EdgeFleet:
        return edgeFleet(weighting);
    case WorkMethod::Proportional:
        return proportional(weighting);
    case WorkMethod::StatedEmissions:
        return stated(weighting);
    }
    Q_UNREACHABLE();
}

Work ActivityMethod::measured(Weighting weighting) const {
    return scopedEnergy<Term::MeasuredEnergy, dim::ratio>(
        Maybe<dim::ratio>(occurrences(weighting)));
}

/// E_chip = n t P_device load;  E_server = E_chip + n t P_host.
Work ActivityMethod::ofDeviceTime(const Maybe<dim::deviceTime>& time) const {
    const auto power = need<Term::DevicePower>(Term::FacilityEnergy);
    const auto load = need<Term::Load>(Term::FacilityEnergy);
    return fromChips(product(time, product(power, load)), time);
}

Maybe<dim::deviceTime> ActivityMethod::deviceTime(Weighting weighting) const {
    const auto count = need<Term::DeviceCount>(Term::FacilityEnergy);
    const auto hours = need<Term::RunTime>(Term::FacilityEnergy);
    const Maybe<dim::ratio> times = occurrences(weighting);
    return namedIf(Term::DeviceTime, product(times, product(count, hours)));
}

/// H = C / (peak utilisation);  C given, or k N_active D with k about 6 in training and 2 in
/// inference (Kaplan et al. 2020, section 2.1).
Maybe<dim::deviceTime> ActivityMethod::deviceTimeOfCompute(Weighting weighting) const {
    auto compute = find<Term::Compute>();
    if (!compute) {
        const auto perToken = product(need<Term::FlopPerParameterToken>(Term::FacilityEnergy),
                                      need<Term::ActiveParameters>(Term::FacilityEnergy));
        compute = namedIf(Term::Compute,
                          product(perToken, need<Term::ProcessedTokens>(Term::FacilityEnergy)));
    }
    const auto speed = product(need<Term::PeakFlopRate>(Term::FacilityEnergy),
                               need<Term::ComputeUtilisation>(Term::FacilityEnergy));
    if (!compute || !speed)
        return std::nullopt;
    return named(Term::DeviceTime, occurrences(weighting) * (*compute / *speed));
}

Work ActivityMethod::requests(Weighting weighting) const {
    const auto rate = need<Term::RequestRate>(Term::FacilityEnergy);
    const Maybe<dim::time> time = activeTime(weighting);
    const auto count = namedIf(Term::Requests, product(rate, time));
    Work result = scopedEnergy<Term::EnergyPerRequest, dim::request>(count);
    result.requests = count;
    return result;
}

/// E = requests (tokens_in e_in + tokens_out e_out).
Work ActivityMethod::tokens(Weighting weighting) const {
    const auto rate = need<Term::RequestRate>(Term::FacilityEnergy);
    const Maybe<dim::time> time = activeTime(weighting);
    const auto count = namedIf(Term::Requests, product(rate, time));
    const auto read = product(count, find<Term::InputTokens>());
    const auto written = product(count, need<Term::OutputTokens>(Term::FacilityEnergy));
    // Reading is left out, and said so, where no energy for it is known.
    Work reading = read ? scopedEnergy<Term::EnergyPerInputToken, dim::token>(read) : Work{};
    Work result = scopedEnergy<Term::EnergyPerOutputToken, dim::token>(written);
    result.serverEnergy = sum(reading.serverEnergy, result.serverEnergy);
    result.facilityEnergy = sum(reading.facilityEnergy, result.facilityEnergy);
    result.deviceTime = sum(reading.deviceTime, result.deviceTime);
    result.requests = count;
    return result;
}

/// E = devices (P_active duty + P_idle (1 - duty)) t, at each device's own socket or battery.
Work ActivityMethod::edgeFleet(Weighting weighting) const {
    const auto fleet = need<Term::FleetSize>(Term::FacilityEnergy);
    const auto duty = need<Term::DutyCycle>(Term::FacilityEnergy);
    const auto active = product(need<Term::ActivePower>(Term::FacilityEnergy), duty);
    const Maybe<dim::ratio> rest = duty ? Maybe<dim::ratio>(oneMinus(*duty)) : std::nullopt;
    const auto idle = product(need<Term::IdlePower>(Term::FacilityEnergy), rest);
    const Maybe<dim::time> time = activeTime(weighting);
    const auto fleetTime = namedIf(Term::DeviceTime, product(fleet, time));
    Work result;
    result.deviceTime = fleetTime;
    if (active)
        result.facilityEnergy = product(fleetTime, sum(active, idle));
    return result;
}

std::optional<int> ActivityMethod::target() const {
    for (int i = 0; i < m_plan.activities.size(); ++i) {
        if (i != m_index && m_plan.activities[i].stated.name == m_activity.stated.proportionOf)
            return i;
    }
    return std::nullopt;
}

/// E = factor E_other, over the other's whole life; likewise for stated emissions.
Work ActivityMethod::proportional(Weighting weighting) const {
    const auto factor = need<Term::ProportionFactor>(Term::FacilityEnergy);
    const auto other = target();
    if (!factor || !other)
        return {};
    const Window life{0.0, double(m_plan.serviceMonths)};
    const Work of = ActivityMethod(m_graph, m_plan, *other, life, nullptr).work(Weighting::Plain);
    const Maybe<dim::ratio> times = occurrences(weighting) * *factor;
    Work result;
    result.requests = product(times, of.requests);
    result.deviceTime = product(times, of.deviceTime);
    result.serverEnergy = product(times, of.serverEnergy);
    result.facilityEnergy = product(times, of.facilityEnergy);
    result.statedEmissions = product(times, of.statedEmissions);
    if (!result.facilityEnergy && !result.statedEmissions)
        omit(Term::FacilityEnergy, Omission::Reason::NotInMethod);
    return result;
}

Work ActivityMethod::stated(Weighting weighting) const {
    Work result;
    omit(Term::FacilityEnergy, Omission::Reason::NotInMethod);
    omit(Term::Water, Omission::Reason::NotInMethod);
    if (!statesEmissionsPerRequest(m_activity.stated)) {
        const Maybe<dim::ratio> times = occurrences(weighting);
        result.statedEmissions = product(times, need<Term::StatedEmissions>(Term::Emissions));
        return result;
    }
    const Maybe<dim::time> time = activeTime(weighting);
    result.requests =
        namedIf(Term::Requests, product(need<Term::RequestRate>(Term::Emissions), time));
    result.statedEmissions =
        product(result.requests, need<Term::EmissionsPerRequest>(Term::Emissions));
    return result;
}

// ---- From the chip to the facility
// ---------------------------------------------------------------

/// An energy per unit, times the units, taken up at the scope that the activity states.
template <Term T, Dimension PerUnit, Dimension Units>
Work ActivityMethod::scopedEnergy(const Maybe<Units>& units) const {
    switch (m_activity.scope) {
    case EnergyScope::Chip: {
        const auto each = needAs<T, dim::chipEnergy / PerUnit>(Term::FacilityEnergy);
        const auto energy = product(units, each);
        const auto power = product(find<Term::DevicePower>(), find<Term::Load>());
        Maybe<dim::deviceTime> time;
        if (energy && power)
            time = named(Term::DeviceTime, *energy / *power);
        return fromChips(energy, time);
    }
    case EnergyScope::Server: {
        const auto each = needAs<T, dim::serverEnergy / PerUnit>(Term::FacilityEnergy);
        const auto energy = namedIf(Term::ServerEnergy, product(units, each));
        return fromServers(energy, impliedDeviceTime(energy));
    }
    case EnergyScope::Facility: {
        const auto each = needAs<T, dim::facilityEnergy / PerUnit>(Term::FacilityEnergy);
        return fromFacility(product(units, each));
    }
    }
    Q_UNREACHABLE();
}

/// E_server = E_chip + n t P_host. Without a host power the energy is the chips' alone, and says
/// so.
Work ActivityMethod::fromChips(const Maybe<dim::chipEnergy>& energy,
                               const Maybe<dim::deviceTime>& time) const {
    if (!energy)
        return {};
    const Maybe<dim::serverEnergy> chips = asServerEnergy(*energy);
    const auto host = product(time, need<Term::HostPower>(Term::FacilityEnergy));
    return fromServers(namedIf(Term::ServerEnergy, sum(chips, host)), time);
}

/// E = E_server PUE.
Work ActivityMethod::fromServers(const Maybe<dim::serverEnergy>& energy,
                                 const Maybe<dim::deviceTime>& time) const {
    Work result;
    result.deviceTime = time;
    result.serverEnergy = energy;
    result.facilityEnergy = product(energy, need<Term::Pue>(Term::FacilityEnergy));
    return result;
}

/// A facility's energy is used as it is; what its servers draw matters for water and hardware only.
Work ActivityMethod::fromFacility(const Maybe<dim::facilityEnergy>& energy) const {
    Work result;
    result.facilityEnergy = energy;
    const auto pue = find<Term::Pue>();
    if (energy && pue)
        result.serverEnergy = named(Term::ServerEnergy, *energy / *pue);
    result.deviceTime = impliedDeviceTime(result.serverEnergy);
    return result;
}

/// n t = E_server / (P_device load + P_host), where only the energy is known.
Maybe<dim::deviceTime>
ActivityMethod::impliedDeviceTime(const Maybe<dim::serverEnergy>& energy) const {
    const auto power = serverPower();
    if (!energy || !power)
        return std::nullopt;
    return named(Term::DeviceTime, *energy / *power);
}

/// P_device load + P_host, of one device and its share of the host.
Maybe<dim::hostPower> ActivityMethod::serverPower() const {
    const auto chip = product(find<Term::DevicePower>(), find<Term::Load>());
    if (!chip)
        return std::nullopt;
    const auto onePerOne = constant(m_graph, unit::serverPerChip(1.0));
    return sum<dim::hostPower>(*chip * onePerOne, find<Term::HostPower>());
}

// ---- Hardware
// -------------------------------------------------------------------------------------

Maybe<dim::emission> ActivityMethod::embodied(const Work& work) const {
    switch (m_activity.stated.embodied) {
    case EmbodiedMethod::Excluded:
        omit(Term::EmbodiedEmissions, Omission::Reason::ExcludedByStudy);
        return std::nullopt;
    case EmbodiedMethod::Share:
        return embodiedShare(work);
    case EmbodiedMethod::PerDeviceHour: {
        const auto rate = need<Term::EmbodiedPerDeviceHour>(Term::EmbodiedEmissions);
        if (!work.deviceTime)
            omit(Term::EmbodiedEmissions, Omission::Reason::MissingInput, Term::DeviceTime);
        return product(work.deviceTime, rate);
    }
    case EmbodiedMethod::PerRequest: {
        const auto each = need<Term::EmbodiedPerRequest>(Term::EmbodiedEmissions);
        if (!work.requests)
            omit(Term::EmbodiedEmissions, Omission::Reason::MissingInput, Term::RequestRate);
        return product(work.requests, each);
    }
    case EmbodiedMethod::Stated: {
        const Maybe<dim::ratio> times = occurrences(Weighting::Plain);
        return product(times, need<Term::StatedEmbodied>(Term::EmbodiedEmissions));
    }
    }
    Q_UNREACHABLE();
}

/// M = n t (device + host share) / (lifetime utilisation): SCI (ISO/IEC 21031), with the idle hours
/// borne by the busy ones.
Maybe<dim::emission> ActivityMethod::embodiedShare(const Work& work) const {
    if (m_activity.stated.method == WorkMethod::EdgeFleet)
        return embodiedOfFleet();
    if (m_activity.stated.method == WorkMethod::Proportional)
        return embodiedOfMultiple();
    if (m_activity.stated.method == WorkMethod::StatedEmissions || !work.deviceTime) {
        omit(Term::EmbodiedEmissions, Omission::Reason::MissingInput, Term::DeviceTime);
        return std::nullopt;
    }
    return product(work.deviceTime, embodiedPerDeviceHour());
}

Maybe<dim::emissionPerDeviceTime> ActivityMethod::embodiedPerDeviceHour() const {
    const auto device = need<Term::EmbodiedPerDevice>(Term::EmbodiedEmissions);
    const auto host = need<Term::EmbodiedHostShare>(Term::EmbodiedEmissions);
    const auto lifetime = need<Term::HardwareLifetime>(Term::EmbodiedEmissions);
    const auto use = need<Term::LifetimeUtilisation>(Term::EmbodiedEmissions);
    if (!device || !lifetime || !use)
        return std::nullopt;
    return named(Term::EmbodiedPerDeviceHour, *sum(device, host) / (*lifetime * *use));
}

/// M = devices kg: a fleet's devices are made for it, evenly over the time that it lasts.
Maybe<dim::emission> ActivityMethod::embodiedOfFleet() const {
    const auto fleet = need<Term::FleetSize>(Term::EmbodiedEmissions);
    const auto device = need<Term::EmbodiedPerDevice>(Term::EmbodiedEmissions);
    const Maybe<dim::ratio> times = occurrences(Weighting::Plain);
    return product(times, product(fleet, device));
}

Maybe<dim::emission> ActivityMethod::embodiedOfMultiple() const {
    const auto factor = find<Term::ProportionFactor>();
    const auto other = target();
    if (!factor || !other)
        return std::nullopt;
    const Window life{0.0, double(m_plan.serviceMonths)};
    const ActivityMethod of(m_graph, m_plan, *other, life, nullptr);
    const auto made = of.embodied(of.work(Weighting::Plain));
    if (!made)
        omit(Term::EmbodiedEmissions, Omission::Reason::MissingInput, Term::EmbodiedPerDevice);
    const Maybe<dim::ratio> times = occurrences(Weighting::Plain) * *factor;
    return product(times, made);
}

// ---- Money
// ---------------------------------------------------------------------------------------

/// Units at their price, where they have one; `missing` is what they are.
template <Term Price, Dimension Units>
Maybe<dim::money> ActivityMethod::costOf(const Maybe<Units>& units, Term missing) const {
    const auto price = find<Price>();
    if (price && !units)
        omit(Term::Cost, Omission::Reason::MissingInput, missing);
    return product(units, price);
}

/// Which price is missing: where only emissions are stated, nothing but requests can have one.
void ActivityMethod::omitCost() const {
    const Activity& stated = m_activity.stated;
    if (stated.method != WorkMethod::StatedEmissions)
        omit(Term::Cost, Omission::Reason::MissingInput, Term::ElectricityPrice);
    else if (statesEmissionsPerRequest(stated))
        omit(Term::Cost, Omission::Reason::MissingInput, Term::RequestPrice);
    else
        omit(Term::Cost, Omission::Reason::NotInMethod);
}

/// Cost = E p_kWh + n t p_h + requests p_request, of what has a price. Where others of the plan
/// have one, an activity without any is left out and says so.
Maybe<dim::money> ActivityMethod::cost(const Work& work,
                                       const Maybe<dim::facilityEnergy>& energy) const {
    const auto hasPrices = [](const CompleteActivity& activity) {
        return activity.inputs.contains(Term::ElectricityPrice) ||
               activity.inputs.contains(Term::DeviceHourPrice) ||
               activity.inputs.contains(Term::RequestPrice);
    };
    if (!hasPrices(m_activity)) {
        if (std::any_of(m_plan.activities.begin(), m_plan.activities.end(), hasPrices))
            omitCost();
        return std::nullopt;
    }
    return sum(sum(costOf<Term::ElectricityPrice>(energy, Term::FacilityEnergy),
                   costOf<Term::DeviceHourPrice>(work.deviceTime, Term::DeviceTime)),
               costOf<Term::RequestPrice>(work.requests, Term::RequestRate));
}

// ---- What it causes
// -------------------------------------------------------------------------------

Footprint ActivityMethod::footprint() const {
    const Work plain = work(Weighting::Plain);
    Footprint result;
    result.energy = namedIf(Term::FacilityEnergy, plain.facilityEnergy);

    // CO2e = E I;  where the grid improves, each year's energy counts with that year's intensity.
    auto emitting = result.energy;
    if (find<Term::YearlyDecline>())
        emitting = namedIf(Term::GridWeightedEnergy, work(Weighting::ByGrid).facilityEnergy);
    auto operational = plain.statedEmissions;
    if (emitting)
        operational = sum(operational,
                          product(emitting, need<Term::GridIntensity>(Term::OperationalEmissions)));
    result.operational = namedIf(Term::OperationalEmissions, operational);

    // Market-based: contracts for carbon-free power are subtracted. Shown beside, never instead.
    if (const auto contracted = find<Term::CarbonFreeShare>(); contracted && result.operational)
        result.marketBased =
            named(Term::MarketBasedEmissions, *result.operational * oneMinus(*contracted));

    result.embodied = namedIf(Term::EmbodiedEmissions, embodied(plain));
    result.emissions = namedIf(Term::Emissions, sum(result.operational, result.embodied));

    // Water = E_server WUE + E w_grid (Li et al. 2025, eq. 1 and 2).
    if (plain.serverEnergy)
        result.siteWater =
            namedIf(Term::SiteWater,
                    product(plain.serverEnergy, need<Term::SiteWaterUse>(Term::SiteWater)));
    if (plain.facilityEnergy)
        result.gridWater = namedIf(
            Term::GridWater, product(result.energy, need<Term::GridWaterUse>(Term::GridWater)));
    result.water = namedIf(Term::Water, sum(result.siteWater, result.gridWater));
    result.cost = namedIf(Term::Cost, cost(plain, result.energy));
    return result;
}

// ---- From activities to a plan
// --------------------------------------------------------------------

QMap<Term, NodeId> nodesOf(const Footprint& footprint) {
    QMap<Term, NodeId> nodes;
    const auto put = [&nodes](Term term, const auto& value) {
        if (value)
            nodes.insert(term, value->node());
    };
    put(Term::FacilityEnergy, footprint.energy);
    put(Term::OperationalEmissions, footprint.operational);
    put(Term::MarketBasedEmissions, footprint.marketBased);
    put(Term::EmbodiedEmissions, footprint.embodied);
    put(Term::Emissions, footprint.emissions);
    put(Term::SiteWater, footprint.siteWater);
    put(Term::GridWater, footprint.gridWater);
    put(Term::Water, footprint.water);
    put(Term::Cost, footprint.cost);
    return nodes;
}

/// Market-based totals need a figure from every activity that emits: where one has no contracts,
/// its location-based emissions stand.
NodeId contributionOf(const QMap<Term, NodeId>& activity, Term indicator, bool anyContracts) {
    if (indicator == Term::MarketBasedEmissions && anyContracts && !activity.contains(indicator))
        return activity.value(Term::OperationalEmissions, noNode);
    return activity.value(indicator, noNode);
}

QMap<Term, NodeId> totalsOf(Graph& graph, const QList<QMap<Term, NodeId>>& activities) {
    const bool anyContracts =
        std::any_of(activities.begin(), activities.end(), [](const auto& activity) {
            return activity.contains(Term::MarketBasedEmissions);
        });
    QMap<Term, NodeId> totals;
    for (const Term indicator : indicators) {
        NodeId total = noNode;
        for (const auto& activity : activities) {
            const NodeId part = contributionOf(activity, indicator, anyContracts);
            if (part != noNode)
                total = total == noNode ? part : graph.apply(Operation::Add, total, part);
        }
        if (total != noNode)
            totals.insert(indicator, graph.name(indicator, total, graph.node(total).dimension));
    }
    return totals;
}

/// Share of use = emissions of serving and edge fleets / all emissions; not defined where there are
/// none at all.
void addUseShare(Graph& graph, const CompletePlan& plan, WindowNodes& whole) {
    const auto total = whole.totals.constFind(Term::Emissions);
    if (total == whole.totals.cend())
        return;
    NodeId use = noNode;
    for (int i = 0; i < plan.activities.size(); ++i) {
        const NodeId part = whole.activities[i].value(Term::Emissions, noNode);
        if (part != noNode && isUse(plan.activities[i].stated.kind))
            use = use == noNode ? part : graph.apply(Operation::Add, use, part);
    }
    if (use == noNode)
        return;
    const Expression<dim::emission> ofUse(graph, use);
    const Expression<dim::emission> ofAll(graph, *total);
    const auto emissionsOfUse = named(Term::UseEmissions, ofUse);
    whole.totals.insert(Term::UseEmissions, emissionsOfUse.node());
    whole.totals.insert(Term::UseShare, named(Term::UseShare, emissionsOfUse / ofAll).node());
}

WindowNodes footprintWithin(Graph& graph, const CompletePlan& plan, Window window,
                            QList<Omission>* omissions) {
    WindowNodes result;
    result.window = window;
    for (int i = 0; i < plan.activities.size(); ++i)
        result.activities.append(
            nodesOf(ActivityMethod(graph, plan, i, window, omissions).footprint()));
    result.totals = totalsOf(graph, result.activities);
    return result;
}

} // namespace

PlanCalculation calculation(const CompletePlan& plan, const QList<Window>& windows) {
    PlanCalculation result;
    result.plan = plan;
    const auto graph = std::make_shared<Graph>();
    const Window life{0.0, double(plan.serviceMonths)};
    result.windows.append(footprintWithin(*graph, plan, life, &result.omissions));
    addUseShare(*graph, plan, result.windows.first());
    for (const Window& window : windows)
        result.windows.append(footprintWithin(*graph, plan, window, nullptr));
    result.graph = graph;
    return result;
}

QList<Window> monthsOf(const CompletePlan& plan) {
    QList<Window> months;
    for (int month = 0; month < plan.serviceMonths; ++month)
        months.append({double(month), double(month + 1)});
    return months;
}

} // namespace plume
