// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/columns.h"

#include <array>
#include <cstdint>
#include <vector>

namespace plume {

/// Order statistics of a column: what would stand at a rank if all samples were sorted. Samples are
/// counted into cells first, and only the few cells in which a wanted rank lies are looked into.
/// Without a branch that depends on a sample, this is several times as fast as std::nth_element on
/// samples in no order.
class RankSelection {
public:
    /// At least two samples, all finite; `ranks` in ascending order, counted from 0.
    RankSelection(ColumnView samples, std::span<const std::size_t> ranks);

    /// The sample at one of the ranks asked for.
    double at(std::size_t rank);

private:
    static constexpr int cellBits = 11;
    static constexpr std::size_t cellCount = std::size_t(1) << cellBits;

    void findCells();
    template <typename CellOf>
    void fillCells(CellOf&& cellOf);
    void chooseCells(std::span<const std::size_t> ranks);
    void keepChosen();

    ColumnView m_samples;
    std::vector<std::uint16_t> m_cells;             ///< of each sample
    std::array<std::uint32_t, cellCount> m_sizes{}; ///< how many samples lie in each cell
    std::array<std::uint32_t, cellCount> m_first{}; ///< the rank of the smallest of them
    std::array<std::uint32_t, cellCount> m_begin{}; ///< where a chosen cell is kept
    std::array<std::uint32_t, cellCount> m_isChosen{};
    std::vector<double> m_kept; ///< samples of the chosen cells; the last one is a scratch place
};

} // namespace plume
