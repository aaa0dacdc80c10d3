// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

#include <cmath>
#include <initializer_list>
#include <utility>

/// Studies and activities that tests build on.
namespace plume::test {

template <Dimension D>
EstimateData fixed(Quantity<D> value) {
    return Estimate<D>(value).data;
}

/// 5th and 95th percentile in base units; the value is the median.
inline EstimateData lognormal(double low, double high) {
    return {.value = std::sqrt(low * high),
            .shape = Shape::Lognormal,
            .range = {low, high},
            .provenance = {}};
}

inline Activity activity(ActivityKind kind, const char* name, WorkMethod method,
                         std::initializer_list<std::pair<Term, EstimateData>> inputs) {
    Activity result;
    result.kind = kind;
    result.name = QString::fromUtf8(name);
    result.method = method;
    result.embodied = EmbodiedMethod::Excluded;
    for (const auto& [term, estimate] : inputs)
        result.inputs.insert(term, estimate);
    return result;
}

inline Study studyOf(const QList<Activity>& activities, int months) {
    Study study;
    study.title = QStringLiteral("Test");
    Plan plan;
    plan.name = QStringLiteral("Plan");
    plan.serviceMonths = months;
    plan.activities = activities;
    study.plans.append(plan);
    return study;
}

/// Training with every factor stated: 8 devices, 100 h, 300 W and 100 W of host each, PUE 1.2,
/// 400 g/kWh, 1 L/kWh on site and 2 L/kWh of the grid. By hand:
/// energy 8 x 100 x 0.4 x 1.2 = 384 kWh; emissions 384 x 0.4 = 153.6 kg;
/// water 320 x 1 + 384 x 2 = 1,088 L.
inline Activity training() {
    return activity(ActivityKind::Training, "Training", WorkMethod::DeviceTime,
                    {{Term::DeviceCount, fixed(unit::device(8))},
                     {Term::RunTime, fixed(unit::hour(100))},
                     {Term::DevicePower, fixed(unit::wattChip(300))},
                     {Term::HostPower, fixed(unit::wattHost(100))},
                     {Term::Pue, fixed(unit::pue(1.2))},
                     {Term::GridIntensity, fixed(unit::gramPerKWh(400))},
                     {Term::SiteWaterUse, fixed(unit::litrePerKWhServer(1))},
                     {Term::GridWaterUse, fixed(unit::litrePerKWh(2))}});
}

/// Fixed 10,000 kg (2,000 + 6,000 + 500 + 1,500 of hardware) and 1,000,000 requests a day of 0.5 g
/// for 365 days: 192,500 kg, of which use makes up 94.805 %.
inline Study roundNumbers() {
    const auto stated = [](ActivityKind kind, const char* name, double kg) {
        return activity(kind, name, WorkMethod::StatedEmissions,
                        {{Term::StatedEmissions, fixed(unit::kilogram(kg))}});
    };
    Activity trained = stated(ActivityKind::Training, "Training", 6000);
    trained.embodied = EmbodiedMethod::Stated;
    trained.inputs.insert(Term::StatedEmbodied, fixed(unit::kilogram(1500)));
    const Activity served = activity(ActivityKind::Serving, "Chat", WorkMethod::StatedEmissions,
                                     {{Term::RequestRate, fixed(unit::requestPerDay(1e6))},
                                      {Term::EmissionsPerRequest, fixed(unit::gramPerRequest(0.5))},
                                      {Term::ActivityLength, fixed(unit::day(365))}});
    return studyOf({stated(ActivityKind::Experimentation, "Experiments", 2000), trained,
                    stated(ActivityKind::FineTuning, "Fine-tuning", 500), served},
                   12);
}

/// The same, but requests that become seven times as many each month of fifty years.
inline Study beyondEveryNumber() {
    Study study = roundNumbers();
    study.plans[0].serviceMonths = 600;
    Activity& chat = study.plans[0].activities[3];
    chat.inputs.remove(Term::ActivityLength);
    chat.inputs[Term::MonthlyGrowth] = {.value = 6.0, .range = {}, .provenance = {}};
    return study;
}

} // namespace plume::test
