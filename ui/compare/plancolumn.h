// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "chart_data/nowchart.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace plume::ui {

class StudyDocument;

/// One plan among those side by side: its mark and name, which is edited in place, what it causes,
/// how that differs, whether it follows the baseline, and what else can be done with it.
class PlanColumn : public QFrame {
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit PlanColumn(StudyDocument& document, QWidget* parent = nullptr);

    /// Shows plan number `plan` of the document.
    void setPlan(int plan);
    /// What it causes; none: not known, or not yet.
    void setBar(const std::optional<NowBar>& bar);
    int plan() const { return m_plan; }
    /// Lets the name that is being written count, as before saving.
    void commit();

Q_SIGNALS:
    /// Somebody wants to see and change the plan in Build.
    void buildRequested(int plan);
    /// What a command has come to, where nothing on the screen shows it.
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setupLayout();
    void fillMenu(QMenu& menu);
    void showName();
    void copy();
    void showTexts();
    void showAmounts();
    bool isBaseline() const { return m_plan == 0; }

    StudyDocument& m_document;
    int m_plan = 0;
    std::optional<NowBar> m_bar;
    QWidget* m_mark;
    QLineEdit* m_name;
    QToolButton* m_more;
    QLabel* m_amount;
    QLabel* m_difference;
    QLabel* m_baseline;
    QCheckBox* m_follows;
};

} // namespace plume::ui
