// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace plume {

/// A CSV file as text: one header row, then rows of as many fields.
struct CsvTable {
    QString fileName;
    QList<QByteArray> columns; ///< their names, in the order of the fields
    QList<QStringList> rows;
    QList<int> lines; ///< of each row in the file, from 1

    /// The place of a column in each row; -1 where it was not read.
    qsizetype placeOf(QByteArrayView column) const;
};

/// Reads the named `columns` of `path`, in any order; others are passed over. Every faulty row is
/// reported.
Checked<CsvTable> readCsv(const QString& path, const QStringList& columns);

/// The columns that the file at `path` has; none where it cannot be read.
QStringList headerOf(const QString& path);

} // namespace plume
