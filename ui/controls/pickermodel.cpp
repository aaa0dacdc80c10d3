// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/pickermodel.h"

#include <algorithm>

#include "catalogue/catalogue.h"

namespace plume::ui {

void PickerModel::setRows(const QList<PickerRow>& rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_folded.clear();
    for (const PickerRow& row : rows)
        m_folded.append(folded(QStringList{row.name, row.detail, row.searchKeys}.join(u'\n')));
    endResetModel();
}

void PickerModel::setEmptyText(const QString& text) {
    if (text == m_emptyText)
        return;
    beginResetModel();
    m_emptyText = text;
    endResetModel();
}

QString PickerModel::nameOf(const QString& id) const {
    if (id.isEmpty())
        return m_emptyText;
    const auto found = std::ranges::find(m_rows, id, &PickerRow::id);
    return found == m_rows.end() ? QString() : found->name;
}

QModelIndex PickerModel::indexOf(const QString& id) const {
    if (id.isEmpty())
        return m_emptyText.isEmpty() ? QModelIndex() : index(0);
    const auto found = std::ranges::find(m_rows, id, &PickerRow::id);
    if (found == m_rows.end())
        return {};
    return index(static_cast<int>(found - m_rows.begin()) + offset());
}

int PickerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + offset();
}

QVariant PickerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int i = index.row() - offset();
    if (i < 0)
        return role == Qt::DisplayRole ? QVariant(m_emptyText)
               : role == IdRole        ? QVariant(QString())
                                       : QVariant();
    const PickerRow& row = m_rows[i];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return row.detail;
    case IdRole:
        return row.id;
    case SearchRole:
        return m_folded[i];
    default:
        return {};
    }
}

void PickerFilter::setQuery(const QString& query) {
    const QStringList words = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool PickerFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (index.data(PickerModel::IdRole).toString().isEmpty())
        return m_words.isEmpty(); // "none" is no answer to a search
    const QString text = index.data(PickerModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

} // namespace plume::ui
