// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "shell/place.h"
#include "shell/sizeclass.h"

class QAction;
class QVBoxLayout;

namespace plume::ui {

class PlaceButton;

/// The places of the window from top to bottom, the current one marked: one stop of the keyboard,
/// within which Up, Down, Home and End move and Enter opens. Narrow, it shows icons alone.
class PlaceRail : public QWidget {
    Q_OBJECT

public:
    explicit PlaceRail(QWidget* parent = nullptr);

    /// A checkable action, which opens the place; it must outlive the rail.
    void addPlace(Place place, QAction* action);
    void setSizeClass(SizeClass size);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeTab();

    QVBoxLayout* m_layout;
    QList<PlaceButton*> m_buttons;
};

} // namespace plume::ui
