// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include "build/buildpage.h"
#include "charts/chartcard.h"
#include "shell/places.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace plume::test {
namespace {

/// Commands that change the study, or end the program, instead of asking for more.
const QStringList commandsThatAct{
    QStringLiteral("new"),           QStringLiteral("quit"),     QStringLiteral("undo"),
    QStringLiteral("redo"),          QStringLiteral("remove"),   QStringLiteral("duplicate"),
    QStringLiteral("duplicatePlan"), QStringLiteral("moveUp"),   QStringLiteral("moveDown"),
    QStringLiteral("rename"),        QStringLiteral("nextPart"), QStringLiteral("previousPart"),
    QStringLiteral("explain"),
};

} // namespace

ScreenWalk::ScreenWalk(WindowBench& bench, Look look)
    : m_bench(bench)
    , m_look(std::move(look)) {}

void ScreenWalk::settle() const {
    while (m_bench.window.isComputing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::processEvents();
}

void ScreenWalk::allPlaces() {
    for (const ui::Place each : m_bench.window.places().available())
        place(each);
}

void ScreenWalk::place(ui::Place place) {
    m_bench.window.places().open(place);
    settle();
    const QString name = keyOf(place);
    lookAll(name);
    if (place == ui::Place::Build)
        cards();
    tables(name);
    tabs(name);
    sections(name);
}

/// From the top to the bottom of what scrolls: what is out of view need not be drawn.
void ScreenWalk::lookAll(const QString& name) {
    m_look(m_bench.window, name);
    int part = 1;
    for (const auto* area : m_bench.window.findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        while (area->isVisible() && bar->isVisible() && bar->value() < bar->maximum()) {
            bar->setValue(bar->value() + bar->pageStep());
            settle();
            m_look(m_bench.window, QStringLiteral("%1_part%2").arg(name).arg(++part));
        }
        bar->setValue(0);
    }
}

void ScreenWalk::cards() {
    ui::BuildPage& page = m_bench.window.buildPage();
    const auto count = int(m_bench.window.document().study().plans.first().activities.size());
    for (const bool isExpert : {false, true}) {
        page.setExpert(isExpert);
        for (int card = 0; card < count; ++card) {
            page.openActivity(card);
            settle();
            m_look(m_bench.window, QStringLiteral("build_card%1%2")
                                       .arg(card + 1)
                                       .arg(isExpert ? QStringLiteral("_expert") : QString()));
        }
    }
    page.setExpert(false);
}

void ScreenWalk::tables(const QString& name) {
    QList<ui::ChartCard*> shown;
    for (auto* card : m_bench.window.findChildren<ui::ChartCard*>()) {
        if (card->isVisible())
            shown.append(card);
    }
    if (shown.isEmpty())
        return;
    for (ui::ChartCard* card : std::as_const(shown))
        card->showTable(true);
    settle();
    lookAll(name + QStringLiteral("_tables"));
    for (ui::ChartCard* card : std::as_const(shown))
        card->showTable(false);
}

void ScreenWalk::tabs(const QString& name) {
    for (auto* tabs : m_bench.window.findChildren<QTabWidget*>()) {
        for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            lookAll(QStringLiteral("%1_tab%2").arg(name).arg(tab));
            tables(QStringLiteral("%1_tab%2").arg(name).arg(tab));
        }
        if (tabs->isVisible())
            tabs->setCurrentIndex(0);
    }
}

void ScreenWalk::sections(const QString& name) {
    auto* list = m_bench.find<QListWidget>(QStringLiteral("library.sections"));
    for (int row = 1; list && row < list->count(); ++row) {
        list->setCurrentRow(row);
        settle();
        m_look(m_bench.window, QStringLiteral("%1_section%2").arg(name).arg(row));
    }
}

void ScreenWalk::allDialogs() {
    QList<QPointer<QAction>> actions;
    for (QAction* action : m_bench.window.findChildren<QAction*>()) {
        if (action->objectName().startsWith(QLatin1String("action.")))
            actions.append(action);
    }
    for (const QPointer<QAction>& action : actions) {
        const QString name = action ? action->objectName().section(QLatin1Char('.'), 1) : QString();
        const bool isPlace = name.startsWith(QLatin1String("place"));
        if (action && action->isEnabled() && !action->isCheckable() && !action->menu() &&
            !isPlace && !commandsThatAct.contains(name))
            dialogOf(*action);
    }
}

/// Some dialogs return only once they are closed: they are looked at from within.
void ScreenWalk::dialogOf(QAction& action) {
    const QString name =
        QStringLiteral("dialog_") + action.objectName().section(QLatin1Char('.'), 1);
    bool isDone = false;
    QTimer::singleShot(0, &m_bench.window, [this, name, &isDone] {
        settle();
        lookAtDialogs(name);
        isDone = true;
    });
    action.trigger();
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

void ScreenWalk::allPopups() {
    m_bench.window.places().open(ui::Place::Build);
    m_bench.window.buildPage().openActivity(1);
    settle();
    popupOf(QStringLiteral(".facts"), QStringLiteral("popup_range"));
    popupOf(QStringLiteral(".grid"), QStringLiteral("popup_picker"));
    explainDock();
    m_bench.window.places().open(ui::Place::Results);
    settle();
    popupOf(QStringLiteral("comparisonsChoose"), QStringLiteral("popup_comparisons"));
    m_bench.window.places().open(ui::Place::Library);
    settle();
    auto* list = m_bench.find<QListWidget>(QStringLiteral("library.sections"));
    for (const char* table : {"grids", "hardware", "requests", "equivalences"}) {
        for (int row = 0; list && row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == QLatin1String(table))
                list->setCurrentRow(row);
        }
        settle();
        popupOf(QStringLiteral("library.%1.add").arg(QLatin1String(table)),
                QStringLiteral("popup_own_") + QLatin1String(table));
    }
}

/// Presses the first button of this name that is seen; some popups return only when closed.
void ScreenWalk::popupOf(const QString& suffix, const QString& name) {
    for (auto* widget : m_bench.window.findChildren<QWidget*>()) {
        if (!widget->objectName().endsWith(suffix) || !widget->isVisible() || !widget->isEnabled())
            continue;
        bool isDone = false;
        QTimer::singleShot(0, &m_bench.window, [this, name, &isDone] {
            settle();
            lookAtDialogs(name);
            isDone = true;
        });
        QTest::keyClick(widget, Qt::Key_Space);
        while (!isDone)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return settle();
    }
    m_look(m_bench.window, QStringLiteral("no ") + name);
}

void ScreenWalk::explainDock() {
    if (auto* number = m_bench.find<QAbstractButton>(QStringLiteral("headlineExplain")))
        number->click();
    settle();
    if (auto* dock = m_bench.find<QWidget>(QStringLiteral("explainDock"))) {
        m_look(*dock, QStringLiteral("explain"));
        m_bench.action("explain")->trigger();
        settle();
    }
}

void ScreenWalk::lookAtDialogs(const QString& name) {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget == &m_bench.window || !widget->isVisible() ||
            widget->windowType() == Qt::ToolTip)
            continue;
        m_look(*widget, name);
        widget->close();
    }
}

} // namespace plume::test
