// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "analysis/draws.h"
#include "analysis/quantiles.h"
#include "lifecycle/horizon.h"

#include <QList>

#include <optional>

namespace plume {

/// What plans are compared in unless somebody asks for more.
inline constexpr std::array comparedIndicators{Term::Emissions, Term::FacilityEnergy, Term::Water};

/// The same, and the cost of a study that has prices.
QList<Term> comparedIndicatorsOf(const Study& study);

/// What a comparison is asked for.
struct ComparisonOptions {
    int baseline = 0; ///< the plan that the others are compared with
    int months = 24;  ///< the horizon, 1 to longestHorizon; see withHorizon()
    QList<Term> indicators{comparedIndicators.begin(), comparedIndicators.end()};
    bool isSampled = true; ///< false: central values alone

    friend bool operator==(const ComparisonOptions&, const ComparisonOptions&) = default;
};

/// How often one of two amounts is below the other, run by run, as shares of all runs. Amounts that
/// differ by less than one part in a thousand million are equal, and count for neither.
struct Odds {
    double lower = 0.0;
    double equal = 0.0;
    double higher() const { return 1.0 - lower - equal; }

    friend bool operator==(const Odds&, const Odds&) = default;
};

/// What one plan causes by the horizon, in base units.
struct ComparedTotal {
    std::optional<double> central;      ///< none: not known
    std::optional<Quantiles> quantiles; ///< none: not known or not sampled
    SharedColumn samples;               ///< one number where nothing varies; null as above
};

/// A plan minus the baseline. Paired: in each run both plans have the same draw of what they share.
struct PlanDifference {
    double central = 0.0;
    std::optional<double> ratio; ///< of the baseline's central total; none where that is zero
    std::optional<Quantiles> quantiles;
    std::optional<Quantiles> ratios; ///< of the differences as shares of the baseline, run by run
    SharedColumn samples;            ///< every run; one number where nothing varies
    std::optional<Odds> odds;        ///< that the plan lies below the baseline; none: not sampled
};

/// One indicator of all plans.
struct IndicatorComparison {
    Term indicator = Term::Emissions;
    QList<ComparedTotal> totals; ///< by plan
    /// By plan; none of the baseline, nor where either total is not known.
    QList<std::optional<PlanDifference>> differences;
    /// odds[a][b]: that plan a lies below plan b; none where either is not known or not sampled.
    QList<QList<std::optional<Odds>>> odds;
};

/// The plans of a study side by side over the same months. A value: safe to copy, to keep and to
/// hand to another thread.
struct Comparison {
    int baseline = 0;
    int months = 0;
    std::size_t samples = 0; ///< 0: central values alone
    quint64 seed = 0;
    /// By plan, over the horizon: names, what is left out, and where each number is explained.
    QList<Assessment> plans;
    QList<IndicatorComparison> indicators;

    int planCount() const { return int(plans.size()); }
    const QString& nameOf(int plan) const { return plans[plan].plan().name; }
    const QString& currency() const { return plans.first().plan().currency; }
    /// None where it was not asked for.
    const IndicatorComparison* of(Term indicator) const;
};

/// Compares all plans of the study (one or more) with its plan number `options.baseline`. Equal
/// arguments give equal digits.
Comparison comparisonOf(const Study& study, const ComparisonOptions& options,
                        const Catalogue& catalogue, Draws& draws);

/// How often `a` lies below `b`, run by run; columns of one number hold for all runs.
Odds oddsOf(ColumnView a, ColumnView b);

/// The order in which the study's inputs are drawn, whatever horizon its plans are seen over: that
/// of its results elsewhere.
DrawOrder drawOrderOf(const Study& study, const Catalogue& catalogue);

} // namespace plume
