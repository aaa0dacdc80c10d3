// SPDX-License-Identifier: GPL-3.0-or-later
// What an activity does: when, how much of it, and the energy that takes.
#include "lifecycle/activitymethod.h"

namespace plume {
namespace {

NodeId nodeOf(const Maybe<dim::ratio>& value) {
    return value ? value->node() : noNode;
}

} // namespace

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

// ---- How much: one function a work method ------------------------------------------------------

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

// ---- From the chip to the facility -------------------------------------------------------------

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

} // namespace plume
