// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/graph.h"

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace plume {

/// Leaves new numbers unset: whoever makes a column writes all of it, and writing zeros first costs
/// as much as many an operation.
template <typename Number>
struct UnsetAllocator : std::allocator<Number> {
    template <typename Other>
    struct rebind { // NOLINT(readability-identifier-naming): as allocators are asked
        using other = UnsetAllocator<Other>; // NOLINT(readability-identifier-naming): the same
    };
    using std::allocator<Number>::allocator;

    void construct(Number* place) noexcept { ::new (place) Number; }
    template <typename... Arguments>
    void construct(Number* place, Arguments&&... arguments) {
        ::new (place) Number(std::forward<Arguments>(arguments)...);
    }
};

/// A column of samples: one number that holds for all of them, or one number each. `Column(size)`
/// is not set yet, `Column(size, value)` is.
using Column = std::vector<double, UnsetAllocator<double>>;
using ColumnView = std::span<const double>;
using SharedColumn = std::shared_ptr<const Column>;

/// Evaluates `outputs` over `size` samples, block by block. `leafColumns` holds one column a leaf.
/// Only what the outputs need is computed; what does not vary is computed once and stays one
/// number.
std::vector<Column> evaluateColumns(const Graph& graph, std::span<const NodeId> outputs,
                                    std::span<const ColumnView> leafColumns, std::size_t size);

} // namespace plume
