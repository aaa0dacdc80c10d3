// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/messagestrip.h"
#include "document/leftwork.h"

#include <memory>
#include <vector>

namespace plume::ui {

class Autosave;
class FilePresence;
class StudyDocument;

/// Sees to it that no work is lost: keeps what is not saved, knows what was left by a program that
/// was killed, and says here when another window is at the same file.
class Safekeeping : public MessageStrip {
    Q_OBJECT

public:
    /// The document must outlive it. Without a folder nothing is kept and nobody is told.
    Safekeeping(StudyDocument& document, const QString& folder, QWidget* parent);
    ~Safekeeping() override;

    /// Unsaved work of programs that did not end as they should.
    std::vector<LeftWork> leftWork() const;
    /// The document has taken this work over: it is kept on until it is saved.
    void adopt(LeftWork left);
    /// The window closes, and what is not saved by now is not wanted.
    void giveUp();

Q_SIGNALS:
    void saveElsewhereRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString workFolder() const;
    void say();

    StudyDocument& m_document;
    QString m_folder;
    QString m_failure; ///< why work can't be kept at present
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<FilePresence> m_presence;
};

} // namespace plume::ui
