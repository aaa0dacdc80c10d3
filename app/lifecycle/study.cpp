// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/study.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

namespace plume {
namespace {

/// An enumerator, its spelling in files and its name on screen.
template <typename Enum>
struct Entry {
    Enum value;
    const char* key;
    const char* name;
};
template <typename Enum>
Entry(Enum, const char*, const char*) -> Entry<Enum>; // clang before 17 does not deduce it

constexpr std::array kinds{
    Entry{ActivityKind::Data, "data", QT_TRANSLATE_NOOP("Study", "Data work")},
    Entry{ActivityKind::Experimentation, "experimentation",
          QT_TRANSLATE_NOOP("Study", "Experimentation")},
    Entry{ActivityKind::Training, "training", QT_TRANSLATE_NOOP("Study", "Training")},
    Entry{ActivityKind::FineTuning, "fine-tuning", QT_TRANSLATE_NOOP("Study", "Fine-tuning")},
    Entry{ActivityKind::Serving, "serving", QT_TRANSLATE_NOOP("Study", "Inference")},
    Entry{ActivityKind::Edge, "edge", QT_TRANSLATE_NOOP("Study", "Edge devices")},
    Entry{ActivityKind::Storage, "storage", QT_TRANSLATE_NOOP("Study", "Storage")},
    Entry{ActivityKind::EndOfLife, "end-of-life", QT_TRANSLATE_NOOP("Study", "End of life")},
    Entry{ActivityKind::Other, "other", QT_TRANSLATE_NOOP("Study", "Other")},
};

constexpr std::array methods{
    Entry{WorkMethod::Measured, "measured", QT_TRANSLATE_NOOP("Study", "Measured energy")},
    Entry{WorkMethod::DeviceTime, "device-time", QT_TRANSLATE_NOOP("Study", "Device time")},
    Entry{WorkMethod::Compute, "compute", QT_TRANSLATE_NOOP("Study", "Computation (FLOP)")},
    Entry{WorkMethod::Requests, "requests", QT_TRANSLATE_NOOP("Study", "Requests")},
    Entry{WorkMethod::Tokens, "tokens", QT_TRANSLATE_NOOP("Study", "Tokens")},
    Entry{WorkMethod::EdgeFleet, "edge-fleet", QT_TRANSLATE_NOOP("Study", "Fleet of devices")},
    Entry{WorkMethod::Proportional, "proportional",
          QT_TRANSLATE_NOOP("Study", "Multiple of another activity")},
    Entry{WorkMethod::StatedEmissions, "stated-emissions",
          QT_TRANSLATE_NOOP("Study", "Stated emissions")},
};

constexpr std::array scopes{
    Entry{EnergyScope::Chip, "chip", QT_TRANSLATE_NOOP("Study", "Chip alone")},
    Entry{EnergyScope::Server, "server", QT_TRANSLATE_NOOP("Study", "Server")},
    Entry{EnergyScope::Facility, "facility", QT_TRANSLATE_NOOP("Study", "Whole facility")},
};

constexpr std::array embodiedMethods{
    Entry{EmbodiedMethod::Share, "share", QT_TRANSLATE_NOOP("Study", "Share of lifetime")},
    Entry{EmbodiedMethod::PerDeviceHour, "per-device-hour",
          QT_TRANSLATE_NOOP("Study", "Per device-hour")},
    Entry{EmbodiedMethod::PerRequest, "per-request", QT_TRANSLATE_NOOP("Study", "Per request")},
    Entry{EmbodiedMethod::Stated, "stated", QT_TRANSLATE_NOOP("Study", "Stated amount")},
    Entry{EmbodiedMethod::Excluded, "excluded", QT_TRANSLATE_NOOP("Study", "Left out")},
};

template <typename Table, typename Enum>
const auto& entryOf(const Table& table, Enum value) {
    for (const auto& entry : table) {
        if (entry.value == value)
            return entry;
    }
    Q_UNREACHABLE();
}

template <typename Enum, typename Table>
std::optional<Enum> valueOf(const Table& table, const QString& key) {
    for (const auto& entry : table) {
        if (key == QLatin1String(entry.key))
            return entry.value;
    }
    return std::nullopt;
}

template <typename Table, typename Enum>
QString translated(const Table& table, Enum value) {
    return QCoreApplication::translate("Study", entryOf(table, value).name);
}

QList<Term> workInputs(const Activity& activity) {
    switch (activity.method) {
    case WorkMethod::Measured:
        return {Term::MeasuredEnergy};
    case WorkMethod::DeviceTime:
        return {Term::DeviceCount, Term::RunTime, Term::DevicePower, Term::Load, Term::HostPower};
    case WorkMethod::Compute:
        if (activity.inputs.contains(Term::Compute))
            return {Term::Compute, Term::ComputeUtilisation, Term::PeakFlopRate, Term::DevicePower,
                    Term::Load,    Term::HostPower};
        return {Term::ActiveParameters,
                Term::ProcessedTokens,
                Term::ComputeUtilisation,
                Term::FlopPerParameterToken,
                Term::PeakFlopRate,
                Term::DevicePower,
                Term::Load,
                Term::HostPower};
    case WorkMethod::Requests:
        return {Term::RequestRate, Term::EnergyPerRequest, Term::MonthlyGrowth};
    case WorkMethod::Tokens:
        return {Term::RequestRate,         Term::InputTokens,          Term::OutputTokens,
                Term::EnergyPerInputToken, Term::EnergyPerOutputToken, Term::MonthlyGrowth};
    case WorkMethod::EdgeFleet:
        return {Term::FleetSize, Term::ActivePower, Term::DutyCycle, Term::IdlePower};
    case WorkMethod::Proportional:
        return {Term::ProportionFactor};
    case WorkMethod::StatedEmissions:
        if (statesEmissionsPerRequest(activity))
            return {Term::RequestRate, Term::EmissionsPerRequest, Term::MonthlyGrowth};
        return {Term::StatedEmissions};
    }
    Q_UNREACHABLE();
}

/// Power that a device-hour share of the hardware is inferred from, where the work states only
/// energy.
QList<Term> impliedDeviceTimeInputs(const Activity& activity) {
    const bool energyOnly = activity.method == WorkMethod::Measured ||
                            activity.method == WorkMethod::Requests ||
                            activity.method == WorkMethod::Tokens;
    const bool byDeviceTime = activity.embodied == EmbodiedMethod::Share ||
                              activity.embodied == EmbodiedMethod::PerDeviceHour;
    const bool chipScope = activity.scope == EnergyScope::Chip;
    if (!energyOnly || !(byDeviceTime || chipScope))
        return {};
    return {Term::DevicePower, Term::Load, Term::HostPower};
}

QList<Term> siteInputs(const Activity& activity) {
    if (activity.method == WorkMethod::StatedEmissions)
        return {};
    if (activity.method == WorkMethod::EdgeFleet) // at the socket of each device: no facility
        return {Term::GridIntensity, Term::GridWaterUse, Term::YearlyDecline,
                Term::CarbonFreeShare};
    return {Term::GridIntensity, Term::Pue,           Term::SiteWaterUse,
            Term::GridWaterUse,  Term::YearlyDecline, Term::CarbonFreeShare};
}

QList<Term> priceInputs(const Activity& activity) {
    const bool hasRequests = activity.method == WorkMethod::Requests ||
                             activity.method == WorkMethod::Tokens ||
                             statesEmissionsPerRequest(activity);
    const QList<Term> ofRequests = hasRequests ? QList{Term::RequestPrice} : QList<Term>();
    if (activity.method == WorkMethod::StatedEmissions)
        return ofRequests;
    return QList{Term::ElectricityPrice, Term::DeviceHourPrice} + ofRequests;
}

QList<Term> embodiedInputs(const Activity& activity) {
    switch (activity.embodied) {
    case EmbodiedMethod::Share:
        if (activity.method == WorkMethod::EdgeFleet)
            return {Term::EmbodiedPerDevice};
        if (activity.method == WorkMethod::Proportional ||
            activity.method == WorkMethod::StatedEmissions)
            return {};
        return {Term::EmbodiedPerDevice, Term::EmbodiedHostShare, Term::HardwareLifetime,
                Term::LifetimeUtilisation};
    case EmbodiedMethod::PerDeviceHour:
        return {Term::EmbodiedPerDeviceHour};
    case EmbodiedMethod::PerRequest:
        return {Term::EmbodiedPerRequest};
    case EmbodiedMethod::Stated:
        return {Term::StatedEmbodied};
    case EmbodiedMethod::Excluded:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

// clang-format off
QString keyOf(ActivityKind kind) { return QString::fromLatin1(entryOf(kinds, kind).key); }
QString keyOf(WorkMethod method) { return QString::fromLatin1(entryOf(methods, method).key); }
QString keyOf(EnergyScope scope) { return QString::fromLatin1(entryOf(scopes, scope).key); }
QString keyOf(EmbodiedMethod method) { return QString::fromLatin1(entryOf(embodiedMethods, method).key); }

std::optional<ActivityKind> activityKindOf(const QString& key) { return valueOf<ActivityKind>(kinds, key); }
std::optional<WorkMethod> workMethodOf(const QString& key) { return valueOf<WorkMethod>(methods, key); }
std::optional<EnergyScope> energyScopeOf(const QString& key) { return valueOf<EnergyScope>(scopes, key); }
std::optional<EmbodiedMethod> embodiedMethodOf(const QString& key) { return valueOf<EmbodiedMethod>(embodiedMethods, key); }

QString nameOf(ActivityKind kind) { return translated(kinds, kind); }
QString nameOf(WorkMethod method) { return translated(methods, method); }
QString nameOf(EnergyScope scope) { return translated(scopes, scope); }
QString nameOf(EmbodiedMethod method) { return translated(embodiedMethods, method); }
// clang-format on

bool isCurrency(const QString& text) {
    return !text.isEmpty() && text.size() <= longestCurrency &&
           std::all_of(text.begin(), text.end(), [](QChar each) {
               return each.isPrint() && !each.isDigit() && !each.isSurrogate();
           });
}

bool isUse(ActivityKind kind) {
    return kind == ActivityKind::Serving || kind == ActivityKind::Edge;
}

bool isRate(const Activity& activity) {
    switch (activity.method) {
    case WorkMethod::Requests:
    case WorkMethod::Tokens:
    case WorkMethod::EdgeFleet:
        return true;
    case WorkMethod::StatedEmissions:
        return statesEmissionsPerRequest(activity);
    case WorkMethod::Measured:
    case WorkMethod::DeviceTime:
    case WorkMethod::Compute:
    case WorkMethod::Proportional:
        return false;
    }
    Q_UNREACHABLE();
}

bool lastsAsLongAsThePlan(const Activity& activity) {
    return isRate(activity) || isUse(activity.kind) || activity.kind == ActivityKind::Storage;
}

bool statesEmissionsPerRequest(const Activity& activity) {
    if (activity.method != WorkMethod::StatedEmissions)
        return false;
    if (activity.inputs.contains(Term::EmissionsPerRequest))
        return true;
    return isUse(activity.kind) && !activity.inputs.contains(Term::StatedEmissions);
}

bool statesPrices(const Activity& activity) {
    return std::any_of(inputSpecs.begin(), inputSpecs.end(), [&activity](const InputSpec& spec) {
        return spec.section == Section::Prices && activity.inputs.contains(spec.term);
    });
}

QList<Term> inputsOf(const Activity& activity) {
    QList<Term> terms = workInputs(activity) + impliedDeviceTimeInputs(activity) +
                        siteInputs(activity) + embodiedInputs(activity) + priceInputs(activity);
    terms.append(Term::ActivityLength);
    return terms;
}

Dimension inputDimension(const Activity& activity, Term term) {
    const Dimension stated = findInputSpec(term)->dimension;
    const bool scoped = term == Term::MeasuredEnergy || term == Term::EnergyPerRequest ||
                        term == Term::EnergyPerInputToken || term == Term::EnergyPerOutputToken;
    if (!scoped || !activity.scope)
        return stated;
    switch (*activity.scope) {
    case EnergyScope::Chip:
        return stated / dim::facilityEnergy * dim::chipEnergy;
    case EnergyScope::Server:
        return stated / dim::facilityEnergy * dim::serverEnergy;
    case EnergyScope::Facility:
        return stated;
    }
    Q_UNREACHABLE();
}

QString planAddress(int plan) {
    return QLatin1String("/plans/") % QString::number(plan);
}

QString activityAddress(int plan, int activity) {
    return QLatin1String("/plans/") % QString::number(plan) % QLatin1String("/activities/") %
           QString::number(activity);
}

QString inputAddress(int plan, int activity, Term term) {
    if (term == Term::ServiceLife)
        return planAddress(plan) + QStringLiteral("/service_months");
    return inputAddress(activityAddress(plan, activity), term);
}

QString inputAddress(const QString& activityAddress, Term term) {
    const InputSpec& spec = *findInputSpec(term);
    const QLatin1String key(spec.key);
    switch (spec.section) {
    case Section::Work:
        return activityAddress % QLatin1String("/work/") % key;
    case Section::Site:
        return activityAddress % QLatin1String("/site/") % key;
    case Section::Embodied:
        return activityAddress % QLatin1String("/embodied/") % key;
    case Section::Prices:
        return activityAddress % QLatin1String("/prices/") % key;
    case Section::Schedule:
        return activityAddress % QLatin1Char('/') % key;
    }
    Q_UNREACHABLE();
}

} // namespace plume
