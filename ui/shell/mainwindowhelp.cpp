// SPDX-License-Identifier: GPL-3.0-or-later
// What helps people find their way: Home, the command box, the sheets of the help menu.
#include "shell/mainwindow.h"

#include "explain/explaindock.h"
#include "home/homepage.h"
#include "home/limitsdialog.h"
#include "shell/actions.h"
#include "shell/commandbox.h"
#include "shell/findables.h"
#include "shell/helptexts.h"
#include "shell/places.h"
#include "shell/sheetdialog.h"
#include "shell/tour.h"

#include <QApplication>
#include <QMenuBar>

namespace plume::ui {
namespace {

void append(std::vector<Findable>& all, std::vector<Findable> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

} // namespace

void MainWindow::setupHelp() {
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::findAnything);
    connect(m_actions->limits, &QAction::triggered, this, &MainWindow::showLimits);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { showSheet("shortcuts", [this] { return shortcutSheet(*menuBar()); }); });
    connect(m_actions->tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_actions->whatIsThis, &QAction::triggered, this, &MainWindow::showHelp);
    // A study that takes the place of another is shown where it is described.
    connect(&m_document, &StudyDocument::studyReplaced, this, [this] {
        if (m_places->current() == Place::Home)
            m_places->open(Place::Build);
    });
}

QWidget* MainWindow::makeHome() {
    m_home = new HomePage(m_context.catalogue, m_context.settings);
    connect(m_home, &HomePage::newRequested, m_actions->create, &QAction::trigger);
    connect(m_home, &HomePage::openRequested, m_actions->open, &QAction::trigger);
    connect(m_home, &HomePage::tourRequested, m_actions->tour, &QAction::trigger);
    connect(m_home, &HomePage::limitsRequested, m_actions->limits, &QAction::trigger);
    connect(m_home, &HomePage::studyRequested, this, &MainWindow::openShipped);
    connect(m_home, &HomePage::fileRequested, this, [this](const QString& path) {
        if (mayDiscard())
            openFile(path);
    });
    return m_home;
}

bool MainWindow::isComputing() const {
    return m_assessor.isBusy() || m_places->isBusy() || (m_home && m_home->isBusy());
}

void MainWindow::openShipped(const QString& path) {
    if (mayDiscard())
        openExample(path);
}

void MainWindow::findAnything() {
    finishTyping();
    std::vector<Findable> all = commandFindables(*menuBar());
    append(all, numberFindables(
                    m_assessor.result().assessment, locale(),
                    [this](const QString& address) { m_places->showInput(address); },
                    [this](const QString& address) { m_explain->explain(address); }));
    append(all, studyFindables([this](const QString& path) { openShipped(path); }));
    append(all, sourceFindables(m_context.catalogue,
                                [this](const QString&) { m_places->open(Place::Library); }));
    if (!m_find)
        m_find = new CommandBox(this);
    m_find->start(std::move(all));
}

void MainWindow::startTour() {
    if (!mayDiscard())
        return;
    if (!m_tour)
        m_tour =
            new Tour({m_document, m_assessor, *m_places, *m_explain, m_context.settings}, this);
    m_tour->start();
}

void MainWindow::showLimits() {
    auto* dialog = new LimitsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showSheet(const char* name, std::function<SheetDialog::Sheet()> makeSheet) {
    if (auto* open = findChild<SheetDialog*>(QLatin1String(name))) {
        open->setObjectName(QString()); // another is the one of that name from now on
        open->close();
    }
    auto* dialog = new SheetDialog(QLatin1String(name), std::move(makeSheet), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showHelp() {
    const QPointer<QWidget> about = QApplication::focusWidget();
    showSheet("help", [this, about] { return helpSheet(about, m_places->current()); });
}

} // namespace plume::ui
