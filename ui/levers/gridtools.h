// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "chart_data/gridchart.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace plume::ui {

class GridView;

/// What finds a grid among all: a search that knows no accents, two places at a click, and the plan
/// moved to the grid that is looked at.
class GridTools : public QWidget {
    Q_OBJECT

public:
    /// The view must outlive it.
    explicit GridTools(GridView& view, QWidget* parent = nullptr);

    /// `pair`: the United States and Quebec in a sentence, or why there is none.
    void showGrids(const GridChart& chart, const QString& pair);

Q_SIGNALS:
    /// Somebody wants the plan on this grid beside the plan as it is.
    void gridRequested(const plume::GridId& grid);

protected:
    void changeEvent(QEvent* event) override;

private:
    void find(const QString& text);
    void showPair();
    void showCurrent();
    void say(const QString& sentence);
    void retranslate();

    GridView& m_view;
    GridChart m_chart;
    QString m_pairText;
    QLabel* m_label;
    QLineEdit* m_search;
    QPushButton* m_pair;
    QPushButton* m_move;
    QLabel* m_answer;
};

} // namespace plume::ui
