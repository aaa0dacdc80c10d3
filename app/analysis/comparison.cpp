// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "analysis/pairedcolumns.h"

#include <algorithm>

namespace plume {
namespace {

/// What the wanted indicators of a plan come to in every run; null where one is not known.
class SampledTotals {
public:
    SampledTotals(const Assessment& plan, const QList<Term>& wanted, const DrawOrder& order,
                  Draws& draws) {
        const Graph& graph = *plan.calculation.graph;
        std::vector<NodeId> nodes;
        for (const Term indicator : wanted) {
            const NodeId node = plan.calculation.whole().totals.value(indicator, noNode);
            if (node != noNode && !m_places.contains(indicator)) {
                m_places.insert(indicator, nodes.size());
                nodes.push_back(node);
            }
        }
        const LeafColumns leaves = draws.columnsFor(nodes, graph, order);
        for (Column& column : evaluateColumns(graph, nodes, leaves.views(), draws.samples()))
            m_columns.push_back(std::make_shared<Column>(std::move(column)));
    }

    SharedColumn of(Term indicator) const {
        const auto place = m_places.constFind(indicator);
        if (place == m_places.cend() || !isFinite(*m_columns[*place]))
            return nullptr;
        return m_columns[*place];
    }

private:
    QHash<Term, std::size_t> m_places;
    std::vector<SharedColumn> m_columns;
};

void addSamples(PlanDifference& difference, const ComparedTotal& plan,
                const ComparedTotal& baseline) {
    if (!plan.samples || !baseline.samples)
        return;
    const Column samples = pairedColumn(*plan.samples, *baseline.samples, std::minus<>());
    difference.quantiles = knownQuantilesOf(samples);
    const Column ratios = pairedColumn(*plan.samples, *baseline.samples,
                                       [](double a, double b) { return a / b - 1.0; });
    difference.ratios = knownQuantilesOf(ratios);
    difference.odds = oddsOf(*plan.samples, *baseline.samples);
    difference.samples = std::make_shared<Column>(samples);
}

std::optional<PlanDifference> differenceOf(const ComparedTotal& plan,
                                           const ComparedTotal& baseline) {
    if (!plan.central || !baseline.central)
        return std::nullopt;
    PlanDifference difference;
    difference.central = *plan.central - *baseline.central;
    if (*baseline.central != 0.0)
        difference.ratio = difference.central / *baseline.central;
    addSamples(difference, plan, baseline);
    return difference;
}

QList<QList<std::optional<Odds>>> allOddsOf(const QList<ComparedTotal>& totals) {
    QList<QList<std::optional<Odds>>> odds;
    for (const ComparedTotal& a : totals) {
        QList<std::optional<Odds>> row;
        for (const ComparedTotal& b : totals)
            row.append(a.samples && b.samples ? std::optional(oddsOf(*a.samples, *b.samples))
                                              : std::nullopt);
        odds.append(row);
    }
    return odds;
}

/// `sampled` is empty where only central values are asked for.
IndicatorComparison compared(const Comparison& comparison, Term indicator,
                             const QList<SampledTotals>& sampled) {
    IndicatorComparison result;
    result.indicator = indicator;
    for (int plan = 0; plan < comparison.planCount(); ++plan) {
        ComparedTotal total{comparison.plans[plan].total(indicator), {}, nullptr};
        if (!sampled.isEmpty())
            total.samples = sampled[plan].of(indicator);
        if (total.samples)
            total.quantiles = knownQuantilesOf(*total.samples);
        result.totals.append(total);
    }
    const ComparedTotal& baseline = result.totals[comparison.baseline];
    for (int plan = 0; plan < comparison.planCount(); ++plan)
        result.differences.append(plan == comparison.baseline
                                      ? std::nullopt
                                      : differenceOf(result.totals[plan], baseline));
    result.odds = allOddsOf(result.totals);
    return result;
}

} // namespace

QList<Term> comparedIndicatorsOf(const Study& study) {
    QList<Term> asked(comparedIndicators.begin(), comparedIndicators.end());
    const bool hasPrices =
        std::any_of(study.plans.begin(), study.plans.end(), [](const Plan& plan) {
            return std::any_of(plan.activities.begin(), plan.activities.end(), statesPrices);
        });
    if (hasPrices)
        asked.append(Term::Cost);
    return asked;
}

const IndicatorComparison* Comparison::of(Term indicator) const {
    const auto found =
        std::find_if(indicators.cbegin(), indicators.cend(),
                     [&](const IndicatorComparison& each) { return each.indicator == indicator; });
    return found == indicators.cend() ? nullptr : &*found;
}

Odds oddsOf(ColumnView a, ColumnView b) {
    const std::size_t runs = std::max(a.size(), b.size());
    std::size_t lower = 0;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < runs; ++i) {
        const double x = runOf(a, i);
        const double y = runOf(b, i);
        if (areEqualAmounts(x, y))
            ++equal;
        else if (x < y)
            ++lower;
    }
    return {double(lower) / double(runs), double(equal) / double(runs)};
}

DrawOrder drawOrderOf(const Study& study, const Catalogue& catalogue) {
    QList<PlanCalculation> plans;
    for (int plan = 0; plan < study.plans.size(); ++plan)
        plans.append(calculation(complete(study, plan, catalogue)));
    std::vector<const PlanCalculation*> views;
    for (const PlanCalculation& plan : plans)
        views.push_back(&plan);
    return DrawOrder(views);
}

Comparison comparisonOf(const Study& study, const ComparisonOptions& options,
                        const Catalogue& catalogue, Draws& draws) {
    Q_ASSERT(options.baseline >= 0 && options.baseline < study.plans.size());
    const Study seen = withHorizon(study, options.months);
    Comparison result;
    result.baseline = options.baseline;
    result.months = seen.plans[options.baseline].serviceMonths;
    result.samples = options.isSampled ? draws.samples() : 0;
    result.seed = draws.seed();
    for (int plan = 0; plan < seen.plans.size(); ++plan)
        result.plans.append(assess(seen, plan, catalogue));
    QList<SampledTotals> sampled;
    if (options.isSampled) {
        const DrawOrder order = drawOrderOf(study, catalogue);
        for (const Assessment& plan : result.plans)
            sampled.append(SampledTotals(plan, options.indicators, order, draws));
    }
    for (const Term indicator : options.indicators)
        result.indicators.append(compared(result, indicator, sampled));
    return result;
}

} // namespace plume
