// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/unitpicker.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

#include "theme/theme.h"

namespace plume::ui {

UnitPicker::UnitPicker(QWidget* parent)
    : FlatButton(parent) {
    setFont(fontOf(TextRole::Small));
    connect(this, &QAbstractButton::clicked, this, &UnitPicker::openMenu);
}

void UnitPicker::setUnits(const QList<DisplayUnit>& units, const DisplayUnit& current) {
    m_units = units;
    m_current = current;
    const bool hasChoice = units.size() > 1;
    setEnabled(hasChoice);
    setFocusPolicy(hasChoice ? Qt::StrongFocus : Qt::NoFocus);
    showTexts();
}

QSize UnitPicker::sizeHint() const {
    // One width for all rows, so that their fields stand below each other; longer names wrap.
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("requests/day ▾")) + 8;
    return QSize(width, heightForWidth(width));
}

QSize UnitPicker::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {std::min(widest + 8, sizeHint().width()), sizeHint().height()};
}

void UnitPicker::showTexts() {
    const QString symbol = localSymbol(m_current);
    //: A unit, and a mark that there are others to choose
    setText(m_units.size() > 1 ? tr("%1 ▾").arg(symbol) : symbol);
    setToolTip(m_units.size() > 1 ? tr("Shows the same amount in another unit.") : QString());
    updateGeometry();
    update();
}

void UnitPicker::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName() + QStringLiteral(".menu"));
    for (const DisplayUnit& unit : m_units) {
        QAction* action = menu->addAction(localSymbol(unit));
        action->setCheckable(true);
        action->setChecked(unit == m_current);
        connect(action, &QAction::triggered, this, [this, unit] { Q_EMIT chosen(unit); });
        if (unit == m_current)
            menu->setActiveAction(action);
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void UnitPicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return click();
    FlatButton::keyPressEvent(event);
}

void UnitPicker::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    FlatButton::changeEvent(event);
}

} // namespace plume::ui
