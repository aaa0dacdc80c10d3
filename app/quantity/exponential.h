// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace plume {

/// e^x to the last digit but one, for |x| <= 708. Of additions and multiplications alone,
/// so that columns are computed several samples at a time and digits are the same on every machine;
/// the standard library's is neither. Range reduction by ln 2 in two parts, then Taylor's series.
inline double exponential(double x) {
    constexpr double perLogOf2 = 1.4426950408889634074;
    constexpr double logOf2High = 6.93147180369123816490e-01; // the upper 32 bits of ln 2
    constexpr double logOf2Low = 1.90821492927058770002e-10;  // the rest of it
    constexpr double roundsToWhole = 0x1.8p52;
    const double shifted = x * perLogOf2 + roundsToWhole;
    const double power = shifted - roundsToWhole;
    const double r = (x - power * logOf2High) - power * logOf2Low; // at most ln 2 / 2
    // 1 + r + r^2 / 2! + ... + r^13 / 13!, in pairs (Estrin), which wait less for each other.
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double low = (1.0 + r) + r2 * (1.0 / 2.0 + r * (1.0 / 6.0));
    const double middle =
        (1.0 / 24.0 + r * (1.0 / 120.0)) + r2 * (1.0 / 720.0 + r * (1.0 / 5040.0));
    const double high =
        (1.0 / 40320.0 + r * (1.0 / 362880.0)) + r2 * (1.0 / 3628800.0 + r * (1.0 / 39916800.0));
    const double highest = 1.0 / 479001600.0 + r * (1.0 / 6227020800.0);
    const double sum = (low + r4 * middle) + (r4 * r4) * (high + r4 * highest);
    constexpr std::uint64_t bias = 1023;
    constexpr int mantissaBits = 52;
    // The whole power stands in the lowest bits of the shifted number.
    const std::uint64_t bits = (std::bit_cast<std::uint64_t>(shifted) + bias) << mantissaBits;
    return sum * std::bit_cast<double>(bits);
}

} // namespace plume
