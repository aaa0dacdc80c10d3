// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey.h"

#include "shell/mainwindow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <array>

namespace plume::test {
namespace {

constexpr int logLength = 30;
/// Longer than between the clicks of a double click, in the mouse's own milliseconds.
constexpr int pause = 1000;

struct Press {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// Walking, choosing, writing, and the commands of the window; none that leaves the program.
constexpr std::array presses{
    Press{Qt::Key_Tab},
    Press{Qt::Key_Tab},
    Press{Qt::Key_Tab},
    Press{Qt::Key_Backtab, Qt::ShiftModifier},
    Press{Qt::Key_Left},
    Press{Qt::Key_Right},
    Press{Qt::Key_Right},
    Press{Qt::Key_Up},
    Press{Qt::Key_Down},
    Press{Qt::Key_Down},
    Press{Qt::Key_Right, Qt::ShiftModifier},
    Press{Qt::Key_Left, Qt::ShiftModifier},
    Press{Qt::Key_Home},
    Press{Qt::Key_End},
    Press{Qt::Key_PageUp},
    Press{Qt::Key_PageDown},
    Press{Qt::Key_Space},
    Press{Qt::Key_Space},
    Press{Qt::Key_Return},
    Press{Qt::Key_Return},
    Press{Qt::Key_Escape},
    Press{Qt::Key_Delete},
    Press{Qt::Key_Backspace},
    Press{Qt::Key_0},
    Press{Qt::Key_1},
    Press{Qt::Key_5},
    Press{Qt::Key_9},
    Press{Qt::Key_Period},
    Press{Qt::Key_Comma},
    Press{Qt::Key_Minus},
    Press{Qt::Key_K},
    Press{Qt::Key_T},
    Press{Qt::Key_E},
    Press{Qt::Key_L},
    Press{Qt::Key_M},
    Press{Qt::Key_F1},
    Press{Qt::Key_F2},
    Press{Qt::Key_F6},
    Press{Qt::Key_F10},
    Press{Qt::Key_Menu},
    Press{Qt::Key_Z, Qt::ControlModifier},
    Press{Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
    Press{Qt::Key_A, Qt::ControlModifier},
    Press{Qt::Key_C, Qt::ControlModifier},
    Press{Qt::Key_X, Qt::ControlModifier},
    Press{Qt::Key_V, Qt::ControlModifier},
    Press{Qt::Key_D, Qt::ControlModifier},
    Press{Qt::Key_E, Qt::ControlModifier},
    Press{Qt::Key_K, Qt::ControlModifier},
    Press{Qt::Key_S, Qt::ControlModifier},
    Press{Qt::Key_O, Qt::ControlModifier},
    Press{Qt::Key_1, Qt::ControlModifier},
    Press{Qt::Key_2, Qt::ControlModifier},
    Press{Qt::Key_3, Qt::ControlModifier},
    Press{Qt::Key_4, Qt::ControlModifier},
    Press{Qt::Key_7, Qt::ControlModifier},
    Press{Qt::Key_Down, Qt::AltModifier},
    Press{Qt::Key_Up, Qt::AltModifier},
    Press{Qt::Key_E, Qt::AltModifier},
    Press{Qt::Key_V, Qt::AltModifier},
    Press{Qt::Key_A, Qt::AltModifier},
};

QString nameOfWidget(const QWidget* widget) {
    if (!widget)
        return QStringLiteral("nothing");
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                         widget->objectName());
}

} // namespace

Monkey::Monkey(ui::MainWindow& window, Hand hand, unsigned seed)
    : m_window(window)
    , m_hand(hand)
    , m_random(seed) {}

void Monkey::act(int actions) {
    m_left = actions;
    QEventLoop loop;
    QTimer::singleShot(1, this, &Monkey::next);
    // The loops of menus and questions are inside this one, and are left before it.
    QTimer watch;
    connect(&watch, &QTimer::timeout, &loop, [this, &loop] {
        if (m_left <= 0)
            loop.quit();
    });
    watch.start(1);
    loop.exec();
    closeWhatIsOpen();
}

/// The next action is arranged first: this one may wait for it.
void Monkey::next() {
    if (--m_left < 0) {
        closeWhatIsOpen();
        return;
    }
    QTimer::singleShot(1, this, &Monkey::next);
    if (m_hand == Hand::Mouse)
        useMouse();
    else
        useKeys();
}

void Monkey::closeWhatIsOpen() {
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible())
            widget->close();
    }
}

QWidget* Monkey::chooseWindow() {
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* dialog = QApplication::activeModalWidget())
        return dialog;
    QWidgetList windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowType() != Qt::ToolTip)
            windows.append(widget);
    }
    std::sort(windows.begin(), windows.end(), [this](const QWidget* a, const QWidget* b) {
        return (a == &m_window) > (b == &m_window);
    });
    return chance(70) ? windows.value(0) : windows.value(below(int(windows.size())));
}

/// Mostly within something that takes the keyboard, since much of a window does nothing.
QPoint Monkey::choosePoint(const QWidget& window) {
    const QPoint anywhere(below(window.width()), below(window.height()));
    if (chance(20))
        return anywhere;
    QList<QRect> targets;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QRect seen = widget->visibleRegion().boundingRect();
        if (widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !seen.isEmpty() &&
            widget->window() == &window)
            targets.append(seen.translated(widget->mapTo(&window, QPoint())));
    }
    if (targets.isEmpty())
        return anywhere;
    const QRect& target = targets[below(int(targets.size()))];
    return target.topLeft() + QPoint(below(target.width()), below(target.height()));
}

void Monkey::useMouse() {
    QWidget* window = chooseWindow();
    if (!window || !window->windowHandle())
        return;
    const QPoint at = choosePoint(*window);
    const QString place = QStringLiteral(" %1 in %2 at %3,%4")
                              .arg(nameOfWidget(window->childAt(at)), nameOfWidget(window))
                              .arg(at.x())
                              .arg(at.y());
    const int kind = below(100);
    if (kind < 60) {
        note(QStringLiteral("click") + place);
        drag(*window, {at, at});
    } else if (kind < 68) {
        note(QStringLiteral("double click") + place);
        const QPointer<QWidget> still(window);
        drag(*window, {at, at});
        QTest::lastMouseTimestamp -= pause; // soon enough to belong together
        if (still && still->isVisible())
            drag(*window, {at, at});
    } else if (kind < 75) {
        note(QStringLiteral("menu of") + place);
        askForMenu(*window, at);
    } else if (kind < 90) {
        note(QStringLiteral("drag") + place);
        const QPoint to = at + QPoint(below(300) - 150, below(60) - 30);
        const QPoint inside(std::clamp(to.x(), 0, window->width() - 1),
                            std::clamp(to.y(), 0, window->height() - 1));
        drag(*window, {at, (at + inside) / 2, inside});
    } else {
        note(QStringLiteral("wheel") + place);
        turnWheel(*window, at);
    }
}

/// What is pressed may close its window.
void Monkey::drag(QWidget& window, const QList<QPoint>& path) {
    const QPointer<QWindow> handle(window.windowHandle());
    const QPoint origin = window.mapToGlobal(QPoint());
    const auto send = [&handle, &origin](const QPoint& at, Qt::MouseButtons held,
                                         Qt::MouseButton button, QEvent::Type type) {
        if (handle && handle->isVisible())
            qt_handleMouseEvent(handle, at, origin + at, held, button, type, Qt::NoModifier,
                                ++QTest::lastMouseTimestamp);
    };
    send(path.first(), Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress);
    for (qsizetype i = 1; i < path.size(); ++i)
        send(path[i], Qt::LeftButton, Qt::NoButton, QEvent::MouseMove);
    send(path.last(), Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease);
    QTest::lastMouseTimestamp += pause;
}

void Monkey::askForMenu(QWidget& window, const QPoint& at) {
    QWidget* target = window.childAt(at) ? window.childAt(at) : &window;
    QContextMenuEvent event(QContextMenuEvent::Mouse, target->mapFrom(&window, at),
                            window.mapToGlobal(at));
    QCoreApplication::sendEvent(target, &event);
}

void Monkey::turnWheel(QWidget& window, const QPoint& at) {
    QWidget* target = window.childAt(at) ? window.childAt(at) : &window;
    const QPoint turn(0, chance(50) ? 120 : -120);
    QWheelEvent event(target->mapFrom(&window, at), window.mapToGlobal(at), {}, turn, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &event);
}

void Monkey::useKeys() {
    QWidget* window = chooseWindow();
    if (!window)
        return;
    const bool isPopup = window == QApplication::activePopupWidget();
    if (!isPopup && window != QApplication::activeWindow())
        window->activateWindow();
    QWidget* focus = isPopup ? window->focusWidget() : QApplication::focusWidget();
    QWidget* target = focus ? focus : window;
    const bool isLeaving = window != &m_window && chance(20); // else it would stay there for long
    const Press press =
        isLeaving ? Press{Qt::Key_Escape} : presses[std::size_t(below(int(presses.size())))];
    note(QKeySequence(press.key | press.modifiers).toString() + QStringLiteral(" on ") +
         nameOfWidget(target));
    QTest::keyClick(target, press.key, press.modifiers);
}

void Monkey::note(const QString& action) {
    if (m_log.size() == logLength)
        m_log.removeFirst();
    m_log.append(action);
}

int Monkey::below(int bound) {
    return bound <= 0 ? 0 : int(m_random() % unsigned(bound)); // the same everywhere
}

} // namespace plume::test
