// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rankselection.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace plume {
namespace {

/// The lowest and the highest, in lanes: one after the other, each comparison would wait for the
/// one before.
std::pair<double, double> extremesOf(ColumnView samples) {
    constexpr std::size_t lanes = 8;
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

} // namespace

RankSelection::RankSelection(ColumnView samples, std::span<const std::size_t> ranks)
    : m_samples(samples)
    , m_cells(samples.size()) {
    findCells();
    chooseCells(ranks);
    keepChosen();
}

void RankSelection::findCells() {
    const auto [lowest, highest] = extremesOf(m_samples);
    const double low = lowest; // a binding cannot be captured
    const double high = highest;
    if (low > 0.0) {
        // The bits of positive numbers are in their order, and nearly logarithmic: cells suit what
        // spreads by factors.
        const auto first = std::bit_cast<std::uint64_t>(low);
        const int width = int(std::bit_width(std::bit_cast<std::uint64_t>(high) - first));
        const int shift = std::max(0, width - cellBits);
        fillCells([=](double sample) {
            return std::uint16_t((std::bit_cast<std::uint64_t>(sample) - first) >> shift);
        });
        return;
    }
    const double scale = high > low ? double(cellCount - 1) / (high - low) : 0.0;
    fillCells([=](double sample) { return std::uint16_t((sample - low) * scale); });
}

template <typename CellOf>
void RankSelection::fillCells(CellOf&& cellOf) {
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        m_cells[i] = cellOf(m_samples[i]);
        ++m_sizes[m_cells[i]];
    }
}

void RankSelection::chooseCells(std::span<const std::size_t> ranks) {
    auto rank = ranks.begin();
    std::uint32_t before = 0;
    std::uint32_t kept = 0;
    for (std::size_t cell = 0; cell < cellCount; ++cell) {
        m_first[cell] = before;
        m_begin[cell] = kept;
        before += m_sizes[cell];
        for (; rank != ranks.end() && *rank < before; ++rank)
            m_isChosen[cell] = 1;
        kept += m_isChosen[cell] * m_sizes[cell];
    }
    m_kept.resize(kept + 1);
}

/// What is not chosen is written too, to the last place: cheaper than a branch.
void RankSelection::keepChosen() {
    std::array<std::uint32_t, cellCount> next{};
    for (std::size_t cell = 0; cell < cellCount; ++cell)
        next[cell] = m_isChosen[cell] != 0 ? m_begin[cell] : std::uint32_t(m_kept.size() - 1);
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        std::uint32_t& place = next[m_cells[i]];
        m_kept[place] = m_samples[i];
        place += m_isChosen[m_cells[i]];
    }
}

double RankSelection::at(std::size_t rank) {
    const auto after = std::upper_bound(m_first.begin(), m_first.end(), rank);
    const auto cell = std::size_t(after - m_first.begin()) - 1;
    const auto begin = m_kept.begin() + m_begin[cell];
    const auto place = begin + std::ptrdiff_t(rank - m_first[cell]);
    std::nth_element(begin, place, begin + m_sizes[cell]);
    return *place;
}

} // namespace plume
