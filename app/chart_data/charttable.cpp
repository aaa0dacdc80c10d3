// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/charttable.h"

#include <QLocale>

namespace plume {
namespace {

QByteArray quoted(const QString& text) {
    static const QString special = QStringLiteral(",\"\r\n");
    const bool isPlain =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    QString result = text;
    if (!isPlain)
        result = u'"' + result.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return result.toUtf8();
}

QByteArray fileTextOf(const ChartCell& cell, bool isNumber) {
    if (!isNumber)
        return quoted(cell.text);
    return cell.number ? QByteArray::number(*cell.number, 'g', QLocale::FloatingPointShortest)
                       : QByteArray();
}

} // namespace

QByteArray csvOf(const ChartTable& table) {
    QByteArrayList keys;
    for (const ChartColumn& column : table.columns)
        keys.append(quoted(column.key));
    QByteArray csv = keys.join(',') + "\r\n";
    for (const auto& row : table.rows) {
        QByteArrayList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(fileTextOf(row[i], table.columns[i].isNumber));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QString plainTextOf(const ChartTable& table) {
    QStringList headers;
    for (const ChartColumn& column : table.columns)
        headers.append(column.header);
    QStringList lines{headers.join(u'\t')};
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const ChartCell& cell : row)
            cells.append(cell.text);
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace plume
