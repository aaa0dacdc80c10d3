// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/leverview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include "theme/look.h"

namespace plume::ui {
namespace {

// In logical pixels.
constexpr double inset = 6.0;
double textHeight() {
    return 20.0 * textScale();
}
constexpr double barHeight = 12.0;
double rowHeight() {
    return textHeight() + barHeight + 12.0;
}

} // namespace

LeverView::LeverView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LeverView::setChart(const LeverChart& chart) {
    m_chart = chart;
    m_bars = chart.bars;
    if (chart.combination)
        m_bars.append(*chart.combination);
    chartChanged();
}

QSize LeverView::sizeHint() const {
    return {480, int(2.0 * inset + rowHeight() * double(m_bars.size()) + ticksBelowHeight())};
}

QSize LeverView::minimumSizeHint() const {
    return {220, sizeHint().height()};
}

QRectF LeverView::area() const {
    return {inset, inset, std::max(1.0, width() - 2.0 * inset),
            rowHeight() * double(m_bars.size())};
}

PixelScale LeverView::amounts() const {
    return {m_chart.axis.low, m_chart.axis.high, area().left() + 4.0, area().right() - 4.0};
}

void LeverView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    drawTicksBelow(painter, themeOf(palette()), area(), amounts(), m_chart.ticks, m_chart.unit);
    for (int i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i);
}

/// A chosen lever is filled, the others are outlined: not told apart by colour alone.
void LeverView::paintBar(QPainter& painter, int index) const {
    const Theme& theme = themeOf(palette());
    const LeverBar& bar = m_bars[index];
    const double top = inset + index * rowHeight();
    painter.setFont(fontOf(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double saving =
        std::min(metrics.horizontalAdvance(bar.savingText) + 1.0, 0.55 * area().width());
    painter.setPen(theme.text);
    drawText(painter, {inset, top, area().width() - saving - 12.0, textHeight()},
             Qt::AlignLeft | Qt::AlignVCenter, bar.name);
    painter.setPen(theme.mutedText);
    drawText(painter, {area().right() - saving, top, saving, textHeight()},
             Qt::AlignRight | Qt::AlignVCenter, bar.savingText);
    const auto [low, high] = std::minmax(amounts().at(0.0), amounts().at(bar.saving));
    const QRectF box(low, top + textHeight(), std::max(2.0, high - low), barHeight);
    const QColor colour = bar.isCombination() ? theme.accent
                          : bar.saving < 0.0  ? theme.higher
                                              : theme.lower;
    if (bar.isChosen || bar.isCombination()) {
        painter.fillRect(box, colour);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    if (bar.range)
        drawWhisker(painter, QPen(theme.uncertainty, 1.5), amounts().at(bar.range->low),
                    amounts().at(bar.range->high), box.bottom() + 5.0);
    if (index == currentMark())
        drawCurrent(painter, theme, {2.0, top, width() - 4.0, rowHeight() - 2.0});
}

int LeverView::markAt(const QPointF& point) const {
    const int bar = int((point.y() - inset) / rowHeight());
    return point.y() >= inset && bar < m_bars.size() ? bar : -1;
}

} // namespace plume::ui
