// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/factoring.h"

#include <algorithm>

namespace plume {
namespace {

/// weight * rest; without a weight, what no schedule weighs, and without a rest, the weight alone.
struct Part {
    NodeId weight = noNode;
    NodeId rest = noNode;
};

/// A sum, no two parts of the same weight, nor of the same rest.
using Parts = std::vector<Part>;

bool isUnweighted(const Parts& parts) {
    return parts.size() == 1 && parts.front().weight == noNode;
}

class Factoring {
public:
    explicit Factoring(const Graph& from)
        : m_from(from)
        , m_parts(from.nodes().size()) {}

    FactoredGraph run(std::span<const NodeId> outputs) {
        const std::vector<bool> needed = neededFor(m_from, outputs);
        for (NodeId id = 0; id < NodeId(needed.size()); ++id) {
            if (needed[std::size_t(id)])
                m_parts[std::size_t(id)] = partsOf(id);
        }
        std::vector<NodeId> found;
        found.reserve(outputs.size());
        for (const NodeId output : outputs)
            found.push_back(sum(m_parts[std::size_t(output)]));
        return {std::move(m_to), std::move(found)};
    }

private:
    Parts partsOf(NodeId id) {
        const Node& node = m_from.node(id);
        const auto operand = [&](std::size_t i) -> const Parts& {
            return m_parts[std::size_t(node.operands[i])];
        };
        switch (node.operation) {
        case Operation::Leaf:
            return unweighted(leaf(m_from.leafOf(id)));
        case Operation::Name:
            return named(node, operand(0));
        case Operation::Schedule:
            return {{schedule(id), noNode}};
        case Operation::Add:
            return added(operand(0), operand(1));
        case Operation::Multiply:
            return multiplied(operand(0), operand(1));
        case Operation::Divide:
            return divided(operand(0), operand(1));
        case Operation::Subtract:
            return asItIs(Operation::Subtract, operand(0), operand(1));
        }
        Q_UNREACHABLE();
    }

    static Parts unweighted(NodeId node) { return {{noNode, node}}; }

    Parts asItIs(Operation operation, const Parts& left, const Parts& right) {
        return unweighted(m_to.apply(operation, sum(left), sum(right)));
    }

    NodeId leaf(const Leaf& leaf) {
        return leaf.address.isEmpty()
                   ? m_to.constant(leaf.estimate.value, leaf.dimension)
                   : m_to.input(leaf.address, *leaf.term, leaf.dimension, leaf.estimate);
    }

    NodeId schedule(NodeId id) {
        std::array<NodeId, 3> arguments = m_from.node(id).operands;
        for (NodeId& argument : arguments) {
            if (argument != noNode)
                argument = sum(m_parts[std::size_t(argument)]);
        }
        return m_to.schedule(m_from.scheduleOf(id), arguments[0], arguments[1], arguments[2]);
    }

    Parts named(const Node& name, Parts parts) {
        for (auto& [weight, rest] : parts) {
            if (rest == noNode) // a weight is what it is, under any name
                continue;
            const Dimension dimension =
                weight == noNode ? name.dimension : name.dimension / m_to.node(weight).dimension;
            if (m_to.node(rest).dimension != dimension)
                rest = m_to.name(Term(name.detail), rest, dimension);
        }
        return parts;
    }

    Parts added(const Parts& left, const Parts& right) {
        Parts result = left;
        for (const Part& part : right) {
            const auto same = std::ranges::find(result, part.weight, &Part::weight);
            const auto again = std::ranges::find_if(result, [&part](const Part& one) {
                return one.rest == part.rest && one.weight != noNode && part.weight != noNode;
            });
            if (same == result.end() && again != result.end())
                again->weight = m_to.apply(Operation::Add, again->weight, part.weight);
            else if (same == result.end())
                result.push_back(part);
            else if (same->rest == noNode || part.rest == noNode)
                return asItIs(Operation::Add, left, right);
            else
                same->rest = m_to.apply(Operation::Add, same->rest, part.rest);
        }
        return result;
    }

    Parts multiplied(const Parts& left, const Parts& right) {
        if (left.size() > 1 && right.size() > 1)
            return asItIs(Operation::Multiply, left, right);
        Parts result;
        for (const Part& a : left) {
            for (const Part& b : right)
                result.push_back({product(a.weight, b.weight), product(a.rest, b.rest)});
        }
        return result;
    }

    Parts divided(const Parts& left, const Parts& right) {
        const bool isDivisible =
            isUnweighted(right) &&
            std::ranges::none_of(left, [](const Part& part) { return part.rest == noNode; });
        if (!isDivisible)
            return asItIs(Operation::Divide, left, right);
        Parts result = left;
        for (Part& part : result)
            part.rest = m_to.apply(Operation::Divide, part.rest, right.front().rest);
        return result;
    }

    NodeId product(NodeId left, NodeId right) {
        if (left == noNode || right == noNode)
            return left == noNode ? right : left;
        return m_to.apply(Operation::Multiply, left, right);
    }

    NodeId sum(const Parts& parts) {
        NodeId result = noNode;
        for (const Part& part : parts) {
            const NodeId node = product(part.weight, part.rest);
            result = result == noNode ? node : m_to.apply(Operation::Add, result, node);
        }
        return result;
    }

    const Graph& m_from;
    Graph m_to;
    std::vector<Parts> m_parts; ///< by node of m_from
};

} // namespace

FactoredGraph factoredByWeights(const Graph& graph, std::span<const NodeId> outputs) {
    return Factoring(graph).run(outputs);
}

} // namespace plume
