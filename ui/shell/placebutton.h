// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "shell/place.h"

namespace plume::ui {

/// A place as an icon with its name below; a bar at its edge marks the current one.
class PlaceButton : public QToolButton {
    Q_OBJECT

public:
    /// Shows and triggers a checkable action.
    PlaceButton(Place place, QAction* action, QWidget* parent = nullptr);

    void setLabelled(bool isLabelled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override; ///< an icon alone says its name
    void keyPressEvent(QKeyEvent* event) override;  ///< Enter presses as well

private:
    void dress();

    Place m_place;
    bool m_isLabelled = true;
};

} // namespace plume::ui
