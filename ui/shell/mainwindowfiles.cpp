// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with files: opening, saving, dropping, closing.
#include "shell/mainwindow.h"

#include "build/buildpage.h"
#include "build/studynote.h"
#include "catalogue/lookuptable.h"
#include "compare/plancolumn.h"
#include "controls/inputrow.h"
#include "controls/messagestrip.h"
#include "dialogs/prompter.h"
#include "document/recentfiles.h"
#include "document/setting.h"
#include "examples/exampletexts.h"
#include "lifecycle/edits.h"
#include "report/reportdialog.h"
#include "shell/actions.h"
#include "shell/datachangesdialog.h"
#include "shell/faultview.h"
#include "shell/recoverydialog.h"
#include "shell/safekeeping.h"
#include "shell/samplesexport.h"

#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace plume::ui {
namespace {

/// The one local file that is dragged; empty where it is none or many.
QString draggedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

bool MainWindow::openFile(const QString& path) {
    const auto opened = m_document.open(path);
    if (!opened) {
        m_faults->showFaults(path, opened.error());
        return false;
    }
    m_faults->hide();
    m_messages->setMessages({});
    m_build->note().setWanted(true);
    m_build->openActivity(-1);
    addRecentFile(m_context.settings, path);
    sayDataChanges();
    return true;
}

/// Of a study that was made with other data: what that does to it. The file stays as it is.
void MainWindow::sayDataChanges() {
    const Study& study = m_document.study();
    const Catalogue& catalogue = m_document.catalogue();
    m_dataChanges.reset();
    if (study.dataVersion.isEmpty() || study.dataVersion == catalogue.version)
        return;
    const auto record = readDataChanges(shippedDatasets, catalogue);
    m_dataChanges =
        changesSince(study.dataVersion, study, catalogue, record ? *record : QList<DataChange>());
    const bool hasList = !m_dataChanges->rows.isEmpty();
    m_messages->setMessages({{Severity::Info, sentenceOf(*m_dataChanges, locale()),
                              hasList ? tr("Show what changed") : QString(), dataChangesKey}});
}

void MainWindow::showDataChanges() {
    if (!m_dataChanges)
        return;
    auto* dialog = new DataChangesDialog(*m_dataChanges, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openExample(const QString& path) {
    const auto study = readStudyFile(path, m_context.catalogue);
    if (!study) {
        m_faults->showFaults(path, study.error());
        return;
    }
    m_document.reset(withTexts(*study, exampleText));
    m_build->note().setWanted(true);
    m_build->openActivity(-1);
}

void MainWindow::setupSafekeeping() {
    connect(m_safekeeping, &Safekeeping::saveElsewhereRequested, this, &MainWindow::saveAs);
    connect(m_actions->recover, &QAction::triggered, this, [this] {
        if (!offerLeftWork())
            m_messages->setMessages(
                {{Severity::Info, tr("There is no unsaved work to recover."), {}, {}}});
    });
}

bool MainWindow::offerLeftWork() {
    std::vector<LeftWork> left = m_safekeeping->leftWork();
    if (left.empty())
        return false;
    auto* dialog = new RecoveryDialog(
        std::move(left), [this](LeftWork& work) { return restore(work); }, m_context.prompter,
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

/// Opens what was left as an unsaved study that knows its file.
bool MainWindow::restore(LeftWork& left) {
    if (!mayDiscard())
        return false;
    const Recovery recovery = *left.recovery;
    m_document.restore(recovery.study, recovery.path, recovery.digest);
    m_safekeeping->adopt(std::move(left));
    m_faults->hide();
    m_build->note().setWanted(true);
    m_build->openActivity(-1);
    m_messages->setMessages({{Severity::Info,
                              tr("This is the unsaved work that was left. Save it to keep it."),
                              {},
                              {}}});
    return true;
}

void MainWindow::createStudy() {
    m_document.reset(emptyStudy(tr("New study"), tr("Plan A")));
    m_build->openActivity(-1);
}

void MainWindow::askForFile() {
    if (!mayDiscard())
        return;
    const QString path = m_context.prompter.openFileName(
        tr("Open a study"), tr("Plume studies (*.plume);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

/// Text that is being written counts, as it would on leaving its field.
void MainWindow::finishTyping() {
    for (QWidget* widget = focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto* row = qobject_cast<InputRow*>(widget))
            row->commit();
        else if (auto* column = qobject_cast<PlanColumn*>(widget))
            column->commit();
    }
}

bool MainWindow::save() {
    finishTyping();
    if (m_document.path().isEmpty())
        return saveAs();
    if (m_document.wasChangedOnDisk() && !m_context.prompter.askToReplaceChanged(m_document.path()))
        return false;
    return saveTo(m_document.path());
}

bool MainWindow::saveAs() {
    finishTyping();
    const QString suggested = m_document.path().isEmpty()
                                  ? m_document.study().title + QStringLiteral(".plume")
                                  : m_document.path();
    const QString path = m_context.prompter.saveFileName(tr("Save the study"), suggested,
                                                         tr("Plume studies (*.plume)"));
    return !path.isEmpty() && saveTo(path);
}

/// The runs of the plan that is shown, every number of each.
void MainWindow::exportSamples() {
    finishTyping();
    const PlanResult& result = m_assessor.result();
    if (!result.sampled) {
        showProblem(tr("There are no runs to write yet. Switch the ranges on in the menu View, or "
                       "wait a moment."));
        return;
    }
    const QString path = m_context.prompter.saveFileName(
        tr("Export every run"), QStringLiteral("runs.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        m_samplesExport->start(result, path);
}

/// Of all plans of the study, with the draws and in the language of the window.
void MainWindow::writeReport() {
    finishTyping();
    ReportRequest request;
    request.study = m_document.study();
    request.options.isSampled = m_sampling.hasRanges();
    request.options.samples = std::size_t(m_sampling.draws());
    request.options.seed = m_sampling.seed();
    request.style = {locale(), QDate::currentDate(), QStringLiteral(PLUME_VERSION)};
    auto* dialog = new ReportDialog(request, m_document.catalogue(), m_context.prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::written, this, [this](const QString& path) {
        const QString shown = QDir::toNativeSeparators(path);
        m_messages->setMessages({{Severity::Info, tr("The report is in %1.").arg(shown), {}, {}}});
    });
    dialog->open();
}

void MainWindow::sayExported(const QString& path, const QString& error) {
    if (error.isEmpty())
        m_messages->setMessages({{Severity::Info, tr("Every run is in %1.").arg(path), {}, {}}});
    else
        showProblem(tr("The runs could not be written to %1 (%2). Choose another folder.")
                        .arg(path, error));
}

bool MainWindow::saveTo(const QString& path) {
    const Done done = m_document.save(path);
    if (!done) {
        //: %1 a file, %2 a sentence that says why the study could not be saved
        showProblem(tr("“%1”: %2 Nothing is lost; it is still open here.")
                        .arg(QDir::toNativeSeparators(path), done.error().message),
                    tr("Save elsewhere …"), QStringLiteral("saveAs"));
        return false;
    }
    m_messages->setMessages({});
    addRecentFile(m_context.settings, path);
    return true;
}

void MainWindow::renameStudy() {
    const QString current = m_document.study().title;
    const QString title =
        m_context.prompter.askForText(tr("Title of the study"), tr("Title"), current);
    if (title.simplified().isEmpty())
        return;
    Study next = m_document.study();
    next.title = title.simplified();
    m_document.edit({tr("new title"), QStringLiteral("/title")}, next);
}

/// Nothing is converted: it is only a name.
void MainWindow::nameCurrency() {
    const QString name = m_context.prompter.askForText(tr("Currency of the prices"),
                                                       tr("Currency, such as USD or VND"),
                                                       m_document.study().currency);
    if (name.isNull())
        return;
    if (!name.trimmed().isEmpty() && !isCurrency(name.trimmed())) {
        showProblem(tr("“%1” can't name a currency; at most %2 characters without digits can.")
                        .arg(name)
                        .arg(longestCurrency));
        return;
    }
    m_document.edit({tr("currency"), QStringLiteral("/currency")},
                    withCurrency(m_document.study(), name));
}

bool MainWindow::mayDiscard() {
    finishTyping();
    if (!m_document.isModified())
        return true;
    switch (m_context.prompter.askAboutChanges(m_document.study().title)) {
    case Prompter::Answer::Save:
        return save();
    case Prompter::Answer::Discard:
        return true;
    case Prompter::Answer::Cancel:
        break;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayDiscard()) {
        event->ignore();
        return;
    }
    setting::geometry.write(m_context.settings, saveGeometry());
    m_safekeeping->giveUp();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = draggedFile(*event->mimeData());
    if (!path.isEmpty() && mayDiscard())
        openFile(path);
}

void MainWindow::fillShipped(QMenu& menu, const QStringList& paths) {
    menu.clear();
    for (const QString& path : paths) {
        const auto study = readStudyFile(path, m_context.catalogue);
        if (!study)
            continue;
        menu.addAction(exampleText(study->title), this, [this, path] { openShipped(path); });
    }
}

void MainWindow::fillRecent() {
    m_actions->recent->clear();
    for (const QString& path : recentFiles(m_context.settings)) {
        m_actions->recent->addAction(QDir::toNativeSeparators(path), this, [this, path] {
            if (mayDiscard())
                openFile(path);
        });
    }
    if (m_actions->recent->isEmpty())
        m_actions->recent->addAction(tr("No files yet"))->setEnabled(false);
}

} // namespace plume::ui
