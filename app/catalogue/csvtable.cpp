// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#define CSV_IO_NO_THREAD
#include <libfccp/csv.h>

#include <algorithm>
#include <array>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// A reader has a fixed number of columns.
constexpr auto mostColumns = std::size_t(mostCsvColumns);

using Reader = io::CSVReader<mostColumns, io::trim_chars<' '>, io::double_quote_escape<',', '"'>>;

template <std::size_t... I>
void readHeader(Reader& reader, const std::array<std::string, mostColumns>& names,
                std::index_sequence<I...>) {
    reader.read_header(io::ignore_extra_column | io::ignore_missing_column, names[I]...);
}

template <std::size_t... I>
bool readRow(Reader& reader, std::array<std::string, mostColumns>& fields,
             std::index_sequence<I...>) {
    return reader.read_row(fields[I]...);
}

QString lineOf(const CsvTable& table, int line) {
    return QStringLiteral("%1:%2").arg(table.fileName).arg(line);
}

Error faultAt(const CsvTable& table, int line, const QString& message) {
    return {Error::Kind::Format, lineOf(table, line), message};
}

} // namespace

qsizetype CsvTable::placeOf(QByteArrayView column) const {
    const auto place = std::ranges::find_if(
        columns, [column](const QByteArray& name) { return QByteArrayView(name) == column; });
    return place == columns.end() ? -1 : place - columns.begin();
}

QStringList headerOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
}

Checked<CsvTable> readCsv(const QString& path, const QStringList& columns) {
    Q_ASSERT(std::size_t(columns.size()) <= mostColumns);
    CsvTable table;
    table.fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Faults{{Error::Kind::Io, path,
                       Texts::tr("The data file cannot be read: %1.").arg(file.errorString())}};
    const QByteArray bytes = file.readAll();

    std::array<std::string, mostColumns> names;
    for (std::size_t i = 0; i < mostColumns; ++i) // places beyond the last column stay unused
        names[i] = i < std::size_t(columns.size()) ? columns[qsizetype(i)].toStdString()
                                                   : "unused" + std::to_string(i);
    Faults faults;
    constexpr auto all = std::make_index_sequence<mostColumns>{};
    try {
        Reader reader(table.fileName.toStdString(), bytes.constData(),
                      bytes.constData() + bytes.size());
        readHeader(reader, names, all);
        for (const QString& column : columns) {
            table.columns.append(column.toLatin1());
            if (!reader.has_column(column.toStdString()))
                faults.append(
                    faultAt(table, 1, Texts::tr("The column “%1” is missing.").arg(column)));
        }
        if (!faults.isEmpty())
            return faults;
        for (bool more = true; more;) {
            std::array<std::string, mostColumns> fields;
            try {
                more = readRow(reader, fields, all);
            } catch (const io::error::base& error) {
                faults.append(faultAt(
                    table, int(reader.get_file_line()),
                    Texts::tr("The row cannot be read: %1").arg(QString::fromUtf8(error.what()))));
                continue;
            }
            if (!more)
                break;
            QStringList row;
            row.reserve(columns.size());
            for (qsizetype i = 0; i < columns.size(); ++i)
                row.append(QString::fromStdString(fields[std::size_t(i)]));
            table.rows.append(std::move(row));
            table.lines.append(int(reader.get_file_line()));
        }
    } catch (const std::exception& error) {
        faults.append(faultAt(
            table, 1,
            Texts::tr("The header cannot be read: %1").arg(QString::fromUtf8(error.what()))));
    }
    if (!faults.isEmpty())
        return faults;
    return table;
}

} // namespace plume
