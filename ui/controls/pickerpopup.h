// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace plume::ui {

class PickerFilter;
class PickerModel;

/// The open list of a RowPicker: a line to search in and what it finds. The search line keeps the
/// focus; arrows walk the list, Enter chooses, Escape closes.
class PickerPopup : public QFrame {
    Q_OBJECT

public:
    explicit PickerPopup(PickerModel* model, QWidget* parent);

    /// Starts anew at the current row, with the text that opened the list.
    void start(const QString& currentId, const QString& query);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& query);
    void choose(const QModelIndex& index);
    void showTexts();

    PickerModel* m_model;
    PickerFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace plume::ui
