// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace plume {

/// A file of the data as it is written: the fields of every row as text.
struct DataTable {
    QStringList columns;
    QList<QStringList> rows;

    /// The field of a column; of "name" where the file has name_en and name_vi, the one in the
    /// language of the locale. Empty where there is no such column.
    QString field(qsizetype row, const QString& column, const QLocale& locale) const;
    QString field(qsizetype row, const QString& column) const;
    bool hasColumn(const QString& column) const { return columns.contains(column); }
    /// Puts the rows in the order of their names in the language of the locale, without regard to
    /// accents; as they are where rows have no names.
    void sortByName(const QLocale& locale);
    /// What rows are referred to by: the first column, and of defaults the kind as well.
    QString idOf(qsizetype row) const;
};

/// Reads every column of a data file.
Checked<DataTable> readDataTable(const QString& path);

} // namespace plume
