// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/flatbutton.h"
#include "quantity/unittable.h"

class QMenu;

namespace plume::ui {

/// The unit beside a field: a menu where there are several, else text that takes no focus.
class UnitPicker : public FlatButton {
    Q_OBJECT

public:
    explicit UnitPicker(QWidget* parent = nullptr);

    void setUnits(const QList<DisplayUnit>& units, const DisplayUnit& current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const plume::DisplayUnit& unit);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showTexts();
    void openMenu();

    QList<DisplayUnit> m_units;
    DisplayUnit m_current;
};

} // namespace plume::ui
