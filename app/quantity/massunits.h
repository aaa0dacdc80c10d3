// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/dimension.h"

#include <QString>

#include <optional>

namespace plume {

/// What masses are shown in to people. Files and the columns of exports are always metric.
enum class MassUnits { Metric, Pounds };

/// As settings spell it: "kg", "lb".
QString keyOf(MassUnits units);
std::optional<MassUnits> massUnitsOf(const QString& key);

/// Of the whole program, as its language is; metric until somebody asks for pounds. Any thread.
void setMassUnits(MassUnits units);
MassUnits massUnits();

/// Whether a unit is one that amounts are shown in: its table says so, but pounds take the place of
/// kilograms and all that is larger where they are wanted.
bool isShownUnit(const Dimension& dimension, double inBase, bool isAutomatic);

/// Base units that round numbers near an amount of this size are counted in: 1, or a pound where it
/// is shown in pounds. For the ticks of an axis.
double roundUnitOf(const Dimension& dimension, double size);

inline constexpr double kilogramsPerPound = 0.45359237; ///< by definition

} // namespace plume
