// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/term.h"
#include "quantity/units.h"

#include <QString>

#include <array>
#include <optional>

namespace plume {

/// The part of an activity, in files and on cards, that an input belongs to.
enum class Section { Work, Site, Embodied, Prices, Schedule };

/// What one input of an activity is: where it stands in a file, its dimension, the unit of a bare
/// number, and the span of its slider (in that unit, logarithmic where `logarithmic`).
/// `minimum` and `maximum` (in that unit) are what makes sense at all; a file beyond them is
/// refused.
struct InputSpec {
    Term term;
    Section section;
    const char* key;
    Dimension dimension;
    double unitInBase;
    double sliderLow;
    double sliderHigh;
    bool logarithmic;
    double minimum;
    double maximum;
    bool expert; ///< shown only in expert mode
};

namespace detail {

template <Dimension D>
constexpr InputSpec spec(Term term, Section section, const char* key, Unit<D> unit,
                         double sliderLow, double sliderHigh, bool logarithmic, double maximum,
                         bool expert = false, double minimum = 0.0) {
    return {term,       section,     key,     D,       unit.inBase, sliderLow,
            sliderHigh, logarithmic, minimum, maximum, expert};
}

inline constexpr Unit<dim::facilityEnergy / dim::request> wattHourPerRequest{1e-3};
inline constexpr Unit<dim::facilityEnergy / dim::token> joulePerToken{1.0 / 3.6e6};
inline constexpr Unit<dim::emissionPerDeviceTime> gramPerDeviceHour{1e-3};

} // namespace detail

/// Every input there is. An energy whose scope the activity states (chip, server or facility) is
/// listed as facility energy; inputDimension() gives its dimension under another scope.
inline constexpr std::array inputSpecs{
    detail::spec(Term::DeviceCount, Section::Work, "count", unit::device, 1, 1e5, true, 1e9),
    detail::spec(Term::RunTime, Section::Work, "hours", unit::hour, 1, 1e4, true, 1e9),
    detail::spec(Term::DevicePower, Section::Work, "power", unit::wattChip, 1, 2000, true, 1e6,
                 true),
    detail::spec(Term::Load, Section::Work, "load", unit::one, 0, 1, false, 1.0, true),
    detail::spec(Term::HostPower, Section::Work, "host_power", unit::wattHost, 0, 1000, false, 1e6,
                 true),
    detail::spec(Term::MeasuredEnergy, Section::Work, "energy", unit::kWh, 1, 1e8, true, 1e15),
    detail::spec(Term::Compute, Section::Work, "flop", unit::flop, 1e18, 1e27, true, 1e40),
    detail::spec(Term::ActiveParameters, Section::Work, "parameters", unit::parameter, 1e6, 2e12,
                 true, 1e20),
    detail::spec(Term::ProcessedTokens, Section::Work, "tokens", unit::token, 1e8, 1e14, true,
                 1e25),
    detail::spec(Term::FlopPerParameterToken, Section::Work, "flop_per_parameter_token",
                 unit::flopPerParameterToken, 1, 10, false, 100, true),
    detail::spec(Term::PeakFlopRate, Section::Work, "peak_tflops", unit::teraFlopPerSecond, 1, 5000,
                 true, 1e9, true),
    detail::spec(Term::ComputeUtilisation, Section::Work, "utilisation", unit::one, 0.05, 0.8,
                 false, 1.0, false, 1e-6),
    detail::spec(Term::RequestRate, Section::Work, "requests_per_day", unit::requestPerDay, 1, 1e10,
                 true, 1e15),
    detail::spec(Term::EnergyPerRequest, Section::Work, "energy_per_request",
                 detail::wattHourPerRequest, 1e-6, 100, true, 1e9),
    detail::spec(Term::InputTokens, Section::Work, "tokens_in", unit::tokenPerRequest, 1, 1e6, true,
                 1e12),
    detail::spec(Term::OutputTokens, Section::Work, "tokens_out", unit::tokenPerRequest, 1, 1e5,
                 true, 1e12),
    detail::spec(Term::EnergyPerInputToken, Section::Work, "energy_per_token_in",
                 detail::joulePerToken, 1e-4, 100, true, 1e9, true),
    detail::spec(Term::EnergyPerOutputToken, Section::Work, "energy_per_token_out",
                 detail::joulePerToken, 1e-3, 1000, true, 1e9),
    detail::spec(Term::FleetSize, Section::Work, "devices", unit::device, 1, 1e9, true, 1e12),
    detail::spec(Term::ActivePower, Section::Work, "active_power", unit::wattFacility, 1e-4, 1000,
                 true, 1e6),
    detail::spec(Term::IdlePower, Section::Work, "idle_power", unit::wattFacility, 0, 50, false,
                 1e6, true),
    detail::spec(Term::DutyCycle, Section::Work, "duty", unit::one, 0, 1, false, 1.0),
    detail::spec(Term::ProportionFactor, Section::Work, "factor", unit::one, 0.01, 100, true, 1e9),
    detail::spec(Term::StatedEmissions, Section::Work, "emissions", unit::kilogram, 1, 1e8, true,
                 1e15),
    detail::spec(Term::EmissionsPerRequest, Section::Work, "emissions_per_request",
                 unit::gramPerRequest, 1e-4, 100, true, 1e9),
    detail::spec(Term::MonthlyGrowth, Section::Work, "monthly_growth", unit::one, -0.2, 0.3, false,
                 10, true, -1.0),
    detail::spec(Term::ActivityLength, Section::Schedule, "months", unit::month, 0, 60, false, 1200,
                 true),
    detail::spec(Term::GridIntensity, Section::Site, "intensity", unit::gramPerKWh, 0, 1200, false,
                 1e5),
    detail::spec(Term::Pue, Section::Site, "pue", unit::pue, 1, 2.5, false, 10, true, 1.0),
    detail::spec(Term::SiteWaterUse, Section::Site, "wue", unit::litrePerKWhServer, 0, 5, false,
                 1e3, true),
    detail::spec(Term::GridWaterUse, Section::Site, "grid_water", unit::litrePerKWh, 0, 20, false,
                 1e3, true),
    detail::spec(Term::YearlyDecline, Section::Site, "yearly_decline", unit::one, 0, 0.3, false,
                 1.0, true, -1.0),
    detail::spec(Term::CarbonFreeShare, Section::Site, "carbon_free_share", unit::one, 0, 1, false,
                 1.0, true),
    detail::spec(Term::EmbodiedPerDevice, Section::Embodied, "per_device", unit::kilogramPerDevice,
                 0.1, 1000, true, 1e6),
    detail::spec(Term::EmbodiedHostShare, Section::Embodied, "host_per_device",
                 unit::kilogramPerDevice, 0, 2000, false, 1e6, true),
    detail::spec(Term::HardwareLifetime, Section::Embodied, "lifetime_years", unit::year, 1, 10,
                 false, 100, false, 0.01),
    detail::spec(Term::LifetimeUtilisation, Section::Embodied, "utilisation", unit::one, 0.05, 1,
                 false, 1.0, true, 1e-3),
    detail::spec(Term::EmbodiedPerDeviceHour, Section::Embodied, "per_device_hour",
                 detail::gramPerDeviceHour, 0.1, 1000, true, 1e6),
    detail::spec(Term::EmbodiedPerRequest, Section::Embodied, "per_request", unit::gramPerRequest,
                 1e-5, 10, true, 1e9),
    detail::spec(Term::StatedEmbodied, Section::Embodied, "total", unit::kilogram, 1, 1e8, true,
                 1e15),
    detail::spec(Term::ElectricityPrice, Section::Prices, "per_kwh", unit::moneyPerKWh, 0.01, 1e4,
                 true, 1e12, true),
    detail::spec(Term::DeviceHourPrice, Section::Prices, "per_device_hour",
                 unit::moneyPerDeviceHour, 0.01, 1e6, true, 1e12, true),
    detail::spec(Term::RequestPrice, Section::Prices, "per_request", unit::moneyPerRequest, 1e-6,
                 1e3, true, 1e12, true),
};

/// The spec of an input term; none for a result.
constexpr const InputSpec* findInputSpec(Term term) {
    for (const InputSpec& spec : inputSpecs) {
        if (spec.term == term)
            return &spec;
    }
    return nullptr;
}

/// The dimension of an input, at compile time.
template <Term T>
inline constexpr Dimension dimensionOfInput = findInputSpec(T)->dimension;

} // namespace plume
