// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace plume::ui {

/// The parts of a window that a key goes round through, docks last. Coming back to one, the
/// keyboard is where it was.
class Regions : public QObject {
    Q_OBJECT

public:
    explicit Regions(QMainWindow& window);

    /// A part, after those before it. One that is hidden is passed over.
    void add(QWidget* region);
    void goForward() { go(1); }
    void goBack() { go(-1); }

private:
    QList<QWidget*> shown() const;
    void go(int step);
    void remember(QWidget* focused);

    QMainWindow& m_window;
    QList<QPointer<QWidget>> m_regions;       ///< null once the window is taken apart
    QMap<QWidget*, QPointer<QWidget>> m_last; ///< where the keyboard was in each
};

} // namespace plume::ui
