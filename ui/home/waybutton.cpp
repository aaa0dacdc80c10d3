// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/waybutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "home/cardshape.h"
#include "home/way.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int iconExtent = 24;
constexpr int gap = 12;
constexpr int usualWidth = 260;

/// A tick of the accent at the right of the name: what is chosen is not told by colour alone.
void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[]{box.topLeft() + QPointF(0.1 * box.width(), 0.55 * box.height()),
                           box.topLeft() + QPointF(0.4 * box.width(), 0.85 * box.height()),
                           box.topLeft() + QPointF(0.95 * box.width(), 0.15 * box.height())};
    painter.drawPolyline(points, 3);
}

} // namespace

WayButton::WayButton(GalleryCategory way, QWidget* parent)
    : QAbstractButton(parent)
    , m_way(way) {
    setObjectName(QStringLiteral("home.way.") + keyOf(way));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void WayButton::retranslate() {
    m_sentence = sentenceOf(m_way);
    setText(nameOf(m_way));
    setAccessibleName(text());
    setAccessibleDescription(m_sentence);
    updateGeometry();
    update();
}

int WayButton::textLeft() const {
    return cardPadding + iconExtent + gap;
}

QSize WayButton::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize WayButton::minimumSizeHint() const {
    int widest = 0;
    const QFontMetrics metrics(fontOf(TextRole::CardTitle));
    for (const QString& word : (text() + u' ' + m_sentence).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return {textLeft() + widest + cardPadding, 2 * cardPadding + metrics.height()};
}

int WayButton::heightForWidth(int width) const {
    const int room = std::max(1, width - textLeft() - cardPadding);
    return 2 * cardPadding + QFontMetrics(fontOf(TextRole::CardTitle)).height() + 4 +
           wrappedHeight(m_sentence, TextRole::Small, room);
}

void WayButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    drawCardFrame(painter, *this, isChecked());
    const QColor colour = isChecked() ? theme.accent : theme.text;
    iconOf(iconNameOf(m_way), colour)
        .paint(&painter, QRect(cardPadding, cardPadding, iconExtent, iconExtent));
    const int right = width() - cardPadding;
    const QRect box(QPoint(textLeft(), cardPadding), QPoint(right, height()));
    const int bottom = drawWrapped(painter, box, text(), TextRole::CardTitle, colour);
    if (isChecked()) {
        const double size = 14.0;
        const double y = cardPadding + (bottom - cardPadding - size) / 2.0;
        drawTick(painter, QRectF(right - size, y, size, size), theme.accent);
    }
    drawWrapped(painter, box.adjusted(0, bottom + 4 - box.top(), 0, 0), m_sentence, TextRole::Small,
                theme.mutedText);
}

void WayButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void WayButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace plume::ui
