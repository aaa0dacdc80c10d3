// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/cardshape.h"

#include <QAbstractButton>
#include <QPainter>

#include "theme/styleparts.h"

namespace plume::ui {
namespace {

constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

void drawCardFrame(QPainter& painter, const QAbstractButton& card, bool isChosen) {
    const Theme& theme = themeOf(card.palette());
    const bool isLit = card.underMouse() || card.isDown();
    const QRectF frame = QRectF(card.rect()).adjusted(4, 4, -4, -4); // room for the ring
    const QColor line = isChosen || isLit ? theme.accent : theme.decorativeBorder;
    painter.setRenderHint(QPainter::Antialiasing);
    part::drawBox(painter, frame, card.isDown() ? theme.surface : theme.raised, line,
                  isChosen ? 2 : 1);
    if (card.hasFocus())
        part::drawFocusRing(painter, QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme);
}

int wrappedHeight(const QString& text, TextRole role, int width) {
    constexpr int endless = 1 << 16;
    return QFontMetrics(fontOf(role))
        .boundingRect(QRect(0, 0, width, endless), flags, text)
        .height();
}

int drawWrapped(QPainter& painter, const QRect& rect, const QString& text, TextRole role,
                const QColor& colour) {
    painter.setFont(fontOf(role));
    painter.setPen(colour);
    QRect drawn;
    painter.drawText(rect, flags, text, &drawn);
    return rect.top() + wrappedHeight(text, role, rect.width());
}

} // namespace plume::ui
