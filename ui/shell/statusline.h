// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "catalogue/catalogue.h"

class QAction;
class QCheckBox;
class QLabel;

namespace plume::ui {

class FlatButton;
class FlowLayout;
class Sampling;

/// The line below everything: which data, how the ranges are drawn, what to look at, and that no
/// network is used. What does not fit goes to a second line.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    /// `ranges` is the command that the check box stands for. All must outlive the line.
    StatusLine(const Catalogue& catalogue, const Sampling& sampling, QAction& ranges,
               QWidget* parent = nullptr);

    /// How many warnings the plan has, and how many of its values are the data's.
    void setCounts(int warnings, int assumptions);

Q_SIGNALS:
    void warningsClicked();
    void drawsClicked();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* addLabel(const char* name);
    FlatButton* addButton(const char* name);
    void fitHeight();
    void retranslate();
    void recolour();

    const Catalogue& m_catalogue;
    const Sampling& m_sampling;
    int m_warningCount = 0;
    int m_assumptionCount = 0;
    FlowLayout* m_facts;
    QLabel* m_data;
    FlatButton* m_draws;
    FlatButton* m_warnings;
    QLabel* m_assumptions;
    QLabel* m_network;
    QCheckBox* m_ranges;
};

} // namespace plume::ui
