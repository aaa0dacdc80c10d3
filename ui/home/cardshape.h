// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include "theme/theme.h"

class QAbstractButton;
class QPainter;

namespace plume::ui {

// What buttons that look like cards have in common.

inline constexpr int cardPadding = 14;

/// Fill, outline and focus ring of a card; one that is chosen is outlined in the accent.
void drawCardFrame(QPainter& painter, const QAbstractButton& card, bool isChosen = false);

/// How high a text is when wrapped to a width, and drawing it from the top of a rectangle; what it
/// gives is the bottom of the text.
int wrappedHeight(const QString& text, TextRole role, int width);
int drawWrapped(QPainter& painter, const QRect& rect, const QString& text, TextRole role,
                const QColor& colour);

} // namespace plume::ui
