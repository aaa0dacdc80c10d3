// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/flatbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int padding = 3; ///< room for the focus ring
constexpr int leastHeight = 24;
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

FlatButton::FlatButton(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FlatButton::textSize(int width) const {
    constexpr int endless = 1 << 16;
    return fontMetrics().boundingRect(QRect(0, 0, width, endless), flags, text()).size();
}

QSize FlatButton::sizeHint() const {
    constexpr int widest = 1 << 16;
    const QSize size = textSize(widest);
    return QSize(std::max(size.width() + 2 * padding + 1, leastHeight),
                 std::max(size.height() + 2, leastHeight));
}

QSize FlatButton::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return QSize(std::max(widest + 2 * padding + 1, leastHeight), leastHeight);
}

int FlatButton::heightForWidth(int width) const {
    return std::max(textSize(width - 2 * padding).height() + 2, leastHeight);
}

void FlatButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? theme.link : theme.mutedText);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), flags, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0);
}

void FlatButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace plume::ui
