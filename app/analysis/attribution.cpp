// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attribution.h"

#include "analysis/shapley.h"

#include <algorithm>
#include <numeric>

namespace plume {
namespace {

constexpr quint64 seedOfOrders = 20240601;
constexpr int mostMixtures = 6'000; ///< what a person waits for

/// What the totals of a mixture come to; what it has nothing of comes to nothing.
std::vector<double> totalsOf(const CompletePlan& plan, const QList<Term>& wanted) {
    const PlanCalculation calculated = calculation(plan);
    const std::vector<double> values = centralValues(*calculated.graph);
    std::vector<double> totals;
    for (const Term indicator : wanted) {
        const NodeId node = calculated.whole().totals.value(indicator, noNode);
        totals.push_back(node == noNode ? 0.0 : values[std::size_t(node)]);
    }
    return totals;
}

/// What a factor is by name, so that drawn orders do not depend on where it stands in a study.
QStringList nameOf(const PlanDifferenceFactor& factor, const CompletePlan& first,
                   const CompletePlan& second) {
    const auto nameIn = [](const CompletePlan& plan, int index) {
        if (index < 0)
            return QString();
        const Activity& stated = plan.activities[index].stated;
        return keyOf(stated.kind) + QLatin1Char(' ') + stated.name;
    };
    const QString term = factor.terms.isEmpty() ? QString() : keyOf(factor.terms.first());
    return {nameIn(first, factor.first), nameIn(second, factor.second),
            QString::number(int(factor.kind)), term};
}

/// The factors' places in the order of their names.
std::vector<std::size_t> placesByName(const QList<PlanDifferenceFactor>& factors,
                                      const CompletePlan& first, const CompletePlan& second) {
    std::vector<QStringList> names;
    for (const PlanDifferenceFactor& factor : factors)
        names.push_back(nameOf(factor, first, second));
    std::vector<std::size_t> places(names.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return std::lexicographical_compare(names[a].cbegin(), names[a].cend(), names[b].cbegin(),
                                            names[b].cend());
    });
    return places;
}

/// Players are the factors in the order of their names.
ShapleyValues shapleyOf(const Attribution& attribution, const std::vector<std::size_t>& places,
                        const QList<Term>& wanted, const std::stop_token& stop) {
    const QList<PlanDifferenceFactor>& factors = attribution.factors;
    const CoalitionValue value = [&](const std::vector<bool>& players) {
        std::vector<bool> isTaken(players.size());
        for (std::size_t player = 0; player < players.size(); ++player)
            isTaken[places[player]] = players[player];
        return totalsOf(mixed(attribution.baselinePlan, attribution.comparedPlan, factors, isTaken),
                        wanted);
    };
    const int count = int(factors.size());
    if (count <= mostExactFactors)
        return exactShapley(count, value, stop);
    const int pairs = std::clamp(mostMixtures / (2 * count), 20, 100);
    return sampledShapley(count, pairs, seedOfOrders, value, stop);
}

/// None where it is not known.
std::optional<double> totalOf(const Assessment& assessment, Term indicator) {
    if (assessment.activityCount() == 0)
        return 0.0;
    return assessment.total(indicator);
}

/// The wanted ones that are known of both plans.
QList<Term> knownIndicators(const QList<Term>& wanted, const Assessment& baseline,
                            const Assessment& plan) {
    QList<Term> known;
    for (const Term indicator : wanted) {
        if (totalOf(baseline, indicator) && totalOf(plan, indicator) && !known.contains(indicator))
            known.append(indicator);
    }
    return known;
}

} // namespace

Attribution attributionOf(const Assessment& baseline, const Assessment& plan,
                          const QList<Term>& wanted, const std::stop_token& stop) {
    Attribution result;
    result.baseline = baseline.number;
    result.plan = plan.number;
    result.months = plan.plan().serviceMonths;
    result.baselinePlan = baseline.plan();
    result.comparedPlan = plan.plan();
    result.sharedInputs = sharedInputCount(baseline.plan(), plan.plan());
    result.factors = differencesOf(baseline.plan(), plan.plan());
    const QList<PlanDifferenceFactor>& factors = result.factors;
    const QList<Term> known = knownIndicators(wanted, baseline, plan);
    const std::vector<std::size_t> places = placesByName(factors, baseline.plan(), plan.plan());
    const ShapleyValues shares = shapleyOf(result, places, known, stop);
    result.permutations = shares.permutations;
    result.wasStopped = shares.wasStopped;
    for (qsizetype q = 0; q < known.size() && !shares.wasStopped; ++q) {
        IndicatorAttribution parts{*totalOf(baseline, known[q]), *totalOf(plan, known[q]), {}};
        parts.parts.resize(factors.size());
        for (std::size_t player = 0; player < places.size(); ++player) {
            const std::size_t place = places[player];
            parts.parts[qsizetype(place)] = {factors[qsizetype(place)],
                                             shares.values[player][std::size_t(q)],
                                             shares.errors[player][std::size_t(q)]};
        }
        result.indicators.insert(known[q], parts);
    }
    return result;
}

Attribution attributionOf(const Study& study, const ComparisonOptions& options, int plan,
                          const Catalogue& catalogue, const std::stop_token& stop) {
    const Study seen = withHorizon(study, options.months);
    const Assessment first = assess(seen, options.baseline, catalogue);
    const Assessment second = assess(seen, plan, catalogue);
    QList<Term> known;
    for (const Term indicator : options.indicators) {
        if (first.total(indicator) && second.total(indicator))
            known.append(indicator);
    }
    return attributionOf(first, second, known, stop);
}

} // namespace plume
