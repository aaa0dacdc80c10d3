// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparedcourses.h"
#include "analysis/plancourse.h"

#include <cstdint>
#include <vector>

namespace plume {

/// What two plans have caused at the beginning of a stretch, after what is done at once there, and
/// at its end.
template <typename Amount>
struct StretchEnds {
    Amount before;
    Amount begin;
    Amount end;
};

/// Follows one plan and the baseline, at the central values or in one run, and notes where one
/// passes the other. Amounts that differ by rounding alone are equal and pass nothing.
class PassingNotice {
public:
    struct Passing {
        double month = 0.0;
        double amount = 0.0;
        bool planIsLowerAfter = false;
    };
    /// Calls `passed(Passing)` for each of at most two in this stretch.
    template <typename Passed>
    void follow(const Window& stretch, const StretchEnds<double>& plan,
                const StretchEnds<double>& baseline, Passed&& passed) {
        const int atBegin = signOf(plan.begin, baseline.begin);
        if (isPassed(atBegin))
            passed(Passing{stretch.from, plan.begin == plan.before ? plan.begin : baseline.begin,
                           atBegin < 0});
        m_sign = atBegin == 0 ? m_sign : std::int8_t(atBegin);
        const int atEnd = signOf(plan.end, baseline.end);
        if (isPassed(atEnd)) {
            const double gap = atBegin == 0 ? 0.0 : plan.begin - baseline.begin;
            const double part = gap / (gap - (plan.end - baseline.end));
            passed(Passing{stretch.from + part * (stretch.to - stretch.from),
                           plan.begin + part * (plan.end - plan.begin), atEnd < 0});
        }
        m_sign = atEnd == 0 ? m_sign : std::int8_t(atEnd);
    }

private:
    /// -1: the plan is lower; 0: equal, or not a number.
    static int signOf(double plan, double baseline);
    bool isPassed(int sign) const { return sign != 0 && m_sign != 0 && sign != m_sign; }

    std::int8_t m_sign = 0; ///< who was lower last
};

/// The crossings of one plan with the baseline: those at the central values, and how the runs'
/// crossings spread about each. Of a run, the one that turns the same way and is nearest counts.
class CrossingSearch {
public:
    /// `samples`: 0 without runs.
    explicit CrossingSearch(std::size_t samples);

    void follow(const Window& stretch, const StretchEnds<double>& plan,
                const StretchEnds<double>& baseline);
    void followRuns(const Window& stretch, const StretchEnds<ColumnView>& plan,
                    const StretchEnds<ColumnView>& baseline);
    PlanCrossings result() const;

private:
    struct RunPassing {
        std::size_t run;
        double month;
        bool planIsLowerAfter;
    };
    void addSpread(Crossing& crossing) const;

    PassingNotice m_central;
    QList<Crossing> m_crossings;
    std::vector<PassingNotice> m_runs;
    std::vector<RunPassing> m_passings; ///< of all runs, in the order of time
};

} // namespace plume
