// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QTranslator>
#include <QUndoStack>

#include <utility>

#include "analysis/comparison.h"

namespace plume::ui {
namespace {

struct Words {
    QAction* const Actions::*action;
    const char* text;
};

/// What commands are called that keep their name; the others name themselves.
constexpr std::array allWords{
    Words{&Actions::create, QT_TRANSLATE_NOOP("plume::ui::Actions", "&New")},
    Words{&Actions::open, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Open …")},
    Words{&Actions::save, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Save")},
    Words{&Actions::saveAs, QT_TRANSLATE_NOOP("plume::ui::Actions", "Save &as …")},
    Words{&Actions::recover, QT_TRANSLATE_NOOP("plume::ui::Actions", "Reco&ver unsaved work …")},
    Words{&Actions::renameStudy, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Title of the study …")},
    Words{&Actions::currency, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Currency of the prices …")},
    Words{&Actions::report, QT_TRANSLATE_NOOP("plume::ui::Actions", "Re&port …")},
    Words{&Actions::exportSamples, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Export every run …")},
    Words{&Actions::quit, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Quit")},
    Words{&Actions::rename, QT_TRANSLATE_NOOP("plume::ui::Actions", "Re&name …")},
    Words{&Actions::duplicate, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Duplicate")},
    Words{&Actions::moveUp, QT_TRANSLATE_NOOP("plume::ui::Actions", "Move u&p")},
    Words{&Actions::moveDown, QT_TRANSLATE_NOOP("plume::ui::Actions", "Move do&wn")},
    Words{&Actions::remove, QT_TRANSLATE_NOOP("plume::ui::Actions", "Re&move")},
    Words{&Actions::seek, QT_TRANSLATE_NOOP("plume::ui::Actions", "What would have to be &true …")},
    Words{&Actions::expert, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Expert: every input")},
    Words{&Actions::onlyDecisions, QT_TRANSLATE_NOOP("plume::ui::Actions", "On&ly decisions")},
    Words{&Actions::ranges, QT_TRANSLATE_NOOP("plume::ui::Actions", "Show &ranges")},
    Words{&Actions::draws, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Draws and seed …")},
    Words{&Actions::nextPart, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Next part of the window")},
    Words{&Actions::previousPart,
          QT_TRANSLATE_NOOP("plume::ui::Actions", "&Previous part of the window")},
    Words{&Actions::explain, QT_TRANSLATE_NOOP("plume::ui::Actions", "E&xplain the number")},
    Words{&Actions::about, QT_TRANSLATE_NOOP("plume::ui::Actions", "&About Plume")},
    Words{&Actions::note, QT_TRANSLATE_NOOP("plume::ui::Actions", "Show the n&ote of the study")},
    Words{&Actions::replay, QT_TRANSLATE_NOOP("plume::ui::Actions", "Repla&y the last change")},
    Words{&Actions::changes, QT_TRANSLATE_NOOP("plume::ui::Actions", "What &changed")},
    Words{&Actions::find, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Find anything …")},
    Words{&Actions::settings, QT_TRANSLATE_NOOP("plume::ui::Actions", "Se&ttings …")},
    Words{&Actions::whatIsThis, QT_TRANSLATE_NOOP("plume::ui::Actions", "&What is this?")},
    Words{&Actions::shortcuts, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Keyboard shortcuts")},
    Words{&Actions::limits,
          QT_TRANSLATE_NOOP("plume::ui::Actions", "What the &model does not tell")},
    Words{&Actions::tour, QT_TRANSLATE_NOOP("plume::ui::Actions", "&Tour of 90 seconds")},
};

/// Where what an action is called in the source is found, and the context of its translation.
constexpr const char* sourceKey = "source";
constexpr const char* contextKey = "sourceContext";

void rememberSource(QAction* action, const char* context, const char* source) {
    action->setProperty(contextKey, QByteArray(context));
    action->setProperty(sourceKey, QByteArray(source));
}

} // namespace

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
    , onlyDecisions(command("onlyDecisions", {}))
    , ranges(command("ranges", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)))
    , draws(command("draws"))
    , note(command("note"))
    , nextPart(command("nextPart", QKeySequence(Qt::Key_F6)))
    , previousPart(command("previousPart", QKeySequence(Qt::SHIFT | Qt::Key_F6)))
    , explain(command("explain", QKeySequence(Qt::CTRL | Qt::Key_I)))
    , about(command("about"))
    , replay(command("replay", QKeySequence(Qt::CTRL | Qt::Key_R)))
    , changes(command("changes", QKeySequence(Qt::CTRL | Qt::Key_H)))
    , find(command("find", QKeySequence(Qt::CTRL | Qt::Key_K)))
    , settings(command("settings", QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    , whatIsThis(command("whatIsThis", QKeySequence(Qt::Key_F1)))
    , shortcuts(command("shortcuts", QKeySequence(Qt::CTRL | Qt::Key_Slash)))
    , limits(command("limits"))
    , tour(command("tour"))
    , examples(new QMenu)
    , templates(new QMenu)
    , recent(new QMenu)
    , add(new QMenu)
    , m_undoStack(undoStack)
    , m_places(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
    , m_indicators(new QActionGroup(this))
    , m_languageMenu(new QMenu)
    , m_themeMenu(new QMenu)
    , m_indicatorMenu(new QMenu) {
    expert->setCheckable(true);
    onlyDecisions->setCheckable(true);
    ranges->setCheckable(true);
    note->setCheckable(true);
    note->setChecked(true);
    examples->setObjectName(QStringLiteral("menu.examples"));
    templates->setObjectName(QStringLiteral("menu.templates"));
    recent->setObjectName(QStringLiteral("menu.recent"));
    add->setObjectName(QStringLiteral("menu.add"));
    for (const Words& words : allWords)
        rememberSource(this->*words.action, "plume::ui::Actions", words.text);
    setupLanguages();
    setupThemes();
    setupIndicators();
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
    rememberSource(action, "Place", ui::sourceNameOf(place));
    connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    return action;
}

QString Actions::sourceNameOf(const QAction& action) {
    return QString::fromUtf8(action.property(sourceKey).toByteArray());
}

QString Actions::nameIn(const QAction& action, const QTranslator& words) {
    return words.translate(action.property(contextKey).toByteArray().constData(),
                           action.property(sourceKey).toByteArray().constData());
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
    QList<ThemeChoice> choices(allThemeNames.begin(), allThemeNames.end());
    choices.append(ThemeChoice()); // as the desktop
    for (const ThemeChoice& theme : choices) {
        auto* action = new QAction(m_themes);
        action->setObjectName(QStringLiteral("action.theme.") + keyOf(theme));
        action->setCheckable(true);
        action->setData(int(m_themes->actions().size()) - 1);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
    m_themeMenu->addActions(m_themes->actions());
}

/// Ctrl+Alt+1 to 3, in the order of the switch.
void Actions::setupIndicators() {
    for (const Term term : comparedIndicators) {
        auto* action = new QAction(m_indicators);
        action->setObjectName(QStringLiteral("action.indicator.") + keyOf(term));
        action->setCheckable(true);
        action->setData(int(term));
        const int digit = Qt::Key_1 + int(m_indicators->actions().size()) - 1;
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(digit)));
        connect(action, &QAction::triggered, this, [this, term] { Q_EMIT indicatorChosen(term); });
    }
    checkIndicator(Term::Emissions);
    m_indicatorMenu->addActions(m_indicators->actions());
}

void Actions::checkIndicator(Term indicator) {
    for (QAction* action : m_indicators->actions())
        action->setChecked(action->data().toInt() == int(indicator));
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
    edit->addActions({undo, redo, replay, changes});
    edit->addSeparator();
    edit->addMenu(add);
    edit->addActions({rename, duplicate, moveUp, moveDown, remove});
    edit->addSeparator();
    edit->addAction(duplicatePlan);
    edit->addSeparator();
    edit->addActions({seek, find});
    edit->addSeparator();
    edit->addAction(settings);
    auto* view = bar.addMenu(QString());
    view->addActions(m_places->actions());
    view->addSeparator();
    view->addActions({expert, onlyDecisions, explain, ranges, draws, note});
    view->addMenu(m_indicatorMenu);
    view->addMenu(m_languageMenu);
    view->addMenu(m_themeMenu);
    view->addSeparator();
    view->addActions({nextPart, previousPart});
    auto* help = bar.addMenu(QString());
    help->addActions({whatIsThis, shortcuts, tour, limits});
    help->addSeparator();
    help->addAction(about);
    m_menus = {file, edit, view, help};
    for (QMenu* menu :
         {examples, templates, recent, add, m_languageMenu, m_themeMenu, m_indicatorMenu})
        menu->setParent(&bar, menu->windowFlags()); // the bar owns them from here on
    retranslate();
}

void Actions::retranslate() {
    for (const Words& words : allWords)
        (this->*words.action)->setText(tr(words.text));
    nameUndo();
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    open->setIconText(tr("Open"));
    save->setIconText(tr("Save"));
    nameNextPlan();
    templates->setTitle(tr("New from te&mplate"));
    examples->setTitle(tr("&Examples"));
    recent->setTitle(tr("Open &recent"));
    add->setTitle(tr("&Add activity"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    //: a menu: emissions, energy or water
    m_indicatorMenu->setTitle(tr("Results &in"));
    for (QAction* action : m_indicators->actions())
        action->setText(nameOf(Term(action->data().toInt())));
    for (QAction* place : m_places->actions())
        place->setText(nameOf(Place(place->data().toInt())));
    // Names of languages are those of their speakers, in every language.
    m_languages->actions().at(0)->setText(QStringLiteral("English"));
    m_languages->actions().at(1)->setText(QStringLiteral("Tiếng Việt"));
    const QStringList themes{tr("Light"), tr("Dark"), tr("High contrast, light"),
                             tr("High contrast, dark"), tr("As the desktop")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
}

void Actions::nameDuplicatePlan(const QString& name) {
    if (std::exchange(m_nextPlan, name) != name)
        nameNextPlan();
}

void Actions::nameNextPlan() {
    //: %1 is what the copy is called: Plan B
    duplicatePlan->setText(tr("Duplicate p&lan as “%1”").arg(m_nextPlan));
    //: on a button: a further plan, such as Plan B
    duplicatePlan->setIconText(tr("+ %1").arg(m_nextPlan));
    duplicatePlan->setToolTip(
        tr("Duplicates the plan that is shown as “%1”, which follows it "
           "until it is changed (%2)")
            .arg(m_nextPlan, duplicatePlan->shortcut().toString(QKeySequence::NativeText)));
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

void Actions::checkTheme(const ThemeChoice& theme) {
    const int last = int(allThemeNames.size());
    m_themes->actions().at(theme ? int(*theme) : last)->setChecked(true);
}

} // namespace plume::ui
