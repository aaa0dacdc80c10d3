// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/inputcontent.h"

namespace plume::ui {

/// The estimate in another shape. What had no range gets one of half to twice its value, within
/// `bounds`; zero gets none.
EstimateData withShape(const EstimateData& estimate, Shape shape, const Range& bounds);

/// What the spread makes of the content's value, within the content's bounds; the note names the
/// spread, the source stays that of the value.
EstimateData withSpread(const InputContent& content, const Spread& spread, const QLocale& locale);

/// Why the estimate cannot count for this input, in a sentence; none if it can.
std::optional<QString> whyNotUsable(const EstimateData& estimate, const InputContent& content,
                                    const DisplayUnit& unit, const QLocale& locale);

/// "Half of all draws lie below 400 W, 9 of 10 between 300 and 500 W."; empty without a range.
QString drawsText(const EstimateData& estimate, const DisplayUnit& unit, const QLocale& locale);

} // namespace plume::ui
