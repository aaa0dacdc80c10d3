// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levers/changedplan.h"

namespace plume {

/// What comes of a lever: the changed plan, or why it does not apply, as a whole sentence.
struct LeverTrial {
    std::optional<ChangedPlan> result;
    QString whyNot;

    std::optional<Study> study() const {
        return result ? std::optional(result->study) : std::nullopt;
    }
};

/// Applies a lever to a plan that may have been changed by others before it. `used`: the groups of
/// those; of a group only one applies.
LeverTrial tryLever(const ChangedPlan& now, const Lever& lever, const Catalogue& catalogue,
                    const QStringList& used = {});

/// Applies a lever to plan number `plan` of a study.
LeverTrial tryLever(const Study& study, int plan, const Lever& lever, const Catalogue& catalogue);

/// An input as measured: its value stays, its range becomes that of the measurement (a factor about
/// 1). Does not apply to what is not an uncertain input of the plan.
LeverTrial tryMeasurement(const Study& study, int plan, const QString& address,
                          const EstimateData& accuracy, const Catalogue& catalogue);

/// The plan on another grid: every activity that uses electricity of a site, without the devices of
/// users. Does not apply to grids of the other boundary.
LeverTrial tryGrid(const Study& study, int plan, const GridId& grid, const Catalogue& catalogue);

/// `levers` in the order in which they are applied one after another: by what they do, as
/// LeverKind lists it, then by id.
QList<Lever> inOrder(QList<Lever> levers);

/// The lever with an amount of the user's own, an assumption like any other.
Lever withOwnAmount(Lever lever, const EstimateData& amount);

/// The changed plan right behind the one that it comes from, which stays as it was in `before`.
/// The study must take another plan (takesAnotherPlan()).
Study withAsNewPlan(const Study& before, const ChangedPlan& changed, const QString& name);

/// One of the eight ways in words: "Use an existing model", "Choose the grid".
QString nameOfWay(int way);

} // namespace plume
