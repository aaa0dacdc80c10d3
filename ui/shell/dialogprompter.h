// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/prompter.h"

class QWidget;

namespace plume::ui {

/// Asks with Qt's dialogs, in the language of the program.
class DialogPrompter : public Prompter {
public:
    /// The window that dialogs belong to; it must outlive the prompter or be replaced.
    void setWindow(QWidget* window) { m_window = window; }

    QString openFileName(const QString& title, const QString& filters) override;
    QString saveFileName(const QString& title, const QString& suggested,
                         const QString& filters) override;
    Answer askAboutChanges(const QString& title) override;
    bool askToReplaceChanged(const QString& path) override;
    bool askToDiscardLeft(const QString& title) override;
    QString askForText(const QString& title, const QString& label, const QString& current) override;

private:
    QWidget* m_window = nullptr;
};

} // namespace plume::ui
