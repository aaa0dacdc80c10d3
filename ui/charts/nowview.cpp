// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/nowview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include "charts/paintparts.h"
#include "theme/look.h"
#include "theme/planmark.h"

namespace plume::ui {
namespace {

// In logical pixels.
constexpr double inset = 6.0;
double nameHeight() {
    return 22.0 * textScale();
}
/// Of its line, and room to the next.
double rangeHeight() {
    return 20.0 * textScale();
}
constexpr double leastBar = 18.0;
constexpr double mostBar = 44.0;
double leastBlock() {
    return nameHeight() + leastBar + rangeHeight();
}

} // namespace

NowView::NowView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void NowView::setChart(const NowChart& chart) {
    m_chart = chart;
    chartChanged();
}

QSize NowView::sizeHint() const {
    return {480,
            int(2.0 * inset + leastBlock() * double(m_chart.bars.size()) + ticksBelowHeight())};
}

/// Bars grow where there is room, as far as they still look like bars.
double NowView::blockHeight() const {
    const double room = height() - 2.0 * inset - ticksBelowHeight();
    const double each = room / double(std::max<qsizetype>(1, m_chart.bars.size()));
    return std::clamp(each, leastBlock(), nameHeight() + mostBar + rangeHeight());
}

QSize NowView::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

/// Of the longest amount, which stands at the right of its bar.
double NowView::textWidth() const {
    const QFontMetricsF metrics(fontOf(TextRole::Small));
    double width = 0.0;
    for (const NowBar& bar : m_chart.bars)
        width = std::max(width, metrics.horizontalAdvance(bar.text));
    return std::min(width + 12.0, this->width() / 2.0);
}

void NowView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    const Theme& theme = themeOf(palette());
    const double right = width() - inset - textWidth();
    const QRectF area(inset, inset, right - inset, blockHeight() * double(m_chart.bars.size()));
    const double top = m_chart.ticks.isEmpty() ? 1.0 : m_chart.ticks.last().at;
    drawTicksBelow(painter, theme, area, {0.0, top, area.left(), area.right()}, m_chart.ticks,
                   m_chart.unit);
    for (int i = 0; i < m_chart.bars.size(); ++i)
        paintBar(painter, i, right);
}

void NowView::paintBar(QPainter& painter, int index, double right) const {
    const Theme& theme = themeOf(palette());
    const NowBar& bar = m_chart.bars[index];
    const PixelScale scale{0.0, m_chart.ticks.isEmpty() ? 1.0 : m_chart.ticks.last().at, inset,
                           right};
    const double barHeight = blockHeight() - nameHeight() - rangeHeight();
    const double top = inset + index * blockHeight();
    painter.setFont(fontOf(TextRole::Small));
    paintName(painter, bar, top);
    const QRectF box(inset, top + nameHeight(), std::max(1.0, scale.at(bar.amount) - inset),
                     barHeight);
    painter.fillRect(box, planColour(theme, bar.plan));
    if (bar.range)
        drawWhisker(painter, QPen(theme.uncertainty, 1.5), scale.at(bar.range->low),
                    std::min(scale.at(bar.range->high), right), box.bottom() + 7.0);
    painter.setPen(theme.text);
    drawText(painter, {box.right() + 8.0, box.top(), width() - box.right() - 8.0, barHeight},
             Qt::AlignLeft | Qt::AlignVCenter, bar.text);
    if (index == currentMark())
        drawCurrent(painter, theme, {2.0, top, width() - 4.0, blockHeight() - 4.0});
}

/// Behind the name, how the plan differs from the baseline.
void NowView::paintName(QPainter& painter, const NowBar& bar, double top) const {
    constexpr double gap = 14.0;
    const Theme& theme = themeOf(palette());
    const QFontMetricsF metrics(painter.font());
    drawPlanMark(painter, theme, bar.plan, {inset + 6.0, top + nameHeight() / 2.0}, 11.0);
    const QString difference =
        bar.isBaseline ? tr("baseline") : markOf(bar.direction) + bar.differenceText;
    const double left = inset + 18.0;
    const double room = width() - left - inset;
    const double differenceWidth = std::min(metrics.horizontalAdvance(difference), 0.6 * room);
    const double nameWidth =
        std::min(metrics.horizontalAdvance(bar.name) + 1.0, room - differenceWidth - gap);
    painter.setPen(theme.text);
    drawText(painter, {left, top, nameWidth, nameHeight()}, Qt::AlignLeft | Qt::AlignVCenter,
             bar.name);
    painter.setPen(bar.isBaseline ? theme.mutedText : colourOf(bar.direction, theme));
    drawText(painter, {left + nameWidth + gap, top, differenceWidth + 1.0, nameHeight()},
             Qt::AlignLeft | Qt::AlignVCenter, difference);
}

int NowView::markAt(const QPointF& point) const {
    const int bar = int((point.y() - inset) / blockHeight());
    return point.y() >= inset && bar < m_chart.bars.size() ? bar : -1;
}

} // namespace plume::ui
