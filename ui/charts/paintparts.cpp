// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paintparts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace plume::ui {
namespace {

QFontMetricsF tickMetrics() {
    return QFontMetricsF(fontOf(TextRole::Tick));
}

} // namespace

void drawText(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 0.5);
    painter.drawText(box, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void drawParagraph(QPainter& painter, const QRectF& box, const QString& text) {
    constexpr int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;
    const QFontMetricsF metrics(painter.font());
    QString shown = text;
    for (qsizetype kept = text.size();
         kept > 1 && metrics.boundingRect(box, flags, shown).height() > box.height(); --kept)
        shown = text.left(kept).trimmed() + QChar(0x2026);
    painter.drawText(box, flags, shown);
}

void drawTicksBelow(QPainter& painter, const Theme& theme, const QRectF& area,
                    const PixelScale& scale, const QList<ChartTick>& ticks, const QString& unit) {
    const QFontMetricsF metrics = tickMetrics();
    painter.setFont(fontOf(TextRole::Tick));
    double free = area.left() - 40.0;
    for (const ChartTick& tick : ticks) {
        const double x = scale.at(tick.at);
        painter.setPen(QPen(theme.gridLine, 1.0));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double half = metrics.horizontalAdvance(tick.text) / 2.0;
        if (x - half < free)
            continue;
        painter.setPen(theme.axis);
        drawText(painter,
                 QRectF(x - half - 1.0, area.bottom() + 3.0, 2.0 * half + 2.0, metrics.height()),
                 Qt::AlignCenter, tick.text);
        free = x + half + 6.0;
    }
    painter.setPen(theme.axis);
    drawText(
        painter,
        QRectF(area.left(), area.bottom() + 3.0 + metrics.height(), area.width(), metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, unit);
}

double ticksBelowHeight() {
    return 2.0 * tickMetrics().height() + 5.0;
}

void drawTicksBeside(QPainter& painter, const Theme& theme, const QRectF& area,
                     const PixelScale& scale, const QList<ChartTick>& ticks) {
    const QFontMetricsF metrics = tickMetrics();
    painter.setFont(fontOf(TextRole::Tick));
    const double width = ticksBesideWidth(ticks);
    for (const ChartTick& tick : ticks) {
        const double y = scale.at(tick.at);
        painter.setPen(QPen(theme.gridLine, 1.0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.axis);
        drawText(
            painter,
            QRectF(area.left() - width, y - metrics.height() / 2.0, width - 6.0, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
}

double ticksBesideWidth(const QList<ChartTick>& ticks) {
    double width = 0.0;
    for (const ChartTick& tick : ticks)
        width = std::max(width, tickMetrics().horizontalAdvance(tick.text));
    return width + 8.0;
}

void drawWhisker(QPainter& painter, const QPen& pen, double from, double to, double y) {
    constexpr double cap = 4.0;
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    for (const double x : {from, to})
        painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
}

QString markOf(Direction direction) {
    if (direction == Direction::Same)
        return QString();
    return direction == Direction::Lower ? QStringLiteral("▼ ") : QStringLiteral("▲ ");
}

const QColor& colourOf(Direction direction, const Theme& theme) {
    if (direction == Direction::Same)
        return theme.mutedText;
    return direction == Direction::Lower ? theme.lower : theme.higher;
}

void drawCurrent(QPainter& painter, const Theme& theme, const QRectF& box) {
    painter.setPen(QPen(theme.focus, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4.0, 4.0);
}

} // namespace plume::ui
