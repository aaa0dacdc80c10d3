// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"
#include "analysis/comparedcourses.h"
#include "analysis/comparison.h"
#include "analysis/planresult.h"
#include "levers/leveroutcomes.h"

#include <QLocale>

#include <optional>
#include <stop_token>

namespace plume {

/// What a report is asked for.
struct ReportOptions {
    QList<int> plans;          ///< in this order, the first is the baseline; empty: all
    std::optional<int> months; ///< over which plans are compared; none: the baseline's life
    bool isSampled = true;     ///< false: central values alone
    std::size_t samples = defaultSamples;
    quint64 seed = defaultSeed;
};

/// All that a report's figures are made from. A value: safe to copy and to hand to another thread.
struct ReportResults {
    Study study;
    ReportOptions options;                ///< with the plans named and the horizon set
    QList<PlanResult> plans;              ///< in the order of the options, each over its own life
    QList<LeverOutcomes> levers;          ///< of each plan, for its emissions: every lever alone
    std::optional<Comparison> comparison; ///< of these plans, where there are two or more
    ComparedCourses courses;              ///< of their emissions
    QList<Attribution> attributions;      ///< of each against the first; that of the first is empty

    bool wasStopped = false; ///< then there is less in it
};

/// Computes the figures, which are those of the window and the command line digit by digit,
/// whichever plans are chosen. Plans must exist.
ReportResults reportResultsOf(const Study& study, const ReportOptions& options,
                              const Catalogue& catalogue, const std::stop_token& stop = {});

} // namespace plume
