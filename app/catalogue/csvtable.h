// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace plume {

/// A CSV file as text: one header row, then rows of as many fields.
struct CsvTable {
    QString fileName;
    QHash<QString, qsizetype> columns;
    QList<QStringList> rows;
    QList<int> lines; ///< of each row in the file, from 1
};

/// The most columns that can be read at once.
inline constexpr qsizetype mostCsvColumns = 32;

/// Reads the named `columns` of `path`, in any order; others are passed over. Every faulty row is
/// reported.
Checked<CsvTable> readCsv(const QString& path, const QStringList& columns);

} // namespace plume
