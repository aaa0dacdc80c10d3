// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "base/late.h"
#include "base/result.h"
#include "chart_data/charttable.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace plume::ui {

class ChartTableModel;
class ChartView;
class FlowLayout;
class Prompter;

/// A chart with its question, its answer in a sentence, its notes, its table twin, and tools to
/// copy it and to write it to a file.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv };

    /// Takes the view as its child. `name` names the files it suggests ("shares").
    ChartCard(const QString& name, ChartView* view, Prompter& prompter, QWidget* parent = nullptr);

    /// `address`: where what the chart is about is explained.
    void setChart(const ChartWords& words, const Late<ChartTable>& table, const QString& address);
    /// It is about the last row of the table that is explained.
    void setChart(const ChartWords& words, const ChartTable& table);
    /// Whether there is nothing to draw; the answer then says why.
    virtual void setEmpty(bool isEmpty);
    /// How to read the picture; empty: nothing to say.
    void setCaption(const QString& caption);
    /// A flat button of the chart's own, before the common ones.
    void addTool(QToolButton* tool);
    /// Takes controls of the chart's own, between its answer and its picture.
    void addControls(QWidget* controls);

    ChartView* view() const { return m_view; }
    ChartTableModel* model() const; ///< with the present table
    /// Asks to explain the current mark, or else what the chart is about as a whole.
    void explain();
    /// Gives the keyboard to the first of its controls, or else to the chart.
    void focusFirst();
    /// Whether it has had a chart, be it an empty one.
    bool isFilled() const { return !m_words.question.isEmpty(); }
    bool isTableShown() const;
    /// Whether some of it can be seen; once it is filled, beside its title, which stays the same.
    bool isSeen() const;
    void showTable(bool isShown);
    /// The picture and the rows, for other programs.
    void copy();
    /// Asks where to, and says in the card whether it went well.
    void exportAs(Format format);

Q_SIGNALS:
    /// The table came or went.
    void tableShown(bool isShown);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpTools();
    void setUpExportMenu();
    void setUpTable();
    void putTabsInOrder();
    void retranslate();
    void recolour();
    void fitPages();
    void readOut();
    void explainRow(int row);
    QString explainedAddress() const;
    void say(const QString& sentence, bool isError);
    QByteArray bytesAs(Format format) const;

    QString m_name;
    ChartView* m_view;
    Prompter& m_prompter;
    ChartWords m_words;
    QString m_captionText;
    Late<ChartTable> m_table;
    QString m_address;        ///< where what the chart is about is explained
    ChartTableModel* m_model; ///< filled while it is looked at
    QLabel* m_title;
    QLabel* m_answer;
    QLabel* m_caption;
    QLabel* m_notes;
    QLabel* m_message; ///< what became of an export; hidden while there is nothing to say
    bool m_isError = false;
    QStackedWidget* m_pages;
    QTableView* m_tableView;
    QBoxLayout* m_head;
    FlowLayout* m_tools;
    QWidget* m_controls = nullptr; ///< of the chart's own, if it has any
    QToolButton* m_explainButton;
    QToolButton* m_tableButton;
    QToolButton* m_copyButton;
    QToolButton* m_exportButton;
    QList<QAction*> m_exportActions;
};

} // namespace plume::ui
