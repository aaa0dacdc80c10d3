// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/seeksteps.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

constexpr int sliderSteps = 60;
constexpr int stepsPerDecade = 6;
constexpr double decadesBelowSlider = 6.0;

/// From `low` on, which is positive, up to `high`.
void addDecades(std::vector<double>& places, double low, double high) {
    const int steps = int(std::ceil(std::log10(high / low) * stepsPerDecade));
    for (int i = 0; i <= steps; ++i)
        places.push_back(low * std::pow(10.0, double(i) / stepsPerDecade));
}

void addEvenly(std::vector<double>& places, double low, double high, int steps) {
    for (int i = 0; i <= steps; ++i)
        places.push_back(low + (high - low) * i / steps);
}

/// Ascending, within the span, each once.
std::vector<double> inOrder(std::vector<double> places, const Range& span) {
    std::erase_if(places, [&](double x) { return x < span.low || x > span.high; });
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

CurveJump nearestJump(double present, const std::vector<CurveJump>& jumps) {
    return *std::ranges::min_element(
        jumps, {}, [present](const CurveJump& jump) { return std::abs(jump.after.at - present); });
}

} // namespace

std::vector<double> placesOf(const Unknown& unknown) {
    const auto [low, high] = unknown.usual;
    std::vector<double> places{unknown.span.low, unknown.span.high, unknown.estimate.value};
    if (unknown.isLogarithmic)
        addDecades(places, low * std::pow(10.0, -decadesBelowSlider), unknown.span.high);
    else
        addEvenly(places, low, high, sliderSteps);
    if (!unknown.isLogarithmic && high > 0.0 && unknown.span.high > high)
        addDecades(places, high, unknown.span.high);
    if (unknown.span.low < low)
        addEvenly(places, unknown.span.low, low, sliderSteps / 3);
    // Around the present, so that a turn right beside it is seen.
    for (const double factor : {0.5, 0.8, 0.95, 1.05, 1.25, 2.0})
        places.push_back(unknown.estimate.value * factor);
    return inOrder(std::move(places), unknown.span);
}

std::vector<double> monthsToLookAt(double presentHours) {
    std::vector<double> months{std::round(presentHours / unit::hoursPerMonth)};
    for (int month = 1; month <= maximumServiceMonths; month += month < 24    ? 1
                                                                : month < 120 ? 6
                                                                              : 24)
        months.push_back(month);
    months.push_back(maximumServiceMonths);
    for (double& month : months)
        month *= unit::hoursPerMonth;
    return inOrder(std::move(months), {0.0, maximumServiceMonths * unit::hoursPerMonth});
}

void takeUp(SeekAnswer& answer, const RootSearch& found, double wish) {
    const double present = answer.unknown.estimate.value;
    answer.course = found.course;
    answer.searched = {found.samples.front().at, found.samples.back().at};
    answer.count = int(found.roots.size());
    if (!found.roots.empty()) {
        answer.outcome = SeekOutcome::Found;
        answer.best = nearestTo(present, found.roots, answer.unknown.isLogarithmic);
    } else if (!found.jumps.empty()) {
        answer.outcome = SeekOutcome::Jumps;
        answer.jump = nearestJump(present, found.jumps);
        answer.best = closerSide(*answer.jump, wish);
    } else {
        answer.outcome = SeekOutcome::OutOfReach;
        answer.best = *found.closest;
    }
}

} // namespace plume
