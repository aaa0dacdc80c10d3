// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qualityview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plume::ui {
namespace {

constexpr double inset = 8.0; // in logical pixels

} // namespace

QualityView::QualityView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void QualityView::setChart(const QualityChart& chart) {
    m_chart = chart;
    chartChanged();
}

QRectF QualityView::area() const {
    const double left = inset + ticksBesideWidth(m_chart.ticks);
    return {left, inset + 8.0, std::max(1.0, width() - left - inset - 12.0),
            std::max(1.0, height() - 2.0 * inset - 8.0 - ticksBelowHeight())};
}

PixelScale QualityView::points() const {
    return {0.0, m_chart.curve.last().points, area().left(), area().right()};
}

PixelScale QualityView::amounts() const {
    return {0.0, m_chart.ticks.isEmpty() ? 1.0 : m_chart.ticks.last().at, area().bottom(),
            area().top()};
}

void QualityView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    const Theme& theme = themeOf(palette());
    drawTicksBeside(painter, theme, area(), amounts(), m_chart.ticks);
    drawTicksBelow(painter, theme, area(), points(), m_chart.pointTicks, m_chart.pointsTitle);
    QPolygonF low;
    QPolygonF high;
    for (const QualityMark& mark : m_chart.curve) {
        low.append({points().at(mark.points), amounts().at(mark.kg.low)});
        high.append({points().at(mark.points), amounts().at(mark.kg.high)});
    }
    QPolygonF band = high;
    for (auto point = low.crbegin(); point != low.crend(); ++point)
        band.append(*point);
    constexpr int faint = 60;
    QColor fill = theme.accent;
    fill.setAlpha(faint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2.0));
    painter.drawPolyline(high);
    painter.setPen(QPen(theme.accent, 2.0, Qt::DashLine));
    painter.drawPolyline(low);
    if (currentMark() < 0)
        return;
    const QualityMark& mark = m_chart.curve[currentMark()];
    const QRectF box(QPointF(points().at(mark.points) - 5.0, amounts().at(mark.kg.high) - 5.0),
                     QPointF(points().at(mark.points) + 5.0, amounts().at(mark.kg.low) + 5.0));
    drawCurrent(painter, theme, box);
}

int QualityView::markAt(const QPointF& point) const {
    if (m_chart.isEmpty() || !area().adjusted(-6.0, 0.0, 6.0, 0.0).contains(point))
        return -1;
    const double share = (point.x() - area().left()) / area().width();
    const auto last = double(m_chart.curve.size() - 1);
    return int(std::lround(std::clamp(share, 0.0, 1.0) * last));
}

} // namespace plume::ui
