// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/changedplan.h"

#include "lifecycle/edits.h"
#include "quantity/estimateediting.h"

#include <QRegularExpression>

#include <cmath>
#include <numeric>

namespace plume {
namespace {

bool spreads(const EstimateData& estimate) {
    return estimate.shape != Shape::Fixed && estimate.range.low < estimate.range.high;
}

/// How many times the value lies above its 5th percentile, and the 95th above the value, as
/// logarithms.
Range logarithmicDistances(const EstimateData& estimate) {
    if (!spreads(estimate))
        return {};
    return {std::log(estimate.value / percentile(estimate, 0.05)),
            std::log(percentile(estimate, 0.95) / estimate.value)};
}

bool isPositive(const EstimateData& estimate) {
    return estimate.value > 0.0 && (!spreads(estimate) || percentile(estimate, 0.05) > 0.0);
}

/// As if written by hand: what a row said beside the input is stated too.
Study withScaled(Study study, int plan, int activity, const CompleteActivity& complete, Term term,
                 const EstimateData& estimate) {
    const bool isScoped = term == Term::EnergyPerRequest || term == Term::EnergyPerInputToken ||
                          term == Term::EnergyPerOutputToken || term == Term::MeasuredEnergy;
    study = withInput(study, plan, activity, term, estimate);
    if (isScoped && !complete.stated.scope)
        study = withScope(study, plan, activity, complete.scope);
    return study;
}

} // namespace

ChangedPlan unchanged(const Study& study, int plan) {
    ChangedPlan result{study, plan, {}, {}};
    result.origins.resize(study.plans[plan].activities.size());
    std::iota(result.origins.begin(), result.origins.end(), 0);
    return result;
}

QString originalAddress(const ChangedPlan& now, const QString& address) {
    static const QRegularExpression pattern(QStringLiteral("^/plans/\\d+/activities/(\\d+)(/.*)$"));
    const auto match = pattern.match(address);
    if (!match.hasMatch())
        return address;
    const int activity = match.capturedView(1).toInt();
    return activityAddress(now.plan, now.origins.value(activity, activity)) + match.captured(2);
}

EstimateData scaled(const EstimateData& estimate, const Multiplier& multiplier,
                    const Range& bounds) {
    const double factor = multiplier.central();
    EstimateData result = estimate;
    result.value = estimate.value * factor;
    result.range = {estimate.range.low * factor, estimate.range.high * factor};
    if (spreads(multiplier.amount) && isPositive(estimate) && isPositive(multiplier.amount)) {
        const Range own = logarithmicDistances(estimate);
        Range other = logarithmicDistances(multiplier.amount);
        if (multiplier.divides)
            std::swap(other.low, other.high);
        result.shape = Shape::Lognormal;
        result.range = {result.value * std::exp(-std::hypot(own.low, other.low)),
                        result.value * std::exp(std::hypot(own.high, other.high))};
    }
    result.provenance = {.source = multiplier.amount.provenance.source,
                         .row = {},
                         .locator = multiplier.amount.provenance.locator,
                         .note = QStringLiteral("levers/") + multiplier.lever.text(),
                         .quality = multiplier.amount.provenance.quality};
    const Provenance provenance = result.provenance;
    result = clippedTo(result, bounds);
    result.provenance = provenance;
    return result;
}

bool scale(ChangedPlan& now, int activity, Term term, const Multiplier& multiplier,
           const Catalogue& catalogue) {
    const CompletePlan plan = complete(now.study, now.plan, catalogue);
    const CompleteActivity& complete = plan.activities[activity];
    const auto input = complete.inputs.constFind(term);
    if (input == complete.inputs.cend())
        return false;
    const InputSpec* spec = findInputSpec(term);
    const Range bounds{spec->minimum * spec->unitInBase, spec->maximum * spec->unitInBase};
    const auto key = std::pair(now.origins[activity], term);
    if (!now.scalings.contains(key))
        now.scalings.insert(key, {{originalAddress(now, input->address), input->estimate}, {}});
    now.scalings[key].multipliers.append(multiplier);
    now.study = withScaled(now.study, now.plan, activity, complete, term,
                           scaled(input->estimate, multiplier, bounds));
    return true;
}

void removeActivity(ChangedPlan& now, int activity) {
    now.study = withActivityRemoved(now.study, now.plan, activity);
    now.origins.removeAt(activity);
}

} // namespace plume
