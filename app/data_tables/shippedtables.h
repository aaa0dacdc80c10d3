// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace plume {

/// A file of the data that people can look at as a table.
struct ShippedTable {
    QString key; ///< its file without ".csv", and what rows are named after: "grids"
    /// Those that are columns of the table; the others are in the sheet of a row. "name" stands for
    /// name_en and name_vi as well.
    QStringList shown;

    QString title() const; ///< "Electricity grids", in the language of the interface
    QString about() const; ///< a sentence
};

/// In the order in which they are offered.
const QList<ShippedTable>& shippedTables();
const ShippedTable* shippedTable(const QString& key);

} // namespace plume
