// SPDX-License-Identifier: GPL-3.0-or-later
// What an activity causes: hardware, money, emissions and water.
#include "lifecycle/activitymethod.h"

#include <algorithm>

namespace plume {

// ---- Hardware ----------------------------------------------------------------------------------

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

// ---- Money -------------------------------------------------------------------------------------

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

// ---- What it causes ----------------------------------------------------------------------------

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

} // namespace plume
