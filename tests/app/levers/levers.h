// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies.h"
#include "catalogue/catalogue.h"

/// Levers and rows with round numbers.
namespace plume::test {

inline Lever lever(const char* id, LeverKind kind, const char* appliesTo,
                   std::optional<EstimateData> amount = {}) {
    Lever result;
    result.id = LeverId(QString::fromLatin1(id));
    result.kind = kind;
    result.appliesTo = QString::fromLatin1(appliesTo).split(QLatin1Char(' '));
    result.amount = std::move(amount);
    return result;
}

inline EstimateData factor(double value) {
    return fixed(unit::one(value));
}

inline Grid grid(const char* id, Boundary boundary, double gramPerKWh) {
    Grid result;
    result.id = GridId(QString::fromLatin1(id));
    result.boundary = boundary;
    result.year = 2024;
    result.intensity = fixed(unit::gramPerKWh(gramPerKWh));
    result.intensity.provenance.row = QStringLiteral("grids/%1#intensity").arg(result.id.text());
    result.water = EstimateData{.value = 1.0, .range = {}, .provenance = {}};
    return result;
}

/// A clean grid, a dirty one, one of the other boundary, and a device of 40 mW and 2 kg.
inline Catalogue roundCatalogue() {
    Catalogue catalogue;
    catalogue.grids = {grid("CLEAN", Boundary::Lifecycle, 40),
                       grid("CLEAN-direct", Boundary::Direct, 4),
                       grid("DIRTY", Boundary::Lifecycle, 800)};
    Device device;
    device.id = DeviceId(QStringLiteral("tiny"));
    device.name = QStringLiteral("Tiny");
    device.power = fixed(unit::wattFacility(0.04));
    device.embodied = fixed(unit::kilogramPerDevice(2));
    catalogue.devices = {device};
    return catalogue;
}

/// 1,000 requests a day of 1 Wh at the facility on 400 g/kWh for 10 years of 365.25 days:
/// 1 kWh a day, 3,652.5 kWh, 1,461 kg.
inline Activity chat(const EstimateData& energy) {
    Activity result = activity(ActivityKind::Serving, "Chat", WorkMethod::Requests,
                               {{Term::RequestRate, fixed(unit::requestPerDay(1000))},
                                {Term::EnergyPerRequest, energy},
                                {Term::GridIntensity, fixed(unit::gramPerKWh(400))},
                                {Term::Pue, fixed(unit::pue(1.2))}});
    result.scope = EnergyScope::Facility;
    return result;
}

inline constexpr double wattHour = 1e-3;
inline constexpr int tenYears = 120;

inline EstimateData oneWattHour() {
    return {.value = wattHour, .range = {}, .provenance = {}};
}

} // namespace plume::test
