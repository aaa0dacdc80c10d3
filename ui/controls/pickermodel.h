// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace plume::ui {

/// A row of a catalogue to choose from. `searchKeys`: more words to find it by, as its name in the
/// other language.
struct PickerRow {
    QString id;
    QString name;
    QString detail; ///< "57 g/kWh · 2023"
    QString searchKeys;
    friend bool operator==(const PickerRow&, const PickerRow&) = default;
};

/// The rows in the order given, the one for "none" first where it has a text.
class PickerModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DetailRole, SearchRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PickerRow>& rows);
    /// Of the entry without an id; no such entry where empty.
    void setEmptyText(const QString& text);

    const QString& emptyText() const { return m_emptyText; }
    /// The name of the row; none where there is no such row.
    QString nameOf(const QString& id) const;
    QModelIndex indexOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    int offset() const { return m_emptyText.isEmpty() ? 0 : 1; }

    QList<PickerRow> m_rows;
    QStringList m_folded; ///< of each row, name, detail and keys as they are searched
    QString m_emptyText;
};

/// The rows in which every word of the query occurs, whatever its accents and capitals.
class PickerFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setQuery(const QString& query);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace plume::ui
