// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/leafsweep.h"

#include <algorithm>

namespace plume {

LeafSweep::LeafSweep(const Graph& graph, std::span<const double> nodeValues, NodeId output,
                     NodeId leaf)
    : m_graph(graph)
    , m_leaf(leaf)
    , m_output(output)
    , m_values(nodeValues.begin(), nodeValues.begin() + output + 1) {
    if (leaf <= output)
        findPath(output);
}

void LeafSweep::findPath(NodeId output) {
    const auto isAmong = [](const std::vector<bool>& set, NodeId id) {
        return id != noNode && set[std::size_t(id)];
    };
    std::vector<bool> moves(m_values.size(), false);
    moves[std::size_t(m_leaf)] = true;
    for (NodeId id = m_leaf + 1; id <= output; ++id) {
        moves[std::size_t(id)] = std::ranges::any_of(
            m_graph.node(id).operands, [&](NodeId operand) { return isAmong(moves, operand); });
    }
    if (!moves[std::size_t(output)])
        return;
    std::vector<bool> counts(m_values.size(), false);
    counts[std::size_t(output)] = true;
    for (NodeId id = output; id > m_leaf; --id) {
        if (!counts[std::size_t(id)] || !moves[std::size_t(id)])
            continue;
        m_path.push_back(id);
        m_isStraight = m_isStraight && followsStraight(id, moves);
        for (const NodeId operand : m_graph.node(id).operands) {
            if (operand != noNode)
                counts[std::size_t(operand)] = true;
        }
    }
    m_path.push_back(m_leaf);
    std::ranges::reverse(m_path);
}

bool LeafSweep::followsStraight(NodeId id, const std::vector<bool>& moves) const {
    const Node& node = m_graph.node(id);
    const auto isMoved = [&](std::size_t operand) {
        return node.operands[operand] != noNode && moves[std::size_t(node.operands[operand])];
    };
    switch (node.operation) {
    case Operation::Leaf:
    case Operation::Name:
    case Operation::Add:
    case Operation::Subtract:
        return true;
    case Operation::Multiply:
        return !isMoved(0) || !isMoved(1);
    case Operation::Divide:
        return !isMoved(1);
    case Operation::Schedule:
        return false;
    }
    Q_UNREACHABLE();
}

double LeafSweep::at(double leafValue) {
    if (!isConnected())
        return m_values[std::size_t(m_output)];
    for (const NodeId id : m_path) {
        m_values[std::size_t(id)] = id == m_leaf ? leafValue : valueOf(m_graph, id, m_values);
    }
    return m_values[std::size_t(m_output)];
}

} // namespace plume
