// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placerail.h"

#include "shell/placebutton.h"
#include "theme/look.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace plume::ui {
namespace {

constexpr int narrowWidth = 56;
constexpr int wideWidth = 92;

} // namespace

PlaceRail::PlaceRail(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("rail"));
    m_layout->setContentsMargins(0, 48, 1, 8); // below the height of the top bar
    m_layout->setSpacing(6);
    m_layout->addStretch();
}

void PlaceRail::addPlace(Place place, QAction* action) {
    auto* button = new PlaceButton(place, action, this);
    m_layout->insertWidget(int(m_buttons.size()), button);
    m_buttons.append(button);
    connect(action, &QAction::toggled, this, &PlaceRail::takeTab);
    takeTab();
}

/// Tab stops at the current place.
void PlaceRail::takeTab() {
    for (PlaceButton* button : std::as_const(m_buttons))
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void PlaceRail::setSizeClass(SizeClass size) {
    const bool isLabelled = size != SizeClass::Small;
    setFixedWidth(isLabelled ? int(wideWidth * textScale()) : narrowWidth);
    for (PlaceButton* button : std::as_const(m_buttons))
        button->setLabelled(isLabelled);
}

void PlaceRail::keyPressEvent(QKeyEvent* event) {
    const auto at = std::find_if(m_buttons.begin(), m_buttons.end(),
                                 [](const PlaceButton* button) { return button->hasFocus(); });
    const auto last = int(m_buttons.size()) - 1;
    const auto index = int(at - m_buttons.begin());
    int next = -1;
    if (event->key() == Qt::Key_Up)
        next = std::max(index - 1, 0);
    else if (event->key() == Qt::Key_Down)
        next = std::min(index + 1, last);
    else if (event->key() == Qt::Key_Home)
        next = 0;
    else if (event->key() == Qt::Key_End)
        next = last;
    if (next < 0 || at == m_buttons.end())
        return QWidget::keyPressEvent(event);
    m_buttons[next]->setFocus(Qt::OtherFocusReason);
}

void PlaceRail::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.decorativeBorder);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace plume::ui
