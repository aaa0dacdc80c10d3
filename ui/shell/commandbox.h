// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

#include "shell/findmodel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace plume::ui {

/// A box over the window that finds commands, places, inputs, results, sources and studies by what
/// is typed; arrow keys move, Enter chooses, Escape leaves.
class CommandBox : public QFrame {
    Q_OBJECT

public:
    explicit CommandBox(QWidget* window);

    /// Shows itself at the top of the window with nothing typed yet.
    void start(std::vector<Findable> findables);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search(const QString& query);
    void choose(const QModelIndex& index);
    void retranslate();

    FindModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace plume::ui
