// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/columns.h"

#include "calculation/columnprogram.h"

#include <algorithm>

namespace plume {

std::vector<Column> evaluateColumns(const Graph& graph, std::span<const NodeId> outputs,
                                    std::span<const ColumnView> leafColumns, std::size_t size) {
    Q_ASSERT(leafColumns.size() == graph.leaves().size());
    Q_ASSERT(std::all_of(leafColumns.begin(), leafColumns.end(), [size](ColumnView column) {
        return column.size() == 1 || column.size() == size;
    }));
    std::vector<ColumnView> given(graph.nodes().size());
    for (std::size_t id = 0; id < given.size(); ++id) {
        const Node& node = graph.nodes()[id];
        if (node.operation == Operation::Leaf)
            given[id] = leafColumns[std::size_t(node.detail)];
    }
    return ColumnProgram(graph, outputs, given, size).run();
}

} // namespace plume
