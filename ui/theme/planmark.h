// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>

#include "theme/theme.h"

class QPainter;

namespace plume::ui {

/// The colour of plan number `plan` of a study, from 0; they begin anew after planColourCount.
const QColor& planColour(const Theme& theme, int plan);

/// Its colour with a dash of its own, so that lines can be told apart without colours.
QPen planPen(const Theme& theme, int plan, double width);

/// Its mark: a disc, square, triangle, diamond, cross or hollow ring, `size` pixels wide.
void drawPlanMark(QPainter& painter, const Theme& theme, int plan, const QPointF& centre,
                  double size);

} // namespace plume::ui
