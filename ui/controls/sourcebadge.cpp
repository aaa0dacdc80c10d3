// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/sourcebadge.h"

#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

#include "controls/explained.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

/// Below the button, moved left or up where the screen ends.
QPoint placeFor(const QWidget& button, const QSize& size) {
    const QRect screen = button.screen()->availableGeometry();
    QPoint place = button.mapToGlobal(button.rect().bottomLeft());
    if (place.y() + size.height() > screen.bottom())
        place = button.mapToGlobal(QPoint(0, -size.height()));
    place.setX(std::clamp(place.x(), screen.left(),
                          std::max(screen.left(), screen.right() - size.width())));
    return place;
}

} // namespace

SourceBadge::SourceBadge(QWidget* parent)
    : FlatButton(parent) {
    setVisible(false);
    connect(this, &QAbstractButton::clicked, this, &SourceBadge::openPopup);
}

void SourceBadge::setSource(const QString& name, const QString& detail) {
    m_name = name;
    m_detail = detail;
    showTexts();
    setVisible(!name.isEmpty());
}

void SourceBadge::showTexts() {
    //: The name of a source, and a mark that there is more to read
    setText(tr("%1 ⓘ").arg(m_name));
    setToolTip(m_detail);
    setAccessibleName(tr("Source: %1").arg(m_name));
    setAccessibleDescription(m_detail);
    updateGeometry();
    update();
}

void SourceBadge::openPopup() {
    constexpr int textWidth = 340;
    constexpr int margin = 12;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(objectName() + QStringLiteral(".popup"));
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setBackgroundRole(QPalette::Base);
    popup->setAutoFillBackground(true);
    auto* text = new QLabel(m_detail.isEmpty() ? m_name : m_detail, popup);
    text->setTextFormat(Qt::PlainText);
    text->setFont(fontOf(TextRole::Small));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFixedWidth(textWidth);
    text->setAccessibleName(tr("Source: %1").arg(m_name));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(text);
    if (const QString address = explainedBy(this); !address.isEmpty())
        column->addWidget(makeExplain(popup, address), 0, Qt::AlignLeft);
    popup->adjustSize();
    popup->move(placeFor(*this, popup->size()));
    popup->show();
    text->setFocus(Qt::PopupFocusReason);
}

/// The number's whole explanation, of which its source is a part.
FlatButton* SourceBadge::makeExplain(QWidget* popup, const QString& address) {
    auto* explain = new FlatButton(popup);
    explain->setObjectName(objectName() + QStringLiteral(".explain"));
    explain->setFont(fontOf(TextRole::Small));
    explain->setText(tr("Explain this value"));
    connect(explain, &QAbstractButton::clicked, this, [this, popup, address] {
        popup->close();
        askToExplain(*this, address);
    });
    return explain;
}

void SourceBadge::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    FlatButton::changeEvent(event);
}

} // namespace plume::ui
