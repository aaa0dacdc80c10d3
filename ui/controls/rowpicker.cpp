// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/rowpicker.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

#include <algorithm>

#include "controls/pickerpopup.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int sidePadding = 10;
constexpr int verticalPadding = 5;
constexpr int arrowRoom = 26;
constexpr int leastHeight = 32;
constexpr double radius = 6.0;
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

RowPicker::RowPicker(QWidget* parent)
    : QAbstractButton(parent)
    , m_popup(new PickerPopup(&m_model, this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(fontOf(TextRole::Body));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] { open(QString()); });
    connect(m_popup, &PickerPopup::chosen, this, &RowPicker::take);
}

void RowPicker::setRows(const QList<PickerRow>& rows) {
    m_model.setRows(rows);
    showCurrent();
}

void RowPicker::setCurrent(const QString& id) {
    m_current = id;
    showCurrent();
}

void RowPicker::setEmptyText(const QString& text) {
    m_model.setEmptyText(text);
    showCurrent();
}

void RowPicker::showCurrent() {
    const QString name = m_model.nameOf(m_current);
    const QString shown = name.isEmpty() ? m_current : name;
    if (shown == text())
        return;
    setText(shown);
    setAccessibleDescription(shown);
    updateGeometry();
}

void RowPicker::take(const QString& id) {
    setFocus(Qt::OtherFocusReason);
    if (id == m_current)
        return;
    setCurrent(id);
    Q_EMIT chosen(id);
}

void RowPicker::open(const QString& query) {
    constexpr QSize least(340, 360);
    const QSize size(std::max(width(), least.width()), least.height());
    const QRect screenRect = screen()->availableGeometry();
    QPoint place = mapToGlobal(rect().bottomLeft());
    if (place.y() + size.height() > screenRect.bottom())
        place.setY(std::max(screenRect.top(), mapToGlobal(QPoint(0, -size.height())).y()));
    place.setX(std::clamp(place.x(), screenRect.left(),
                          std::max(screenRect.left(), screenRect.right() - size.width())));
    m_popup->setObjectName(objectName() + QStringLiteral(".popup"));
    m_popup->setGeometry(QRect(place, size));
    m_popup->show();
    m_popup->start(m_current, query);
}

void RowPicker::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_F4)
        return open(QString());
    const QString text = event->text();
    const bool writes = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
    if (writes && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return open(text);
    QAbstractButton::keyPressEvent(event);
}

QRect RowPicker::textRect(const QSize& size) const {
    return QRect(QPoint(0, 0), size)
        .adjusted(sidePadding, verticalPadding, -arrowRoom, -verticalPadding);
}

int RowPicker::heightForWidth(int width) const {
    const QRect room = textRect(QSize(width, 1 << 16));
    const int height = fontMetrics().boundingRect(room, flags, text()).height();
    return std::max(height + 2 * verticalPadding, leastHeight);
}

QSize RowPicker::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(text()) + sidePadding + arrowRoom + 1;
    return QSize(width, heightForWidth(width));
}

QSize RowPicker::minimumSizeHint() const {
    return QSize(120, leastHeight);
}

void RowPicker::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    const QRectF frame = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
    painter.setPen(hasFocus() ? QPen(theme.focus, 2.0) : QPen(theme.controlBorder, 1.0));
    painter.setBrush(isHot ? theme.surface : theme.raised);
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(isEnabled() && !m_current.isEmpty() ? theme.text : theme.mutedText);
    painter.drawText(textRect(size()), flags, text());
    const QPointF middle(width() - arrowRoom / 2.0, height() / 2.0);
    QPainterPath arrow(middle + QPointF(-4.0, -2.0));
    arrow.lineTo(middle + QPointF(0.0, 2.0));
    arrow.lineTo(middle + QPointF(4.0, -2.0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.mutedText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
}

} // namespace plume::ui
