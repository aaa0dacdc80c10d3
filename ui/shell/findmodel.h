// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

namespace plume::ui {

/// Something that the command box finds, and what choosing it does.
struct Findable {
    QString name;
    QString detail;         ///< what it is, and its value or shortcut: "Input · 1 million/day"
    QStringList otherNames; ///< to find it by as well, as its name in another language
    QString words;          ///< to find it by after what is named so: its unit, what it means
    std::function<void()> choose;
};

/// What has every word of the query in its name, its detail or its keys, whatever accents and
/// capitals; names that are the query first, then names that begin with it, then names in which a
/// word does. Never more than a person reads.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::size_t most = 60;

    using QAbstractListModel::QAbstractListModel;

    void setFindables(std::vector<Findable> findables);
    void setQuery(const QString& query);
    /// Does what a row is for.
    void choose(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Folded {
        QStringList names;
        QString all;
    };

    std::vector<Findable> m_findables;
    std::vector<Folded> m_folded;
    std::vector<std::size_t> m_found;
};

} // namespace plume::ui
