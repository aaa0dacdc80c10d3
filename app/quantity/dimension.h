// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace plume {

/// What Plume measures. The energy of chips, of servers and of facilities are dimensions of their
/// own, so that host power or PUE, applied twice or not at all, does not compile.
enum class Base : std::size_t {
    ChipEnergy,     ///< kWh drawn by processors alone
    ServerEnergy,   ///< kWh drawn by servers: processors and their host
    FacilityEnergy, ///< kWh drawn by the building: servers, cooling, power supply
    Time,           ///< h
    Emission,       ///< kg CO2e, GWP100
    Water,          ///< L, consumed
    Device,         ///< a processor, a phone, a microcontroller
    Request,
    Token,
    Flop,
    Parameter, ///< of a model
    Money,     ///< of the one currency of a study
};

/// A product of powers of the bases, known at compile time.
struct Dimension {
    static constexpr std::size_t baseCount = std::size_t(Base::Money) + 1;

    std::array<signed char, baseCount> exponents{};

    static constexpr Dimension of(Base base) {
        Dimension result;
        result.exponents[std::size_t(base)] = 1;
        return result;
    }

    friend constexpr bool operator==(const Dimension&, const Dimension&) = default;

    friend constexpr Dimension operator*(const Dimension& a, const Dimension& b) {
        Dimension result;
        for (std::size_t i = 0; i < baseCount; ++i)
            result.exponents[i] = static_cast<signed char>(a.exponents[i] + b.exponents[i]);
        return result;
    }

    friend constexpr Dimension operator/(const Dimension& a, const Dimension& b) {
        Dimension result;
        for (std::size_t i = 0; i < baseCount; ++i)
            result.exponents[i] = static_cast<signed char>(a.exponents[i] - b.exponents[i]);
        return result;
    }
};

namespace dim {

inline constexpr Dimension ratio{};
inline constexpr Dimension chipEnergy = Dimension::of(Base::ChipEnergy);
inline constexpr Dimension serverEnergy = Dimension::of(Base::ServerEnergy);
inline constexpr Dimension facilityEnergy = Dimension::of(Base::FacilityEnergy);
inline constexpr Dimension time = Dimension::of(Base::Time);
inline constexpr Dimension emission = Dimension::of(Base::Emission);
inline constexpr Dimension water = Dimension::of(Base::Water);
inline constexpr Dimension device = Dimension::of(Base::Device);
inline constexpr Dimension request = Dimension::of(Base::Request);
inline constexpr Dimension token = Dimension::of(Base::Token);
inline constexpr Dimension flop = Dimension::of(Base::Flop);
inline constexpr Dimension parameter = Dimension::of(Base::Parameter);
inline constexpr Dimension money = Dimension::of(Base::Money);

inline constexpr Dimension deviceTime = device * time;
inline constexpr Dimension chipPower = chipEnergy / deviceTime;         ///< of one device
inline constexpr Dimension hostPower = serverEnergy / deviceTime;       ///< a device's share
inline constexpr Dimension facilityPower = facilityEnergy / deviceTime; ///< of one device
inline constexpr Dimension flopRate = flop / deviceTime;                ///< of one device
inline constexpr Dimension requestRate = request / time;
inline constexpr Dimension tokensPerRequest = token / request;
inline constexpr Dimension flopPerParameterToken = flop / (parameter * token);
inline constexpr Dimension pue = facilityEnergy / serverEnergy;
inline constexpr Dimension serverPerChip = serverEnergy / chipEnergy;
inline constexpr Dimension intensity = emission / facilityEnergy;
inline constexpr Dimension siteWater = water / serverEnergy;   ///< WUE
inline constexpr Dimension gridWater = water / facilityEnergy; ///< of power stations
inline constexpr Dimension emissionPerDevice = emission / device;
inline constexpr Dimension emissionPerDeviceTime = emission / deviceTime;
inline constexpr Dimension emissionPerRequest = emission / request;
inline constexpr Dimension energyPrice = money / facilityEnergy;
inline constexpr Dimension deviceTimePrice = money / deviceTime;
inline constexpr Dimension requestPrice = money / request;

} // namespace dim
} // namespace plume
