// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"

#include <memory>
#include <span>
#include <vector>

namespace plume {

/// A column of samples: one number that holds for all of them, or one number each.
using Column = std::vector<double>;
using ColumnView = std::span<const double>;
using SharedColumn = std::shared_ptr<const Column>;

/// Evaluates `outputs` over `size` samples, block by block. `leafColumns` holds one column a leaf.
/// Only what the outputs need is computed; what does not vary is computed once and stays one
/// number.
std::vector<Column> evaluateColumns(const Graph& graph, std::span<const NodeId> outputs,
                                    std::span<const ColumnView> leafColumns, std::size_t size);

} // namespace plume
