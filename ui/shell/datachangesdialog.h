// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include "analysis/datachanges.h"

class QTableWidget;

namespace plume::ui {

/// What a message about other data is called.
inline const QString dataChangesKey = QStringLiteral("data_changes");

/// The values that a study uses and that are not what they were when it was made, one a row.
class DataChangesDialog : public QDialog {
    Q_OBJECT

public:
    explicit DataChangesDialog(const DataChanges& changes, QWidget* parent = nullptr);

private:
    void fill(const DataChanges& changes);

    QTableWidget* m_table;
};

} // namespace plume::ui
