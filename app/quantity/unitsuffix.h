// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "quantity/unittable.h"

#include <optional>

namespace plume {

/// What follows a number: a magnitude ("k", "million", "nghìn tỷ"), a unit, both or neither.
struct UnitSuffix {
    std::optional<double> factor;
    std::optional<DisplayUnit> unit;
};

/// How far the suffix at the start of a plain text goes: to a dash before a number, "to", "±" or
/// the end.
qsizetype suffixLength(QStringView text);

/// Understands a suffix. A unit wins over a magnitude: "2 MWh" is no million.
Result<UnitSuffix> readSuffix(QStringView text, const Dimension& dimension);

/// Length of the word or dash at the start of the text that stands between the ends of a range:
/// "–", "-", "to", "đến"; 0 if there is none.
qsizetype rangeSignLength(QStringView text);

} // namespace plume
