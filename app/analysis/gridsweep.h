// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "calculation/columns.h"
#include "quantity/unittable.h"

#include <functional>

namespace plume {

/// An input of a plan as it can be swept: where it stands, and its limits in the unit that a study
/// file states it in.
struct SweepInput {
    QString address;
    Term term = Term::ServiceLife;
    Dimension dimension;
    DisplayUnit unit;
    Range limits;
};

/// Every input of the calculation, the service life (in whole months) last.
QList<SweepInput> sweepInputsOf(const Assessment& assessment);

/// The values of one input in a grid: `count` of them, evenly spaced in the value or in its
/// logarithm, from one end to the other (both in the input's unit; above zero where logarithmic).
struct SweepAxis {
    SweepInput input;
    double from = 0.0;
    double to = 0.0;
    qint64 count = 1;
    bool isLogarithmic = false;

    /// Value number `index`, from zero, in the input's unit: 15 significant digits at most, so that
    /// steps of 0.1 read 0.3, but the ends exactly. One value is `from`.
    double at(qint64 index) const;
};

/// What results of a plan come to over all combinations of the values of some inputs, all others at
/// their central values. Whatever it refers to must outlive it.
struct SweepQuestion {
    const Study& study;
    int plan = 0;
    const Catalogue& catalogue;
    QList<SweepAxis> axes; ///< the last changes fastest
    QStringList outputs;   ///< addresses of results
};

/// Some rows of the grid, one after the other.
struct SweepBlock {
    std::size_t size = 0;
    std::vector<Column> inputs;  ///< by axis, each as long as the block, in the axis' unit
    std::vector<Column> outputs; ///< base units; one number for all rows, or empty: not known
};

/// How many combinations there are; none where they are more than a qint64 holds.
std::optional<qint64> gridSize(const QList<SweepAxis>& axes);

/// The axes in the order in which they change, slowest first: as they come, but the service life
/// before all others, as for each length of a plan its calculation is built anew.
QList<SweepAxis> inSweepOrder(QList<SweepAxis> axes);

/// Hands the rows of the grid to `take`, some thousands at a time and its own to change, until it
/// gives false; then gives false. Needs the same memory however large the grid is. The axes must be
/// in sweep order, each input once, and a service life in whole months.
bool sweepGrid(const SweepQuestion& question, const std::function<bool(SweepBlock& block)>& take);

} // namespace plume
