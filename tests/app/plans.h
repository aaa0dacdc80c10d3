// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies.h"

/// Studies of several plans that tests compare.
namespace plume::test {

inline Plan planOf(const char* name, const QList<Activity>& activities, int months) {
    Plan plan;
    plan.name = QString::fromUtf8(name);
    plan.serviceMonths = months;
    plan.activities = activities;
    return plan;
}

inline Activity emitting(ActivityKind kind, const char* name, const EstimateData& emissions) {
    return activity(kind, name, WorkMethod::StatedEmissions, {{Term::StatedEmissions, emissions}});
}

/// So many requests in each month, of so many grams each.
inline Activity answering(double requestsPerMonth, double grams) {
    const double perDay = requestsPerMonth * 12.0 / 365.25;
    return activity(ActivityKind::Serving, "Chat", WorkMethod::StatedEmissions,
                    {{Term::RequestRate, fixed(unit::requestPerDay(perDay))},
                     {Term::EmissionsPerRequest, fixed(unit::gramPerRequest(grams))}});
}

/// From scratch 50,000 kg and 500 kg a month; fine-tuned 500 kg and 1,500 kg a month. By hand:
/// 24 months 62,000 and 36,500 kg: -25,500 kg, -41.13 %; 60 months 80,000 and 90,500 kg: +10,500,
/// +13.125 %. They meet where 50,000 + 500 m = 500 + 1,500 m: m = 49.5, at 74,750 kg.
inline Study scratchOrFineTune() {
    Study study;
    study.title = QStringLiteral("Scratch or fine-tune");
    study.plans = {
        planOf("From scratch",
               {emitting(ActivityKind::Training, "Training", fixed(unit::kilogram(50'000))),
                answering(5e6, 0.10)},
               24),
        planOf("Fine-tuning",
               {emitting(ActivityKind::FineTuning, "Fine-tuning", fixed(unit::kilogram(500))),
                answering(5e6, 0.30)},
               24)};
    return study;
}

/// Totals of 5 to 20 t and 10 to 40 t, lognormal and independent. The logarithm of A / B is normal
/// with mean -ln 2 and deviation sqrt(2) ln(2) / 1.6449 = 0.5960: P(A < B) = Phi(1.1631) = 0.8776.
inline Study uncertainTotals() {
    Study study;
    study.title = QStringLiteral("Uncertain totals");
    study.plans = {
        planOf("A", {emitting(ActivityKind::Training, "Training", lognormal(5'000, 20'000))}, 12),
        planOf("B", {emitting(ActivityKind::Training, "Training", lognormal(10'000, 40'000))}, 12)};
    return study;
}

/// One factor of both plans is all that is uncertain: A is half of B in every run.
inline Study sharedFactor() {
    const auto measured = [](double kWh) {
        return activity(ActivityKind::Training, "Training", WorkMethod::Measured,
                        {{Term::MeasuredEnergy, fixed(unit::kWh(kWh))},
                         {Term::GridIntensity, lognormal(0.25, 1.0)}});
    };
    Study study;
    study.title = QStringLiteral("Shared factor");
    study.plans = {planOf("A", {measured(20'000)}, 12), planOf("B", {measured(40'000)}, 12)};
    for (Plan& plan : study.plans)
        plan.activities[0].scope = EnergyScope::Facility;
    return study;
}

} // namespace plume::test
