// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placebutton.h"

#include "theme/styleparts.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace plume::ui {
namespace {

constexpr QSize iconAlone{55, 48}; // the rail's, without its edge
constexpr QSize withLabel{91, 60};
constexpr int labelPadding = 6;
constexpr int iconExtent = 20;
constexpr int barWidth = 4;

} // namespace

PlaceButton::PlaceButton(Place place, QAction* action, QWidget* parent)
    : QToolButton(parent)
    , m_place(place) {
    setDefaultAction(action);
    setObjectName(QStringLiteral("rail.") + keyOf(place));
    setAttribute(Qt::WA_Hover);
    connect(action, &QAction::changed, this, &PlaceButton::dress);
    dress();
}

void PlaceButton::setLabelled(bool isLabelled) {
    m_isLabelled = isLabelled;
    updateGeometry();
    update();
}

QSize PlaceButton::sizeHint() const {
    if (!m_isLabelled)
        return iconAlone;
    const int text = fontMetrics().horizontalAdvance(this->text()) + 2 * labelPadding;
    return {std::max(withLabel.width(), text), withLabel.height()};
}

/// The bold font of the current place takes more room: it is measured as it is drawn.
void PlaceButton::dress() {
    QFont shown = fontOf(TextRole::Small);
    shown.setBold(isChecked());
    setFont(shown);
    const QString key = defaultAction()->shortcut().toString(QKeySequence::NativeText);
    setToolTip(QStringLiteral("%1 (%2)").arg(text(), key));
    setAccessibleName(text());
    update();
}

void PlaceButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !isChecked())
        painter.fillRect(rect(), theme.raised);
    if (isChecked())
        painter.fillRect(QRect(0, 0, barWidth, height()), theme.accent);
    const QColor colour = isChecked() ? theme.accent : theme.text;
    QRect iconRect(0, 0, iconExtent, iconExtent);
    iconRect.moveCenter(rect().center());
    if (m_isLabelled) {
        iconRect.moveTop(8);
        painter.setPen(colour);
        const QString name = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2);
        painter.drawText(QRect(0, iconRect.bottom() + 4, width(), 22), Qt::AlignCenter, name);
    }
    iconOf(iconNameOf(m_place), colour).paint(&painter, iconRect);
    if (hasFocus()) {
        const QRectF ring = QRectF(rect()).adjusted(barWidth + 1, 1, -3, -1);
        part::drawFocusRing(painter, ring, theme);
    }
}

void PlaceButton::focusInEvent(QFocusEvent* event) {
    QToolButton::focusInEvent(event);
    if (!m_isLabelled && event->reason() != Qt::MouseFocusReason)
        QToolTip::showText(mapToGlobal(QPoint(width(), height() / 4)), toolTip(), this);
}

void PlaceButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    const bool isMove = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isMove)
        return event->ignore(); // the rail moves
    QToolButton::keyPressEvent(event);
}

} // namespace plume::ui
