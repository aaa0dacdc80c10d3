// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparedcourses.h"
#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {

/// Which of two plans causes less, in words, true to the samples. What is empty is not said.
struct CompareHeadline {
    QString difference; ///< "“B” emits 25.5 t CO₂e less than “A” over 24 months (−41.1%)."
    QString range;      ///< "In 9 of 10 runs it is between 31 t less and 4 t more."
    QString odds;       ///< "It is lower in 88 of 100 runs."
    QString crossing;      ///< "From month 49.5 on, “A” is lower."
    QStringList omissions; ///< what the totals leave out, each a whole sentence

    QString text() const; ///< all sentences but the omissions, one after the other
};

/// Of one plan against the baseline. `courses`, of the same indicator, may be null: then nothing is
/// said about crossings.
CompareHeadline compareHeadlineOf(const Comparison& comparison, Term indicator, int plan,
                                  const ComparedCourses* courses, const QLocale& locale);

/// The sentence over all plans of a study with more than two: which is lowest, and how surely.
QString lowestPlanSentence(const Comparison& comparison, Term indicator, const QLocale& locale);

/// When the plan's course passes the baseline's, in whole sentences, each crossing with its range;
/// what there is to say where there is none: who is lower all along, or that the runs disagree.
QString crossingSentence(const PlanCrossings& crossings, const Comparison& comparison,
                         Term indicator, int plan, const QLocale& locale);

/// "month 49.5", "month 49.5 (9 of 10 runs: 40–62)".
QString crossingMonthText(const Crossing& crossing, const QLocale& locale);

/// Why there is nothing to compare: one plan, no activities, a total not known; empty where there
/// is.
QString whyNoComparison(const Comparison& comparison, Term indicator, int plan);

} // namespace plume
