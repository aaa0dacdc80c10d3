// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/cardheader.h"

#include "controls/explained.h"
#include "theme/textwidth.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace plume::ui {
namespace {

constexpr int leastHeight = 46;
constexpr int edgeWidth = 6;
constexpr int margin = 16;
constexpr int gap = 12;
constexpr int arrowWidth = 10;

QFont nameFont() {
    return fontOf(TextRole::CardTitle);
}

QFont amountFont() {
    return fontOf(TextRole::Body);
}

} // namespace

/// Where the parts stand in a header of one width. The name wraps; nothing is ever cut.
struct CardHeader::Layout {
    QRect name;
    QRect amount;
    QRect share;
    QRect arrow;
    int height = leastHeight;
};

CardHeader::CardHeader(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardHeader::setLine(const CardLine& line) {
    if (line == m_line)
        return;
    const bool isOtherName = line.name != m_line.name;
    m_line = line;
    setExplained(*this, line.address);
    if (isOtherName)
        updateGeometry();
    describe();
    update();
}

void CardHeader::setOpen(bool isOpen) {
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    describe();
    update();
}

void CardHeader::describe() {
    QStringList parts{m_line.name, m_line.amount, m_line.share};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    const QString state = m_isOpen ? tr("Open. Press to close.") : tr("Closed. Press to open.");
    setAccessibleDescription(
        m_line.address.isEmpty() ? state : state + u' ' + tr("Ctrl+I explains the amount."));
}

CardHeader::Layout CardHeader::layoutFor(int width) const {
    const QFont font = amountFont();
    const int shareWidth = int(std::ceil(textWidth(font, QStringLiteral("< 99.9%"))));
    const int amountWidth = std::max(int(std::ceil(textWidth(font, m_line.amount))),
                                     QFontMetrics(font).averageCharWidth() * 8);
    Layout layout;
    int right = width - margin;
    layout.arrow = QRect(right - arrowWidth, 0, arrowWidth, leastHeight);
    right -= arrowWidth + gap / 2;
    layout.share = QRect(right - shareWidth, 0, shareWidth, leastHeight);
    right -= shareWidth + gap;
    layout.amount = QRect(right - amountWidth, 0, amountWidth, leastHeight);
    right -= amountWidth + gap;
    const int left = edgeWidth + margin;
    const int nameWidth = std::max(40, right - left);
    const int nameHeight = int(std::ceil(m_name.wrap(m_line.name, nameFont(), nameWidth)));
    layout.height = std::max(leastHeight, nameHeight + margin);
    layout.name = QRect(left, (layout.height - nameHeight) / 2, nameWidth, nameHeight);
    return layout;
}

QSize CardHeader::sizeHint() const {
    return {320, heightForWidth(320)};
}

QSize CardHeader::minimumSizeHint() const {
    return {240, leastHeight};
}

int CardHeader::heightForWidth(int width) const {
    return layoutFor(width).height;
}

void CardHeader::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    const Layout layout = layoutFor(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colorOf(m_line.phase));
    painter.drawRect(QRect(0, 6, edgeWidth, height() - 12));

    const int moved = (height() - leastHeight) / 2;
    painter.setPen(theme.text);
    m_name.draw(painter, layout.name.topLeft());
    QFont amount = amountFont();
    amount.setUnderline(m_isOnAmount);
    painter.setFont(amount);
    painter.drawText(layout.amount.translated(0, moved), Qt::AlignRight | Qt::AlignVCenter,
                     m_line.amount);
    painter.setFont(amountFont());
    painter.setPen(theme.mutedText);
    painter.drawText(layout.share.translated(0, moved), Qt::AlignRight | Qt::AlignVCenter,
                     m_line.share);

    const QPointF centre = QRectF(layout.arrow.translated(0, moved)).center();
    const QPolygonF arrow = m_isOpen
                                ? QPolygonF{{centre + QPointF(-5, -2.5), centre + QPointF(5, -2.5),
                                             centre + QPointF(0, 3.5)}}
                                : QPolygonF{{centre + QPointF(-2.5, -5), centre + QPointF(3.5, 0),
                                             centre + QPointF(-2.5, 5)}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mutedText);
    painter.drawPolygon(arrow);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 5, 5);
    }
}

bool CardHeader::isOnAmount(const QPointF& point) const {
    const Layout layout = layoutFor(width());
    const QRect amount = layout.amount.translated(0, (height() - leastHeight) / 2);
    return !m_line.address.isEmpty() && amount.contains(point.toPoint());
}

void CardHeader::showOnAmount(bool isOnAmount) {
    if (isOnAmount == m_isOnAmount)
        return;
    m_isOnAmount = isOnAmount;
    setToolTip(isOnAmount ? tr("Shows where this amount comes from") : QString());
    update();
}

void CardHeader::mouseMoveEvent(QMouseEvent* event) {
    showOnAmount(isOnAmount(event->position()));
    QAbstractButton::mouseMoveEvent(event);
}

void CardHeader::leaveEvent(QEvent* event) {
    showOnAmount(false);
    QAbstractButton::leaveEvent(event);
}

void CardHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!isDown() || !isOnAmount(event->position()))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    askToExplain(*this, m_line.address);
}

void CardHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

} // namespace plume::ui
