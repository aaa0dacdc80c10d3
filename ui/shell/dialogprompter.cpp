// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dialogprompter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace plume::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Prompter)
};

/// Qt's own dialog: its words are translated with the program's, which a desktop's are not.
constexpr QFileDialog::Options dialogOptions = QFileDialog::DontUseNativeDialog;

/// Wide enough for the columns of names, sizes and dates.
constexpr QSize dialogSize{900, 560};

} // namespace

QString DialogPrompter::openFileName(const QString& title, const QString& filters) {
    QFileDialog dialog(m_window, title, QString(), filters);
    dialog.setOptions(dialogOptions);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.resize(dialogSize);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompter::saveFileName(const QString& title, const QString& suggested,
                                     const QString& filters) {
    QFileDialog dialog(m_window, title, QString(), filters);
    dialog.setOptions(dialogOptions);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.resize(dialogSize);
    // "Studies (*.plume)": what is typed without an ending gets this one.
    const qsizetype dot = filters.indexOf(QLatin1String("*."));
    if (dot >= 0)
        dialog.setDefaultSuffix(
            filters.mid(dot + 2).section(QLatin1Char(')'), 0, 0).section(QLatin1Char(' '), 0, 0));
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Prompter::Answer DialogPrompter::askAboutChanges(const QString& title) {
    QMessageBox box(QMessageBox::Question, Texts::tr("Unsaved changes"),
                    Texts::tr("“%1” has changes that are not saved.").arg(title),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(Texts::tr("Save them before going on?"));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Answer::Save;
    case QMessageBox::Discard:
        return Answer::Discard;
    default:
        return Answer::Cancel;
    }
}

bool DialogPrompter::askToReplaceChanged(const QString& path) {
    QMessageBox box(QMessageBox::Warning, Texts::tr("Changed meanwhile"),
                    Texts::tr("“%1” has been changed by somebody else since it was opened.")
                        .arg(QDir::toNativeSeparators(path)),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(Texts::tr("Saving replaces those changes by yours."));
    const auto* replace = box.addButton(Texts::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

bool DialogPrompter::askToDiscardLeft(const QString& title) {
    QMessageBox box(QMessageBox::Warning, Texts::tr("Discard unsaved work"),
                    Texts::tr("The unsaved work on “%1” is deleted for good.").arg(title),
                    QMessageBox::Cancel, m_window);
    const auto* discard = box.addButton(Texts::tr("Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == discard;
}

QString DialogPrompter::askForText(const QString& title, const QString& label,
                                   const QString& current) {
    bool isAccepted = false;
    const QString text =
        QInputDialog::getText(m_window, title, label, QLineEdit::Normal, current, &isAccepted);
    if (!isAccepted)
        return {};
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace plume::ui
