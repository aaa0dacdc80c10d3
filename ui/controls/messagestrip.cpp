// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/messagestrip.h"

#include <QVBoxLayout>

#include "controls/messagerow.h"

namespace plume::ui {

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    setVisible(false);
}

void MessageStrip::setMessages(const QList<Message>& messages) {
    if (messages == m_messages)
        return;
    m_messages = messages;
    for (int i = 0; i < messages.size() || i < m_rows.size(); ++i) {
        MessageRow* row = i < m_rows.size() ? m_rows[i] : addRow(i);
        if (i < messages.size()) {
            const Message& message = messages[i];
            row->setMessage(message.severity, message.text,
                            message.action.isEmpty() ? QStringList() : QStringList(message.action));
        }
        row->setVisible(i < messages.size());
    }
    setVisible(!messages.isEmpty());
}

MessageRow* MessageStrip::addRow(int index) {
    auto* row = new MessageRow(this);
    row->setObjectName(objectName() + u'.' + QString::number(index));
    connect(row, &MessageRow::actionTriggered, this, [this, index] {
        if (index < m_messages.size())
            Q_EMIT actionTriggered(QString(m_messages[index].key)); // the receiver may change them
    });
    m_column->addWidget(row);
    m_rows.append(row);
    return row;
}

} // namespace plume::ui
