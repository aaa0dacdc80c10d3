// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"

namespace plume {

/// A graph with the wanted nodes of another, in their order.
struct FactoredGraph {
    Graph graph;
    std::vector<NodeId> outputs;
};

/// The same outputs (save for rounding) over the same inputs, each as a sum of weights of schedules
/// times what they weigh: a plan over many windows then differs from one window to the next in the
/// weights alone, and all that they weigh is computed once. In a sum over windows, weights are
/// added before they weigh. What is no such sum is kept as it is.
/// Names are left out, save where they change a dimension.
FactoredGraph factoredByWeights(const Graph& graph, std::span<const NodeId> outputs);

} // namespace plume
