// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/estimate.h"
#include "quantity/unittable.h"

#include <QLocale>
#include <QString>

namespace plume {

/// The estimate with its value at `value` and as uncertain as before: a lognormal range keeps its
/// ratios, any other its differences, both narrowed where they would leave `bounds`. The moved
/// estimate is the user's own: no source, no row. Fixed where no range is left.
EstimateData movedTo(const EstimateData& estimate, double value, const Range& bounds);

/// The nearest estimate that lies within `bounds`, the user's own; itself where it does.
EstimateData clippedTo(const EstimateData& estimate, const Range& bounds);

/// Whether the value and both ends lie within `bounds`.
bool isWithin(const EstimateData& estimate, const Range& bounds);

/// Whether both say the same amount with the same range, wherever they come from.
bool isSameAmount(const EstimateData& a, const EstimateData& b);

/// The text to edit an estimate by: "300 to 700", "500 ± 20" or a number, without grouping and
/// without the unit. It reads back as exactly this amount, save where no text says the shape: then
/// it is the value alone.
QString editText(const EstimateData& estimate, const Dimension& dimension, const DisplayUnit& unit,
                 const QLocale& locale);

} // namespace plume
