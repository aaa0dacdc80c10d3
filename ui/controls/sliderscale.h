// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/unittable.h"

namespace plume::ui {

/// Where amounts lie on a slider: evenly, or evenly in decades. Ends in base units; what the
/// slider gives is a round number in `unit`.
struct SliderScale {
    static constexpr int steps = 10000; ///< of the slider from end to end

    double low = 0.0;
    double high = 1.0;
    bool isLogarithmic = false; ///< only where `low` is positive
    DisplayUnit unit;

    /// 0 at the low end, 1 at the high one, which are also the answers beyond them.
    double positionOf(double base) const;
    int stepOf(double base) const;

    /// The amount at a position, rounded to three significant digits (two on many decades); the
    /// ends themselves at 0 and 1.
    double amountAt(double position) const;

    /// The amount so many spans further on (a twentieth: 0.05), rounded and within the ends. An
    /// amount beyond an end stays where a step would lead away from the span.
    double moved(double base, double spans) const;

    friend bool operator==(const SliderScale&, const SliderScale&) = default;

private:
    bool isDecades() const { return isLogarithmic && low > 0.0; }
    double decades() const;
    double rounded(double base) const;
};

} // namespace plume::ui
