// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"

namespace plume {

/// One number of a calculation as one leaf moves and all others stay: only what lies between the
/// two is computed anew. The graph must outlive it.
class LeafSweep {
public:
    /// `nodeValues` are those of all nodes at the present.
    LeafSweep(const Graph& graph, std::span<const double> nodeValues, NodeId output, NodeId leaf);

    /// Whether the output depends on the leaf at all.
    bool isConnected() const { return !m_path.empty(); }
    /// Whether it follows the leaf along a straight line, by the form of its formula.
    bool isStraight() const { return m_isStraight; }
    /// The output where the leaf has this value (base units).
    double at(double leafValue);

private:
    void findPath(NodeId output);
    bool followsStraight(NodeId id, const std::vector<bool>& moves) const;

    const Graph& m_graph;
    NodeId m_leaf;
    NodeId m_output;
    std::vector<double> m_values;
    std::vector<NodeId> m_path; ///< what moves, in the order of evaluation; ends with the output
    bool m_isStraight = true;
};

} // namespace plume
