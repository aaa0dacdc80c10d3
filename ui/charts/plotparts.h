// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QColor;
class QCPAxis;
class QCPItemLine;
class QCPItemRect;
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
/// The same text in the smallest font and in one of two colours.
void styleText(QCPItemText& text, const Theme& theme, bool isMuted = false);

/// A line and a box over everything else, placed in pixels.
QCPItemLine* addLine(QCustomPlot& plot);
QCPItemRect* addBox(QCustomPlot& plot);
void placeLine(QCPItemLine& line, double x1, double y1, double x2, double y2);

/// A vertical dashed line from the bottom to the top of the plot with a text above it; the halo
/// keeps the dashes apart from what lies below.
struct MarkLine {
    QCPItemLine* halo = nullptr;
    QCPItemLine* line = nullptr;
    QCPItemText* text = nullptr;
};
MarkLine addMarkLine(QCustomPlot& plot);
void styleMarkLine(const MarkLine& mark, const Theme& theme, bool isCurrent);
void showMarkLine(const MarkLine& mark, bool isShown);

/// Where texts of these widths stand so that each is as near to its centre as the others and the
/// ends allow: their left edges, in their order.
QList<double> spreadTexts(const QList<double>& centres, const QList<double>& widths, double left,
                          double right);

/// Moves heights apart so that texts of `line` height do not meet, from the bottom (the largest y)
/// up, and back down where they would leave the top.
void spreadHeights(QList<double>& heights, double line, double top);

} // namespace plume::ui
