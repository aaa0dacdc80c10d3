// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "build/activitycard.h"
#include "build/buildpage.h"
#include "build/studynote.h"
#include "compare/plancommands.h"
#include "controls/messagestrip.h"
#include "dialogs/prompter.h"
#include "document/setting.h"
#include "examples/examples.h"
#include "explain/explaindock.h"
#include "explain/explainhost.h"
#include "lifecycle/edits.h"
#include "lifecycle/planedits.h"
#include "seek/seekdialog.h"
#include "shell/actions.h"
#include "shell/datachangesdialog.h"
#include "shell/drawsdialog.h"
#include "shell/faultview.h"
#include "shell/placerail.h"
#include "shell/places.h"
#include "shell/planchooser.h"
#include "shell/regions.h"
#include "shell/replay.h"
#include "shell/safekeeping.h"
#include "shell/samplesexport.h"
#include "shell/statusline.h"
#include "shell/topbar.h"

#include "theme/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QResizeEvent>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace plume::ui {
namespace {

/// In logical pixels.
int explainWidth(SizeClass size) {
    return size >= SizeClass::Large ? 400 : 360;
}

} // namespace

MainWindow::MainWindow(const WindowContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_document(context.catalogue)
    , m_assessor(m_document.catalogue())
    , m_sampling(context.settings)
    , m_samplesExport(new SamplesExport(this))
    , m_actions(new Actions(m_document.undoStack(), this)) {
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    setLocale(context.translator.locale());
    setupPlaces();
    setupStatusBar();
    setupActions();
    setupEditActions();
    setupRegions();
    setupHelp();
    setupSafekeeping();
    connectDocument();
    connectSampling();
    connectIndicator();
    retranslate();
    createStudy();
}

MainWindow::~MainWindow() {
    delete m_safekeeping; // before the document, whose end is not the end of unsaved work
}

void MainWindow::setupPlaces() {
    auto* centre = new QWidget(this);
    // Made first, because the rail asks it; put in last, because Tab goes in that order.
    m_places = new Places(m_document, m_assessor, m_context.prompter);
    m_places->offer(Place::Home, [this] { return makeHome(); });
    m_build = &m_places->buildPage();
    m_rail = new PlaceRail(centre);
    setupRail();
    m_topBar = new TopBar(m_document, *m_actions, centre);
    m_messages = new MessageStrip(centre);
    m_messages->setObjectName(QStringLiteral("window.messages"));
    m_faults = new FaultView(centre);
    m_safekeeping = new Safekeeping(m_document, m_context.stateFolder, centre);
    for (QWidget* strip : {static_cast<QWidget*>(m_safekeeping), static_cast<QWidget*>(m_messages)})
        strip->setContentsMargins(16, 4, 16, 4); // in line with the bar above
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_topBar);
    page->addWidget(m_safekeeping);
    page->addWidget(m_messages);
    page->addWidget(m_faults);
    m_explain = new ExplainDock(m_document.catalogue(), centre);
    m_explainHost = new ExplainHost(m_places, m_explain, centre);
    page->addWidget(m_explainHost, 1);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(page, 1);
    setCentralWidget(centre);
    m_build->setExpert(setting::expert.read(m_context.settings));
}

void MainWindow::setupRail() {
    for (const Place place : m_places->available())
        m_rail->addPlace(place, m_actions->addPlace(place));
    connect(m_actions, &Actions::placeChosen, m_places, &Places::open);
    connect(m_places, &Places::wantedChanged, this,
            [this] { m_assessor.setWanted(m_places->wanted()); });
    connect(m_places, &Places::placeChanged, this, [this](Place place) {
        m_actions->checkPlace(place);
        enableActions();
        if (place != Place::Compare)
            m_explain->showResult(m_assessor.result());
    });
    m_actions->checkPlace(m_places->current());
}

void MainWindow::setupStatusBar() {
    m_actions->ranges->setChecked(m_sampling.hasRanges());
    m_status = new StatusLine(m_context.catalogue, m_sampling, *m_actions->ranges, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    connect(m_status, &StatusLine::drawsClicked, this, &MainWindow::askForDraws);
    connect(m_status, &StatusLine::warningsClicked, m_places, &Places::showWarnings);
}

/// F6 goes through them from left to right.
void MainWindow::setupRegions() {
    auto* regions = new Regions(*this);
    regions->add(m_rail);
    regions->add(m_topBar);
    for (QWidget* part : m_places->regions())
        regions->add(part);
    regions->add(m_explain);
    regions->add(m_status);
    connect(m_actions->nextPart, &QAction::triggered, regions, &Regions::goForward);
    connect(m_actions->previousPart, &QAction::triggered, regions, &Regions::goBack);
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
    connect(m_actions->currency, &QAction::triggered, this, &MainWindow::nameCurrency);
    connect(m_actions->exportSamples, &QAction::triggered, this, &MainWindow::exportSamples);
    connect(m_actions->report, &QAction::triggered, this, &MainWindow::writeReport);
    connect(m_samplesExport, &SamplesExport::finished, this, &MainWindow::sayExported);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->explain, &QAction::triggered, m_explainHost, &ExplainHost::toggle);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions->examples, &QMenu::aboutToShow, this,
            [this] { fillShipped(*m_actions->examples, shippedExamples()); });
    connect(m_actions->templates, &QMenu::aboutToShow, this,
            [this] { fillShipped(*m_actions->templates, shippedTemplates()); });
    connect(m_actions->note, &QAction::toggled, &m_build->note(), &StudyNote::setWanted);
    connect(&m_build->note(), &StudyNote::wantedChanged, m_actions->note, &QAction::setChecked);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_actions->add, &QMenu::aboutToShow, this,
            [this] { m_build->fillAddMenu(*m_actions->add); });
    connect(m_actions->add, &QMenu::triggered, this, [this] {
        m_places->open(Place::Build); // where what was added is
        m_build->openActivity(m_build->openActivity());
    });
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::useLanguage);
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::useTheme);
    connect(m_topBar, &TopBar::languageSwitched, this, [this] {
        const bool isEnglish = m_context.translator.language() == Language::English;
        useLanguage(isEnglish ? Language::Vietnamese : Language::English);
    });
    connect(m_topBar, &TopBar::themeSwitched, this, &MainWindow::switchTheme);
    connect(m_messages, &MessageStrip::actionTriggered, this, [this](const QString& key) {
        if (key == dataChangesKey)
            return showDataChanges();
        if (key == stopReplayKey)
            return m_replay->stop();
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
    connect(m_actions->duplicatePlan, &QAction::triggered, this, [this] {
        finishTyping();
        const int open = m_build->openActivity();
        m_build->choosePlan(PlanCommands::duplicate(m_document, m_build->plan()));
        m_build->openActivity(open); // to go on with what one was at
    });
    connect(m_actions->seek, &QAction::triggered, this, &MainWindow::showSeek);
    m_actions->expert->setChecked(m_build->isExpert());
    connect(m_actions->expert, &QAction::toggled, m_build, &BuildPage::setExpert);
    connect(m_build, &BuildPage::expertChanged, this, [this](bool isExpert) {
        m_actions->expert->setChecked(isExpert);
        setting::expert.write(m_context.settings, isExpert);
    });
    connect(m_actions->onlyDecisions, &QAction::toggled, m_build, &BuildPage::setOnlyDecisions);
    connect(m_build, &BuildPage::onlyDecisionsChanged, m_actions->onlyDecisions,
            &QAction::setChecked);
    connect(m_build, &BuildPage::openActivityChanged, this, &MainWindow::enableActions);
}

void MainWindow::connectDocument() {
    connect(&m_document, &StudyDocument::studyChanged, this, [this] {
        m_assessor.assess(m_document.study(), m_build->plan()); // first: it goes on meanwhile
        showTitle();
        showPlans();
    });
    connect(&m_topBar->plans(), &QComboBox::activated, m_build, &BuildPage::choosePlan);
    connect(m_build, &BuildPage::planChosen, this, [this] {
        showPlans();
        if (m_seek)
            m_seek->setPlan(m_build->plan());
        m_assessor.assess(m_document.study(), m_build->plan());
    });
    connect(&m_document, &StudyDocument::pathChanged, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&m_assessor, &Assessor::assessed, this, &MainWindow::showResult);
    connect(&m_assessor, &Assessor::settled, m_places, &Places::showResult);
    connect(&m_assessor, &Assessor::settled, this, [this](const PlanResult& result) {
        if (m_places->current() != Place::Compare) // which speaks of other months
            m_explain->showResult(result);
    });
    connect(m_places, &Places::compared, m_explain, &ExplainDock::showResults);
}

void MainWindow::connectSampling() {
    connect(m_actions->ranges, &QAction::toggled, &m_sampling, &Sampling::setRanges);
    const auto apply = [this] {
        const auto sampling = m_sampling.hasRanges()
                                  ? std::optional(Assessor::Sampling{
                                        std::size_t(m_sampling.draws()), m_sampling.seed()})
                                  : std::nullopt;
        m_assessor.setSampling(sampling);
        m_places->setSampling(sampling);
    };
    connect(&m_sampling, &Sampling::rangesChanged, this, apply);
    connect(&m_sampling, &Sampling::drawsChanged, this, apply);
    apply();
    connect(m_actions->draws, &QAction::triggered, this, &MainWindow::askForDraws);
}

void MainWindow::connectIndicator() {
    ShownIndicator& indicator = m_places->indicator();
    connect(m_actions, &Actions::indicatorChosen, &indicator, &ShownIndicator::choose);
    connect(&indicator, &ShownIndicator::changed, this, [this](Term term) {
        m_actions->checkIndicator(term);
        setting::indicator.write(m_context.settings, keyOf(term));
    });
    indicator.choose(termOf(setting::indicator.read(m_context.settings)).value_or(Term::Emissions));
}

void MainWindow::showResult() {
    enableActions();
    const CompletePlan& plan = m_assessor.result().assessment.plan();
    m_status->setCounts(int(plan.warnings.size()), int(plan.assumptions.size()));
}

void MainWindow::showPlans() {
    QStringList names;
    for (const Plan& plan : m_document.study().plans)
        names.append(plan.name);
    m_topBar->plans().setPlans(names, m_build->plan());
    m_actions->nameDuplicatePlan(PlanCommands::nameForNext(m_document.study()));
    m_actions->duplicatePlan->setEnabled(takesAnotherPlan(m_document.study()));
}

void MainWindow::enableActions() {
    const bool isBuilding = m_places->current() == Place::Build;
    const ActivityCard* card = isBuilding ? m_build->openCard() : nullptr;
    for (QAction* action : {m_actions->rename, m_actions->duplicate, m_actions->remove})
        action->setEnabled(card);
    m_actions->moveUp->setEnabled(card && card->canMove(-1));
    m_actions->moveDown->setEnabled(card && card->canMove(1));
}

void MainWindow::showSeek() {
    finishTyping();
    if (!m_seek) {
        m_seek = new SeekDialog(m_document, m_assessor, this);
        connect(m_seek, &SeekDialog::inputRequested, m_places, &Places::showInput);
        m_seek->addActions({m_actions->undo, m_actions->redo}); // they act on the study there too
    }
    m_seek->setPlan(m_build->plan());
    m_seek->show();
    m_seek->raise();
    m_seek->activateWindow();
}

void MainWindow::useLanguage(Language language) {
    if (language != m_context.translator.language()) // else nobody has chosen it
        setting::language.write(m_context.settings, keyOf(language));
    m_context.translator.use(language);
    setLocale(m_context.translator.locale());
    m_actions->checkLanguage(language);
}

void MainWindow::useTheme(const ThemeChoice& theme) {
    m_theme = theme;
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()),
               theme ? *theme : m_context.askDesktop());
    m_actions->checkTheme(theme);
    setting::theme.write(m_context.settings, keyOf(theme));
}

void MainWindow::switchTheme() {
    const bool isLight = themeOf(palette()).name == ThemeName::Light;
    useTheme(isLight ? ThemeName::Dark : ThemeName::Light);
}

/// The desktop has become another one, darker by night perhaps.
bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange && !m_theme)
        useTheme(m_theme);
    return QMainWindow::event(event);
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    showPlans();
    showTitle();
}

void MainWindow::showTitle() {
    if (isWindowModified() != m_document.isModified()) // Qt would tell all children each time
        setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
    setWindowTitle(QStringLiteral("%1[*] – Plume").arg(m_document.study().title));
}

void MainWindow::showProblem(const QString& text, const QString& action, const QString& key) {
    m_messages->setMessages({{Severity::Error, text, action, key}});
}

void MainWindow::askForDraws() {
    auto* dialog = new DrawsDialog(m_sampling, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    fitToWidth();
    QMainWindow::resizeEvent(event);
}

/// Larger text takes the room of a narrower window.
void MainWindow::fitToWidth() {
    const double scale = textScale();
    const SizeClass size = sizeClassOf(int(width() / scale));
    m_rail->setSizeClass(size);
    m_places->setSizeClass(size);
    const int most = width() / 2;
    m_explainHost->setPlace(size >= SizeClass::Large,
                            std::min(most, int(explainWidth(size) * scale)));
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitToWidth();
    QMainWindow::changeEvent(event);
}

} // namespace plume::ui
