// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "base/result.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace plume::ui {

/// Everything that is wrong with a file that could not be opened, each fault with its place. Hidden
/// while there is nothing to show.
class FaultView : public QFrame {
    Q_OBJECT

public:
    explicit FaultView(QWidget* parent = nullptr);

    void showFaults(const QString& path, const Faults& faults);
    /// All faults, a line each, as they are copied.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_path;
    QLabel* m_title;
    QTableWidget* m_list;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace plume::ui
