// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <cstddef>
#include <span>

namespace plume {

/// When an activity goes on, as far as it is not itself an estimate. Months are counted from the
/// start of the plan and may be fractions; a year step lies at every twelfth month.
struct Schedule {
    enum class Kind {
        Rate,   ///< goes on: the weight is time
        Amount, ///< is done, once per occurrence: the weight is a count
    };
    Kind kind = Kind::Rate;
    double start = 0.0;
    double every = 0.0;   ///< months between occurrences; 0: happens once
    double horizon = 0.0; ///< the plan's end; nothing after it counts
    double from = 0.0;    ///< only what happens in [from, to) counts
    double to = 0.0;
    double yearsBefore = 0.0; ///< years that the grid has already improved when the plan starts

    friend bool operator==(const Schedule&, const Schedule&) = default;
    friend size_t qHash(const Schedule& schedule, size_t seed = 0) {
        return qHashMulti(seed, int(schedule.kind), schedule.start, schedule.every,
                          schedule.horizon, schedule.from, schedule.to, schedule.yearsBefore);
    }
};

/// The part of a schedule that can be uncertain.
struct ScheduleArguments {
    double length = 0.0;  ///< months; an Amount of length 0 is done at once
    double growth = 0.0;  ///< of the volume, per month since the start
    double decline = 0.0; ///< of the grid's intensity, per calendar year
};

/// A weight and its derivatives by each argument (one-sided, from below, where it has a corner).
struct ScheduleWeight {
    double value = 0.0; ///< months for a Rate, occurrences for an Amount
    double byLength = 0.0;
    double byGrowth = 0.0;
    double byDecline = 0.0;
};

/// Sum over the schedule of (1 + growth)^(months since start) * (1 - decline)^(years since the
/// plan's start), both in whole steps; time for a Rate, the fraction done for an Amount.
double scheduleWeight(const Schedule& schedule, const ScheduleArguments& arguments);
/// The same of many samples with one length (months, above zero), with the same digits: a column of
/// growths and one of declines, each either empty (none) or as long as `weights`, at most
/// mostWeightsAtOnce.
void scheduleWeights(const Schedule& schedule, double length, std::span<const double> growths,
                     std::span<const double> declines, std::span<double> weights);
inline constexpr std::size_t mostWeightsAtOnce = 512;
/// What a weight is multiplied with in a graph: a Rate's is a time and kept in hours, as all are.
double baseUnitsOf(const Schedule& schedule);
ScheduleWeight scheduleWeightWithDerivatives(const Schedule& schedule,
                                             const ScheduleArguments& arguments);

} // namespace plume
