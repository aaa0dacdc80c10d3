// SPDX-License-Identifier: GPL-3.0-or-later
// What helps people find their way: Home, the command box, the sheets of the help menu.
#include "shell/mainwindow.h"

#include "build/buildpage.h"
#include "controls/messagestrip.h"
#include "document/setting.h"
#include "explain/explaindock.h"
#include "home/homepage.h"
#include "home/limitsdialog.h"
#include "library/librarypage.h"
#include "shell/actions.h"
#include "shell/commandbox.h"
#include "shell/findables.h"
#include "shell/findpages.h"
#include "shell/helptexts.h"
#include "shell/places.h"
#include "shell/replay.h"
#include "shell/settingsdialog.h"
#include "shell/sheetdialog.h"
#include "shell/tour.h"

#include <QApplication>
#include <QMenuBar>

#include <algorithm>

namespace plume::ui {
namespace {

void append(std::vector<Findable>& all, std::vector<Findable> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

/// Whatever shows words or amounts asks for them anew.
void rereadEverything() {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &event);
    }
}

} // namespace

void MainWindow::setupHelp() {
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::findAnything);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions->replay, &QAction::triggered, this, &MainWindow::replayChange);
    connect(m_actions->changes, &QAction::triggered, this, [this] {
        finishTyping();
        m_places->showChanges();
    });
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
    append(all, sectionFindables([this](const QString& key) { m_places->showSection(key); }));
    append(all, chartFindables([this](const ChartPlace& chart) {
               m_places->showChart(chart.place, chart.card, chart.indicator);
           }));
    append(all, numberFindables(
                    m_assessor.result().assessment, locale(),
                    [this](const QString& address) { m_places->showInput(address); },
                    [this](const QString& address) { m_explain->explain(address); }));
    append(all, studyFindables([this](const QString& path) { openShipped(path); }));
    append(all,
           rowFindables(m_document.catalogue(), locale(),
                        [this](const QString& table, const QString& id) { showRow(table, id); }));
    if (!m_find)
        m_find = new CommandBox(this);
    m_find->start(std::move(all));
}

/// Once more while it runs: pauses it and lets it go on.
void MainWindow::replayChange() {
    finishTyping();
    if (!m_replay) {
        const auto show = [this](const Study& study) {
            const int last = int(study.plans.size()) - 1; // the plan may be what was added
            m_assessor.assess(study, std::min(m_build->plan(), last));
        };
        m_replay = new Replay(m_document, show, this);
        connect(m_replay, &Replay::stateChanged, this, &MainWindow::sayReplay);
    }
    if (m_replay->isRunning())
        return m_replay->togglePause();
    if (m_document.lastEdit() && m_places->current() != Place::Results)
        m_places->open(Place::Build);
    if (!m_replay->start(!currentLook().hasLessMotion))
        m_messages->setMessages(
            {{Severity::Info, tr("There is no change to replay yet."), {}, {}}});
}

void MainWindow::sayReplay() {
    if (!m_replay->isRunning())
        return m_messages->setMessages({});
    const QString key = m_actions->replay->shortcut().toString(QKeySequence::NativeText);
    const QString sentence =
        m_replay->isPaused()
            //: %1 the name of a change, with its own quotation marks; %2 a shortcut
            ? tr("Replay paused: %1. %2 goes on.").arg(m_replay->changeName(), key)
            //: %1 the name of a change, with its own quotation marks; %2 and %3 numbers, %4 a
            //: shortcut
            : tr("Replay %2 of %3: %1. Before, then after; %4 pauses.")
                  .arg(m_replay->changeName())
                  .arg(m_replay->round())
                  .arg(Replay::rounds)
                  .arg(key);
    m_messages->setMessages({{Severity::Info, sentence, tr("Stop"), stopReplayKey}});
}

void MainWindow::showRow(const QString& table, const QString& id) {
    m_places->open(Place::Library);
    if (auto* library = m_places->findChild<LibraryPage*>())
        library->openRow(table, id);
}

void MainWindow::startTour() {
    if (!mayDiscard())
        return;
    if (!m_tour)
        m_tour =
            new Tour({m_document, m_assessor, *m_places, *m_explain, m_context.settings}, this);
    m_tour->start();
}

void MainWindow::useNumbers(NumberFormat numbers) {
    m_context.translator.useNumbers(numbers);
    setLocale(m_context.translator.locale());
    setting::numbers.write(m_context.settings, keyOf(numbers));
}

void MainWindow::useMasses(MassUnits units) {
    const bool isOther = units != massUnits();
    setMassUnits(units);
    setting::masses.write(m_context.settings, keyOf(units));
    if (isOther)
        rereadEverything();
}

void MainWindow::useLook(const Look& look) {
    const bool hadLetterKeys = currentLook().hasLetterKeys;
    applyLook(look);
    fitToWidth();
    setting::textSize.write(m_context.settings, look.textSize);
    setting::projector.write(m_context.settings, look.isForProjector);
    setting::patterns.write(m_context.settings, look.hasPatterns);
    setting::lessMotion.write(m_context.settings, look.hasLessMotion);
    setting::letterKeys.write(m_context.settings, look.hasLetterKeys);
    if (hadLetterKeys != look.hasLetterKeys)
        rereadEverything(); // hints name them
}

void MainWindow::showSettings() {
    const Preferences now{m_context.translator.language(), m_context.translator.numbers(), m_theme,
                          massUnits(), currentLook()};
    if (!m_settings) {
        m_settings = new SettingsDialog(now, this);
        connect(m_settings, &SettingsDialog::changed, this, [this](const Preferences& wanted) {
            useTheme(wanted.theme);
            useLook(wanted.look);
            useNumbers(wanted.numbers);
            useMasses(wanted.masses);
            useLanguage(wanted.language);
        });
        connect(m_settings, &SettingsDialog::drawsRequested, this, &MainWindow::askForDraws);
    }
    m_settings->setPreferences(now);
    m_settings->show();
    m_settings->activateWindow();
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
