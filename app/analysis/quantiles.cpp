// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantiles.h"

#include "analysis/rankselection.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plume {
namespace {

/// Interpolated percentiles of a column, in the order of `shares` (ascending, 0 to 1).
std::vector<double> percentilesOf(ColumnView samples, std::span<const double> shares) {
    Q_ASSERT(isFinite(samples));
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

/// What is not finite is not a number once multiplied by zero, and stays so in a sum. To the end
/// whatever comes, and in lanes: none waits for the one before.
bool isFinite(ColumnView samples) {
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> zeros{};
    const std::size_t even = samples.size() - samples.size() % lanes;
    for (std::size_t i = 0; i < even; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            zeros[lane] += samples[i + lane] * 0.0;
    }
    for (std::size_t i = even; i < samples.size(); ++i)
        zeros[0] += samples[i] * 0.0;
    return std::ranges::all_of(zeros, [](double zero) { return zero == 0.0; });
}

Quantiles quantilesOf(ColumnView samples) {
    Q_ASSERT(!samples.empty());
    if (samples.size() == 1)
        return {samples[0], samples[0], samples[0], samples[0], samples[0]};
    static constexpr std::array shares{0.05, 0.25, 0.5, 0.75, 0.95};
    const std::vector<double> p = percentilesOf(samples, shares);
    return {p[0], p[1], p[2], p[3], p[4]};
}

std::optional<Quantiles> knownQuantilesOf(ColumnView samples) {
    return isFinite(samples) ? std::optional(quantilesOf(samples)) : std::nullopt;
}

void QuantileMemory::startRound() {
    m_entries.removeIf([this](const auto& entry) { return entry->seen < m_round; });
    ++m_round;
}

const std::optional<Quantiles>& QuantileMemory::of(const SharedColumn& samples) {
    Entry& entry = m_entries[samples.get()];
    if (!entry.column)
        entry = {samples, knownQuantilesOf(*samples), 0};
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
