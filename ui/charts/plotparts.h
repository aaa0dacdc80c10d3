// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QCPAxis;
class QCPItemText;
class QCustomPlot;
class QFont;
class QPainter;

namespace plume::ui {

struct Theme;

/// What the plots have in common: a bare one with one axis rectangle and no interaction.
void setUpPlot(QCustomPlot& plot);

/// Background, axis and grid in the colours of the theme, ticks in the smallest font.
void stylePlot(QCustomPlot& plot, const Theme& theme);
void styleAxis(QCPAxis& axis, const Theme& theme);

/// Replays the plot as shapes and text, so that a vector picture stays one.
void drawPlot(QCustomPlot& plot, QPainter& painter);

/// A text without a frame on a plate in the colour of the background, placed in pixels.
QCPItemText* addText(QCustomPlot& plot);

} // namespace plume::ui
