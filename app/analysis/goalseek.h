// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "analysis/rootsearch.h"

#include <optional>

namespace plume {

/// What would have to be true for a result of a plan to take a wished value (base units)?
/// `assessment` is that of the plan; `output` the address of one of its totals or of an activity's
/// result, known to it. What it refers to must outlive it.
struct SeekQuestion {
    const Study& study;
    int plan = 0;
    const Catalogue& catalogue;
    const Assessment& assessment;
    QString output;
    double wish = 0.0;
};

/// One input as the unknown, in base units.
struct Unknown {
    QString address;
    Term term = Term::ServiceLife;
    Dimension dimension;
    EstimateData estimate; ///< its present value, with its range
    Range span;            ///< what makes sense at all
    Range usual;           ///< the span of its slider
    bool isLogarithmic = false;

    /// Its 5th to 95th percentile; none where the study and the data give no range.
    std::optional<Range> known() const;
};

enum class SeekOutcome {
    Found,      ///< `best` gives the wish
    Jumps,      ///< the output passes the wish without taking it; `best` is the closer side
    OutOfReach, ///< no value does; `best` is the closest
    NoBearing,  ///< the output does not depend on the input
};

/// How believable a value of an input is, the most believable first.
enum class Plausibility {
    Known,        ///< within its known range
    Usual,        ///< its range is not known; within the span of its slider
    OutsideKnown, ///< outside its known range, within the span of its slider
    Unusual,      ///< outside both
};

struct SeekAnswer {
    Unknown unknown;
    SeekOutcome outcome = SeekOutcome::NoBearing;
    CurvePoint best;
    std::optional<CurveJump> jump; ///< with Jumps
    Range searched;                ///< where the output was looked at
    Course course = Course::Level;
    int count = 0; ///< how many values do; `best` is the one nearest to the present

    bool isFound() const { return outcome == SeekOutcome::Found; }
    /// The value by the present one; none where the present is zero, or either is negative.
    std::optional<double> factor() const;
    Plausibility plausibility() const;
};

/// What the inputs of the calculation may be that `output` depends on, the service life among them.
QList<Unknown> unknownsOf(const SeekQuestion& question);

/// The unknown at an address, if the calculation has such an input.
std::optional<Unknown> unknownAt(const SeekQuestion& question, const QString& address);

/// All other inputs stay at their central values. The service life is sought in whole months, by
/// assessing the study anew.
SeekAnswer seek(const SeekQuestion& question, const Unknown& unknown);

/// Every unknown by itself: those that are found come first, the most believable ones before the
/// others, and those of which least must change before the others; then the closest of the rest.
QList<SeekAnswer> seekAll(const SeekQuestion& question);

} // namespace plume
