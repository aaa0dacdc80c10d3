// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/planmark.h"

#include "theme/look.h"

#include <QPainter>

#include <array>

namespace plume::ui {
namespace {

std::size_t indexOf(int plan) {
    return std::size_t(plan) % planColourCount;
}

QPolygonF polygon(const QPointF& centre, double half, const QList<QPointF>& corners) {
    QPolygonF shape;
    for (const QPointF& corner : corners)
        shape.append(centre + half * corner);
    return shape;
}

} // namespace

const QColor& planColour(const Theme& theme, int plan) {
    return theme.plans[indexOf(plan)];
}

QPen planPen(const Theme& theme, int plan, double width) {
    // In units of the pen's width; none: solid.
    static const std::array<QList<qreal>, planColourCount> dashes{
        {{}, {6, 3}, {1.5, 2.5}, {7, 2.5, 1.5, 2.5}, {12, 3}, {7, 2.5, 1.5, 2.5, 1.5, 2.5}}};
    QPen pen(planColour(theme, plan), width * lineScale(), Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    if (!dashes[indexOf(plan)].isEmpty())
        pen.setDashPattern(dashes[indexOf(plan)]);
    return pen;
}

void drawPlanMark(QPainter& painter, const Theme& theme, int plan, const QPointF& centre,
                  double size) {
    const QColor& colour = planColour(theme, plan);
    const double half = size / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (indexOf(plan)) {
    case 0:
        painter.drawEllipse(centre, half, half);
        break;
    case 1:
        painter.drawPolygon(polygon(centre, 0.88 * half, {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}));
        break;
    case 2:
        painter.drawPolygon(polygon(centre, half, {{0, -1}, {1, 0.8}, {-1, 0.8}}));
        break;
    case 3:
        painter.drawPolygon(polygon(centre, 1.1 * half, {{0, -1}, {1, 0}, {0, 1}, {-1, 0}}));
        break;
    case 4:
        painter.setPen(QPen(colour, 0.6 * half, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0));
        painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half));
        break;
    default:
        painter.setPen(QPen(colour, 0.5 * half));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 0.75 * half, 0.75 * half);
    }
    painter.restore();
}

} // namespace plume::ui
