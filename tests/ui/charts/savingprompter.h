// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "dialogs/prompter.h"

namespace plume::test {

/// Answers with what the test says, and remembers which names were suggested.
class SavingPrompter : public ui::Prompter {
public:
    QString path;
    QStringList suggested;

    QString openFileName(const QString&, const QString&) override { return path; }
    QString saveFileName(const QString&, const QString& name, const QString&) override {
        suggested.append(name);
        return path;
    }
    Answer askAboutChanges(const QString&) override { return Answer::Cancel; }
    bool askToReplaceChanged(const QString&) override { return false; }
    QString askForText(const QString&, const QString&, const QString&) override { return {}; }
};

} // namespace plume::test
