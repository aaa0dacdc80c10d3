// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plume::ui {

/// Where the program asks a person something: questions and file names. Tests answer in their own
/// way.
class Prompter {
public:
    enum class Answer { Save, Discard, Cancel };

    Prompter() = default;
    virtual ~Prompter() = default;
    Prompter(const Prompter&) = delete;
    Prompter& operator=(const Prompter&) = delete;

    /// The path chosen; empty if none was. `filters` as QFileDialog takes them.
    virtual QString openFileName(const QString& title, const QString& filters) = 0;
    virtual QString saveFileName(const QString& title, const QString& suggested,
                                 const QString& filters) = 0;

    /// What to do with the unsaved changes of a study.
    virtual Answer askAboutChanges(const QString& title) = 0;
    /// Whether to replace a file that somebody else changed meanwhile.
    virtual bool askToReplaceChanged(const QString& path) = 0;
    /// Whether unsaved work that was left is deleted for good.
    virtual bool askToDiscardLeft(const QString& title) = 0;
    /// One line of text; a null string if the person thought better of it.
    virtual QString askForText(const QString& title, const QString& label,
                               const QString& current) = 0;
};

} // namespace plume::ui
