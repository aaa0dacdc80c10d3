// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "theme/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionTab;

/// The shapes that the style is made of: flat, radius 6, told apart by lines and not by shadows.
namespace plume::ui::part {

inline constexpr qreal radius = 6;
inline constexpr int ringWidth = 2;
inline constexpr int ringGap = 2;       ///< between the ring and a filled shape inside it
inline constexpr int buttonPadding = 8; ///< more than Fusion leaves beside the words
inline constexpr int handleSize = 20;
inline constexpr int handleRoom = handleSize + 2 * (ringWidth + ringGap);

/// A rectangle filled with `fill` (if valid) and outlined within `rect`.
void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line,
             qreal lineWidth = 1, qreal corner = radius);

void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme);

/// What a person types into or picks from; its outline becomes the ring when it has the focus.
void drawField(QPainter& painter, const QStyleOption& option, const Theme& theme);

void drawButton(QPainter& painter, const QStyleOption& option, bool isPrimary, const Theme& theme);
void drawToolButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawTab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme);

/// A chevron of 10 pixels at most in the middle of `rect`, pointing `angle` degrees clockwise from
/// down.
void drawChevron(QPainter& painter, const QRectF& rect, qreal angle, const QColor& colour);

/// `handle` is where the handle may paint, its ring included.
void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRectF& groove,
                const QRectF& handle, const Theme& theme);

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRectF& handle,
                   const Theme& theme);

} // namespace plume::ui::part
