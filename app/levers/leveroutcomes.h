// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quantiles.h"
#include "levers/levertrial.h"
#include "levers/pairedruns.h"

namespace plume {

/// What a lever, or several together, come to. Amounts are of the question's total, in base units;
/// a saving below zero is a cost.
struct LeverOutcome {
    QList<LeverId> levers;       ///< in the order in which they were applied
    double after = 0.0;          ///< at the central values
    double saving = 0.0;         ///< likewise
    std::optional<double> share; ///< saving by the total before; none of nothing
    std::optional<Quantiles> afterRange;
    std::optional<Quantiles> savingRange; ///< of before less after, run by run
    std::optional<Quantiles> shareRange;  ///< of that by before, run by run
    std::optional<double> runsSaving;     ///< share of the runs in which anything is saved
    QStringList leftOut; ///< what the total after leaves out and the one before did not: sentences
};

/// A lever that does not apply, and why.
struct RefusedLever {
    LeverId lever;
    QString whyNot;
};

/// What the levers come to alone and together. Ranges are absent where nothing was drawn.
struct LeverOutcomes {
    std::optional<double> before; ///< none: the total is not known, and nothing else is said
    std::optional<Quantiles> beforeRange;
    QList<LeverOutcome> singles; ///< each lever alone; the largest saving first, by its median
    QList<RefusedLever> refused; ///< of the levers alone
    std::optional<LeverOutcome> combination; ///< of those chosen that apply one after another
    QList<RefusedLever> combinationRefused;  ///< what no longer applies behind the others
    double overlap = 0.0; ///< the sum of what the combined ones save alone, less what they save
                          ///< together; below zero where they help one another
    std::optional<ChangedPlan> combined; ///< the plan with all of them
};

/// Each of `levers` alone, and those whose ids are `chosen` one after another, in the order of
/// inOrder(). The combination is computed as a plan of its own, never added up. Levers of kind
/// Measure save nothing and are left out; see informationValues(). Without `draws`, central values
/// alone. Where it is asked to stop, what is left has no ranges.
LeverOutcomes leverOutcomes(const LeverQuestion& question, const QList<Lever>& levers,
                            const QList<LeverId>& chosen, Draws* draws = nullptr,
                            const std::stop_token& stop = {});

/// Ids that no lever has, for messages.
QStringList unknownLevers(const Catalogue& catalogue, const QList<LeverId>& chosen);

} // namespace plume
