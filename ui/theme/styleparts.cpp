// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/styleparts.h"

#include <QPainter>
#include <QStyleOption>

#include "theme/palette.h"

#include <algorithm>

namespace plume::ui::part {
namespace {

/// Painting with smooth edges that leaves the painter as it was.
class Smooth {
public:
    explicit Smooth(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

QRectF shrunk(const QRectF& rect, qreal by) {
    return rect.adjusted(by, by, -by, -by);
}

bool is(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

QColor lineOf(const QStyleOption& option, const Theme& theme) {
    return is(option, QStyle::State_Enabled) ? theme.controlBorder : theme.decorativeBorder;
}

/// A little darker (or lighter) under the pointer and more so under the finger.
QColor touched(const QStyleOption& option, const QColor& fill, const QColor& towards) {
    if (!is(option, QStyle::State_Enabled))
        return fill;
    if (is(option, QStyle::State_Sunken))
        return mixed(fill, towards, 0.18);
    return is(option, QStyle::State_MouseOver) ? mixed(fill, towards, 0.07) : fill;
}

bool isMarked(const QStyleOption& option) {
    return is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
}

QColor indicatorFill(const QStyleOption& option, const Theme& theme) {
    if (!is(option, QStyle::State_Enabled))
        return isMarked(option) ? theme.mutedText : theme.surface;
    return isMarked(option) ? theme.accent : touched(option, theme.raised, theme.text);
}

QColor indicatorLine(const QStyleOption& option, const Theme& theme) {
    return isMarked(option) ? indicatorFill(option, theme) : lineOf(option, theme);
}

QColor indicatorMark(const QStyleOption& option, const Theme& theme) {
    return is(option, QStyle::State_Enabled) ? theme.onAccent : theme.window;
}

void drawStroke(QPainter& painter, const QPolygonF& points, const QColor& colour, qreal width) {
    const Smooth smooth(painter);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
}

QRectF middleSquare(const QRectF& rect) {
    const qreal side = std::min(rect.width(), rect.height());
    return QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
}

} // namespace

void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line,
             qreal lineWidth, qreal corner) {
    const Smooth smooth(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    const QRectF inner = line.isValid() ? shrunk(rect, lineWidth / 2) : rect;
    painter.drawRoundedRect(inner, corner, corner);
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme) {
    const qreal corner = std::min(radius, rect.height() / 3);
    drawBox(painter, rect, QColor(), theme.focus, ringWidth, corner);
}

void drawField(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool hasFocus = isEnabled && is(option, QStyle::State_HasFocus);
    drawBox(painter, option.rect, isEnabled ? theme.raised : theme.surface,
            hasFocus ? theme.focus : lineOf(option, theme), hasFocus ? ringWidth : 1);
}

void drawButton(QPainter& painter, const QStyleOption& option, bool isPrimary, const Theme& theme) {
    QRectF rect = option.rect;
    if (is(option, QStyle::State_HasFocus)) {
        drawFocusRing(painter, rect, theme);
        rect = shrunk(rect, ringWidth + ringGap);
    }
    const bool isFilled = isPrimary && is(option, QStyle::State_Enabled);
    const QColor fill = isFilled ? touched(option, theme.accent, theme.onAccent)
                                 : touched(option, theme.raised, theme.text);
    const bool isOn = is(option, QStyle::State_On);
    const QColor line = isFilled ? fill : isOn ? theme.accent : lineOf(option, theme);
    drawBox(painter, rect, fill, line, isOn ? 2 : 1);
}

void drawToolButton(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const bool isOn = is(option, QStyle::State_On);
    const bool isTouched =
        is(option, QStyle::State_Enabled) &&
        (is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken));
    const bool isRaised = !is(option, QStyle::State_AutoRaise);
    if (isOn || isTouched || isRaised)
        drawBox(painter, option.rect, touched(option, theme.raised, theme.text),
                isOn       ? theme.accent
                : isRaised ? lineOf(option, theme)
                           : QColor(),
                isOn ? 2 : 1);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const QRectF box = middleSquare(option.rect);
    drawBox(painter, box, indicatorFill(option, theme), indicatorLine(option, theme), 1, 4);
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    const QColor mark = indicatorMark(option, theme);
    if (is(option, QStyle::State_NoChange))
        drawStroke(painter, {at(0.25, 0.5), at(0.75, 0.5)}, mark, 2);
    else if (is(option, QStyle::State_On))
        drawStroke(painter, {at(0.24, 0.52), at(0.43, 0.71), at(0.76, 0.32)}, mark, 2);
}

void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const QRectF circle = middleSquare(option.rect);
    drawBox(painter, circle, indicatorFill(option, theme), indicatorLine(option, theme), 1,
            circle.width() / 2);
    if (is(option, QStyle::State_On)) {
        const QRectF dot = shrunk(circle, circle.width() * 0.31);
        drawBox(painter, dot, indicatorMark(option, theme), QColor(), 0, dot.width() / 2);
    }
}

void drawTab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme) {
    const bool isSelected = is(option, QStyle::State_Selected);
    if (!isSelected && is(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, touched(option, theme.window, theme.text));
    if (!isSelected)
        return;
    QRect line = option.rect;
    if (option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth)
        line.setBottom(line.top() + 2);
    else if (option.shape == QTabBar::RoundedWest || option.shape == QTabBar::TriangularWest)
        line.setLeft(line.right() - 2);
    else if (option.shape == QTabBar::RoundedEast || option.shape == QTabBar::TriangularEast)
        line.setRight(line.left() + 2);
    else
        line.setTop(line.bottom() - 2);
    painter.fillRect(line, theme.accent);
}

void drawChevron(QPainter& painter, const QRectF& rect, qreal angle, const QColor& colour) {
    const qreal half = std::min({rect.width(), rect.height(), 10.0}) / 2;
    const Smooth smooth(painter);
    painter.translate(rect.center());
    painter.rotate(angle);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF points{QPointF(-half * 0.8, -half * 0.4), QPointF(0, half * 0.4),
                           QPointF(half * 0.8, -half * 0.4)};
    painter.drawPolyline(points);
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRectF& groove,
                const QRectF& handle, const Theme& theme) {
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const QColor done = isEnabled ? theme.accent : theme.mutedText;
    drawBox(painter, groove, theme.decorativeBorder, QColor(), 0, 2);
    QRectF filled = groove;
    if (option.orientation == Qt::Vertical)
        option.upsideDown ? filled.setTop(handle.center().y())
                          : filled.setBottom(handle.center().y());
    else
        option.upsideDown ? filled.setLeft(handle.center().x())
                          : filled.setRight(handle.center().x());
    drawBox(painter, filled, done, QColor(), 0, 2);
    const QRectF room = middleSquare(handle);
    if (isEnabled && is(option, QStyle::State_HasFocus))
        drawBox(painter, room, QColor(), theme.focus, ringWidth, room.width() / 2);
    const QRectF circle = shrunk(room, ringWidth + ringGap);
    drawBox(painter, circle, touched(option, theme.raised, theme.accent), done, 2,
            circle.width() / 2);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRectF& handle,
                   const Theme& theme) {
    painter.fillRect(option.rect, theme.surface);
    if (option.minimum >= option.maximum)
        return;
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QRectF bar = shrunk(handle, 3);
    drawBox(painter, bar, isHeld ? theme.mutedText : theme.controlBorder, QColor(), 0,
            std::min(bar.width(), bar.height()) / 2);
}

} // namespace plume::ui::part
