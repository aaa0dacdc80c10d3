// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttablemodel.h"

namespace plume::ui {

void ChartTableModel::setTable(const ChartTable& table) {
    const bool hasSameShape =
        table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    if (!hasSameShape) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    if (table == m_table)
        return;
    m_table = table;
    if (!m_table.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.rows[index.row()][index.column()].text;
    const bool isNumber = m_table.columns[index.column()].isNumber;
    if (role == sortRole) {
        const ChartCell& cell = m_table.rows[index.row()][index.column()];
        if (isNumber)
            return cell.number ? QVariant(*cell.number) : QVariant();
        return cell.text;
    }
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isColumn = orientation == Qt::Horizontal && section < m_table.columns.size();
    if (isColumn && role == Qt::DisplayRole)
        return m_table.columns[section].header;
    if (isColumn && role == Qt::TextAlignmentRole) {
        const bool isNumber = m_table.columns[section].isNumber;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace plume::ui
