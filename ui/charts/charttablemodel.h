// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "chart_data/charttable.h"

namespace plume::ui {

/// The table twin of a chart: the texts for people, numbers aligned to the right.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a cell is sorted by: its number, or its text where the column has no numbers.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    const ChartTable& table() const { return m_table; }
    /// Keeps selection and scroll position where the shape of the table stays.
    void setTable(const ChartTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    ChartTable m_table;
};

} // namespace plume::ui
