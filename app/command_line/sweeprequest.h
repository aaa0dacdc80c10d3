// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gridsweep.h"
#include "base/result.h"

#include <QStringList>

namespace plume {

/// A grid of more points is refused: at a million a second it would take a quarter of an hour.
inline constexpr qint64 mostSweepPoints = 1'000'000'000;
/// How many values an input takes where that is not said.
inline constexpr qint64 usualSweepValues = 11;

/// "grid_intensity=50..500 g/kWh:10:log" taken apart, before anything is looked up.
struct VaryRequest {
    QString input;
    QString from;
    QString to;
    qint64 count = usualSweepValues;
    bool isLogarithmic = false;
};

/// What each argument asks for, or what is wrong with the first that asks for nothing. The grid has
/// at most mostSweepPoints.
Result<QList<VaryRequest>> readVaryRequests(const QStringList& arguments);

/// Whether a name is that of a number which a study states but its calculation is built on: the
/// month in which an activity starts, or after how many it comes again.
bool isOfStructure(const QString& name);

/// The axis in a plan that has these inputs.
Result<SweepAxis> axisOf(const VaryRequest& request, const QList<SweepInput>& inputs);

} // namespace plume
