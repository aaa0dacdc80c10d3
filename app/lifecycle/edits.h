// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

#include <functional>

namespace plume {

// Changes of a study, from value to value. Plan and activity indices must exist. Whatever they
// give can be saved: names stay unique, multiples lead somewhere, inputs belong to the methods.

/// A new activity with believable starting values, after the last one that comes no later in life.
/// Its index is given by indexForNew().
Study withActivityAdded(Study study, int plan, ActivityKind kind, const Catalogue& catalogue);
int indexForNew(const Plan& plan, ActivityKind kind);

/// Multiples of what is removed become device time of their own, without amounts.
Study withActivityRemoved(Study study, int plan, int activity);
/// The copy stands right behind, under a name of its own.
Study withActivityDuplicated(Study study, int plan, int activity);
Study withActivityMoved(Study study, int plan, int from, int to);
/// A name that another activity has gets a number; multiples follow. An empty name is refused: the
/// study stays as it is.
Study withActivityRenamed(Study study, int plan, int activity, const QString& name);

Study withInput(Study study, int plan, int activity, Term term, const EstimateData& estimate);
/// The value is again that of the row, or the default.
Study withoutInput(Study study, int plan, int activity, Term term);

Study withMethod(Study study, int plan, int activity, WorkMethod method);
Study withEmbodied(Study study, int plan, int activity, EmbodiedMethod method);
/// None: that of the request's row, or the facility's.
Study withScope(Study study, int plan, int activity, std::optional<EnergyScope> scope);
Study withProportionOf(Study study, int plan, int activity, const QString& target);
/// Activities that this one can be a multiple of without going in a circle.
QStringList possibleTargets(const Plan& plan, int activity);

// Choosing a row takes back stated values that the row itself gives.
Study withDevice(Study study, int plan, int activity, const DeviceId& id);
Study withModel(Study study, int plan, int activity, const ModelId& id);
Study withRequest(Study study, int plan, int activity, const RequestId& id);
Study withGrid(Study study, int plan, int activity, const GridId& id);
/// The same with a row at hand: a cloud region also says how its buildings are.
Study withGrid(Study study, int plan, int activity, const Grid& grid);

/// Months; what would start after the end of the plan starts in its last month.
Study withServiceMonths(Study study, int plan, int months);
/// Months from the start of the plan; kept within it.
Study withStartMonth(Study study, int plan, int activity, int month);
/// Months between occurrences; 0: happens once.
Study withRepeat(Study study, int plan, int activity, int months);

/// The currency of all prices; what can't name one is refused, and nothing names none.
Study withCurrency(Study study, const QString& currency);

/// All that people wrote in the study (title, notes, names, remarks on inputs), each by what `word`
/// makes of it. Multiples follow the names of their activities.
Study withTexts(Study study, const std::function<QString(const QString&)>& word);

/// What a person sees first in a new window: a plan of 12 months without activities.
Study emptyStudy(const QString& title, const QString& planName);

} // namespace plume
