// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levers/changedplan.h"

namespace plume {

/// The plan with a model that is so many points worse.
struct QualityPoint {
    double points = 0.0;
    Range total; ///< base units: where each factor of energy buys few points, and where many
};

/// What points of quality cost: a model of `factor` times the energy is worse by `points`, so that
/// p points save 1 - factor^(p / points) of the energy of use. All at central values.
struct QualityTrade {
    LeverId lever;
    double factor = 1.0;
    Range points;              ///< what the factor gives up
    double before = 0.0;       ///< the total as the plan is
    double after = 0.0;        ///< with the smaller model
    Range perPoint;            ///< what one point costs on average, with many points and with few
    QList<QualityPoint> curve; ///< from no point to the upper end of `points`
};

/// The trade of a lever that gives up quality; none, with the reason, where it does not apply.
std::optional<QualityTrade> qualityTrade(const LeverQuestion& question, const Lever& lever,
                                         QString& whyNot);

} // namespace plume
