// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/datatable.h"

#include "catalogue/catalogue.h"
#include "catalogue/csvtable.h"

#include <algorithm>

namespace plume {
namespace {

QString withLanguage(const QString& column, QLatin1String suffix) {
    return column + suffix;
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
    const QStringList columns = headerOf(path);
    auto table = readCsv(path, columns);
    if (!table)
        return table.error();
    return DataTable{columns, std::move(table->rows)};
}

} // namespace plume
