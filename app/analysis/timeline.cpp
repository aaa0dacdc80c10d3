// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"

#include "calculation/factoring.h"
#include "lifecycle/reestimation.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace plume {
namespace {

double lengthInMonths(const CompleteActivity& activity) {
    const auto length = activity.inputs.constFind(Term::ActivityLength);
    return length == activity.inputs.cend() ? 0.0 : length->estimate.value / unit::hoursPerMonth;
}

struct Sum {
    double use = 0.0;
    double all = 0.0;
};

} // namespace

bool isAtOnce(const CompleteActivity& activity) {
    const bool hasLength = activity.inputs.contains(Term::ActivityLength);
    if (isRate(activity.stated))
        return false;
    return hasLength ? lengthInMonths(activity) <= 0.0 : !lastsAsLongAsThePlan(activity.stated);
}

/// Months, and the moments between them at which an activity ends.
QList<Window> stretchesOf(const CompletePlan& plan) {
    const double end = plan.serviceMonths;
    QList<double> moments;
    moments.reserve(plan.serviceMonths + 1);
    for (int month = 0; month <= plan.serviceMonths; ++month)
        moments.append(month);
    for (const CompleteActivity& activity : plan.activities) {
        const double fraction = std::fmod(lengthInMonths(activity), 1.0);
        if (fraction == 0.0)
            continue;
        const double first = activity.stated.startMonth + lengthInMonths(activity);
        const double every = activity.stated.repeatEveryMonths;
        if (first >= end)
            continue;
        const int ends = every > 0.0 ? int(std::ceil((end - first) / every)) : 1;
        for (int i = 0; i < ends; ++i)
            moments.append(first + i * every);
    }
    std::sort(moments.begin(), moments.end());
    QList<Window> stretches;
    stretches.reserve(moments.size());
    for (qsizetype i = 1; i < moments.size(); ++i) {
        if (moments[i] > moments[i - 1])
            stretches.append({moments[i - 1], moments[i]});
    }
    return stretches;
}

double StretchFootprint::of(Term indicator) const {
    if (indicator == Term::FacilityEnergy)
        return energy;
    return indicator == Term::Water ? water : total();
}

StretchFootprint Timeline::cumulative(qsizetype activity, double month) const {
    StretchFootprint sum;
    for (const Stretch& stretch : stretches) {
        if (stretch.from > month)
            break;
        const double part = atOnce[activity] || month >= stretch.to
                                ? 1.0
                                : (month - stretch.from) / (stretch.to - stretch.from);
        const StretchFootprint& footprint = stretch.activities[activity];
        sum.operational += part * footprint.operational;
        sum.embodied += part * footprint.embodied;
        sum.energy += part * footprint.energy;
        sum.water += part * footprint.water;
    }
    return sum;
}

std::optional<double> Timeline::whenUseReaches(double share, Term indicator) const {
    Sum before;
    for (const Stretch& stretch : stretches) {
        Sum during;
        for (qsizetype i = 0; i < stretch.activities.size(); ++i) {
            Sum& sum = atOnce[i] ? before : during;
            const double amount = stretch.activities[i].of(indicator);
            sum.all += amount;
            sum.use += use[i] ? amount : 0.0;
        }
        // use(x) = share * all(x), both linear in x from 0 to 1 within the stretch.
        const double missing = share * before.all - before.use;
        const double gain = during.use - share * during.all;
        if (missing <= 0.0 && before.use > 0.0)
            return stretch.from;
        if (gain > 0.0 && missing <= gain)
            return stretch.from + std::max(missing, 0.0) / gain * (stretch.to - stretch.from);
        before.use += during.use;
        before.all += during.all;
    }
    return std::nullopt;
}

namespace {

/// All windows but the first, which is the whole plan.
std::span<const WindowNodes> stretchWindows(const PlanCalculation& calculation) {
    const std::span windows(calculation.windows);
    return windows.empty() ? windows : windows.subspan(1);
}

/// Whether an activity is done at its beginning, be it again, within a window.
bool happensIn(const Window& window, const CompleteActivity& activity) {
    const double start = activity.stated.startMonth;
    const double every = activity.stated.repeatEveryMonths;
    const double times =
        every > 0.0 ? std::max(0.0, std::ceil((window.from - start) / every)) : 0.0;
    const double first = start + times * every;
    return first >= window.from && first < window.to;
}

/// Records all so far, one stretch after the other.
QList<SoFarNodes> recordSoFar(Graph& graph, const PlanCalculation& calculation,
                              const QList<bool>& atOnce) {
    QList<SoFarNodes> result;
    const auto add = [&graph](NodeId sum, NodeId node) {
        return sum == noNode ? node : graph.apply(Operation::Add, sum, node);
    };
    QMap<Term, NodeId> before;
    for (const WindowNodes& window : stretchWindows(calculation)) {
        SoFarNodes nodes{before, {}};
        for (const Term term : {Term::Emissions, Term::FacilityEnergy, Term::Water}) {
            for (qsizetype i = 0; i < window.activities.size(); ++i) {
                const NodeId node = window.activities[i].value(term, noNode);
                const bool isDone = node != noNode && atOnce[i] &&
                                    happensIn(window.window, calculation.plan.activities[i]);
                if (isDone)
                    nodes.atBeginning[term] = add(nodes.atBeginning.value(term, noNode), node);
            }
            if (const auto total = window.totals.constFind(term); total != window.totals.cend())
                nodes.atEnd[term] = add(before.value(term, noNode), *total);
        }
        before = nodes.atEnd;
        result.append(nodes);
    }
    return result;
}

/// All nodes that are kept, in their order.
template <typename Visit>
void forEachNode(Timeline& timeline, Visit&& visit) {
    const auto visitAll = [&visit](QMap<Term, NodeId>& nodes) {
        for (NodeId& node : nodes)
            visit(node);
    };
    for (WindowNodes& window : timeline.calculation.windows) {
        visitAll(window.totals);
        for (QMap<Term, NodeId>& activity : window.activities)
            visitAll(activity);
    }
    for (SoFarNodes& nodes : timeline.soFar) {
        visitAll(nodes.atBeginning);
        visitAll(nodes.atEnd);
    }
}

/// What differs from stretch to stretch are the weights of the schedules alone.
void factor(Timeline& timeline) {
    std::vector<NodeId> outputs;
    forEachNode(timeline, [&](NodeId node) { outputs.push_back(node); });
    FactoredGraph factored = factoredByWeights(*timeline.calculation.graph, outputs);
    auto next = factored.outputs.cbegin();
    forEachNode(timeline, [&](NodeId& node) { node = *next++; });
    timeline.calculation.graph = std::make_shared<const Graph>(std::move(factored.graph));
}

QList<StretchFootprintNodes> footprintNodes(const PlanCalculation& calculation) {
    QList<StretchFootprintNodes> result;
    for (const WindowNodes& window : stretchWindows(calculation)) {
        for (const QMap<Term, NodeId>& of : window.activities)
            result.append({of.value(Term::OperationalEmissions, noNode),
                           of.value(Term::EmbodiedEmissions, noNode),
                           of.value(Term::FacilityEnergy, noNode), of.value(Term::Water, noNode)});
    }
    return result;
}

StretchFootprint footprintAt(const std::vector<double>& values,
                             const StretchFootprintNodes& nodes) {
    const auto at = [&values](NodeId node) {
        return node == noNode ? 0.0 : values[std::size_t(node)];
    };
    return {at(nodes.operational), at(nodes.embodied), at(nodes.energy), at(nodes.water)};
}

/// Over every stretch of the plan.
void calculate(Timeline& timeline, const CompletePlan& plan, const Timeline& before) {
    const QList<Window> stretches = stretchesOf(plan);
    const bool hasSameStretches =
        std::ranges::equal(stretchWindows(before.calculation), stretches, {}, &WindowNodes::window);
    if (hasSameStretches && before.atOnce == timeline.atOnce) {
        if (auto same = reestimated(before.calculation, plan)) {
            timeline.calculation = *std::move(same);
            timeline.nodes = before.nodes;
            timeline.soFar = before.soFar;
            return;
        }
    }
    timeline.calculation = calculation(plan, stretches);
    auto graph = std::make_shared<Graph>(*timeline.calculation.graph);
    timeline.soFar = recordSoFar(*graph, timeline.calculation, timeline.atOnce);
    timeline.calculation.graph = std::move(graph);
    factor(timeline);
    timeline.nodes = footprintNodes(timeline.calculation);
}

} // namespace

Timeline timelineOf(const Study& study, int plan, const Catalogue& catalogue) {
    return timelineOf(complete(study, plan, catalogue));
}

Timeline timelineOf(const CompletePlan& completed, const Timeline& before) {
    Timeline timeline;
    for (const CompleteActivity& activity : completed.activities) {
        timeline.atOnce.append(isAtOnce(activity));
        timeline.use.append(isUse(activity.stated.kind));
    }
    calculate(timeline, completed, before);
    const std::vector<double> values = centralValues(*timeline.calculation.graph);
    const auto windows = stretchWindows(timeline.calculation);
    timeline.stretches.reserve(qsizetype(windows.size()));
    auto nodes = timeline.nodes.cbegin();
    for (const auto& [window, totals, activities] : windows) {
        Stretch stretch{window.from, window.to, {}};
        stretch.activities.reserve(activities.size());
        for (qsizetype i = 0; i < activities.size(); ++i)
            stretch.activities.append(footprintAt(values, *nodes++));
        timeline.stretches.append(std::move(stretch));
    }
    return timeline;
}

} // namespace plume
