// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QStringList>

#include <random>

class QWidget;

namespace plume::ui {
class MainWindow;
}

namespace plume::test {

/// Presses whatever there is, at random from a seed: the mouse, or keys. It acts from the event
/// loop, so that a menu or a question that waits for an answer gets one.
class Monkey : public QObject {
    Q_OBJECT

public:
    enum class Hand { Mouse, Keys };

    Monkey(ui::MainWindow& window, Hand hand, unsigned seed);

    /// Returns after so many actions, with nothing left open but the window.
    void act(int actions);
    /// What it did last, oldest first.
    const QStringList& log() const { return m_log; }

private:
    void next();
    void closeWhatIsOpen();
    void useMouse();
    void useKeys();
    static void drag(QWidget& window, const QList<QPoint>& path);
    static void askForMenu(QWidget& window, const QPoint& at);
    void turnWheel(QWidget& window, const QPoint& at);
    void note(const QString& action);
    QWidget* chooseWindow();
    QPoint choosePoint(const QWidget& window);
    int below(int bound);
    bool chance(int percent) { return below(100) < percent; }

    ui::MainWindow& m_window;
    Hand m_hand;
    std::mt19937 m_random;
    int m_left = 0;
    QStringList m_log;
};

} // namespace plume::test
