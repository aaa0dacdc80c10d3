// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparedcourses.h"

#include <QLocale>
#include <QStringList>

namespace plume {

/// Which of two plans causes less, in words, true to the samples: the median difference where it
/// spreads, else the central one. What is empty is not said.
struct CompareHeadline {
    QString difference; ///< "“B” emits 25.5 t CO₂e less than “A” over 24 months (−41.1%)."
    QString range;      ///< "In 9 of 10 runs it is between 12 and 40 t less."
    QString odds;       ///< "It is lower in 88 of 100 runs."
    QString crossing;      ///< "From month 49.5 on, “A” is lower."
    QStringList omissions; ///< what the two totals leave out, each a whole sentence

    QString text() const; ///< all sentences but the omissions, one after the other
};

/// Of one plan against the baseline. `courses`, of the same indicator, may be null: then nothing is
/// said about crossings. Where there is nothing to compare, `difference` says why.
CompareHeadline compareHeadlineOf(const Comparison& comparison, Term indicator, int plan,
                                  const ComparedCourses* courses, const QLocale& locale);

/// Over all plans of a study with more than two: which is lowest, and in how many runs; empty with
/// two or fewer, or where a total is not known.
QString lowestPlanSentence(const Comparison& comparison, Term indicator, const QLocale& locale);

/// When the plan's course passes the baseline's, in whole sentences, each crossing with its range;
/// what there is to say where there is none: who is lower all along, or that the runs disagree.
QString crossingSentence(const PlanCrossings& crossings, const Comparison& comparison,
                         Term indicator, int plan, const QLocale& locale);

/// "49.5"; a half of a tenth of a month is not said.
QString monthNumber(double month, const QLocale& locale);
/// "40–62", of the runs that cross; empty where it does not spread.
QString monthRangeText(const Crossing& crossing, const QLocale& locale);

/// Why there is nothing to compare: one plan, no activities, a total not known; empty where there
/// is.
QString whyNoComparison(const Comparison& comparison, Term indicator, int plan);

/// A plan's difference as a share of the baseline, no more exact than its runs support: whole per
/// cents where it spreads, unless that made it nothing or all. None where the baseline is zero.
std::optional<double> shownRatio(const PlanDifference& difference);

/// How often a plan is lower: "88 of 100 runs", "the same in every run".
QString lowerText(const Odds& odds, const QLocale& locale);

/// "“B”": a plan's name in a sentence.
QString quotedName(const QString& name);

} // namespace plume
