// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace plume {

/// A function of one number at one place.
struct CurvePoint {
    double at = 0.0;
    double gives = 0.0;
};

/// How a function goes over a span, as far as its samples tell.
enum class Course { Level, Rising, Falling, Turning };

/// Where a function passes a wish without taking it: what it gives on either side.
struct CurveJump {
    CurvePoint before;
    CurvePoint after;
};

/// What a search for a wish has found. Every root has been evaluated and gives the wish, to a
/// billionth of it or of what the function gives at present, whichever is larger.
struct RootSearch {
    Course course = Course::Level;
    std::vector<CurvePoint> samples; ///< where the function was looked at and is finite, ascending
    std::vector<CurvePoint> roots;   ///< ascending
    std::vector<CurveJump> jumps;
    std::optional<CurvePoint> closest; ///< to the wish, of all that was looked at; none: no sample
    double tolerance = 0.0;            ///< what residual counts as none
};

/// A wish to be searched for: `places` ascend and are close enough together for the function to
/// turn at most once between neighbours.
struct Wish {
    double value = 0.0;
    double present = 0.0; ///< the place the input is at now
    std::vector<double> places;
};

/// A residual that counts as none, as a part of the wish or of what the function gives at present.
inline constexpr double rootTolerance = 1e-9;

/// Looks at the places alone: the samples, their course, those that give exactly the wish, and the
/// neighbours between which the function passes it (as jumps). Places without a finite value are
/// left out.
RootSearch sampleCurve(const std::function<double(double)>& function, const Wish& wish);

/// Searches between all places: by bracketing (TOMS 748, Boost.Math) where the function passes the
/// wish, by Brent's minimisation where it turns towards it.
RootSearch searchRoots(const std::function<double(double)>& function, const Wish& wish);

/// The nearest of some points to a place: by ratio where both are positive and `byRatio`, else by
/// difference. Precondition: there is one.
CurvePoint nearestTo(double place, const std::vector<CurvePoint>& points, bool byRatio);

/// The side of a jump that gives more nearly the wish.
CurvePoint closerSide(const CurveJump& jump, double wish);

} // namespace plume
