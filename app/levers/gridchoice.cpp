// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/gridchoice.h"

#include "levers/levertext.h"
#include "levers/levertrial.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

/// The plan on a grid that it can run on already.
struct Placed {
    ChangedPlan plan;
    GridOutcome outcome;
};

/// The total with every leaf of the row `row` at a percentile of its own.
double totalAt(const Assessment& assessment, NodeId total, const QString& row, double p) {
    const Graph& graph = *assessment.calculation.graph;
    std::vector<double> values;
    for (const Leaf& leaf : graph.leaves())
        values.push_back(leaf.estimate.provenance.row == row ? percentile(leaf.estimate, p)
                                                             : leaf.estimate.value);
    return valuesAt(graph, values)[std::size_t(total)];
}

/// On the grid; a plan that runs there already is as it is.
std::optional<Placed> placed(const LeverQuestion& question, const Grid& grid, QString& whyNot) {
    LeverTrial trial = tryGrid(question.study, question.plan, grid.id, question.catalogue);
    const bool isThere = !trial.result && gridsOf(question.study, question.plan).contains(grid.id);
    whyNot = trial.whyNot;
    if (!trial.result && !isThere)
        return std::nullopt;
    ChangedPlan plan =
        trial.result ? std::move(*trial.result) : unchanged(question.study, question.plan);
    const Assessment after = assess(plan.study, plan.plan, question.catalogue);
    const NodeId node = after.calculation.whole().totals.value(question.indicator, noNode);
    if (node == noNode) {
        whyNot = LeverText::tr("The total is not known.");
        return std::nullopt;
    }
    const QString& row = grid.intensity.provenance.row;
    GridOutcome outcome{grid.id,
                        grid.intensity.value,
                        after.values[std::size_t(node)],
                        {totalAt(after, node, row, 0.05), totalAt(after, node, row, 0.95)}};
    return Placed{std::move(plan), outcome};
}

} // namespace

QList<GridId> gridsOf(const Study& study, int plan) {
    QList<GridId> grids;
    for (const Activity& activity : study.plans[plan].activities) {
        const bool isUsed =
            !activity.grid.isEmpty() && !activity.inputs.contains(Term::GridIntensity) &&
            activity.kind != ActivityKind::Edge && activity.method != WorkMethod::StatedEmissions;
        if (isUsed && !grids.contains(activity.grid))
            grids.append(activity.grid);
    }
    return grids;
}

GridChoice gridChoice(const LeverQuestion& question, const std::stop_token& stop) {
    GridChoice choice;
    const Assessment before = assess(question.study, question.plan, question.catalogue);
    choice.now = before.total(question.indicator);
    choice.own = gridsOf(question.study, question.plan);
    if (!choice.now) {
        choice.whyNot = LeverText::tr("The total is not known.");
        return choice;
    }
    for (const Grid& grid : question.catalogue.grids) {
        if (stop.stop_requested())
            break;
        if (grid.boundary != question.study.boundary) {
            ++choice.otherBoundary;
            continue;
        }
        QString whyNot;
        if (const auto there = placed(question, grid, whyNot))
            choice.grids.append(there->outcome);
        else
            choice.whyNot = whyNot;
    }
    if (!choice.grids.isEmpty())
        choice.whyNot.clear();
    std::ranges::stable_sort(choice.grids, std::ranges::less(), &GridOutcome::total);
    return choice;
}

std::optional<GridPair> gridPair(const LeverQuestion& question, const GridId& from,
                                 const GridId& to, Draws* draws, QString& whyNot) {
    std::vector<ChangedPlan> plans;
    QList<GridOutcome> outcomes;
    for (const GridId& id : {from, to}) {
        const Grid* grid = question.catalogue.grid(id);
        if (!grid) {
            whyNot = LeverText::tr("The data have no grid “%1”.").arg(id.text());
            return std::nullopt;
        }
        auto there = placed(question, *grid, whyNot);
        if (!there)
            return std::nullopt;
        plans.push_back(std::move(there->plan));
        outcomes.append(there->outcome);
    }
    GridPair pair{outcomes[0], outcomes[1], {}};
    if (draws) {
        const std::vector<Column> runs = pairedRuns(question, plans, *draws);
        if (!runs[1].empty() && !runs[2].empty()) {
            Column difference(runs[1].size());
            std::ranges::transform(runs[1], runs[2], difference.begin(), std::minus());
            pair.difference = knownQuantilesOf(difference);
        }
    }
    whyNot.clear();
    return pair;
}

GridId unitedStates(Boundary boundary) {
    return GridId(boundary == Boundary::Direct ? QStringLiteral("USA-direct")
                                               : QStringLiteral("USA"));
}

GridId quebec(Boundary boundary) {
    return GridId(boundary == Boundary::Direct ? QStringLiteral("CAN-QC-direct")
                                               : QStringLiteral("CAN-QC"));
}

} // namespace plume
