// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quantiles.h"
#include "levers/pairedruns.h"

#include <QStringList>

namespace plume {

/// What it is worth to know one input better. Inputs from the same row of the data are one draw and
/// become known together.
struct InformationValue {
    QStringList addresses; ///< of the inputs, the first in the study first
    Term term = Term::Emissions;
    Quantiles measured;         ///< of the total, with this input as a measurement gives it
    Quantiles known;            ///< likewise with this input at its central value
    double narrowing = 0.0;     ///< by what share the 90 % range becomes narrower by measuring
    double mostNarrowing = 0.0; ///< and by what share if the input were known exactly
};

/// How the range of a total would narrow, input by input.
struct Information {
    std::optional<Quantiles> now;   ///< none: not known, or nothing varies
    QList<InformationValue> inputs; ///< what narrows it most by measuring first
};

/// Each uncertain input in turn is replaced by a measurement, which keeps its central value and has
/// the range of `accuracy` (a factor about 1); where its own range is narrower than that, it stays.
/// All else, and every draw, stays as it is. Width is that from the 5th to the 95th percentile.
Information informationOf(const LeverQuestion& question, const EstimateData& accuracy, Draws& draws,
                          const std::stop_token& stop = {});

/// What the data say of the accuracy of a measurement: the lever of kind Measure, if there is one.
std::optional<EstimateData> measurementAccuracy(const Catalogue& catalogue);

} // namespace plume
