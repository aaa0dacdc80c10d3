// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rankselection.h"

#include "base/wideregisters.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace plume {
namespace {

/// The lowest and the highest, in lanes: one after the other, each comparison would wait for the
/// one before.
PLUME_INLINED std::pair<double, double> extremesInLanes(ColumnView samples) {
    constexpr std::size_t lanes = 64; // fewer are taken one by one
    std::array<double, lanes> low;
    std::array<double, lanes> high;
    low.fill(samples[0]);
    high.fill(samples[0]);
    const auto look = [&](std::size_t lane, double sample) {
        low[lane] = sample < low[lane] ? sample : low[lane];
        high[lane] = sample > high[lane] ? sample : high[lane];
    };
    const std::size_t even = samples.size() - samples.size() % lanes;
    for (std::size_t i = 0; i < even; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            look(lane, samples[i + lane]);
    }
    for (std::size_t i = even; i < samples.size(); ++i)
        look(0, samples[i]);
    return {*std::ranges::min_element(low), *std::ranges::max_element(high)};
}

std::pair<double, double> narrowExtremesOf(ColumnView samples) {
    return extremesInLanes(samples);
}

PLUME_WIDE std::pair<double, double> wideExtremesOf(ColumnView samples) {
    return extremesInLanes(samples);
}

using Cell = RankSelection::Cell;
constexpr std::uint64_t lastCell = RankSelection::cellCount - 1;

/// The bits of positive numbers are in their order, and nearly logarithmic: cells suit what spreads
/// by factors.
PLUME_INLINED void setCellsByBits(ColumnView samples, std::uint64_t first, int shift, Cell* cells) {
    for (std::size_t i = 0; i < samples.size(); ++i)
        cells[i] = Cell(((std::bit_cast<std::uint64_t>(samples[i]) - first) >> shift) & lastCell);
}

void setCellsNarrow(ColumnView samples, std::uint64_t first, int shift, Cell* cells) {
    setCellsByBits(samples, first, shift, cells);
}

PLUME_WIDE void setCellsWide(ColumnView samples, std::uint64_t first, int shift, Cell* cells) {
    setCellsByBits(samples, first, shift, cells);
}

} // namespace

RankSelection::RankSelection(ColumnView samples, std::span<const std::size_t> ranks)
    : m_samples(samples)
    , m_cells(samples.size()) {
    findCells();
    for (const Cell cell : m_cells)
        ++m_sizes[cell];
    chooseCells(ranks);
    keepChosen();
}

void RankSelection::findCells() {
    const bool isWide = hasWideRegisters();
    const auto [low, high] = isWide ? wideExtremesOf(m_samples) : narrowExtremesOf(m_samples);
    if (low > 0.0) {
        const auto first = std::bit_cast<std::uint64_t>(low);
        const int width = int(std::bit_width(std::bit_cast<std::uint64_t>(high) - first));
        const int shift = std::max(0, width - cellBits);
        const auto setCells = isWide ? setCellsWide : setCellsNarrow;
        setCells(m_samples, first, shift, m_cells.data());
        return;
    }
    const double scale = high > low ? double(cellCount - 1) / (high - low) : 0.0;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const double cell = (m_samples[i] - low) * scale; // no number where they lie too close
        m_cells[i] = cell < double(cellCount) ? Cell(cell) : Cell(0);
    }
}

void RankSelection::chooseCells(std::span<const std::size_t> ranks) {
    auto rank = ranks.begin();
    std::size_t before = 0;
    std::size_t kept = 0;
    for (std::size_t cell = 0; cell < cellCount && rank != ranks.end(); ++cell) {
        const std::size_t size = m_sizes[cell];
        if (*rank < before + size) {
            m_isChosen[cell] = 1;
            m_chosen.push_back({cell, before, kept, kept});
            kept += size;
            while (rank != ranks.end() && *rank < before + size)
                ++rank;
        }
        before += size;
    }
    m_kept.resize(kept);
}

/// What is not chosen is noted too, and the note written over by the next: cheaper than a branch.
void RankSelection::keepChosen() {
    std::vector<std::uint32_t> places(m_kept.size() + 1);
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        places[count] = std::uint32_t(i);
        count += m_isChosen[m_cells[i]];
    }
    for (const std::uint32_t place : std::span(places).first(count)) {
        Chosen& chosen = *std::ranges::lower_bound(m_chosen, m_cells[place], {}, &Chosen::cell);
        m_kept[chosen.end++] = m_samples[place];
    }
}

double RankSelection::at(std::size_t rank) {
    const auto after = std::ranges::upper_bound(m_chosen, rank, {}, &Chosen::firstRank);
    const Chosen& chosen = *std::prev(after);
    const auto at = [this](std::size_t place) { return m_kept.begin() + std::ptrdiff_t(place); };
    const auto place = at(chosen.begin + rank - chosen.firstRank);
    std::nth_element(at(chosen.begin), place, at(chosen.end));
    return *place;
}

} // namespace plume
