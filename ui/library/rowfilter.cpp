// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/rowfilter.h"

#include <algorithm>

#include "catalogue/catalogue.h"
#include "charts/charttablemodel.h"

namespace plume::ui {

RowFilter::RowFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(ChartTableModel::sortRole);
    m_collator.setNumericMode(true);
}

void RowFilter::setQuery(const QString& query) {
    const QStringList words = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void RowFilter::setLocale(const QLocale& locale) {
    m_collator.setLocale(locale);
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const QString text = m_searchable.value(row);
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

bool RowFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const auto isUnknown = [](const QVariant& value) {
        return !value.isValid() || value.toString().isEmpty();
    };
    if (isUnknown(a) || isUnknown(b))
        return isUnknown(a) != isUnknown(b) && isUnknown(b) == (sortOrder() == Qt::AscendingOrder);
    if (a.metaType() == QMetaType::fromType<double>())
        return a.toDouble() < b.toDouble();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace plume::ui
