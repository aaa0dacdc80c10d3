// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/pairedruns.h"

#include "analysis/quantiles.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

/// A plan with its inputs at the addresses and values before the levers.
struct PairedPlan {
    PlanCalculation calculation;
    QHash<QString, QList<Multiplier>> multipliers; ///< by address
};

/// The inputs of the plan before, by address.
using Inputs = QHash<QString, EstimateData>;

Inputs inputsOf(const CompletePlan& plan) {
    Inputs inputs;
    for (const CompleteActivity& activity : plan.activities) {
        for (const CompleteInput& input : activity.inputs)
            inputs.insert(input.address, input.estimate);
    }
    return inputs;
}

/// What a lever put in the place of an input has an address of its own (`mark` before it), for it
/// is another draw.
PairedPlan pairedPlan(const ChangedPlan& now, const Inputs& before, const QString& mark,
                      const Catalogue& catalogue) {
    PairedPlan result;
    CompletePlan plan = complete(now.study, now.plan, catalogue);
    for (int i = 0; i < plan.activities.size(); ++i) {
        QMap<Term, CompleteInput>& inputs = plan.activities[i].inputs;
        for (auto input = inputs.begin(); input != inputs.end(); ++input) {
            const auto scaling = now.scalings.constFind({now.origins[i], input.key()});
            if (scaling != now.scalings.cend()) {
                *input = scaling->base;
                result.multipliers.insert(input->address, scaling->multipliers);
                continue;
            }
            input->address = originalAddress(now, input->address);
            const auto same = before.constFind(input->address);
            if (same == before.cend() || *same != input->estimate)
                input->address.prepend(mark);
        }
    }
    result.calculation = calculation(plan);
    return result;
}

NodeId totalOf(const PlanCalculation& calculation, Term indicator) {
    return calculation.whole().totals.value(indicator, noNode);
}

/// The levers' own amounts as inputs of a calculation of their own.
PlanCalculation amountsOf(std::span<const ChangedPlan> changed) {
    auto graph = std::make_shared<Graph>();
    for (const ChangedPlan& now : changed) {
        for (const Scaling& scaling : now.scalings) {
            for (const Multiplier& each : scaling.multipliers)
                graph->input(QStringLiteral("levers/") + each.lever.text(), Term::ProportionFactor,
                             dim::ratio, each.amount);
        }
    }
    PlanCalculation result;
    result.graph = std::move(graph);
    return result;
}

/// What the levers' amounts are in each run.
class Amounts {
public:
    Amounts(const Graph& graph, Draws& draws, const DrawOrder& order)
        : m_graph(graph)
        , m_columns(draws.columnsOf(graph, order)) {}

    const Column& of(const Multiplier& multiplier) const {
        const auto node = m_graph.find(QStringLiteral("levers/") + multiplier.lever.text());
        return *m_columns.of(std::size_t(m_graph.node(*node).detail));
    }

private:
    const Graph& m_graph;
    LeafColumns m_columns;
};

/// Sample by sample; a column of one number holds for all.
Column multiplied(const Column& a, const Column& b, bool divides) {
    Column result(std::max(a.size(), b.size()));
    for (std::size_t i = 0; i < result.size(); ++i) {
        const double factor = b[b.size() == 1 ? 0 : i];
        result[i] = a[a.size() == 1 ? 0 : i] * (divides ? 1.0 / factor : factor);
    }
    return result;
}

LeafColumns scaledColumns(const PairedPlan& plan, const LeafColumns& columns,
                          const Amounts& amounts) {
    const auto leaves = plan.calculation.graph->leaves();
    std::vector<SharedColumn> result;
    result.reserve(leaves.size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        SharedColumn column = columns.of(i);
        for (const Multiplier& each : plan.multipliers.value(leaves[i].address))
            column = std::make_shared<Column>(multiplied(*column, amounts.of(each), each.divides));
        result.push_back(column);
    }
    return LeafColumns(std::move(result));
}

Column runsOf(const PairedPlan& plan, Term indicator, Draws& draws, const DrawOrder& order,
              const Amounts& amounts) {
    const NodeId total = totalOf(plan.calculation, indicator);
    if (total == noNode)
        return {};
    const Graph& graph = *plan.calculation.graph;
    const LeafColumns columns =
        scaledColumns(plan, draws.columnsFor(std::array{total}, graph, order), amounts);
    Column runs =
        evaluateColumns(graph, std::array{total}, columns.views(), draws.samples()).front();
    if (!isFinite(runs))
        return {};
    runs.resize(draws.samples(), runs.front()); // one number where nothing varies
    return runs;
}

/// Of the study's plans, in their order; that of the plan in question is known already.
std::vector<PlanCalculation> calculationsOf(const LeverQuestion& question,
                                            const PlanCalculation& own) {
    std::vector<PlanCalculation> result;
    result.reserve(std::size_t(question.study.plans.size()));
    for (int i = 0; i < question.study.plans.size(); ++i)
        result.push_back(i == question.plan
                             ? own
                             : calculation(complete(question.study, i, question.catalogue)));
    return result;
}

DrawOrder orderOf(const std::vector<PlanCalculation>& calculations) {
    std::vector<const PlanCalculation*> views;
    views.reserve(calculations.size());
    for (const PlanCalculation& each : calculations)
        views.push_back(&each);
    return DrawOrder(views);
}

} // namespace

DrawOrder drawOrderOf(const LeverQuestion& question, const Assessment& assessment) {
    return orderOf(calculationsOf(question, assessment.calculation));
}

std::vector<Column> pairedRuns(const LeverQuestion& question, std::span<const ChangedPlan> changed,
                               Draws& draws, const std::stop_token& stop) {
    const CompletePlan stated = complete(question.study, question.plan, question.catalogue);
    const Inputs before = inputsOf(stated);
    std::vector<PairedPlan> plans{{calculation(stated), {}}};
    for (const ChangedPlan& now : changed)
        plans.push_back(pairedPlan(now, before, QStringLiteral("changed/%1").arg(plans.size()),
                                   question.catalogue));
    const PlanCalculation ofLevers = amountsOf(changed);
    // The study's own plans first, as everywhere else: what comes behind does not change their
    // draws. The levers' amounts before the changed plans, so that another one more does not change
    // them either.
    std::vector<PlanCalculation> all = calculationsOf(question, plans.front().calculation);
    all.push_back(ofLevers);
    for (const PairedPlan& plan : plans)
        all.push_back(plan.calculation);
    const DrawOrder order = orderOf(all);
    const Amounts amounts(*ofLevers.graph, draws, order);
    std::vector<Column> result;
    result.reserve(plans.size());
    for (const PairedPlan& plan : plans)
        result.push_back(stop.stop_requested()
                             ? Column()
                             : runsOf(plan, question.indicator, draws, order, amounts));
    return result;
}

} // namespace plume
