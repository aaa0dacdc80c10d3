// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace plume {
struct DisplayUnit;
struct EstimateData;
} // namespace plume

namespace plume::ui {

class InputSlider;
class MessageRow;
class QuantityEdit;

/// Over how many months plans are looked at: a slider and an exact field.
class HorizonRow : public QWidget {
    Q_OBJECT

public:
    explicit HorizonRow(QWidget* parent = nullptr);

    int months() const { return m_months; }
    /// From 1 to longestHorizon; never emits.
    void setMonths(int months);

Q_SIGNALS:
    /// Somebody wants another horizon.
    void changed(int months);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showContent();
    void retranslate();
    void take(double hours);
    void showNotice();

    int m_months = 24;
    QLabel* m_label;
    InputSlider* m_slider;
    QuantityEdit* m_field;
    QLabel* m_unit;
    MessageRow* m_notice;
};

} // namespace plume::ui
