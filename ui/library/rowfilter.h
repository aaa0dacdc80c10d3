// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace plume::ui {

/// The rows in which every word of a query occurs, whatever its accents and capitals; sorted by
/// number where a column has numbers, else as the language of the locale sorts. What is not known
/// comes last either way.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RowFilter(QObject* parent = nullptr);

    /// By row, folded. The model is reset after it.
    void setSearchable(const QStringList& texts) { m_searchable = texts; }
    void setQuery(const QString& query);
    void setLocale(const QLocale& locale);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_searchable;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace plume::ui
