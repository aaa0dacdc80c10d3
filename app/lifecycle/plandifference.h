// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/activitymatch.h"

#include <QList>

#include <vector>

namespace plume {

/// One thing in which two plans differ, small enough to be changed by itself: with it, and any
/// others, taken from the second plan, the first is still a plan that can be computed.
struct PlanDifferenceFactor {
    enum class Kind {
        Input,           ///< the value of `terms`' one term
        Grid,            ///< another row of the data, with what it gives and neither plan states
        Device,          ///< likewise
        Model,           ///< likewise
        Request,         ///< likewise
        Work,            ///< another work method, with its inputs and what only it needs
        Embodied,        ///< another way to count the hardware, likewise
        WorkAndEmbodied, ///< both, where one would not go with the other
        Schedule,        ///< when it starts, how long it lasts, how often it is done
        OnlyInFirst,     ///< an activity that the second plan does not have
        OnlyInSecond,    ///< an activity that the first plan does not have
        StartYear,       ///< of the plan
        ServiceLife,     ///< of the plan
    };
    Kind kind = Kind::Input;
    int first = -1;    ///< the activity's index in the first plan; -1: has none
    int second = -1;   ///< in the second
    QList<Term> terms; ///< the inputs that change with it

    friend bool operator==(const PlanDifferenceFactor&, const PlanDifferenceFactor&) = default;
};

/// Everything in which the results of two plans of a study can differ: effective values, those of
/// rows and defaults included. The plan's own, then each activity's in the order of the first plan,
/// then what only the second has. Names, notes and sources make no difference.
QList<PlanDifferenceFactor> differencesOf(const CompletePlan& first, const CompletePlan& second);

/// How many inputs of matched activities have the same value and range in both plans.
int sharedInputCount(const CompletePlan& first, const CompletePlan& second);

/// The first plan with those of `factors`, which are all that differencesOf() gives for the two,
/// taken from the second for which `isTaken` (as long). A multiple of an activity that is not there
/// comes to nothing. Names and addresses are its own.
CompletePlan mixed(const CompletePlan& first, const CompletePlan& second,
                   const QList<PlanDifferenceFactor>& factors, const std::vector<bool>& isTaken);

} // namespace plume
