// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "data_tables/librarytable.h"
#include "data_tables/rowuse.h"

class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QTableView;
class QToolButton;

namespace plume::ui {

class ChartTableModel;
class Prompter;
class RowFilter;
class RowPane;

/// A table of the Library: to filter, to sort, to copy and to save, with all there is to say about
/// the row that is chosen. Nothing is read before it is seen.
class TablePage : public QWidget {
    Q_OBJECT

public:
    /// `name` names its parts and the file it suggests: "grids". The prompter must outlive it.
    TablePage(const QString& name, Prompter& prompter, QWidget* parent = nullptr);

    /// Chooses a row, whatever the filter hid; once its table is read, where it is not yet.
    void choose(const QString& id);

Q_SIGNALS:
    /// A person wants to see or change the input at this address.
    void inputRequested(const QString& address);
    /// A person wants to see what results are compared with, in an indicator.
    void comparisonsRequested(plume::Term indicator);

protected:
    /// Reads what is shown, in the present language; called while the page is seen.
    virtual void load() = 0;
    /// What uses a row; none where nothing can.
    virtual std::optional<RowUses> usesOf(const QString& id) const;

    void setWords(const QString& title, const QString& about);
    /// Keeps the row that is chosen.
    void setTable(const LibraryTable& table);
    /// Says something in place of the table; empty: nothing.
    void setMessage(const QString& sentence, bool isError = false);
    /// Reads again what is shown, now or once it is seen.
    void outdate();
    void showRow();
    /// A row of buttons under the tools.
    void addButtons(QWidget* buttons);
    QToolButton* addTool(const char* part);
    QString chosenId() const; ///< of the row that the sheet is about; empty: none
    /// Another row is chosen, or what is said of it has changed.
    virtual void rowShown() {}

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupTable();
    QWidget* makeTools();
    void retranslate();
    void filter();
    void fillSortMenu();
    void sortBy(int column);
    void fitColumns();
    void copy();
    void save();
    QList<int> chosenRows() const; ///< of the table, in the order in which they are shown

    QString m_name;
    Prompter& m_prompter;
    LibraryTable m_table;
    bool m_isOutdated = true;
    QString m_wanted; ///< to choose once it is there
    ChartTableModel* m_model;
    RowFilter* m_filter;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_message;
    QLineEdit* m_search;
    QLabel* m_count;
    QToolButton* m_sort = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_save = nullptr;
    QMenu* m_sortMenu = nullptr;
    QSplitter* m_parts;
    QTableView* m_view;
    RowPane* m_pane;
};

} // namespace plume::ui
