// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/term.h"

#include <QCoreApplication>

#include <array>

namespace plume {
namespace {

struct Entry {
    Term term;
    const char* key;
    const char* name;
    const char* meaning;
};

// clang-format off
constexpr std::array entries{
    Entry{Term::DeviceCount, "device_count", QT_TRANSLATE_NOOP("Term", "Number of devices"), QT_TRANSLATE_NOOP("Term", "How many accelerators or processors work at the same time.")},
    Entry{Term::RunTime, "run_time", QT_TRANSLATE_NOOP("Term", "Run time"), QT_TRANSLATE_NOOP("Term", "How long the devices run, from start to end.")},
    Entry{Term::DevicePower, "device_power", QT_TRANSLATE_NOOP("Term", "Power of a device"), QT_TRANSLATE_NOOP("Term", "Electric power of one device at full load; its rated power where it was not measured.")},
    Entry{Term::Load, "load", QT_TRANSLATE_NOOP("Term", "Load"), QT_TRANSLATE_NOOP("Term", "Average power of a device as a fraction of its power at full load.")},
    Entry{Term::HostPower, "host_power", QT_TRANSLATE_NOOP("Term", "Host power per device"), QT_TRANSLATE_NOOP("Term", "A device's share of the power of its server: processors, memory, fans, network.")},
    Entry{Term::MeasuredEnergy, "measured_energy", QT_TRANSLATE_NOOP("Term", "Measured energy"), QT_TRANSLATE_NOOP("Term", "Energy as read off a meter, a log or a publication.")},
    Entry{Term::Compute, "compute", QT_TRANSLATE_NOOP("Term", "Computation"), QT_TRANSLATE_NOOP("Term", "Floating-point operations in all.")},
    Entry{Term::ActiveParameters, "active_parameters", QT_TRANSLATE_NOOP("Term", "Active parameters"), QT_TRANSLATE_NOOP("Term", "Parameters of the model that take part in each token.")},
    Entry{Term::ProcessedTokens, "processed_tokens", QT_TRANSLATE_NOOP("Term", "Tokens processed"), QT_TRANSLATE_NOOP("Term", "Tokens that the model sees in all, every epoch counted.")},
    Entry{Term::FlopPerParameterToken, "flop_per_parameter_token", QT_TRANSLATE_NOOP("Term", "Operations per parameter and token"), QT_TRANSLATE_NOOP("Term", "About 6 when training (forward and backward), about 2 when only reading or writing.")},
    Entry{Term::PeakFlopRate, "peak_flop_rate", QT_TRANSLATE_NOOP("Term", "Peak speed of a device"), QT_TRANSLATE_NOOP("Term", "Dense floating-point operations a second in the number format used.")},
    Entry{Term::ComputeUtilisation, "compute_utilisation", QT_TRANSLATE_NOOP("Term", "Utilisation of the peak"), QT_TRANSLATE_NOOP("Term", "Useful operations as a fraction of the peak (model FLOP utilisation).")},
    Entry{Term::RequestRate, "request_rate", QT_TRANSLATE_NOOP("Term", "Requests"), QT_TRANSLATE_NOOP("Term", "Requests a day at launch.")},
    Entry{Term::EnergyPerRequest, "energy_per_request", QT_TRANSLATE_NOOP("Term", "Energy per request"), QT_TRANSLATE_NOOP("Term", "Electricity for one request, of the stated scope.")},
    Entry{Term::InputTokens, "input_tokens", QT_TRANSLATE_NOOP("Term", "Tokens read per request"), QT_TRANSLATE_NOOP("Term", "Tokens of the prompt and its context.")},
    Entry{Term::OutputTokens, "output_tokens", QT_TRANSLATE_NOOP("Term", "Tokens written per request"), QT_TRANSLATE_NOOP("Term", "Tokens of the answer.")},
    Entry{Term::EnergyPerInputToken, "energy_per_input_token", QT_TRANSLATE_NOOP("Term", "Energy per token read"), QT_TRANSLATE_NOOP("Term", "Electricity to read one token, of the stated scope.")},
    Entry{Term::EnergyPerOutputToken, "energy_per_output_token", QT_TRANSLATE_NOOP("Term", "Energy per token written"), QT_TRANSLATE_NOOP("Term", "Electricity to write one token, of the stated scope.")},
    Entry{Term::FleetSize, "fleet_size", QT_TRANSLATE_NOOP("Term", "Devices in the fleet"), QT_TRANSLATE_NOOP("Term", "How many devices run the model.")},
    Entry{Term::ActivePower, "active_power", QT_TRANSLATE_NOOP("Term", "Power when working"), QT_TRANSLATE_NOOP("Term", "Power of one device while it runs the model, at the socket or battery.")},
    Entry{Term::IdlePower, "idle_power", QT_TRANSLATE_NOOP("Term", "Power when idle"), QT_TRANSLATE_NOOP("Term", "Power of one device the rest of the time.")},
    Entry{Term::DutyCycle, "duty_cycle", QT_TRANSLATE_NOOP("Term", "Share of time working"), QT_TRANSLATE_NOOP("Term", "Fraction of the time in which a device runs the model.")},
    Entry{Term::ProportionFactor, "proportion_factor", QT_TRANSLATE_NOOP("Term", "Multiple"), QT_TRANSLATE_NOOP("Term", "How many times the other activity's energy.")},
    Entry{Term::StatedEmissions, "stated_emissions", QT_TRANSLATE_NOOP("Term", "Stated emissions"), QT_TRANSLATE_NOOP("Term", "Emissions as a report states them.")},
    Entry{Term::EmissionsPerRequest, "emissions_per_request", QT_TRANSLATE_NOOP("Term", "Emissions per request"), QT_TRANSLATE_NOOP("Term", "Emissions of one request as a report states them.")},
    Entry{Term::ServiceLife, "service_life", QT_TRANSLATE_NOOP("Term", "Service life"), QT_TRANSLATE_NOOP("Term", "How long the plan is looked at; a month is a twelfth of 365.25 days.")},
    Entry{Term::ActivityLength, "activity_length", QT_TRANSLATE_NOOP("Term", "Length"), QT_TRANSLATE_NOOP("Term", "How long the activity lasts.")},
    Entry{Term::MonthlyGrowth, "monthly_growth", QT_TRANSLATE_NOOP("Term", "Growth per month"), QT_TRANSLATE_NOOP("Term", "By how much the volume grows from one month to the next.")},
    Entry{Term::GridIntensity, "grid_intensity", QT_TRANSLATE_NOOP("Term", "Grid intensity"), QT_TRANSLATE_NOOP("Term", "Emissions per kWh of the electricity used, location-based.")},
    Entry{Term::Pue, "pue", QT_TRANSLATE_NOOP("Term", "PUE"), QT_TRANSLATE_NOOP("Term", "Power usage effectiveness: energy of the building per energy of the servers in it.")},
    Entry{Term::SiteWaterUse, "site_water_use", QT_TRANSLATE_NOOP("Term", "Water use on site (WUE)"), QT_TRANSLATE_NOOP("Term", "Water consumed for cooling per kWh of the servers.")},
    Entry{Term::GridWaterUse, "grid_water_use", QT_TRANSLATE_NOOP("Term", "Water use of electricity"), QT_TRANSLATE_NOOP("Term", "Water consumed at power stations per kWh.")},
    Entry{Term::YearlyDecline, "yearly_decline", QT_TRANSLATE_NOOP("Term", "Decline of grid intensity per year"), QT_TRANSLATE_NOOP("Term", "By how much the grid's intensity falls from one calendar year to the next.")},
    Entry{Term::CarbonFreeShare, "carbon_free_share", QT_TRANSLATE_NOOP("Term", "Contracted carbon-free share"), QT_TRANSLATE_NOOP("Term", "Share of the electricity under contracts for carbon-free power; counts in the market-based line only.")},
    Entry{Term::EmbodiedPerDevice, "embodied_per_device", QT_TRANSLATE_NOOP("Term", "Making one device"), QT_TRANSLATE_NOOP("Term", "Emissions of making one device.")},
    Entry{Term::EmbodiedHostShare, "embodied_host_share", QT_TRANSLATE_NOOP("Term", "Making its share of the server"), QT_TRANSLATE_NOOP("Term", "Emissions of making the server around the devices, per device.")},
    Entry{Term::HardwareLifetime, "hardware_lifetime", QT_TRANSLATE_NOOP("Term", "Hardware lifetime"), QT_TRANSLATE_NOOP("Term", "Years from installation to removal.")},
    Entry{Term::LifetimeUtilisation, "lifetime_utilisation", QT_TRANSLATE_NOOP("Term", "Use over the lifetime"), QT_TRANSLATE_NOOP("Term", "Fraction of its life in which the hardware does work; idle hours are borne by the busy ones.")},
    Entry{Term::EmbodiedPerDeviceHour, "embodied_per_device_hour", QT_TRANSLATE_NOOP("Term", "Making, per device-hour"), QT_TRANSLATE_NOOP("Term", "Emissions of making hardware per hour of a device.")},
    Entry{Term::EmbodiedPerRequest, "embodied_per_request", QT_TRANSLATE_NOOP("Term", "Making, per request"), QT_TRANSLATE_NOOP("Term", "Emissions of making hardware per request.")},
    Entry{Term::StatedEmbodied, "stated_embodied", QT_TRANSLATE_NOOP("Term", "Stated emissions of making hardware"), QT_TRANSLATE_NOOP("Term", "Emissions of making hardware as a report states them.")},
    Entry{Term::ElectricityPrice, "electricity_price", QT_TRANSLATE_NOOP("Term", "Price of electricity"), QT_TRANSLATE_NOOP("Term", "What a kWh of the facility's electricity costs, in the currency of the study.")},
    Entry{Term::DeviceHourPrice, "device_hour_price", QT_TRANSLATE_NOOP("Term", "Price of a device-hour"), QT_TRANSLATE_NOOP("Term", "What an hour of one device costs, rented or written off, in the currency of the study.")},
    Entry{Term::RequestPrice, "request_price", QT_TRANSLATE_NOOP("Term", "Price of a request"), QT_TRANSLATE_NOOP("Term", "What a provider asks for one request, in the currency of the study.")},
    Entry{Term::ActiveTime, "active_time", QT_TRANSLATE_NOOP("Term", "Active time"), QT_TRANSLATE_NOOP("Term", "Time in which the activity goes on, weighted by growth.")},
    Entry{Term::Occurrences, "occurrences", QT_TRANSLATE_NOOP("Term", "Times done"), QT_TRANSLATE_NOOP("Term", "How often the activity happens within the plan; a part counts in part.")},
    Entry{Term::Requests, "requests", QT_TRANSLATE_NOOP("Term", "Requests in all"), QT_TRANSLATE_NOOP("Term", "Requests over the whole time.")},
    Entry{Term::DeviceTime, "device_time", QT_TRANSLATE_NOOP("Term", "Device-hours"), QT_TRANSLATE_NOOP("Term", "Hours that devices work, added up over all devices.")},
    Entry{Term::ChipEnergy, "chip_energy", QT_TRANSLATE_NOOP("Term", "Energy of the chips"), QT_TRANSLATE_NOOP("Term", "Electricity of the devices alone.")},
    Entry{Term::ServerEnergy, "server_energy", QT_TRANSLATE_NOOP("Term", "Energy of the servers"), QT_TRANSLATE_NOOP("Term", "Electricity of devices and hosts (IT energy).")},
    Entry{Term::FacilityEnergy, "energy", QT_TRANSLATE_NOOP("Term", "Energy"), QT_TRANSLATE_NOOP("Term", "Electricity of the whole facility, cooling and power supply included.")},
    Entry{Term::GridWeightedEnergy, "grid_weighted_energy", QT_TRANSLATE_NOOP("Term", "Energy, weighted by the grid's improvement"), QT_TRANSLATE_NOOP("Term", "Each year's energy times the factor by which the grid's intensity has changed by then.")},
    Entry{Term::OperationalEmissions, "operational_emissions", QT_TRANSLATE_NOOP("Term", "Operational emissions"), QT_TRANSLATE_NOOP("Term", "Emissions of the electricity in use, location-based.")},
    Entry{Term::MarketBasedEmissions, "market_based_emissions", QT_TRANSLATE_NOOP("Term", "Operational emissions, market-based"), QT_TRANSLATE_NOOP("Term", "Emissions of the electricity after contracts for carbon-free power; shown beside the location-based ones.")},
    Entry{Term::EmbodiedEmissions, "embodied_emissions", QT_TRANSLATE_NOOP("Term", "Embodied emissions"), QT_TRANSLATE_NOOP("Term", "Emissions of making the hardware, as far as this activity uses it up.")},
    Entry{Term::Emissions, "emissions", QT_TRANSLATE_NOOP("Term", "Emissions"), QT_TRANSLATE_NOOP("Term", "Operational and embodied emissions together.")},
    Entry{Term::SiteWater, "site_water", QT_TRANSLATE_NOOP("Term", "Water on site"), QT_TRANSLATE_NOOP("Term", "Water consumed for cooling at the site.")},
    Entry{Term::GridWater, "grid_water", QT_TRANSLATE_NOOP("Term", "Water of electricity"), QT_TRANSLATE_NOOP("Term", "Water consumed at power stations for the electricity used.")},
    Entry{Term::Water, "water", QT_TRANSLATE_NOOP("Term", "Water"), QT_TRANSLATE_NOOP("Term", "Water consumed on site and at power stations together.")},
    Entry{Term::Cost, "cost", QT_TRANSLATE_NOOP("Term", "Cost"), QT_TRANSLATE_NOOP("Term", "Electricity, device-hours and requests at their prices, in the currency of the study; what has no price is not in it.")},
    Entry{Term::UseEmissions, "use_emissions", QT_TRANSLATE_NOOP("Term", "Emissions of use"), QT_TRANSLATE_NOOP("Term", "Emissions of serving and of devices in the field, their hardware included.")},
    Entry{Term::UseShare, "use_share", QT_TRANSLATE_NOOP("Term", "Share of use"), QT_TRANSLATE_NOOP("Term", "Emissions of use as a share of all emissions.")},
};
// clang-format on

static_assert(entries.size() == std::size_t(termCount));

/// The table stands in the order of the enumeration.
constexpr bool inOrder() {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (std::size_t(entries[i].term) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

const Entry& entryOf(Term term) {
    return entries[std::size_t(term)];
}

} // namespace

QString keyOf(Term term) {
    return QString::fromLatin1(entryOf(term).key);
}

std::optional<Term> termOf(const QString& key) {
    for (const Entry& entry : entries) {
        if (key == QLatin1String(entry.key))
            return entry.term;
    }
    return std::nullopt;
}

QString nameOf(Term term) {
    return QCoreApplication::translate("Term", entryOf(term).name);
}

QString meaningOf(Term term) {
    return QCoreApplication::translate("Term", entryOf(term).meaning);
}

} // namespace plume
