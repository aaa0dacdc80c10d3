// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "chart_data/leverchart.h"

class QCheckBox;
class QLabel;

namespace plume::ui {

class MessageRow;
class QuantityEdit;
class SourceBadge;

/// One lever as a switch, with what it saves, its condition, its source and the amount that it is
/// computed with, which can be changed.
class LeverRow : public QWidget {
    Q_OBJECT

public:
    explicit LeverRow(const LeverId& id, QWidget* parent = nullptr);

    const LeverId& id() const { return m_id; }
    bool isChosen() const;
    void setChosen(bool isChosen);
    /// The lever with its present amount; `text` is what it saves, or why it does not apply.
    void showLever(const Lever& lever, const QString& text, bool applies,
                   const Catalogue& catalogue);

Q_SIGNALS:
    void toggled();
    /// Another amount was entered.
    void amountEntered(const plume::EstimateData& amount);

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void setupLayout();
    void showAmount(const Lever& lever);
    void showNotice();
    void retranslate();

    LeverId m_id;
    LeverKind m_kind = LeverKind::EnergyFactor;
    QCheckBox* m_switch;
    QLabel* m_title;
    QLabel* m_saving;
    QLabel* m_condition;
    QWidget* m_amount; ///< label and field
    QLabel* m_amountLabel;
    QuantityEdit* m_field;
    SourceBadge* m_badge;
    MessageRow* m_notice;
};

} // namespace plume::ui
