// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantiles.h"

#include "analysis/rankselection.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

/// Interpolated percentiles of a column, in the order of `shares` (ascending, 0 to 1).
std::vector<double> percentilesOf(ColumnView samples, std::span<const double> shares) {
    const std::size_t last = samples.size() - 1;
    std::vector<std::size_t> ranks;
    ranks.reserve(2 * shares.size());
    for (const double share : shares) {
        const auto below = std::size_t(share * double(last));
        ranks.push_back(below);
        ranks.push_back(std::min(below + 1, last));
    }
    std::sort(ranks.begin(), ranks.end());
    RankSelection selection(samples, ranks);
    std::vector<double> percentiles;
    percentiles.reserve(shares.size());
    for (const double share : shares) {
        const double rank = share * double(last);
        const auto below = std::size_t(rank);
        const double low = selection.at(below);
        const double high = selection.at(std::min(below + 1, last));
        percentiles.push_back(low + (rank - double(below)) * (high - low));
    }
    return percentiles;
}

/// The percentiles one binomial standard deviation around `p`.
std::array<double, 2> around(double p, std::size_t size) {
    const double deviation = std::sqrt(p * (1.0 - p) / double(size));
    return {std::max(p - deviation, 0.0), std::min(p + deviation, 1.0)};
}

} // namespace

Quantiles quantilesOf(ColumnView samples) {
    Q_ASSERT(!samples.empty());
    if (samples.size() == 1)
        return {samples[0], samples[0], samples[0], samples[0], samples[0]};
    static constexpr std::array shares{0.05, 0.25, 0.5, 0.75, 0.95};
    const std::vector<double> p = percentilesOf(samples, shares);
    return {p[0], p[1], p[2], p[3], p[4]};
}

void QuantileMemory::startRound() {
    m_entries.removeIf([this](const auto& entry) { return entry->seen < m_round; });
    ++m_round;
}

const Quantiles& QuantileMemory::of(const SharedColumn& samples) {
    Entry& entry = m_entries[samples.get()];
    if (!entry.column)
        entry = {samples, quantilesOf(*samples), 0};
    entry.seen = m_round;
    return entry.quantiles;
}

QuantileErrors standardErrorsOf(ColumnView samples) {
    Q_ASSERT(!samples.empty());
    if (samples.size() == 1)
        return {};
    const auto errorOf = [samples](double share) {
        const std::vector<double> p = percentilesOf(samples, around(share, samples.size()));
        return 0.5 * (p[1] - p[0]);
    };
    return {errorOf(0.05), errorOf(0.5), errorOf(0.95)};
}

} // namespace plume
