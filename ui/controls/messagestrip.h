// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "controls/severity.h"

class QVBoxLayout;

namespace plume::ui {

class MessageRow;

/// One sentence for the person, and what the button beside it says; no button where `action` is
/// empty. `key` tells the receiver what to do.
struct Message {
    Severity severity = Severity::Info;
    QString text;
    QString action;
    QString key;
    friend bool operator==(const Message&, const Message&) = default;
};

/// Sentences one below the other where they happened; hidden where there are none.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    /// Keeps the focus where the same message stays. Rows are named `<objectName>.<index>`.
    void setMessages(const QList<Message>& messages);
    const QList<Message>& messages() const { return m_messages; }

Q_SIGNALS:
    void actionTriggered(const QString& key);

private:
    MessageRow* addRow(int index);

    QList<Message> m_messages;
    QList<MessageRow*> m_rows; ///< more than shown, maybe
    QVBoxLayout* m_column;
};

} // namespace plume::ui
