// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/columns.h"

#include <algorithm>
#include <cmath>

namespace plume {

/// The value of a run in a column that may be one number for all.
inline double runOf(ColumnView column, std::size_t run) {
    return column.size() == 1 ? column[0] : column[run];
}

/// Whether two amounts differ by no more than the rounding of their sums.
inline bool areEqualAmounts(double a, double b) {
    constexpr double rounding = 1e-9;
    return std::abs(a - b) <= rounding * std::max(std::abs(a), std::abs(b));
}

/// One number a run of what `of` makes of the runs of `a` and `b`; one number where neither varies.
template <typename Of>
Column pairedColumn(ColumnView a, ColumnView b, Of&& of) {
    Column result(std::max(a.size(), b.size()));
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = of(runOf(a, i), runOf(b, i));
    return result;
}

} // namespace plume
