// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace plume::ui {

Actions::Actions(QUndoStack& undoStack, QObject* parent)
    : QObject(parent)
    , create(command("new", QKeySequence::New))
    , open(command("open", QKeySequence::Open))
    , save(command("save", QKeySequence::Save))
    , saveAs(command("saveAs", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , recover(command("recover"))
    , renameStudy(command("renameStudy"))
    , currency(command("currency"))
    , exportSamples(command("exportSamples"))
    , report(command("report", QKeySequence(Qt::CTRL | Qt::Key_P)))
    , quit(command("quit", QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , undo(command("undo", QKeySequence::Undo))
    , redo(command("redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
    , rename(command("rename", QKeySequence(Qt::Key_F2)))
    , duplicate(command("duplicate", QKeySequence(Qt::CTRL | Qt::Key_D)))
    , moveUp(command("moveUp", QKeySequence(Qt::ALT | Qt::Key_Up)))
    , moveDown(command("moveDown", QKeySequence(Qt::ALT | Qt::Key_Down)))
    , remove(command("remove", QKeySequence(Qt::CTRL | Qt::Key_Delete)))
    , duplicatePlan(command("duplicatePlan", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
    , seek(command("seek", QKeySequence(Qt::CTRL | Qt::Key_G)))
    , expert(command("expert", QKeySequence(Qt::CTRL | Qt::Key_E)))
    , ranges(command("ranges", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)))
    , draws(command("draws"))
    , note(command("note"))
    , nextPart(command("nextPart", QKeySequence(Qt::Key_F6)))
    , previousPart(command("previousPart", QKeySequence(Qt::SHIFT | Qt::Key_F6)))
    , explain(command("explain", QKeySequence(Qt::CTRL | Qt::Key_I)))
    , about(command("about"))
    , examples(new QMenu)
    , templates(new QMenu)
    , recent(new QMenu)
    , add(new QMenu)
    , m_undoStack(undoStack)
    , m_places(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
    , m_languageMenu(new QMenu)
    , m_themeMenu(new QMenu) {
    expert->setCheckable(true);
    ranges->setCheckable(true);
    note->setCheckable(true);
    note->setChecked(true);
    examples->setObjectName(QStringLiteral("menu.examples"));
    templates->setObjectName(QStringLiteral("menu.templates"));
    recent->setObjectName(QStringLiteral("menu.recent"));
    add->setObjectName(QStringLiteral("menu.add"));
    setupLanguages();
    setupThemes();
    connect(undo, &QAction::triggered, &undoStack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &undoStack, &QUndoStack::redo);
    connect(&undoStack, &QUndoStack::indexChanged, this, &Actions::nameUndo);
    connect(&undoStack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&undoStack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(undoStack.canUndo());
    redo->setEnabled(undoStack.canRedo());
}

QAction* Actions::command(const char* name, const QKeySequence& shortcut) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String("action.") + QLatin1String(name));
    action->setShortcut(shortcut);
    return action;
}

QAction* Actions::addPlace(Place place) {
    auto* action = new QAction(m_places);
    action->setObjectName(QStringLiteral("action.place.") + keyOf(place));
    action->setCheckable(true);
    action->setData(int(place));
    action->setShortcut(shortcutOf(place));
    connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    return action;
}

void Actions::checkPlace(Place place) {
    for (QAction* action : m_places->actions())
        action->setChecked(action->data().toInt() == int(place));
}

void Actions::setupLanguages() {
    for (const Language language : {Language::English, Language::Vietnamese}) {
        auto* action = new QAction(m_languages);
        action->setObjectName(QStringLiteral("action.language.") + keyOf(language));
        action->setCheckable(true);
        action->setData(int(language));
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    m_languageMenu->addActions(m_languages->actions());
}

void Actions::setupThemes() {
    for (const ThemeName theme : allThemeNames) {
        auto* action = new QAction(m_themes);
        action->setObjectName(QStringLiteral("action.theme.") + keyOf(theme));
        action->setCheckable(true);
        action->setData(int(theme));
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
    m_themeMenu->addActions(m_themes->actions());
}

void Actions::fillMenuBar(QMenuBar& bar) {
    auto* file = bar.addMenu(QString());
    file->addAction(create);
    file->addMenu(templates);
    file->addAction(open);
    file->addMenu(examples);
    file->addMenu(recent);
    file->addAction(recover);
    file->addSeparator();
    file->addActions({save, saveAs, renameStudy, currency});
    file->addSeparator();
    file->addActions({report, exportSamples});
    file->addSeparator();
    file->addAction(quit);
    auto* edit = bar.addMenu(QString());
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addMenu(add);
    edit->addActions({rename, duplicate, moveUp, moveDown, remove});
    edit->addSeparator();
    edit->addAction(duplicatePlan);
    edit->addSeparator();
    edit->addAction(seek);
    auto* view = bar.addMenu(QString());
    view->addActions(m_places->actions());
    view->addSeparator();
    view->addActions({expert, explain, ranges, draws, note});
    view->addMenu(m_languageMenu);
    view->addMenu(m_themeMenu);
    view->addSeparator();
    view->addActions({nextPart, previousPart});
    auto* help = bar.addMenu(QString());
    help->addAction(about);
    m_menus = {file, edit, view, help};
    for (QMenu* menu : {examples, templates, recent, add, m_languageMenu, m_themeMenu})
        menu->setParent(&bar, menu->windowFlags()); // the bar owns them from here on
    retranslate();
}

void Actions::retranslate() {
    create->setText(tr("&New"));
    open->setText(tr("&Open …"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &as …"));
    recover->setText(tr("Reco&ver unsaved work …"));
    renameStudy->setText(tr("&Title of the study …"));
    currency->setText(tr("&Currency of the prices …"));
    report->setText(tr("Re&port …"));
    exportSamples->setText(tr("&Export every run …"));
    quit->setText(tr("&Quit"));
    nameUndo();
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    open->setIconText(tr("Open"));
    save->setIconText(tr("Save"));
    rename->setText(tr("Re&name …"));
    duplicate->setText(tr("&Duplicate"));
    moveUp->setText(tr("Move u&p"));
    moveDown->setText(tr("Move do&wn"));
    remove->setText(tr("Re&move"));
    nameDuplicatePlan(m_nextPlan);
    seek->setText(tr("What would have to be &true …"));
    expert->setText(tr("&Expert: every input"));
    ranges->setText(tr("Show &ranges"));
    draws->setText(tr("&Draws and seed …"));
    nextPart->setText(tr("&Next part of the window"));
    previousPart->setText(tr("&Previous part of the window"));
    explain->setText(tr("E&xplain the number"));
    about->setText(tr("&About Plume"));
    note->setText(tr("Show the n&ote of the study"));
    templates->setTitle(tr("New from te&mplate"));
    examples->setTitle(tr("&Examples"));
    recent->setTitle(tr("Open &recent"));
    add->setTitle(tr("&Add activity"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    for (QAction* place : m_places->actions())
        place->setText(nameOf(Place(place->data().toInt())));
    // Names of languages are those of their speakers, in every language.
    m_languages->actions().at(0)->setText(QStringLiteral("English"));
    m_languages->actions().at(1)->setText(QStringLiteral("Tiếng Việt"));
    const QStringList themes{tr("Light"), tr("Dark"), tr("High contrast, light"),
                             tr("High contrast, dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
}

void Actions::nameDuplicatePlan(const QString& name) {
    m_nextPlan = name;
    //: %1 is what the copy is called: Plan B
    duplicatePlan->setText(tr("Duplicate p&lan as “%1”").arg(name));
    //: on a button: a further plan, such as Plan B
    duplicatePlan->setIconText(tr("+ %1").arg(name));
    duplicatePlan->setToolTip(
        tr("Duplicates the plan that is shown as “%1”, which follows it "
           "until it is changed (%2)")
            .arg(name, duplicatePlan->shortcut().toString(QKeySequence::NativeText)));
}

/// What undo and redo would do; the only names that change while one works.
void Actions::nameUndo() {
    const QString undone = m_undoStack.undoText();
    const QString redone = m_undoStack.redoText();
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redone));
}

void Actions::checkLanguage(Language language) {
    m_languages->actions().at(int(language))->setChecked(true);
}

void Actions::checkTheme(ThemeName theme) {
    m_themes->actions().at(int(theme))->setChecked(true);
}

} // namespace plume::ui
