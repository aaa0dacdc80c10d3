// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace plume::ui {

class ShownIndicator;

/// Emissions, energy or water: one button each, side by side; arrows move between them.
class IndicatorSwitch : public QWidget {
    Q_OBJECT

public:
    /// The indicator must outlive the switch.
    explicit IndicatorSwitch(ShownIndicator& indicator, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ShownIndicator& m_indicator;
    QButtonGroup* m_buttons;
};

} // namespace plume::ui
