// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace plume {

/// A part of a bar, from `left` to `right`, whose label is `width` wide inside it or
/// `widthBelow` below it.
struct BarPart {
    double left = 0.0;
    double right = 0.0;
    double width = 0.0;
    double widthBelow = 0.0;
};

/// Where a label stands: within its part, or as a flag below it whose pole is at `pole`. Flags fly
/// to the middle of the bar where they can, and outwards else; a pole never crosses a flag.
struct BarLabel {
    enum class Place { Inside, Below, None };
    Place place = Place::None;
    double x = 0.0; ///< of the text's left edge
    double pole = 0.0;
    int row = 0; ///< below: 0 is next to the bar
};

/// Labels of the parts, in their order, that never overlap; what finds no room in `rows` rows gets
/// none, the smallest part first. No label inside the bar crosses the line at `mark`, if there is
/// one.
QList<BarLabel> placeBarLabels(const QList<BarPart>& parts, double barWidth, int rows,
                               std::optional<double> mark = {});

} // namespace plume
