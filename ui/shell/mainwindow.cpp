// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "build/activitycard.h"
#include "build/buildpage.h"
#include "controls/messagestrip.h"
#include "dialogs/prompter.h"
#include "document/setting.h"
#include "lifecycle/edits.h"
#include "results/resultpane.h"
#include "seek/seekdialog.h"
#include "shell/actions.h"
#include "shell/faultview.h"
#include "shell/topbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QResizeEvent>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace plume::ui {
namespace {

/// The builder's width by that of the window, in logical pixels.
int builderWidth(int windowWidth) {
    if (windowWidth < 1180)
        return 400;
    if (windowWidth < 1680)
        return 440;
    return windowWidth < 2400 ? 480 : 520;
}

} // namespace

MainWindow::MainWindow(const WindowContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_document(context.catalogue)
    , m_assessor(context.catalogue)
    , m_actions(new Actions(m_document.undoStack(), this)) {
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    setLocale(localeOf(context.translator.language()));
    setupPlaces();
    setupStatusBar();
    setupActions();
    setupEditActions();
    connectDocument();
    retranslate();
    createStudy();
}

MainWindow::~MainWindow() = default;

void MainWindow::setupPlaces() {
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_topBar = new TopBar(m_document, *m_actions, centre);
    m_messages = new MessageStrip(centre);
    m_messages->setObjectName(QStringLiteral("window.messages"));
    m_faults = new FaultView(centre);
    m_build = new BuildPage(m_document, m_assessor, m_context.prompter, centre);
    m_results = new ResultPane(m_context.catalogue, m_context.prompter, centre);
    auto* places = new QHBoxLayout;
    places->setSpacing(0);
    places->addWidget(m_build);
    places->addWidget(m_results, 1);
    layout->addWidget(m_topBar);
    layout->addWidget(m_messages);
    layout->addWidget(m_faults);
    layout->addLayout(places, 1);
    setCentralWidget(centre);
    m_build->setExpert(setting::expert.read(m_context.settings));
}

void MainWindow::setupStatusBar() {
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("window.status"));
    m_status->setFont(fontOf(TextRole::Small));
    m_status->setContentsMargins(10, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::setupActions() {
    m_actions->fillMenuBar(*menuBar());
    addActions(m_actions->findChildren<QAction*>()); // shortcuts work wherever the keyboard is
    connect(m_actions->create, &QAction::triggered, this, [this] {
        if (mayDiscard())
            createStudy();
    });
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForFile);
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions->saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_actions->renameStudy, &QAction::triggered, this, &MainWindow::renameStudy);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions->examples, &QMenu::aboutToShow, this, &MainWindow::fillExamples);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_actions->add, &QMenu::aboutToShow, this,
            [this] { m_build->fillAddMenu(*m_actions->add); });
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::useLanguage);
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::useTheme);
    connect(m_topBar, &TopBar::languageSwitched, this, [this] {
        const bool isEnglish = m_context.translator.language() == Language::English;
        useLanguage(isEnglish ? Language::Vietnamese : Language::English);
    });
    connect(m_topBar, &TopBar::themeSwitched, this,
            [this] { useTheme(m_theme == ThemeName::Light ? ThemeName::Dark : ThemeName::Light); });
    connect(m_messages, &MessageStrip::actionTriggered, this, [this] {
        m_messages->setMessages({});
        saveAs();
    });
}

void MainWindow::setupEditActions() {
    const auto onCard = [this](QAction* action, auto&& what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (ActivityCard* card = m_build->openCard())
                what(*card);
        });
    };
    onCard(m_actions->rename, [](ActivityCard& card) { card.rename(); });
    onCard(m_actions->duplicate, [](ActivityCard& card) { card.duplicate(); });
    onCard(m_actions->moveUp, [](ActivityCard& card) { card.move(-1); });
    onCard(m_actions->moveDown, [](ActivityCard& card) { card.move(1); });
    onCard(m_actions->remove, [](ActivityCard& card) { card.remove(); });
    connect(m_actions->seek, &QAction::triggered, this, &MainWindow::showSeek);
    m_actions->expert->setChecked(m_build->isExpert());
    connect(m_actions->expert, &QAction::toggled, m_build, &BuildPage::setExpert);
    connect(m_build, &BuildPage::expertChanged, this, [this](bool isExpert) {
        m_actions->expert->setChecked(isExpert);
        setting::expert.write(m_context.settings, isExpert);
    });
    connect(m_build, &BuildPage::openActivityChanged, this, &MainWindow::enableActions);
}

void MainWindow::connectDocument() {
    connect(&m_document, &StudyDocument::studyChanged, this, [this] {
        showTitle();
        m_assessor.assess(m_document.study(), m_build->plan());
    });
    connect(m_build, &BuildPage::planChosen, this, [this] {
        if (m_seek)
            m_seek->setPlan(m_build->plan());
        m_assessor.assess(m_document.study(), m_build->plan());
    });
    connect(&m_document, &StudyDocument::pathChanged, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&m_assessor, &Assessor::assessed, this, &MainWindow::showResult);
}

void MainWindow::showResult() {
    m_results->showResult(m_assessor.result());
    enableActions();
    const int assumptions = int(m_assessor.result().assessment.plan().assumptions.size());
    m_status->setText(QStringList{tr("Data %1").arg(m_context.catalogue.version),
                                  tr("%n value(s) taken from the data", nullptr, assumptions),
                                  tr("no network is used")}
                          .join(QStringLiteral("  •  ")));
}

void MainWindow::enableActions() {
    const ActivityCard* card = m_build->openCard();
    for (QAction* action : {m_actions->rename, m_actions->duplicate, m_actions->remove})
        action->setEnabled(card);
    m_actions->moveUp->setEnabled(card && card->canMove(-1));
    m_actions->moveDown->setEnabled(card && card->canMove(1));
}

void MainWindow::showSeek() {
    finishTyping();
    if (!m_seek) {
        m_seek = new SeekDialog(m_document, m_assessor, this);
        connect(m_seek, &SeekDialog::inputRequested, m_build, &BuildPage::showInput);
        m_seek->addActions({m_actions->undo, m_actions->redo}); // they act on the study there too
    }
    m_seek->setPlan(m_build->plan());
    m_seek->show();
    m_seek->raise();
    m_seek->activateWindow();
}

void MainWindow::useLanguage(Language language) {
    m_context.translator.use(language);
    setLocale(localeOf(language));
    m_actions->checkLanguage(language);
    setting::language.write(m_context.settings, keyOf(language));
}

void MainWindow::useTheme(ThemeName theme) {
    m_theme = theme;
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    m_actions->checkTheme(theme);
    setting::theme.write(m_context.settings, keyOf(theme));
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    showTitle();
    if (m_status && !m_assessor.result().timeline.isEmpty())
        showResult();
}

void MainWindow::showTitle() {
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
    setWindowTitle(QStringLiteral("%1[*] – Plume").arg(m_document.study().title));
}

void MainWindow::showProblem(const QString& text, const QString& action, const QString& key) {
    m_messages->setMessages({{Severity::Error, text, action, key}});
}

void MainWindow::about() {
    QMessageBox::about(
        this, tr("About Plume"),
        tr("<h3>Plume %1</h3><p>What an AI system emits over its whole life.</p>"
           "<p>Data %2. It works offline: no account, no network, nothing is reported.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later; it uses "
           "Qt, Qt Charts and QCustomPlot. The data sets carry their own licences, which every "
           "source names.</p>")
            .arg(QStringLiteral(PLUME_VERSION), m_context.catalogue.version));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_build->setFixedWidth(builderWidth(event->size().width()));
    QMainWindow::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace plume::ui
