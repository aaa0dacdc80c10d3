// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace plume::ui {

/// A line to search in and a list of what it finds. The line keeps the focus; arrows walk the list,
/// Enter or a click chooses, Escape closes.
class SearchPopup : public QFrame {
    Q_OBJECT

protected:
    /// Shows the rows of a model that find() narrows, drawn by PickerDelegate. The object names of
    /// its parts begin with `prefix`: "find." for "find.search".
    SearchPopup(QAbstractItemModel* model, const QString& prefix, QWidget* parent);

    /// Starts anew with a text that is already typed.
    void begin(const QString& query);
    /// What is said in the language of the interface.
    struct Texts {
        QString placeholder;
        QString name; ///< of the line, for those who do not see it
        QString nothing;
    };
    virtual Texts texts() const = 0;
    virtual void find(const QString& query) = 0;
    /// A row was chosen; the popup is closed by then, as this may open something itself.
    virtual void take(const QModelIndex& index) = 0;
    /// To be called once by whoever inherits.
    void retranslate();
    QListView& list() { return *m_list; }

    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& query);
    void choose(const QModelIndex& index);

    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace plume::ui
