// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plume {

/// The words of the methodology: every input a study can state and every quantity computed from
/// them. Names and one-line meanings are looked up when shown, in the language of the interface.
enum class Term {
    // Inputs: how much is done.
    DeviceCount,
    RunTime,
    DevicePower,
    Load,
    HostPower,
    MeasuredEnergy,
    Compute,
    ActiveParameters,
    ProcessedTokens,
    FlopPerParameterToken,
    PeakFlopRate,
    ComputeUtilisation,
    RequestRate,
    EnergyPerRequest,
    InputTokens,
    OutputTokens,
    EnergyPerInputToken,
    EnergyPerOutputToken,
    FleetSize,
    ActivePower,
    IdlePower,
    DutyCycle,
    ProportionFactor,
    StatedEmissions,
    EmissionsPerRequest,
    // Inputs: when.
    ServiceLife,
    ActivityLength,
    MonthlyGrowth,
    // Inputs: where.
    GridIntensity,
    Pue,
    SiteWaterUse,
    GridWaterUse,
    YearlyDecline,
    CarbonFreeShare,
    // Inputs: hardware.
    EmbodiedPerDevice,
    EmbodiedHostShare,
    HardwareLifetime,
    LifetimeUtilisation,
    EmbodiedPerDeviceHour,
    EmbodiedPerRequest,
    StatedEmbodied,
    // Inputs: money.
    ElectricityPrice,
    DeviceHourPrice,
    RequestPrice,
    // Results.
    ActiveTime,
    Occurrences,
    Requests,
    DeviceTime,
    ChipEnergy,
    ServerEnergy,
    FacilityEnergy,
    GridWeightedEnergy,
    OperationalEmissions,
    MarketBasedEmissions,
    EmbodiedEmissions,
    Emissions,
    SiteWater,
    GridWater,
    Water,
    Cost,
    UseEmissions,
    UseShare,
};

inline constexpr int termCount = int(Term::UseShare) + 1;

/// Stable spelling for files, exports and the command line: "facility_energy".
QString keyOf(Term term);
std::optional<Term> termOf(const QString& key);

/// "Facility energy", in the language of the interface.
QString nameOf(Term term);
/// What the term means, in a sentence.
QString meaningOf(Term term);

} // namespace plume
