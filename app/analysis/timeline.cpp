// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"

#include "calculation/factoring.h"
#include "lifecycle/reestimation.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

double lengthInMonths(const CompleteActivity& activity) {
    const auto length = activity.inputs.constFind(Term::ActivityLength);
    return length == activity.inputs.cend() ? 0.0 : length->estimate.value / unit::hoursPerMonth;
}

double valueAt(const std::vector<double>& values, const QMap<Term, NodeId>& nodes, Term term) {
    const auto node = nodes.constFind(term);
    return node == nodes.cend() ? 0.0 : values[std::size_t(*node)];
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

/// All that is kept of each window, in their order.
template <typename Visit>
void forEachNode(QList<WindowNodes>& windows, Visit&& visit) {
    for (WindowNodes& window : windows) {
        for (NodeId& node : window.totals)
            visit(node);
        for (QMap<Term, NodeId>& activity : window.activities) {
            for (NodeId& node : activity)
                visit(node);
        }
    }
}

/// What differs from stretch to stretch are the weights of the schedules alone.
PlanCalculation factored(PlanCalculation calculation) {
    std::vector<NodeId> outputs;
    forEachNode(calculation.windows, [&](NodeId node) { outputs.push_back(node); });
    FactoredGraph factored = factoredByWeights(*calculation.graph, outputs);
    auto next = factored.outputs.cbegin();
    forEachNode(calculation.windows, [&](NodeId& node) { node = *next++; });
    calculation.graph = std::make_shared<const Graph>(std::move(factored.graph));
    return calculation;
}

/// Over every stretch of the plan.
PlanCalculation stretchCalculation(const CompletePlan& plan, const PlanCalculation& before) {
    const QList<Window> stretches = stretchesOf(plan);
    const auto hasStretches = [&stretches](const PlanCalculation& calculation) {
        return std::ranges::equal(calculation.windows.mid(1), stretches, {},
                                  [](const WindowNodes& nodes) { return nodes.window; });
    };
    if (hasStretches(before)) {
        if (auto same = reestimated(before, plan))
            return *std::move(same);
    }
    return factored(calculation(plan, stretches));
}

} // namespace

Timeline timelineOf(const Study& study, int plan, const Catalogue& catalogue) {
    return timelineOf(complete(study, plan, catalogue));
}

Timeline timelineOf(const CompletePlan& completed, const PlanCalculation& before) {
    Timeline timeline;
    timeline.calculation = stretchCalculation(completed, before);
    const std::vector<double> values = centralValues(*timeline.calculation.graph);
    for (const CompleteActivity& activity : completed.activities) {
        timeline.atOnce.append(isAtOnce(activity));
        timeline.use.append(isUse(activity.stated.kind));
    }
    for (const WindowNodes& nodes : timeline.calculation.windows.mid(1)) {
        Stretch stretch{nodes.window.from, nodes.window.to, {}};
        for (const auto& activity : nodes.activities)
            stretch.activities.append({valueAt(values, activity, Term::OperationalEmissions),
                                       valueAt(values, activity, Term::EmbodiedEmissions),
                                       valueAt(values, activity, Term::FacilityEnergy),
                                       valueAt(values, activity, Term::Water)});
        timeline.stretches.append(stretch);
    }
    return timeline;
}

} // namespace plume
