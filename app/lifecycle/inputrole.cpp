// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/inputrole.h"

#include <QCoreApplication>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(InputRole)
};

} // namespace

std::optional<InputRole> roleOf(Term term) {
    switch (term) {
    case Term::DeviceCount:
    case Term::RunTime:
    case Term::Compute:
    case Term::ActiveParameters:
    case Term::ProcessedTokens:
    case Term::RequestRate:
    case Term::InputTokens:
    case Term::OutputTokens:
    case Term::FleetSize:
    case Term::DutyCycle:
    case Term::ProportionFactor:
    case Term::ServiceLife:
    case Term::ActivityLength:
    case Term::CarbonFreeShare:
    case Term::HardwareLifetime:
        return InputRole::Decision;
    case Term::DevicePower:
    case Term::Load:
    case Term::HostPower:
    case Term::MeasuredEnergy:
    case Term::FlopPerParameterToken:
    case Term::PeakFlopRate:
    case Term::ComputeUtilisation:
    case Term::EnergyPerRequest:
    case Term::EnergyPerInputToken:
    case Term::EnergyPerOutputToken:
    case Term::ActivePower:
    case Term::IdlePower:
    case Term::StatedEmissions:
    case Term::EmissionsPerRequest:
    case Term::MonthlyGrowth:
    case Term::GridIntensity:
    case Term::Pue:
    case Term::SiteWaterUse:
    case Term::GridWaterUse:
    case Term::YearlyDecline:
    case Term::EmbodiedPerDevice:
    case Term::EmbodiedHostShare:
    case Term::LifetimeUtilisation:
    case Term::EmbodiedPerDeviceHour:
    case Term::EmbodiedPerRequest:
    case Term::StatedEmbodied:
    case Term::ElectricityPrice:
    case Term::DeviceHourPrice:
    case Term::RequestPrice:
        return InputRole::Assumption;
    default:
        return std::nullopt; // a result
    }
}

InputRole roleOf(const PlanDifferenceFactor& factor) {
    using Kind = PlanDifferenceFactor::Kind;
    switch (factor.kind) {
    case Kind::Input:
        return roleOf(factor.terms.first()).value_or(InputRole::Assumption);
    case Kind::Work:
    case Kind::Embodied:
    case Kind::WorkAndEmbodied:
        return InputRole::Assumption;
    case Kind::Grid:
    case Kind::Device:
    case Kind::Model:
    case Kind::Request:
    case Kind::Schedule:
    case Kind::OnlyInFirst:
    case Kind::OnlyInSecond:
    case Kind::StartYear:
    case Kind::ServiceLife:
        return InputRole::Decision;
    }
    Q_UNREACHABLE();
}

QString keyOf(InputRole role) {
    return role == InputRole::Decision ? QStringLiteral("decision") : QStringLiteral("assumption");
}

QString nameOfAll(InputRole role) {
    //: inputs that are chosen: how much, on what, where
    return role == InputRole::Decision ? Texts::tr("Decisions")
                                       //: inputs that are taken to be so: factors, efficiencies
                                       : Texts::tr("Assumptions");
}

} // namespace plume
