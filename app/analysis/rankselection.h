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

    using Cell = std::uint16_t;
    static constexpr int cellBits = 11;
    static constexpr std::size_t cellCount = std::size_t(1) << cellBits;

private:
    /// A cell in which a wanted rank lies.
    struct Chosen {
        std::size_t cell = 0;
        std::size_t firstRank = 0; ///< of its smallest sample
        std::size_t begin = 0;     ///< of its samples among those that are kept
        std::size_t end = 0;
    };

    void findCells();
    void chooseCells(std::span<const std::size_t> ranks);
    void keepChosen();

    ColumnView m_samples;
    std::vector<Cell> m_cells;                      ///< of each sample
    std::array<std::uint32_t, cellCount> m_sizes{}; ///< how many samples lie in each cell
    std::array<std::uint8_t, cellCount> m_isChosen{};
    std::vector<Chosen> m_chosen;
    std::vector<double> m_kept; ///< samples of the chosen cells
};

} // namespace plume
