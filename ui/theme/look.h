// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>

#include "theme/theme.h"

class QWidget;

namespace plume::ui {

inline constexpr int leastTextSize = 100;
inline constexpr int mostTextSize = 200;

/// How everything is shown, beside the colours of the theme: what a person's eyes ask for.
struct Look {
    int textSize = leastTextSize; ///< per cent
    bool isForProjector = false;  ///< larger text at least, and thicker lines
    bool hasPatterns = false;     ///< in fills of charts; high contrast has them anyway
    bool hasLessMotion = false;
    bool hasLetterKeys = true; ///< single letters act on the chart that has the keyboard

    friend bool operator==(const Look&, const Look&) = default;
};

/// Takes effect at once, in windows that are open as well.
void applyLook(const Look& look);
/// As it was last applied.
Look currentLook();

/// Gives a widget the font of a role. One that is made while text is large or small sizes are
/// raised comes back to exactly its size; with fontOf() alone, a size that was raised is guessed.
void setTextRole(QWidget& widget, TextRole role);

/// The least size of a text, in pixels: larger for a projector, whatever the text size is.
int smallestFont();

/// How large text is by now, 1 to 2: what pixels that hold text are multiplied by.
double textScale();
/// What the widths of lines in charts are multiplied by.
double lineScale();

/// The fill of a phase: its colour, and over it the pattern that tells it apart without colours
/// where patterns are wanted.
QBrush fillOf(const Theme& theme, Phase phase);

/// The same with waves over it, in every theme: of water, what is used on site.
QBrush waveFillOf(const Theme& theme, Phase phase);
/// Their keys in a legend, without a phase: with waves, and without.
QBrush keyFillOf(const Theme& theme, bool hasWaves);

} // namespace plume::ui
