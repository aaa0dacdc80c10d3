// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/densityview.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "quantity/density.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int steps = 120;
constexpr double margin = 6.0;

void paintPoint(QPainter& painter, const QRectF& area) {
    const double x = area.center().x();
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

} // namespace

DensityView::DensityView(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DensityView::setEstimate(const std::optional<EstimateData>& estimate) {
    m_estimate = estimate;
    update();
}

QSize DensityView::sizeHint() const {
    return {200, 64};
}

void DensityView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    painter.setPen(QPen(theme.axis, 1.0));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (!m_estimate)
        return;
    const auto outline = densityOutline(*m_estimate, steps);
    painter.setPen(QPen(theme.accent, 2.0));
    if (outline.size() < 2)
        return paintPoint(painter, area);
    const double low = outline.front().value;
    const double high = outline.back().value;
    const auto highest = std::max_element(outline.begin(), outline.end(),
                                          [](const DensityPoint& a, const DensityPoint& b) {
                                              return a.density < b.density;
                                          })
                             ->density;
    const auto xOf = [&](double value) {
        return area.left() + area.width() * std::clamp((value - low) / (high - low), 0.0, 1.0);
    };
    QPolygonF line;
    for (const DensityPoint& point : outline)
        line.append({xOf(point.value), area.bottom() - area.height() * point.density / highest});
    QPolygonF filled = line;
    filled.prepend(area.bottomLeft());
    filled.append(area.bottomRight());
    QColor fill = theme.accent;
    fill.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(filled);
    painter.setPen(QPen(theme.accent, 2.0));
    painter.drawPolyline(line);
    for (const double p : {0.05, 0.5, 0.95}) {
        painter.setPen(QPen(theme.uncertainty, 1.0, p == 0.5 ? Qt::SolidLine : Qt::DashLine));
        const double x = xOf(percentile(*m_estimate, p));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

} // namespace plume::ui
