// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace plume::ui {

/// A wish to have the number at an address explained. It rises from the widget that shows the
/// number to the first around it that takes it up: a widget need not know who explains.
class ExplainEvent : public QEvent {
public:
    explicit ExplainEvent(const QString& address)
        : QEvent(eventType())
        , m_address(address) {}

    const QString& address() const { return m_address; }

    static Type eventType();

private:
    QString m_address;
};

/// Says that a widget, with all that is in it, shows the number at this address; empty: none.
void setExplained(QWidget& widget, const QString& address);

/// The address of what a widget shows, be it said of itself or of what it is in; empty: none.
QString explainedBy(const QWidget* widget);

/// Sends an ExplainEvent up from the widget; false where nobody took it up.
bool askToExplain(QWidget& widget, const QString& address);

} // namespace plume::ui
