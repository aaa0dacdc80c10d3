// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantiles.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plume {
namespace {

/// Puts into place the elements of the given ranks (in ascending order), each as if all were
/// sorted.
void placeRanks(std::span<double> values, std::span<const std::size_t> ranks, std::size_t offset) {
    if (ranks.empty() || values.size() < 2)
        return;
    const std::size_t middle = ranks.size() / 2;
    const std::size_t place = ranks[middle] - offset;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(place), values.end());
    placeRanks(values.first(place), ranks.first(middle), offset);
    placeRanks(values.subspan(place + 1), ranks.subspan(middle + 1), offset + place + 1);
}

/// Puts into place what interpolation at each of `percentiles` reads.
template <std::size_t N>
void placePercentiles(std::span<double> values, const std::array<double, N>& percentiles) {
    std::vector<std::size_t> ranks;
    ranks.reserve(2 * N);
    for (const double p : percentiles) {
        const auto below = std::size_t(p * double(values.size() - 1));
        for (const std::size_t rank : {below, std::min(below + 1, values.size() - 1)}) {
            if (ranks.empty() || ranks.back() < rank)
                ranks.push_back(rank);
        }
    }
    placeRanks(values, ranks, 0);
}

double between(std::span<const double> placed, double p) {
    const double rank = p * double(placed.size() - 1);
    const auto below = std::size_t(rank);
    const std::size_t above = std::min(below + 1, placed.size() - 1);
    return placed[below] + (rank - double(below)) * (placed[above] - placed[below]);
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
    Column values(samples.begin(), samples.end());
    placePercentiles<5>(values, {0.05, 0.25, 0.5, 0.75, 0.95});
    return {between(values, 0.05), between(values, 0.25), between(values, 0.5),
            between(values, 0.75), between(values, 0.95)};
}

QuantileErrors standardErrorsOf(ColumnView samples) {
    Q_ASSERT(!samples.empty());
    if (samples.size() == 1)
        return {};
    Column values(samples.begin(), samples.end());
    std::sort(values.begin(), values.end());
    const auto errorOf = [&values](double p) {
        const auto [low, high] = around(p, values.size());
        return 0.5 * (between(values, high) - between(values, low));
    };
    return {errorOf(0.05), errorOf(0.5), errorOf(0.95)};
}

} // namespace plume
