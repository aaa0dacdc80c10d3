// SPDX-License-Identifier: GPL-3.0-or-later
// From activities to a plan. The equations of an activity are those of ActivityMethod.
#include "lifecycle/methodology.h"

#include "lifecycle/activitymethod.h"

#include <algorithm>

namespace plume {
namespace {

QMap<Term, NodeId> nodesOf(const Footprint& footprint) {
    QMap<Term, NodeId> nodes;
    const auto put = [&nodes](Term term, const auto& value) {
        if (value)
            nodes.insert(term, value->node());
    };
    put(Term::FacilityEnergy, footprint.energy);
    put(Term::OperationalEmissions, footprint.operational);
    put(Term::MarketBasedEmissions, footprint.marketBased);
    put(Term::EmbodiedEmissions, footprint.embodied);
    put(Term::Emissions, footprint.emissions);
    put(Term::SiteWater, footprint.siteWater);
    put(Term::GridWater, footprint.gridWater);
    put(Term::Water, footprint.water);
    put(Term::Cost, footprint.cost);
    return nodes;
}

/// Market-based totals need a figure from every activity that emits: where one has no contracts,
/// its location-based emissions stand.
NodeId contributionOf(const QMap<Term, NodeId>& activity, Term indicator, bool anyContracts) {
    if (indicator == Term::MarketBasedEmissions && anyContracts && !activity.contains(indicator))
        return activity.value(Term::OperationalEmissions, noNode);
    return activity.value(indicator, noNode);
}

QMap<Term, NodeId> totalsOf(Graph& graph, const QList<QMap<Term, NodeId>>& activities) {
    const bool anyContracts =
        std::any_of(activities.begin(), activities.end(), [](const auto& activity) {
            return activity.contains(Term::MarketBasedEmissions);
        });
    QMap<Term, NodeId> totals;
    for (const Term indicator : indicators) {
        NodeId total = noNode;
        for (const auto& activity : activities) {
            const NodeId part = contributionOf(activity, indicator, anyContracts);
            if (part != noNode)
                total = total == noNode ? part : graph.apply(Operation::Add, total, part);
        }
        if (total != noNode)
            totals.insert(indicator, graph.name(indicator, total, graph.node(total).dimension));
    }
    return totals;
}

/// Share of use = emissions of serving and edge fleets / all emissions; not defined where there are
/// none at all.
void addUseShare(Graph& graph, const CompletePlan& plan, WindowNodes& whole) {
    const auto total = whole.totals.constFind(Term::Emissions);
    if (total == whole.totals.cend())
        return;
    NodeId use = noNode;
    for (int i = 0; i < plan.activities.size(); ++i) {
        const NodeId part = whole.activities[i].value(Term::Emissions, noNode);
        if (part != noNode && isUse(plan.activities[i].stated.kind))
            use = use == noNode ? part : graph.apply(Operation::Add, use, part);
    }
    if (use == noNode)
        return;
    const Expression<dim::emission> ofUse(graph, use);
    const Expression<dim::emission> ofAll(graph, *total);
    const auto emissionsOfUse = named(Term::UseEmissions, ofUse);
    whole.totals.insert(Term::UseEmissions, emissionsOfUse.node());
    whole.totals.insert(Term::UseShare, named(Term::UseShare, emissionsOfUse / ofAll).node());
}

WindowNodes footprintWithin(Graph& graph, const CompletePlan& plan, Window window,
                            QList<Omission>* omissions) {
    WindowNodes result;
    result.window = window;
    for (int i = 0; i < plan.activities.size(); ++i)
        result.activities.append(
            nodesOf(ActivityMethod(graph, plan, i, window, omissions).footprint()));
    result.totals = totalsOf(graph, result.activities);
    return result;
}

} // namespace

PlanCalculation calculation(const CompletePlan& plan, const QList<Window>& windows) {
    PlanCalculation result;
    result.plan = plan;
    const auto graph = std::make_shared<Graph>();
    const Window life{0.0, double(plan.serviceMonths)};
    result.windows.append(footprintWithin(*graph, plan, life, &result.omissions));
    addUseShare(*graph, plan, result.windows.first());
    for (const Window& window : windows)
        result.windows.append(footprintWithin(*graph, plan, window, nullptr));
    result.graph = graph;
    return result;
}

QList<Window> monthsOf(const CompletePlan& plan) {
    QList<Window> months;
    for (int month = 0; month < plan.serviceMonths; ++month)
        months.append({double(month), double(month + 1)});
    return months;
}

} // namespace plume
