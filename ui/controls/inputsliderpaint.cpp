// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "controls/inputslider.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr double handleRadius = 8.0;
constexpr double grooveHeight = 4.0;
constexpr double bandHeight = 10.0;
constexpr double ringGap = 2.0;
constexpr double ringWidth = 2.0;

void fillBar(QPainter& painter, const QRectF& bar, const QColor& color) {
    const double radius = bar.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, radius, radius);
}

/// The part of the groove between two positions, so high.
QRectF partOf(const QRectF& groove, double from, double to, double height) {
    return QRectF(groove.left() + from * groove.width(), groove.center().y() - height / 2.0,
                  (to - from) * groove.width(), height);
}

QColor mixed(const QColor& a, const QColor& b, double shareOfA) {
    const auto mix = [&](int x, int y) {
        return static_cast<int>(std::lround(x * shareOfA + y * (1.0 - shareOfA)));
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

QSize InputSlider::sizeHint() const {
    return QSize(160, minimumSizeHint().height());
}

QSize InputSlider::minimumSizeHint() const {
    const double height = 2.0 * (handleRadius + ringGap + ringWidth);
    return QSize(80, static_cast<int>(std::ceil(height)) + 4);
}

QRectF InputSlider::grooveRect() const {
    const double margin = handleRadius + ringGap + ringWidth;
    const double middle = height() / 2.0;
    return QRectF(margin, middle - grooveHeight / 2.0, std::max(1.0, width() - 2.0 * margin),
                  grooveHeight);
}

double InputSlider::handleX() const {
    const QRectF groove = grooveRect();
    const double position = m_content.amount ? m_content.scale.positionOf(*m_content.amount) : 0.0;
    return groove.left() + position * groove.width();
}

void InputSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter);
    paintHandle(painter);
}

void InputSlider::paintGroove(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const QRectF groove = grooveRect();
    const SliderScale& scale = m_content.scale;
    constexpr double bandStrength = 0.3;
    if (m_content.band) {
        const double from = scale.positionOf(m_content.band->low);
        const double to = scale.positionOf(m_content.band->high);
        const QRectF band = partOf(groove, from, to, bandHeight);
        fillBar(painter, band, mixed(theme.accent, theme.raised, bandStrength));
    }
    fillBar(painter, groove, mixed(theme.controlBorder, theme.raised, 0.5));
    if (m_content.amount && isEnabled())
        fillBar(painter, partOf(groove, 0.0, scale.positionOf(*m_content.amount), grooveHeight),
                theme.accent);
    if (!scale.isLogarithmic || !(scale.low > 0.0))
        return;
    // A mark at every decade says that the scale is one of decades.
    painter.setPen(QPen(theme.mutedText, 1.0));
    for (double decade = std::pow(10.0, std::ceil(std::log10(scale.low / scale.unit.inBase)));
         decade * scale.unit.inBase <= scale.high * (1.0 + 1e-9); decade *= 10.0) {
        const double x =
            groove.left() + scale.positionOf(decade * scale.unit.inBase) * groove.width();
        const double top = groove.center().y() + bandHeight / 2.0 + 1.0;
        painter.drawLine(QPointF(x, top), QPointF(x, top + 3.0));
    }
}

void InputSlider::paintHandle(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const QPointF middle(handleX(), grooveRect().center().y());
    const bool isKnown = m_content.amount.has_value();
    const QColor line = isEnabled() && isKnown ? theme.accent : theme.controlBorder;
    const bool isHot = isSliderDown() || (underMouse() && isEnabled());
    painter.setBrush(isHot && isKnown ? mixed(theme.accent, theme.raised, 0.2) : theme.raised);
    painter.setPen(QPen(line, 2.0, isKnown ? Qt::SolidLine : Qt::DotLine));
    painter.drawEllipse(middle, handleRadius - 1.0, handleRadius - 1.0);
    if (isKnown &&
        (*m_content.amount < m_content.scale.low || *m_content.amount > m_content.scale.high)) {
        const double away = *m_content.amount > m_content.scale.high ? 1.0 : -1.0;
        QPainterPath arrow(middle + QPointF(-away * 2.0, -4.0));
        arrow.lineTo(middle + QPointF(away * 2.5, 0.0));
        arrow.lineTo(middle + QPointF(-away * 2.0, 4.0));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(arrow);
    }
    if (hasFocus()) {
        const double ring = handleRadius + ringGap + ringWidth / 2.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, ringWidth));
        painter.drawEllipse(middle, ring, ring);
    }
}

} // namespace plume::ui
