// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/graph.h"

#include "quantity/units.h"

#include <algorithm>

namespace plume {
namespace {

/// A rate's weight is a time, kept in hours as all times are.
double weightInBase(const Schedule& schedule) {
    return schedule.kind == Schedule::Kind::Rate ? unit::hoursPerMonth : 1.0;
}

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

/// One loop an operation and a kind of operand, so that the compiler can vectorise each.
template <typename Combine>
Column combineColumns(const Column& a, const Column& b, Combine&& of) {
    if (a.size() == 1 && b.size() == 1)
        return {of(a[0], b[0])};
    Column result(std::max(a.size(), b.size()));
    if (a.size() == 1) {
        const double left = a[0];
        std::transform(b.begin(), b.end(), result.begin(), [&](double x) { return of(left, x); });
    } else if (b.size() == 1) {
        const double right = b[0];
        std::transform(a.begin(), a.end(), result.begin(), [&](double x) { return of(x, right); });
    } else {
        std::transform(a.begin(), a.end(), b.begin(), result.begin(), of);
    }
    return result;
}

Column combineColumns(Operation operation, const Column& a, const Column& b) {
    switch (operation) {
    case Operation::Add:
        return combineColumns(a, b, [](double x, double y) { return x + y; });
    case Operation::Subtract:
        return combineColumns(a, b, [](double x, double y) { return x - y; });
    case Operation::Multiply:
        return combineColumns(a, b, [](double x, double y) { return x * y; });
    case Operation::Divide:
        return combineColumns(a, b, [](double x, double y) { return x / y; });
    case Operation::Leaf:
    case Operation::Name:
    case Operation::Schedule:
        break;
    }
    Q_UNREACHABLE();
}

/// The columns of a block while it is evaluated. A named node is its operand's column.
class Block {
public:
    Block(const Graph& graph, std::span<const Column> leafColumns)
        : m_graph(graph)
        , m_leafColumns(leafColumns)
        , m_columns(graph.nodes().size()) {}

    void compute(NodeId id) {
        const Node& node = m_graph.node(id);
        if (node.operation == Operation::Leaf || node.operation == Operation::Name)
            return;
        m_columns[std::size_t(id)] = node.operation == Operation::Schedule
                                         ? scheduleColumn(id)
                                         : combineColumns(node.operation, column(node.operands[0]),
                                                          column(node.operands[1]));
    }

    const Column& column(NodeId id) const {
        const Node& node = m_graph.node(id);
        if (node.operation == Operation::Leaf)
            return m_leafColumns[std::size_t(node.detail)];
        if (node.operation == Operation::Name)
            return column(node.operands[0]);
        return m_columns[std::size_t(id)];
    }

private:
    Column scheduleColumn(NodeId id) const {
        const Node& node = m_graph.node(id);
        const Schedule& schedule = m_graph.scheduleOf(id);
        std::size_t size = 1;
        for (const NodeId operand : node.operands) {
            if (operand != noNode)
                size = std::max(size, column(operand).size());
        }
        Column result(size);
        for (std::size_t i = 0; i < size; ++i) {
            const auto valueOf = [&](NodeId operand) {
                const Column& values = column(operand);
                return values.size() == 1 ? values[0] : values[i];
            };
            result[i] =
                scheduleWeight(schedule, argumentsOf(node, valueOf)) * weightInBase(schedule);
        }
        return result;
    }

    const Graph& m_graph;
    std::span<const Column> m_leafColumns;
    std::vector<Column> m_columns;
};

/// Adds to the adjoints of a Schedule node's operands.
void accumulateSchedule(const Graph& graph, NodeId id, std::span<const double> values,
                        std::vector<double>& adjoints) {
    const Node& node = graph.node(id);
    const Schedule& schedule = graph.scheduleOf(id);
    const ScheduleWeight weight = scheduleWeightWithDerivatives(
        schedule, argumentsOf(node, [&](NodeId operand) { return values[std::size_t(operand)]; }));
    const double adjoint = adjoints[std::size_t(id)] * weightInBase(schedule);
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

std::vector<double> valuesAt(const Graph& graph, std::span<const double> leafValues) {
    Q_ASSERT(leafValues.size() == graph.leaves().size());
    std::vector<double> values;
    values.reserve(graph.nodes().size());
    const auto valueOf = [&](NodeId id) { return values[std::size_t(id)]; };
    for (NodeId id = 0; id < NodeId(graph.nodes().size()); ++id) {
        const Node& node = graph.node(id);
        switch (node.operation) {
        case Operation::Leaf:
            values.push_back(leafValues[std::size_t(node.detail)]);
            break;
        case Operation::Name:
            values.push_back(valueOf(node.operands[0]));
            break;
        case Operation::Schedule:
            values.push_back(scheduleWeight(graph.scheduleOf(id), argumentsOf(node, valueOf)) *
                             weightInBase(graph.scheduleOf(id)));
            break;
        default:
            values.push_back(
                combine(node.operation, valueOf(node.operands[0]), valueOf(node.operands[1])));
        }
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

std::vector<Column> evaluateBlock(const Graph& graph, std::span<const NodeId> outputs,
                                  std::span<const Column> leafColumns,
                                  [[maybe_unused]] std::size_t size) {
    Q_ASSERT(leafColumns.size() == graph.leaves().size());
    Q_ASSERT(std::all_of(leafColumns.begin(), leafColumns.end(), [size](const Column& column) {
        return column.size() == 1 || column.size() == size;
    }));
    Block block(graph, leafColumns);
    const std::vector<bool> needed = neededFor(graph, outputs);
    for (NodeId id = 0; id < NodeId(needed.size()); ++id) {
        if (needed[std::size_t(id)])
            block.compute(id);
    }
    std::vector<Column> results;
    results.reserve(outputs.size());
    for (const NodeId output : outputs)
        results.push_back(block.column(output));
    return results;
}

} // namespace plume
