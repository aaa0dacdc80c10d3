// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/quantity.h"

/// The units that code uses. What a person reads and writes is in quantity/unittable.h.
namespace plume::unit {

inline constexpr double hoursPerDay = 24.0;
inline constexpr double daysPerYear = 365.25; ///< Plume's year, everywhere
inline constexpr double monthsPerYear = 12.0;
inline constexpr double hoursPerMonth = hoursPerDay * daysPerYear / monthsPerYear;

inline constexpr Unit<dim::ratio> one{1.0};
inline constexpr Unit<dim::ratio> percent{0.01};

inline constexpr Unit<dim::time> hour{1.0};
inline constexpr Unit<dim::time> day{hoursPerDay};
inline constexpr Unit<dim::time> month{hoursPerMonth};
inline constexpr Unit<dim::time> year{hoursPerDay * daysPerYear};

inline constexpr Unit<dim::chipEnergy> kWhChip{1.0};
inline constexpr Unit<dim::serverEnergy> kWhServer{1.0};
inline constexpr Unit<dim::facilityEnergy> kWh{1.0};
inline constexpr Unit<dim::chipPower> wattChip{1e-3};
inline constexpr Unit<dim::hostPower> wattHost{1e-3};
inline constexpr Unit<dim::facilityPower> wattFacility{1e-3};

inline constexpr Unit<dim::emission> gram{1e-3};
inline constexpr Unit<dim::emission> kilogram{1.0};
inline constexpr Unit<dim::emission> tonne{1e3};
inline constexpr Unit<dim::emission> pound{0.45359237};
inline constexpr Unit<dim::intensity> gramPerKWh{1e-3};
inline constexpr Unit<dim::emissionPerDevice> kilogramPerDevice{1.0};
inline constexpr Unit<dim::emissionPerRequest> gramPerRequest{1e-3};

inline constexpr Unit<dim::water> litre{1.0};
inline constexpr Unit<dim::siteWater> litrePerKWhServer{1.0};
inline constexpr Unit<dim::gridWater> litrePerKWh{1.0};

inline constexpr Unit<dim::pue> pue{1.0};
inline constexpr Unit<dim::serverPerChip> serverPerChip{1.0};
inline constexpr Unit<dim::device> device{1.0};
inline constexpr Unit<dim::deviceTime> deviceHour{1.0};
inline constexpr Unit<dim::request> request{1.0};
inline constexpr Unit<dim::requestRate> requestPerDay{1.0 / hoursPerDay};
inline constexpr Unit<dim::token> token{1.0};
inline constexpr Unit<dim::tokensPerRequest> tokenPerRequest{1.0};
inline constexpr Unit<dim::parameter> parameter{1.0};
inline constexpr Unit<dim::flop> flop{1.0};
inline constexpr Unit<dim::flopRate> teraFlopPerSecond{1e12 * 3600.0};
inline constexpr Unit<dim::flopPerParameterToken> flopPerParameterToken{1.0};

inline constexpr Unit<dim::money> money{1.0};
inline constexpr Unit<dim::energyPrice> moneyPerKWh{1.0};
inline constexpr Unit<dim::deviceTimePrice> moneyPerDeviceHour{1.0};
inline constexpr Unit<dim::requestPrice> moneyPerRequest{1.0};

} // namespace plume::unit
