// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/graph.h"

#include "quantity/units.h"

#include <algorithm>

namespace plume {
namespace {

/// The arguments of a Schedule node; `valueOf` gives an operand's value.
template <typename ValueOf>
ScheduleArguments argumentsOf(const Node& node, ValueOf&& valueOf) {
    const auto [length, growth, decline] = node.operands;
    return {.length = length == noNode ? 0.0 : valueOf(length) / unit::hoursPerMonth,
            .growth = growth == noNode ? 0.0 : valueOf(growth),
            .decline = decline == noNode ? 0.0 : valueOf(decline)};
}

double combine(Operation operation, double a, double b) {
    switch (operation) {
    case Operation::Add:
        return a + b;
    case Operation::Subtract:
        return a - b;
    case Operation::Multiply:
        return a * b;
    case Operation::Divide:
        return a / b;
    case Operation::Leaf:
    case Operation::Name:
    case Operation::Schedule:
        break;
    }
    Q_UNREACHABLE();
}

/// Adds to the adjoints of a Schedule node's operands.
void accumulateSchedule(const Graph& graph, NodeId id, std::span<const double> values,
                        std::vector<double>& adjoints) {
    const Node& node = graph.node(id);
    const Schedule& schedule = graph.scheduleOf(id);
    const ScheduleWeight weight = scheduleWeightWithDerivatives(
        schedule, argumentsOf(node, [&](NodeId operand) { return values[std::size_t(operand)]; }));
    const double adjoint = adjoints[std::size_t(id)] * baseUnitsOf(schedule);
    const std::array byOperand{weight.byLength / unit::hoursPerMonth, weight.byGrowth,
                               weight.byDecline};
    for (std::size_t i = 0; i < byOperand.size(); ++i) {
        if (node.operands[i] != noNode)
            adjoints[std::size_t(node.operands[i])] += adjoint * byOperand[i];
    }
}

void accumulate(const Graph& graph, NodeId id, std::span<const double> values,
                std::vector<double>& adjoints) {
    const Node& node = graph.node(id);
    const double adjoint = adjoints[std::size_t(id)];
    if (adjoint == 0.0 || node.operation == Operation::Leaf)
        return;
    if (node.operation == Operation::Schedule) {
        accumulateSchedule(graph, id, values, adjoints);
        return;
    }
    const auto left = std::size_t(node.operands[0]);
    if (node.operation == Operation::Name) {
        adjoints[left] += adjoint;
        return;
    }
    const auto right = std::size_t(node.operands[1]);
    switch (node.operation) {
    case Operation::Add:
        adjoints[left] += adjoint;
        adjoints[right] += adjoint;
        return;
    case Operation::Subtract:
        adjoints[left] += adjoint;
        adjoints[right] -= adjoint;
        return;
    case Operation::Multiply:
        adjoints[left] += adjoint * values[right];
        adjoints[right] += adjoint * values[left];
        return;
    case Operation::Divide:
        adjoints[left] += adjoint / values[right];
        adjoints[right] -= adjoint * values[left] / (values[right] * values[right]);
        return;
    case Operation::Leaf:
    case Operation::Name:
    case Operation::Schedule:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<double> centralValues(const Graph& graph) {
    std::vector<double> leafValues;
    leafValues.reserve(graph.leaves().size());
    for (const Leaf& leaf : graph.leaves())
        leafValues.push_back(leaf.estimate.value);
    return valuesAt(graph, leafValues);
}

double valueOf(const Graph& graph, NodeId id, std::span<const double> nodeValues) {
    const Node& node = graph.node(id);
    const auto at = [&](NodeId operand) { return nodeValues[std::size_t(operand)]; };
    switch (node.operation) {
    case Operation::Leaf:
        return at(id);
    case Operation::Name:
        return at(node.operands[0]);
    case Operation::Schedule:
        return scheduleWeight(graph.scheduleOf(id), argumentsOf(node, at)) *
               baseUnitsOf(graph.scheduleOf(id));
    default:
        return combine(node.operation, at(node.operands[0]), at(node.operands[1]));
    }
}

std::vector<double> valuesAt(const Graph& graph, std::span<const double> leafValues) {
    Q_ASSERT(leafValues.size() == graph.leaves().size());
    std::vector<double> values(graph.nodes().size());
    for (NodeId id = 0; id < NodeId(values.size()); ++id) {
        const Node& node = graph.node(id);
        values[std::size_t(id)] = node.operation == Operation::Leaf
                                      ? leafValues[std::size_t(node.detail)]
                                      : valueOf(graph, id, values);
    }
    return values;
}

std::vector<double> derivatives(const Graph& graph, NodeId output,
                                std::span<const double> nodeValues) {
    std::vector<double> adjoints(graph.nodes().size(), 0.0);
    adjoints[std::size_t(output)] = 1.0;
    std::vector<double> byLeaf(graph.leaves().size(), 0.0);
    for (NodeId id = output; id >= 0; --id) {
        accumulate(graph, id, nodeValues, adjoints);
        const Node& node = graph.node(id);
        if (node.operation == Operation::Leaf)
            byLeaf[std::size_t(node.detail)] = adjoints[std::size_t(id)];
    }
    return byLeaf;
}

std::vector<bool> neededFor(const Graph& graph, std::span<const NodeId> outputs) {
    std::vector<bool> needed(graph.nodes().size(), false);
    for (const NodeId output : outputs)
        needed[std::size_t(output)] = true;
    for (NodeId id = NodeId(graph.nodes().size()) - 1; id >= 0; --id) {
        if (!needed[std::size_t(id)])
            continue;
        for (const NodeId operand : graph.node(id).operands) {
            if (operand != noNode)
                needed[std::size_t(operand)] = true;
        }
    }
    return needed;
}

} // namespace plume
