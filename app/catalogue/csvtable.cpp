// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#define CSV_IO_NO_THREAD
#include <libfccp/csv.h>

#include <algorithm>
#include <optional>
#include <string>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

// The library's rules for a line; its reader of files sets 48 MB aside for each, and has a fixed
// number of columns.
using Quoting = io::double_quote_escape<',', '"'>;
using Trimming = io::trim_chars<' '>;

/// The fields of a line; none where a quotation mark is not closed. The library needs a copy to
/// write in.
std::optional<QList<QByteArray>> fieldsOf(std::string line) {
    QList<QByteArray> fields;
    char* begin = line.data();
    try {
        for (bool isLast = false; !isLast;) {
            char* end = begin + (Quoting::find_next_column_end(begin) - begin);
            char* const next = end + 1;
            isLast = *end == '\0';
            Trimming::trim(begin, end);
            Quoting::unescape(begin, end);
            fields.append(QByteArray(begin, end - begin));
            begin = next;
        }
    } catch (const io::error::escaped_string_not_closed&) {
        return std::nullopt;
    }
    return fields;
}

/// The lines of a file without what ends them and without a byte order mark.
QList<QByteArray> linesOf(QByteArray bytes) {
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (bytes.startsWith(mark))
        bytes.remove(0, mark.size());
    QList<QByteArray> lines = bytes.split('\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    for (QByteArray& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

/// Reads one file, gathering what is wrong with it.
class Reader {
public:
    Reader(const QString& path, const QStringList& columns) {
        m_table.fileName = QFileInfo(path).fileName();
        for (const QString& column : columns)
            m_table.columns.append(column.toUtf8());
    }

    void readHeader(const QByteArray& line) {
        const auto header = fieldsOf(line.toStdString());
        if (!header)
            return addFault(1, notClosed());
        m_width = header->size();
        for (const QByteArray& column : m_table.columns) {
            const qsizetype place = header->indexOf(column);
            if (place < 0)
                addFault(1,
                         Texts::tr("The column “%1” is missing.").arg(QString::fromUtf8(column)));
            else if (header->lastIndexOf(column) != place)
                addFault(1,
                         Texts::tr("The column “%1” comes twice.").arg(QString::fromUtf8(column)));
            m_places.append(place);
        }
    }

    void readRow(const QByteArray& line, int number) {
        const auto fields = fieldsOf(line.toStdString());
        if (!fields)
            return addFault(number, notClosed());
        if (fields->size() != m_width)
            return addFault(number, Texts::tr("The row has %1 fields, and the header has %2.")
                                        .arg(fields->size())
                                        .arg(m_width));
        QStringList row;
        row.reserve(m_places.size());
        for (const qsizetype place : m_places)
            row.append(QString::fromUtf8((*fields)[place]));
        m_table.rows.append(std::move(row));
        m_table.lines.append(number);
    }

    const Faults& faults() const { return m_faults; }
    const CsvTable& table() const { return m_table; }

private:
    static QString notClosed() { return Texts::tr("A quotation mark is not closed."); }

    void addFault(int line, const QString& message) {
        m_faults.append({Error::Kind::Format,
                         QStringLiteral("%1:%2").arg(m_table.fileName).arg(line), message});
    }

    CsvTable m_table;
    QList<qsizetype> m_places; ///< of each column in a line
    qsizetype m_width = 0;
    Faults m_faults;
};

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
    const auto fields = fieldsOf(linesOf(file.readLine()).first().toStdString());
    QStringList header;
    for (const QByteArray& name : fields.value_or(QList<QByteArray>{}))
        header.append(QString::fromUtf8(name));
    return header;
}

Checked<CsvTable> readCsv(const QString& path, const QStringList& columns) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Faults{{Error::Kind::Io, path,
                       Texts::tr("The data file cannot be read: %1.").arg(file.errorString())}};
    const QList<QByteArray> lines = linesOf(file.readAll());
    Reader reader(path, columns);
    reader.readHeader(lines.first());
    if (!reader.faults().isEmpty())
        return reader.faults();
    for (qsizetype i = 1; i < lines.size(); ++i)
        reader.readRow(lines[i], int(i) + 1);
    if (!reader.faults().isEmpty())
        return reader.faults();
    return reader.table();
}

} // namespace plume
