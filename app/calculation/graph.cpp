// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/graph.h"

#include <algorithm>

namespace plume {

size_t qHash(const Node& node, size_t seed) {
    // The dimension follows from operation and operands, save for leaves, which are not shared.
    return qHashMulti(seed, int(node.operation), node.operands[0], node.operands[1],
                      node.operands[2], node.detail);
}

NodeId Graph::record(const Node& node) {
    if (const auto known = m_known.constFind(node); known != m_known.cend())
        return *known;
    const auto id = NodeId(m_nodes.size());
    m_nodes.push_back(node);
    m_known.insert(node, id);
    return id;
}

NodeId Graph::recordLeaf(Leaf leaf) {
    Node node;
    node.detail = std::int32_t(m_leaves.size());
    node.dimension = leaf.dimension;
    m_leaves.push_back(std::move(leaf));
    return record(node);
}

NodeId Graph::input(const QString& address, Term term, const Dimension& dimension,
                    const EstimateData& estimate) {
    Q_ASSERT(!address.isEmpty());
    if (const auto known = m_inputs.constFind(address); known != m_inputs.cend()) {
        Q_ASSERT(node(*known).dimension == dimension);
        return *known;
    }
    const NodeId id = recordLeaf({address, term, dimension, estimate});
    m_inputs.insert(address, id);
    return id;
}

void Graph::setEstimate(const QString& address, const EstimateData& estimate) {
    if (const auto known = m_inputs.constFind(address); known != m_inputs.cend())
        m_leaves[std::size_t(node(*known).detail)].estimate = estimate;
}

NodeId Graph::constant(double base, const Dimension& dimension) {
    for (const Node& node : m_nodes) {
        if (node.operation != Operation::Leaf || node.dimension != dimension)
            continue;
        const Leaf& leaf = m_leaves[std::size_t(node.detail)];
        if (leaf.address.isEmpty() && leaf.estimate.value == base)
            return NodeId(&node - m_nodes.data());
    }
    return recordLeaf({QString(), std::nullopt, dimension,
                       EstimateData{.value = base, .range = {}, .provenance = {}}});
}

NodeId Graph::apply(Operation operation, NodeId left, NodeId right) {
    Node result{operation, {left, right, noNode}, -1, {}};
    const Dimension a = node(left).dimension;
    const Dimension b = node(right).dimension;
    switch (operation) {
    case Operation::Add:
    case Operation::Subtract:
        Q_ASSERT(a == b);
        result.dimension = a;
        break;
    case Operation::Multiply:
        result.dimension = a * b;
        break;
    case Operation::Divide:
        result.dimension = a / b;
        break;
    case Operation::Leaf:
    case Operation::Name:
    case Operation::Schedule:
        Q_UNREACHABLE();
    }
    return record(result);
}

NodeId Graph::name(Term term, NodeId operand, const Dimension& dimension) {
    return record({Operation::Name, {operand, noNode, noNode}, std::int32_t(term), dimension});
}

NodeId Graph::schedule(const Schedule& schedule, NodeId length, NodeId growth, NodeId decline) {
    auto found = std::find(m_schedules.begin(), m_schedules.end(), schedule);
    if (found == m_schedules.end())
        found = m_schedules.insert(found, schedule);
    const Dimension dimension = schedule.kind == Schedule::Kind::Rate ? dim::time : dim::ratio;
    return record({Operation::Schedule,
                   {length, growth, decline},
                   std::int32_t(found - m_schedules.begin()),
                   dimension});
}

std::optional<NodeId> Graph::find(const QString& address) const {
    const auto known = m_inputs.constFind(address);
    return known == m_inputs.cend() ? std::nullopt : std::optional(*known);
}

} // namespace plume
