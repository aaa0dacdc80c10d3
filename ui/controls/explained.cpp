// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/explained.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace plume::ui {
namespace {

constexpr const char* property = "plumeExplained";

} // namespace

QEvent::Type ExplainEvent::eventType() {
    static const auto type = Type(QEvent::registerEventType());
    return type;
}

void setExplained(QWidget& widget, const QString& address) {
    widget.setProperty(property, address);
}

QString explainedBy(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        const QString address = widget->property(property).toString();
        if (!address.isEmpty())
            return address;
    }
    return {};
}

bool askToExplain(QWidget& widget, const QString& address) {
    if (address.isEmpty())
        return false;
    for (QWidget* around = &widget; around; around = around->parentWidget()) {
        ExplainEvent event(address);
        event.ignore();
        QCoreApplication::sendEvent(around, &event);
        if (event.isAccepted())
            return true;
    }
    return false;
}

} // namespace plume::ui
