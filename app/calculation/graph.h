// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/schedule.h"
#include "calculation/term.h"
#include "quantity/estimate.h"

#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace plume {

enum class Operation : std::uint8_t { Leaf, Name, Add, Subtract, Multiply, Divide, Schedule };

/// A node of one graph; nodes only refer to earlier ones, so their order is an order of evaluation.
using NodeId = std::int32_t;
inline constexpr NodeId noNode = -1;

/// A recorded operation. Name gives its operand a term (and may declare it the energy of a wider
/// scope); Schedule weighs by length, growth and decline.
struct Node {
    Operation operation = Operation::Leaf;
    std::array<NodeId, 3> operands{noNode, noNode, noNode};
    std::int32_t detail =
        -1; ///< Leaf: index of the leaf; Schedule: of the schedule; Name: the term
    Dimension dimension;

    friend bool operator==(const Node&, const Node&) = default;
};

/// Where numbers enter: an input of the study at its address, or a constant without one.
struct Leaf {
    QString address; ///< JSON pointer; empty for a constant
    std::optional<Term> term;
    Dimension dimension;
    EstimateData estimate;
};

/// A recorded calculation. The same operation on the same operands is recorded once, so that plans
/// and months share what they have in common. Values and samples live outside.
class Graph {
public:
    /// The input at `address`; the first estimate given for an address is the one that stands.
    NodeId input(const QString& address, Term term, const Dimension& dimension,
                 const EstimateData& estimate);
    /// Gives the input at `address` another estimate; nothing happens where there is no such input.
    void setEstimate(const QString& address, const EstimateData& estimate);
    NodeId constant(double base, const Dimension& dimension);
    NodeId apply(Operation operation, NodeId left, NodeId right);
    NodeId name(Term term, NodeId operand, const Dimension& dimension);
    /// Operands may be noNode: no length (done at once), no growth, no decline.
    NodeId schedule(const Schedule& schedule, NodeId length, NodeId growth, NodeId decline);

    std::span<const Node> nodes() const { return m_nodes; }
    std::span<const Leaf> leaves() const { return m_leaves; }
    const Node& node(NodeId id) const { return m_nodes[std::size_t(id)]; }
    const Leaf& leafOf(NodeId id) const { return m_leaves[std::size_t(node(id).detail)]; }
    const Schedule& scheduleOf(NodeId id) const {
        return m_schedules[std::size_t(node(id).detail)];
    }

    /// The node of the input at `address`, if the calculation uses it.
    std::optional<NodeId> find(const QString& address) const;

private:
    NodeId record(const Node& node);
    NodeId recordLeaf(Leaf leaf);

    std::vector<Node> m_nodes;
    std::vector<Leaf> m_leaves;
    std::vector<Schedule> m_schedules;
    QHash<Node, NodeId> m_known;
    QHash<QString, NodeId> m_inputs;
};

size_t qHash(const Node& node, size_t seed = 0);

/// The value of every node at the central values of all leaves, in base units, by node.
std::vector<double> centralValues(const Graph& graph);

/// The same, with the central value of every leaf given (by leaf index).
std::vector<double> valuesAt(const Graph& graph, std::span<const double> leafValues);

/// The value of one node, from those of its operands; of a leaf, the one it has.
double valueOf(const Graph& graph, NodeId id, std::span<const double> nodeValues);

/// Derivatives of `output` by every leaf (by leaf index, base units) at the given node values, by
/// reverse accumulation.
std::vector<double> derivatives(const Graph& graph, NodeId output,
                                std::span<const double> nodeValues);

/// Which nodes the outputs need, by node.
std::vector<bool> neededFor(const Graph& graph, std::span<const NodeId> outputs);

} // namespace plume
