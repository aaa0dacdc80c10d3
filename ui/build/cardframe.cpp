// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/cardframe.h"

#include "build/cardheader.h"
#include "theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace plume::ui {

CardFrame::CardFrame(QWidget* parent)
    : QFrame(parent)
    , m_header(new CardHeader(this))
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    connect(m_header, &QAbstractButton::clicked, this, &CardFrame::toggleRequested);
}

void CardFrame::setLine(const CardLine& line) {
    m_header->setLine(line);
}

void CardFrame::setOpen(bool isOpen) {
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    m_header->setOpen(isOpen);
    if (isOpen && !m_body) {
        m_body = createBody();
        m_layout->addWidget(m_body);
    }
    if (m_body)
        m_body->setVisible(isOpen);
    update();
}

void CardFrame::focusHeader() {
    m_header->setFocus();
}

void CardFrame::nameHeader() {
    m_header->setObjectName(objectName() + QStringLiteral(".header"));
}

void CardFrame::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.raised);
    painter.setPen(m_isOpen ? QPen(theme.accent, 2) : QPen(theme.decorativeBorder, 1));
    const double inset = m_isOpen ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

} // namespace plume::ui
