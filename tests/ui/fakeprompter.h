// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "dialogs/prompter.h"

namespace plume::test {

/// Answers at once with what the test put here, and counts the questions.
class FakePrompter : public ui::Prompter {
public:
    QString file;
    QString text;
    Answer answer = Answer::Cancel;
    bool replace = false;
    bool discard = false;
    int questions = 0;
    QStringList suggested; ///< names for files to save

    QString openFileName(const QString&, const QString&) override { return asked(file); }
    QString saveFileName(const QString&, const QString& name, const QString&) override {
        suggested.append(name);
        return asked(file);
    }
    Answer askAboutChanges(const QString&) override { return asked(answer); }
    bool askToReplaceChanged(const QString&) override { return asked(replace); }
    bool askToDiscardLeft(const QString&) override { return asked(discard); }
    QString askForText(const QString&, const QString&, const QString&) override {
        return asked(text);
    }

private:
    template <typename T>
    T asked(const T& value) {
        ++questions;
        return value;
    }
};

} // namespace plume::test
