// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quantiles.h"
#include "levers/changedplan.h"
#include "levers/pairedruns.h"

#include <stop_token>

namespace plume {

/// The plan on one grid: all that uses electricity of a site moved there, devices of users left
/// where they are. Totals in base units, with all else at central values.
struct GridOutcome {
    GridId grid;
    double intensity = 0.0; ///< kg CO2e/kWh
    double total = 0.0;
    Range range; ///< of the total, for the 5th to 95th percentile of the intensity
};

/// The plan on every grid of the study's boundary.
struct GridChoice {
    std::optional<double> now; ///< the total where it runs now; none: not known
    QList<GridId> own;         ///< where it runs now
    QList<GridOutcome> grids;  ///< the smallest total first; empty where no grid matters
    int otherBoundary = 0;     ///< how many rows are refused for their boundary
    QString whyNot;            ///< a sentence where there are no grids
};

/// The rows that a plan's sites are on, each once; without devices of users.
QList<GridId> gridsOf(const Study& study, int plan);

/// Ends early, with the grids so far, where it is asked to stop.
GridChoice gridChoice(const LeverQuestion& question, const std::stop_token& stop = {});

/// The plan in one place and in another.
struct GridPair {
    GridOutcome from;
    GridOutcome to;
    std::optional<Quantiles> difference; ///< of `from` less `to`, run by run; without draws none
};

/// None, with the reason in `whyNot`, where one of them does not apply.
std::optional<GridPair> gridPair(const LeverQuestion& question, const GridId& from,
                                 const GridId& to, Draws* draws, QString& whyNot);

/// The article's example, within a boundary: the United States and Quebec.
GridId unitedStates(Boundary boundary);
GridId quebec(Boundary boundary);

} // namespace plume
