// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/safekeeping.h"

#include "document/autosave.h"
#include "document/filepresence.h"
#include "document/studydocument.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace plume::ui {

Safekeeping::Safekeeping(StudyDocument& document, const QString& folder, QWidget* parent)
    : MessageStrip(parent)
    , m_document(document)
    , m_folder(folder) {
    setObjectName(QStringLiteral("window.safekeeping"));
    if (m_folder.isEmpty())
        return;
    m_autosave = std::make_unique<Autosave>(document, workFolder());
    m_presence = std::make_unique<FilePresence>(QDir(folder).filePath(QStringLiteral("open")));
    connect(m_autosave.get(), &Autosave::failed, this, [this](const QString& reason) {
        m_failure = reason;
        say();
    });
    connect(m_autosave.get(), &Autosave::kept, this, [this] {
        m_failure.clear();
        say();
    });
    connect(&document, &StudyDocument::pathChanged, this,
            [this] { m_presence->setFile(m_document.path()); });
    connect(m_presence.get(), &FilePresence::othersChanged, this, &Safekeeping::say);
    connect(this, &MessageStrip::actionTriggered, this, &Safekeeping::saveElsewhereRequested);
}

Safekeeping::~Safekeeping() = default;

QString Safekeeping::workFolder() const {
    return QDir(m_folder).filePath(QStringLiteral("unsaved"));
}

std::vector<LeftWork> Safekeeping::leftWork() const {
    return m_folder.isEmpty() ? std::vector<LeftWork>()
                              : ui::leftWork(workFolder(), m_document.catalogue());
}

void Safekeeping::adopt(LeftWork left) {
    m_autosave->adopt(std::move(left));
}

void Safekeeping::giveUp() {
    if (m_autosave)
        m_autosave->discard();
}

void Safekeeping::say() {
    QList<Message> messages;
    if (!m_failure.isEmpty())
        messages.append({Severity::Warning,
                         tr("Unsaved work can't be kept in “%1” (%2): a crash would lose it. Save "
                            "the study now and then.")
                             .arg(QDir::toNativeSeparators(workFolder()), m_failure),
                         {},
                         {}});
    if (m_presence->others() > 0)
        messages.append({Severity::Warning,
                         tr("“%1” is open in another window too. What is saved there and here "
                            "replaces each other: go on in one of them, or save elsewhere.")
                             .arg(QFileInfo(m_document.path()).fileName()),
                         tr("Save elsewhere …"), QStringLiteral("saveAs")});
    setMessages(messages);
}

void Safekeeping::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_presence)
        say();
    if (event->type() == QEvent::ActivationChange && m_presence)
        m_presence->count();
    MessageStrip::changeEvent(event);
}

} // namespace plume::ui
