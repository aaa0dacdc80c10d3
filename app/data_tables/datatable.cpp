// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/datatable.h"

#include "catalogue/catalogue.h"
#include "catalogue/csvtable.h"
#include "data_tables/tabletext.h"

#include <QFile>

#include <algorithm>

namespace plume {
namespace {

QString withLanguage(const QString& column, QLatin1String suffix) {
    return column + suffix;
}

Result<QStringList> columnsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, path,
                     TableText::tr("The data file cannot be read: %1.").arg(file.errorString())};
    QString header = QString::fromUtf8(file.readLine()).trimmed();
    header.remove(QLatin1Char('"'));
    return header.split(QLatin1Char(','));
}

} // namespace

QString DataTable::field(qsizetype row, const QString& column) const {
    const qsizetype at = columns.indexOf(column);
    return at < 0 ? QString() : rows[row][at];
}

QString DataTable::field(qsizetype row, const QString& column, const QLocale& locale) const {
    if (hasColumn(column))
        return field(row, column);
    return LocalName{field(row, withLanguage(column, QLatin1String("_en"))),
                     field(row, withLanguage(column, QLatin1String("_vi")))}
        .in(locale);
}

void DataTable::sortByName(const QLocale& locale) {
    if (!hasColumn(QStringLiteral("name_en")))
        return;
    QList<std::pair<QString, QStringList>> named;
    for (qsizetype row = 0; row < rows.size(); ++row)
        named.append({folded(field(row, QStringLiteral("name"), locale)), rows[row]});
    std::ranges::stable_sort(named, {}, &std::pair<QString, QStringList>::first);
    std::ranges::transform(named, rows.begin(), &std::pair<QString, QStringList>::second);
}

QString DataTable::idOf(qsizetype row) const {
    const QString first = rows[row].value(0);
    if (columns.value(0) != QLatin1String("term"))
        return first;
    const QString kind = field(row, QStringLiteral("kind"));
    return kind.isEmpty() ? first : first + QLatin1Char('/') + kind;
}

Checked<DataTable> readDataTable(const QString& path) {
    const auto columns = columnsOf(path);
    if (!columns)
        return Faults{columns.error()};
    DataTable table{*columns, {}};
    for (qsizetype first = 0; first < columns->size(); first += mostCsvColumns) {
        const auto part = readCsv(path, columns->mid(first, mostCsvColumns));
        if (!part)
            return part.error();
        table.rows.resize(part->rows.size());
        for (qsizetype row = 0; row < part->rows.size(); ++row)
            table.rows[row] += part->rows[row];
    }
    return table;
}

} // namespace plume
