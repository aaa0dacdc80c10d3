// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QRectF>

#include "chart_data/charttable.h"
#include "chart_data/nowchart.h"
#include "theme/theme.h"

class QPainter;

namespace plume::ui {

// What charts that paint themselves have in common.

/// Amounts along a line of pixels.
struct PixelScale {
    double low = 0.0;
    double high = 1.0;
    double from = 0.0; ///< the pixel of `low`
    double to = 1.0;

    double at(double amount) const {
        return high > low ? from + (amount - low) / (high - low) * (to - from) : from;
    }
    double amountAt(double pixel) const {
        return to != from ? low + (pixel - from) / (to - from) * (high - low) : low;
    }
};

/// One line of text within a box, cut with an ellipsis where it has no room.
void drawText(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text);

/// Text within a box on as many lines as have room; cut with an ellipsis where it needs more.
void drawParagraph(QPainter& painter, const QRectF& box, const QString& text);

/// Lines across `area` at the ticks of a horizontal scale, their texts below it; of texts that
/// would meet, the later one is left out. The unit stands at the right end of a line of its own.
void drawTicksBelow(QPainter& painter, const Theme& theme, const QRectF& area,
                    const PixelScale& scale, const QList<ChartTick>& ticks, const QString& unit);
/// How much room these take below the area.
double ticksBelowHeight();

/// Lines across `area` at the ticks of a vertical scale, their texts at its left.
void drawTicksBeside(QPainter& painter, const Theme& theme, const QRectF& area,
                     const PixelScale& scale, const QList<ChartTick>& ticks);
double ticksBesideWidth(const QList<ChartTick>& ticks);

/// A line from `from` to `to` with a cap at each end.
void drawWhisker(QPainter& painter, const QPen& pen, double from, double to, double y);

/// "▼ " of what is lower, "▲ " of what is higher, nothing of what is the same.
QString markOf(Direction direction);
const QColor& colourOf(Direction direction, const Theme& theme);

/// The box of what the keyboard is on.
void drawCurrent(QPainter& painter, const Theme& theme, const QRectF& box);

} // namespace plume::ui
