// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/studynote.h"

#include "controls/messagestrip.h"
#include "document/studydocument.h"

#include <QEvent>
#include <QVBoxLayout>

namespace plume::ui {

StudyNote::StudyNote(const StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_strip(new MessageStrip(this)) {
    m_strip->setObjectName(QStringLiteral("build.note"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    connect(m_strip, &MessageStrip::actionTriggered, this, [this] { setWanted(false); });
    connect(&document, &StudyDocument::studyChanged, this, &StudyNote::refresh);
    refresh();
}

void StudyNote::setWanted(bool isWanted) {
    if (isWanted == m_isWanted)
        return;
    m_isWanted = isWanted;
    refresh();
    Q_EMIT wantedChanged(isWanted);
}

void StudyNote::refresh() {
    const QString& note = m_document.study().note;
    const bool isShown = m_isWanted && !note.isEmpty();
    QList<Message> messages;
    if (isShown)
        messages.append({Severity::Info, note, tr("Close the note"), QStringLiteral("close")});
    m_strip->setMessages(messages);
    setVisible(isShown);
}

void StudyNote::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace plume::ui
