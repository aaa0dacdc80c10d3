// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/flatbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "theme/theme.h"

namespace plume::ui {
namespace {

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

void FlatButton::setFramed(bool isFramed) {
    m_isFramed = isFramed;
    updateGeometry();
    update();
}

void FlatButton::setQuiet(bool isQuiet) {
    m_isQuiet = isQuiet;
    update();
}

int FlatButton::padding() const {
    return m_isFramed ? 10 : 3; // at least room for the focus ring
}

int FlatButton::leastHeight() const {
    return m_isFramed ? 30 : 24;
}

QSize FlatButton::textSize(int width) const {
    constexpr int endless = 1 << 16;
    return fontMetrics().boundingRect(QRect(0, 0, width, endless), flags, text()).size();
}

QSize FlatButton::sizeHint() const {
    constexpr int widest = 1 << 16;
    const QSize size = textSize(widest);
    return QSize(std::max(size.width() + 2 * padding() + 1, leastHeight()),
                 std::max(size.height() + 2, leastHeight()));
}

QSize FlatButton::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return QSize(std::max(widest + 2 * padding() + 1, leastHeight()), leastHeight());
}

int FlatButton::heightForWidth(int width) const {
    const int air = m_isFramed ? 8 : 2;
    return std::max(textSize(width - 2 * padding()).height() + air, leastHeight());
}

void FlatButton::paintFrame(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const double radius = m_isFramed ? 6.0 : 4.0;
    const QRectF frame = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_isFramed) {
        painter.setPen(QPen(theme.controlBorder, 1.0));
        painter.setBrush(isEnabled() && (underMouse() || isDown()) ? theme.surface : theme.raised);
    }
    if (hasFocus())
        painter.setPen(QPen(theme.focus, 2.0));
    if (m_isFramed || hasFocus())
        painter.drawRoundedRect(frame, radius, radius);
}

void FlatButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    paintFrame(painter);
    QFont shown = font();
    shown.setUnderline(!m_isFramed && underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(!isEnabled() || m_isQuiet ? theme.mutedText
                   : m_isFramed              ? theme.text
                                             : theme.link);
    painter.drawText(rect().adjusted(padding(), 0, -padding(), 0), flags, text());
}

void FlatButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace plume::ui
