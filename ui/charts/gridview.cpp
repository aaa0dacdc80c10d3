// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gridview.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plume::ui {
namespace {

// In logical pixels.
constexpr double inset = 8.0;
constexpr double dotSize = 4.0;
constexpr double foundSize = 9.0;
constexpr double reach = 8.0; ///< how far from a dot a press still means it

} // namespace

GridView::GridView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void GridView::setChart(const GridChart& chart) {
    m_chart = chart;
    m_found.clear();
    chartChanged();
}

void GridView::setFound(const QList<int>& dots) {
    m_found = dots;
    update();
}

void GridView::setLinear(bool isLinear) {
    if (m_isLinear == isLinear)
        return;
    m_isLinear = isLinear;
    update();
    Q_EMIT formChanged();
}

/// Decades stand at their logarithms.
QList<ChartTick> GridView::ticks() const {
    if (isLinear())
        return m_chart.ticks;
    QList<ChartTick> ticks = m_chart.decades;
    for (ChartTick& tick : ticks)
        tick.at = std::log10(tick.at);
    return ticks;
}

/// From the bottom to the top.
GridView::Frame GridView::frame() const {
    const QList<ChartTick> shown = ticks();
    const double left = inset + ticksBesideWidth(shown);
    const QRectF area(left, inset + 8.0, std::max(1.0, width() - left - inset),
                      std::max(1.0, height() - 2.0 * inset - 16.0));
    const Range ends =
        shown.size() < 2 ? Range{0.0, 1.0} : Range{shown.first().at, shown.last().at};
    return {area, {ends.low, ends.high, area.bottom(), area.top()}, isLinear()};
}

double GridView::heightOf(double kg, const Frame& frame) {
    return frame.amounts.at(frame.isLinear ? kg : std::log10(kg));
}

bool GridView::isPlaced(int dot) const {
    return isLinear() || m_chart.dots[dot].kg > 0.0;
}

QPointF GridView::placeOf(int dot, const Frame& frame) const {
    const double step = frame.area.width() / double(std::max<qsizetype>(1, m_chart.dots.size()));
    return {frame.area.left() + (dot + 0.5) * step, heightOf(m_chart.dots[dot].kg, frame)};
}

void GridView::paintNow(QPainter& painter, const Frame& frame) const {
    const Theme& theme = themeOf(palette());
    if (!m_chart.now || (!isLinear() && *m_chart.now <= 0.0))
        return;
    const double y = heightOf(*m_chart.now, frame);
    painter.setPen(QPen(theme.referenceLine, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    painter.setFont(fontOf(TextRole::Tick));
    const double line = QFontMetricsF(painter.font()).height();
    painter.setPen(theme.text);
    drawText(painter, {frame.area.left() + 4.0, y - line - 1.0, 0.7 * frame.area.width(), line},
             Qt::AlignLeft | Qt::AlignVCenter, tr("Now: %1").arg(m_chart.nowText));
}

/// Of the ends, of where the plan runs and of what was found; a name that would meet another is
/// left out.
void GridView::paintNames(QPainter& painter, const Frame& frame) const {
    const Theme& theme = themeOf(palette());
    QList<int> named = m_found;
    if (currentMark() >= 0)
        named.prepend(currentMark());
    for (int i = 0; i < m_chart.dots.size(); ++i) {
        if (m_chart.dots[i].isOwn)
            named.append(i);
    }
    for (int i = 0; i < m_chart.dots.size(); ++i) {
        if (isPlaced(i)) {
            named.append(i);
            break;
        }
    }
    named.append(int(m_chart.dots.size()) - 1);
    painter.setFont(fontOf(TextRole::Tick));
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> taken;
    painter.setPen(theme.text);
    for (const int dot : named) {
        if (!isPlaced(dot))
            continue;
        const QString text = m_chart.dots[dot].name + QStringLiteral(" ") + m_chart.dots[dot].text;
        const QPointF place = placeOf(dot, frame);
        const double room = metrics.horizontalAdvance(text) + 2.0;
        const bool isLeft = place.x() - room - foundSize < frame.area.left();
        QRectF box(isLeft ? place.x() + foundSize : place.x() - room - foundSize,
                   place.y() - metrics.height() / 2.0, room, metrics.height());
        box.moveRight(std::min(box.right(), frame.area.right()));
        if (m_chart.dots[dot].isOwn) // above the line at which it stands
            box.moveBottom(place.y() - foundSize);
        if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); }))
            continue;
        taken.append(box);
        drawText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void GridView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    const Theme& theme = themeOf(palette());
    const Frame frame = this->frame();
    drawTicksBeside(painter, theme, frame.area, frame.amounts, ticks());
    paintNow(painter, frame);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_chart.dots.size(); ++i) {
        if (!isPlaced(i))
            continue;
        const bool isFound = m_found.contains(i) || m_chart.dots[i].isOwn;
        const double size = isFound ? foundSize : dotSize;
        painter.setBrush(isFound ? theme.accent : theme.mutedText);
        const QRectF box(placeOf(i, frame) - QPointF(size / 2.0, size / 2.0), QSizeF(size, size));
        if (m_chart.dots[i].isOwn)
            painter.drawRect(box);
        else
            painter.drawEllipse(box);
    }
    painter.setBrush(Qt::NoBrush);
    paintNames(painter, frame);
    if (currentMark() >= 0 && isPlaced(currentMark()))
        drawCurrent(painter, theme,
                    QRectF(placeOf(currentMark(), frame) - QPointF(7.0, 7.0), QSizeF(14.0, 14.0)));
}

int GridView::markAt(const QPointF& point) const {
    const Frame frame = this->frame();
    int nearest = -1;
    double least = reach;
    for (int i = 0; i < m_chart.dots.size(); ++i) {
        if (!isPlaced(i))
            continue;
        const QPointF way = placeOf(i, frame) - point;
        const double distance = std::hypot(way.x(), way.y());
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void GridView::keyPressEvent(QKeyEvent* event) {
    if (isLetter(*event, Qt::Key_L))
        return setLinear(!m_isLinear);
    PaintedView::keyPressEvent(event);
}

} // namespace plume::ui
