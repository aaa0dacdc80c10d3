// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QList>
#include <QObject>

#include "calculation/term.h"
#include "language/language.h"
#include "shell/place.h"
#include "theme/theme.h"

class QMenu;
class QMenuBar;
class QTranslator;
class QUndoStack;

namespace plume::ui {

/// Every command of the window, with its words and shortcut; menus and bars show these.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QUndoStack& undoStack, QObject* parent);

    /// Builds the menus; those that fill themselves are members.
    void fillMenuBar(QMenuBar& bar);
    /// A command that opens a place; before the menu bar is filled.
    QAction* addPlace(Place place);
    void checkPlace(Place place);
    /// What a command is called in English, and in the language of these words; empty for those
    /// whose name says what they act on.
    static QString sourceNameOf(const QAction& action);
    static QString nameIn(const QAction& action, const QTranslator& words);
    /// What the copy of a plan will be called: "Plan B".
    void nameDuplicatePlan(const QString& name);
    void retranslate();
    void checkLanguage(Language language);
    void checkTheme(const ThemeChoice& theme);
    void checkIndicator(Term indicator);

    QAction* const create;
    QAction* const open;
    QAction* const save;
    QAction* const saveAs;
    QAction* const recover;
    QAction* const renameStudy;
    QAction* const currency;
    QAction* const exportSamples;
    QAction* const report;
    QAction* const quit;
    QAction* const undo;
    QAction* const redo;
    QAction* const rename;
    QAction* const duplicate;
    QAction* const moveUp;
    QAction* const moveDown;
    QAction* const remove;
    QAction* const duplicatePlan;
    QAction* const seek;
    QAction* const expert;
    QAction* const onlyDecisions;
    QAction* const ranges;
    QAction* const draws;
    QAction* const note;
    QAction* const nextPart;
    QAction* const previousPart;
    QAction* const explain;
    QAction* const about;
    QAction* const replay;
    QAction* const changes;
    QAction* const find;
    QAction* const settings;
    QAction* const whatIsThis;
    QAction* const shortcuts;
    QAction* const limits;
    QAction* const tour;
    QMenu* const examples;
    QMenu* const templates;
    QMenu* const recent;
    QMenu* const add;

Q_SIGNALS:
    void languageChosen(plume::ui::Language language);
    void themeChosen(const plume::ui::ThemeChoice& theme);
    void placeChosen(plume::ui::Place place);
    void indicatorChosen(plume::Term indicator);

private:
    void nameNextPlan();
    void nameUndo();
    QAction* command(const char* name, const QKeySequence& shortcut = {});
    void setupLanguages();
    void setupThemes();
    void setupIndicators();

    QString m_nextPlan;
    QUndoStack& m_undoStack;
    QActionGroup* m_places;
    QActionGroup* m_languages;
    QActionGroup* m_themes;
    QActionGroup* m_indicators;
    QList<QMenu*> m_menus; ///< file, edit, view, help
    QMenu* m_languageMenu;
    QMenu* m_themeMenu;
    QMenu* m_indicatorMenu;
};

} // namespace plume::ui
