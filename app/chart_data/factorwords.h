// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "lifecycle/plandifference.h"

#include <QLocale>

namespace plume {

/// What a factor is called, with its activity: "“Chat”: Grid intensity", "Without “Training”".
QString nameOf(const PlanDifferenceFactor& factor, const CompletePlan& first,
               const CompletePlan& second);

/// What it changes: "0.1 g → 0.3 g", rows of the data by their ids; empty where it is more than one
/// value.
QString changeOf(const PlanDifferenceFactor& factor, const CompletePlan& first,
                 const CompletePlan& second, const QLocale& locale);

/// The two values that changeOf() puts beside each other; empty where there is none.
struct FactorValues {
    QString before;
    QString after;
};
FactorValues valuesOf(const PlanDifferenceFactor& factor, const CompletePlan& first,
                      const CompletePlan& second, const QLocale& locale);

/// What a row of the data is called that the activity names: of kind Grid, Device, Model or
/// Request. Its id where no row has that; empty where the activity names none.
QString rowName(const Activity& activity, PlanDifferenceFactor::Kind kind,
                const Catalogue& catalogue, const QLocale& locale);

/// An input's value, with its range: "0.3 Wh (0.2–0.5 Wh)"; empty where the activity has none.
QString inputText(const CompleteActivity& activity, Term term, const QLocale& locale);

} // namespace plume
