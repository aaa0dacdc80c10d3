// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/informationview.h"

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
    return textHeight() + barHeight + 8.0;
}

} // namespace

InformationView::InformationView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void InformationView::setChart(const InformationChart& chart) {
    m_chart = chart;
    chartChanged();
}

QSize InformationView::sizeHint() const {
    return {480, int(2.0 * inset + rowHeight() * double(m_chart.bars.size()) + ticksBelowHeight())};
}

QSize InformationView::minimumSizeHint() const {
    return {220, sizeHint().height()};
}

QRectF InformationView::area() const {
    return {inset + 4.0, inset, std::max(1.0, width() - 2.0 * inset - 20.0),
            rowHeight() * double(m_chart.bars.size())};
}

void InformationView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    drawTicksBelow(painter, themeOf(palette()), area(), {0.0, 1.0, area().left(), area().right()},
                   m_chart.ticks, QString());
    for (int i = 0; i < m_chart.bars.size(); ++i)
        paintBar(painter, i);
}

void InformationView::paintBar(QPainter& painter, int index) const {
    const Theme& theme = themeOf(palette());
    const InformationBar& bar = m_chart.bars[index];
    const double top = inset + index * rowHeight();
    painter.setFont(fontOf(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double text = std::min(metrics.horizontalAdvance(bar.text) + 1.0, 0.55 * area().width());
    painter.setPen(theme.text);
    drawText(painter, {area().left(), top, area().width() - text - 12.0, textHeight()},
             Qt::AlignLeft | Qt::AlignVCenter, bar.name);
    painter.setPen(theme.mutedText);
    drawText(painter, {area().right() - text, top, text, textHeight()},
             Qt::AlignRight | Qt::AlignVCenter, bar.text);
    const PixelScale shares{0.0, 1.0, area().left(), area().right()};
    const auto box = [&](double share) {
        return QRectF(area().left(), top + textHeight(),
                      std::max(2.0, shares.at(share) - area().left()), barHeight);
    };
    painter.fillRect(box(bar.narrowing), theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(box(bar.mostNarrowing).adjusted(0.75, 0.75, -0.75, -0.75));
    if (index == currentMark())
        drawCurrent(painter, theme, {2.0, top, width() - 4.0, rowHeight() - 2.0});
}

int InformationView::markAt(const QPointF& point) const {
    const int bar = int((point.y() - inset) / rowHeight());
    return point.y() >= inset && bar < m_chart.bars.size() ? bar : -1;
}

} // namespace plume::ui
