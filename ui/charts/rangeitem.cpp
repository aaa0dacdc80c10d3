// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rangeitem.h"

#include <QPainter>

#include <algorithm>

#include "theme/look.h"

namespace plume::ui {
namespace {

constexpr double capHeight = 10.0;
constexpr double arrowLength = 8.0;
constexpr double dotRadius = 5.0;

QPen flatPen(const QColor& colour, double width) {
    return {colour, width * lineScale(), Qt::SolidLine, Qt::FlatCap};
}

} // namespace

void RangeItem::setRange(const Quantiles& pixels, double right) {
    prepareGeometryChange();
    m_pixels = pixels;
    m_right = right;
}

void RangeItem::setColours(const QColor& line, const QColor& background) {
    m_line = line;
    m_background = background;
    update();
}

QRectF RangeItem::boundingRect() const {
    const double end = std::min(m_pixels.p95, m_right);
    return {m_pixels.p5 - 3.0, -capHeight / 2.0 - 2.0, end - m_pixels.p5 + 8.0, capHeight + 4.0};
}

void RangeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const auto cap = [painter](double x) {
        painter->drawLine(QPointF(x, -capHeight / 2.0), QPointF(x, capHeight / 2.0));
    };
    const double end = std::min(m_pixels.p95, m_right);
    painter->setPen(flatPen(m_line, 1.5));
    painter->drawLine(QPointF(m_pixels.p5, 0.0), QPointF(end, 0.0));
    cap(m_pixels.p5);
    if (!isCut()) {
        cap(end);
    } else {
        const QPointF tip(end, 0.0);
        painter->setBrush(m_line);
        painter->drawPolygon(QPolygonF{tip, tip + QPointF(-arrowLength, -capHeight / 2.0),
                                       tip + QPointF(-arrowLength, capHeight / 2.0)});
    }
    painter->setPen(flatPen(m_line, 5.0));
    if (m_pixels.p25 < end)
        painter->drawLine(QPointF(m_pixels.p25, 0.0), QPointF(std::min(m_pixels.p75, end), 0.0));
    painter->setPen(QPen(m_line, 2.0));
    painter->setBrush(m_background);
    if (m_pixels.p50 < end)
        painter->drawEllipse(QPointF(m_pixels.p50, 0.0), dotRadius, dotRadius);
}

} // namespace plume::ui
