// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "lifecycle/plandifference.h"

#include <QList>
#include <QMap>

#include <stop_token>

namespace plume {

/// The most factors that are attributed exactly, by all 2^n mixtures of the two plans.
inline constexpr int mostExactFactors = 10;

/// What one factor adds to the difference.
struct AttributedPart {
    PlanDifferenceFactor factor; ///< first: of the baseline, second: of the plan
    double amount = 0.0;         ///< base units; below zero: makes the plan lower
    double error = 0.0;          ///< its standard error; 0 where exact
};

/// The difference between two totals, shared out among everything in which the plans differ: their
/// Shapley values (Shapley 1953), the mean of what a factor adds over all orders of changing one
/// plan into the other. The parts add up to the difference and depend on no order.
struct IndicatorAttribution {
    double baseline = 0.0; ///< central totals, base units
    double plan = 0.0;
    QList<AttributedPart> parts; ///< as differencesOf() has them

    double difference() const { return plan - baseline; }
};

/// One plan against the baseline, over the horizon, at the central values of all inputs.
struct Attribution {
    int baseline = 0;
    int plan = 0;
    int months = 0;
    int permutations = 0;      ///< orders that were drawn; 0: exact
    CompletePlan baselinePlan; ///< what the factors' indices refer to
    CompletePlan comparedPlan;
    QList<PlanDifferenceFactor> factors;         ///< everything in which the two differ
    int sharedInputs = 0;                        ///< that are the same in both plans
    QMap<Term, IndicatorAttribution> indicators; ///< without those not known of both plans
    bool wasStopped = false;                     ///< then without indicators

    bool isExact() const { return permutations == 0; }
};

/// Attributes the wanted indicators of the options for plan number `plan` against the baseline;
/// beyond mostExactFactors from orders drawn with a fixed seed.
Attribution attributionOf(const Study& study, const ComparisonOptions& options, int plan,
                          const Catalogue& catalogue, const std::stop_token& stop = {});

/// The same of any two plans, each over its own life. One without activities causes nothing, rather
/// than what is not known.
Attribution attributionOf(const Assessment& baseline, const Assessment& plan,
                          const QList<Term>& wanted, const std::stop_token& stop = {});

} // namespace plume
