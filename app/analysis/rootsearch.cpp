// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rootsearch.h"

#include <QtGlobal>

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace plume {
namespace {

/// Differences within rounding are none.
constexpr double rounding = 1e-13;

double residual(const CurvePoint& point, const Wish& wish) {
    return point.gives - wish.value;
}

Course courseOf(const std::vector<CurvePoint>& samples, double scale) {
    bool rises = false;
    bool falls = false;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const double step = samples[i].gives - samples[i - 1].gives;
        const double least = rounding * std::max(std::abs(samples[i].gives), scale);
        rises = rises || step > least;
        falls = falls || step < -least;
    }
    if (rises && falls)
        return Course::Turning;
    return rises ? Course::Rising : falls ? Course::Falling : Course::Level;
}

/// Of places that give the same, the one nearest to the present is the closest.
void consider(const CurvePoint& point, const Wish& wish, RootSearch& result) {
    if (!std::isfinite(point.gives))
        return;
    auto& closest = result.closest;
    const double difference =
        closest ? std::abs(residual(point, wish)) - std::abs(residual(*closest, wish)) : -1.0;
    const bool isSame =
        closest && std::abs(difference) <= rounding / rootTolerance * result.tolerance;
    const auto way = [&](const CurvePoint& p) { return std::abs(p.at - wish.present); };
    if (isSame ? way(point) < way(*closest) : difference < 0.0)
        closest = point;
}

/// Looks closer where samples pass the wish or turn towards it.
class Refinement {
public:
    Refinement(const std::function<double(double)>& function, const Wish& wish, RootSearch& result)
        : m_function(function)
        , m_wish(wish)
        , m_result(result) {}

    void run() {
        const std::vector<CurveJump> passes = std::exchange(m_result.jumps, {});
        for (const CurveJump& pass : passes)
            bracket(pass.before, pass.after);
        const std::vector<CurvePoint> samples = m_result.samples;
        for (std::size_t i = 1; i + 1 < samples.size(); ++i)
            searchTurn(samples[i - 1], samples[i], samples[i + 1]);
        std::ranges::sort(m_result.roots, {}, &CurvePoint::at);
    }

private:
    CurvePoint pointAt(double place) const { return {place, m_function(place)}; }
    double gap(const CurvePoint& point) const { return residual(point, m_wish); }
    bool isRoot(const CurvePoint& point) const {
        return std::abs(gap(point)) <= m_result.tolerance;
    }

    /// Narrows a change of sign down to neighbouring numbers. At a pole the function is cut off,
    /// for the search to stay among numbers.
    void bracket(const CurvePoint& low, const CurvePoint& high) {
        constexpr int allDigits = std::numeric_limits<double>::digits;
        constexpr double farOff = 1e3;
        const double most = farOff * std::max(std::abs(gap(low)), std::abs(gap(high)));
        const auto cutOff = [&](double place) {
            const double value = gap(pointAt(place));
            return std::isnan(value) ? most : std::clamp(value, -most, most);
        };
        std::uintmax_t steps = 200;
        const auto [a, b] = boost::math::tools::toms748_solve(
            cutOff, low.at, high.at, gap(low), gap(high),
            boost::math::tools::eps_tolerance<double>(allDigits), steps);
        const CurveJump sides{pointAt(a), pointAt(b)};
        const CurvePoint best = closerSide(sides, m_wish.value);
        if (isRoot(best))
            m_result.roots.push_back(best);
        else
            m_result.jumps.push_back(sides);
    }

    /// Where samples come nearer to the wish and go away again without having passed it, the
    /// function may pass it twice in between.
    void searchTurn(const CurvePoint& left, const CurvePoint& middle, const CurvePoint& right) {
        const double sign = gap(middle) > 0.0 ? 1.0 : -1.0;
        const double near = sign * gap(middle);
        if (near == 0.0 || sign * gap(left) <= near || sign * gap(right) < near)
            return;
        constexpr int halfTheDigits = std::numeric_limits<double>::digits / 2;
        std::uintmax_t steps = 100;
        const auto [at, least] = boost::math::tools::brent_find_minima(
            [&](double place) { return sign * gap(pointAt(place)); }, left.at, right.at,
            halfTheDigits, steps);
        const CurvePoint turn{at, m_wish.value + sign * least};
        if (least < 0.0) {
            bracket(left, pointAt(at));
            bracket(pointAt(at), right);
        } else if (isRoot(turn)) {
            m_result.roots.push_back(turn);
        } else {
            consider(pointAt(at), m_wish, m_result);
        }
    }

    const std::function<double(double)>& m_function;
    const Wish& m_wish;
    RootSearch& m_result;
};

} // namespace

RootSearch sampleCurve(const std::function<double(double)>& function, const Wish& wish) {
    RootSearch result;
    const double present = function(wish.present);
    const double scale =
        std::max(std::abs(wish.value), std::isfinite(present) ? std::abs(present) : 0.0);
    result.tolerance = rootTolerance * scale;
    for (const double place : wish.places) {
        const CurvePoint point{place, function(place)};
        if (std::isfinite(point.gives))
            result.samples.push_back(point);
    }
    result.course = courseOf(result.samples, scale);
    for (std::size_t i = 0; i < result.samples.size(); ++i) {
        const CurvePoint& point = result.samples[i];
        consider(point, wish, result);
        if (point.gives == wish.value)
            result.roots.push_back(point);
        else if (i > 0 && residual(point, wish) * residual(result.samples[i - 1], wish) < 0.0)
            result.jumps.push_back({result.samples[i - 1], point});
    }
    return result;
}

RootSearch searchRoots(const std::function<double(double)>& function, const Wish& wish) {
    RootSearch result = sampleCurve(function, wish);
    Refinement(function, wish, result).run();
    return result;
}

CurvePoint nearestTo(double place, const std::vector<CurvePoint>& points, bool byRatio) {
    Q_ASSERT(!points.empty());
    const auto way = [&](const CurvePoint& point) {
        if (byRatio && place > 0.0)
            return point.at > 0.0 ? std::abs(std::log(point.at / place))
                                  : std::numeric_limits<double>::infinity();
        return std::abs(point.at - place);
    };
    return *std::ranges::min_element(points, {}, way);
}

CurvePoint closerSide(const CurveJump& jump, double wish) {
    const auto gap = [wish](const CurvePoint& side) { return std::abs(side.gives - wish); };
    return gap(jump.after) < gap(jump.before) ? jump.after : jump.before;
}

} // namespace plume
