// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "report/htmlreport.h"
#include "report/modellimits.h"
#include "report/reporttext.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace plume {
namespace {

constexpr qsizetype longestName = 31;
constexpr double narrowest = 9.0; // characters
constexpr double widest = 60.0;

/// That a sheet holds below its header.
constexpr qsizetype mostRows = 1'048'575;

lxw_row_t rowOf(qsizetype row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(qsizetype column) {
    return static_cast<lxw_col_t>(column);
}

bool isShare(const ChartColumn& column) {
    return column.key.section(u'_', -1) == QLatin1String("share") ||
           column.key.contains(QLatin1String("share_of_runs"));
}

/// Wide enough for most of what stands in the column; longer texts are wrapped.
double widthOf(const ChartTable& table, qsizetype column) {
    constexpr double room = 3.0;
    constexpr double widestNumber = 16.0;
    double width = std::max(narrowest, double(headerWithUnit(table.columns[column]).size()) / 2.0);
    for (const QList<ChartCell>& row : table.rows) {
        const double length = table.columns[column].isNumber
                                  ? std::min(double(row[column].text.size()), widestNumber)
                                  : double(row[column].text.size());
        width = std::max(width, length + room);
    }
    return std::min(width, widest);
}

/// Makes one workbook. The library keeps the first thing that went wrong for close().
class Workbook {
public:
    Workbook(const QByteArray& path, QByteArray folder) {
        lxw_workbook_options options{};
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
        m_header = format(true);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        m_text = format(true);
        m_number = format(false);
        m_share = format(false);
        format_set_num_format(m_share, "0.0%");
        m_title = format(true);
        format_set_bold(m_title);
        format_set_font_size(m_title, titleSize);
    }

    void setProperties(const Report& report) {
        QByteArray title = report.title.toUtf8();
        QByteArray comments = report.footer.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.comments = comments.data();
        if (report.date.isValid())
            properties.created =
                static_cast<time_t>(report.date.startOfDay(Qt::UTC).toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    void addTable(const QString& name, const ChartTable& table) {
        lxw_worksheet* sheet = addSheet(name);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            writeText(sheet, 0, i, headerWithUnit(table.columns[i]), m_header);
            worksheet_set_column(sheet, columnOf(i), columnOf(i), widthOf(table, i), nullptr);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        for (qsizetype row = 0; row < std::min(table.rows.size(), mostRows); ++row) {
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                writeCell(sheet, row + 1, i, table.rows[row][i], table.columns[i]);
        }
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
    }

    /// Titles and what stands below them, one sentence a row.
    void addSentences(const QString& name, const QList<std::pair<QString, QStringList>>& parts) {
        constexpr double readable = 100.0;
        lxw_worksheet* sheet = addSheet(name);
        worksheet_set_column(sheet, 0, 0, readable, nullptr);
        qsizetype row = 0;
        for (const auto& [title, sentences] : parts) {
            if (sentences.isEmpty())
                continue;
            writeText(sheet, row++, 0, title, m_title);
            for (const QString& sentence : sentences)
                writeText(sheet, row++, 0, sentence, m_text);
            ++row;
        }
        worksheet_fit_to_pages(sheet, 1, 0);
    }

    lxw_error close() { return workbook_close(m_book); }

private:
    static constexpr double titleSize = 14.0;

    lxw_format* format(bool isWrapped) {
        lxw_format* made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (isWrapped)
            format_set_text_wrap(made);
        return made;
    }

    lxw_worksheet* addSheet(const QString& name) {
        const QString own = sheetName(name, m_names);
        m_names.append(own);
        return workbook_add_worksheet(m_book, own.toUtf8().constData());
    }

    void writeText(lxw_worksheet* sheet, qsizetype row, qsizetype column, const QString& text,
                   lxw_format* style) {
        constexpr qsizetype longestText = 32'767; // that a cell holds
        if (!text.isEmpty())
            worksheet_write_string(sheet, rowOf(row), columnOf(column),
                                   text.left(longestText).toUtf8().constData(), style);
    }

    void writeCell(lxw_worksheet* sheet, qsizetype row, qsizetype column, const ChartCell& cell,
                   const ChartColumn& about) {
        if (about.isNumber && cell.number)
            worksheet_write_number(sheet, rowOf(row), columnOf(column), *cell.number,
                                   isShare(about) ? m_share : m_number);
        else
            writeText(sheet, row, column, cell.text, m_text);
    }

    lxw_workbook* m_book = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_number = nullptr;
    lxw_format* m_share = nullptr;
    lxw_format* m_title = nullptr;
    QStringList m_names;
};

void addFront(Workbook& book, const Report& report) {
    QList<std::pair<QString, QStringList>> parts{{report.title, report.facts}};
    if (!report.note.isEmpty())
        parts.first().second.append(report.note);
    QStringList compared = report.summary;
    if (!compared.isEmpty())
        compared.prepend(report.horizon);
    parts.append({heading::comparison(), compared});
    for (const ReportPlan& plan : report.plans) {
        parts.append({heading::plan(plan.name), plan.summary});
        parts.append({heading::assumptions(), plan.inputs.assumptions});
        parts.append({heading::leftOut(), plan.leftOut});
    }
    parts.append({modelLimitsTitle(), report.limits});
    book.addSentences(heading::summary(), parts);
}

/// "Shares – Plan A": of which plan, where there are several.
QString nameOf(const ReportView& view, const Report& report) {
    if (view.plan < 0 || report.plans.size() == 1)
        return view.title;
    //: the name of a table: %1 such as "Shares", %2 the number of a plan
    return ReportText::tr("%1, plan %2").arg(view.title).arg(view.plan + 1);
}

} // namespace

QString headerWithUnit(const ChartColumn& column) {
    const QString end = column.key.section(u'_', -1);
    const QString unit = end == QLatin1String("kg")        ? QStringLiteral("kg")
                         : end == QLatin1String("kwh")     ? QStringLiteral("kWh")
                         : end == QLatin1String("l")       ? QStringLiteral("L")
                         : end == QLatin1String("percent") ? QStringLiteral("%")
                                                           : QString();
    const bool isNamed = unit.isEmpty() || !column.isNumber;
    return isNamed ? column.header : QStringLiteral("%1 (%2)").arg(column.header, unit);
}

QString sheetName(const QString& wanted, const QStringList& taken) {
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    QString plain;
    for (const QChar character : wanted)
        plain += forbidden.contains(character) ? u' ' : character;
    plain = plain.simplified();
    while (plain.startsWith(u'\''))
        plain.remove(0, 1);
    plain = plain.left(longestName).trimmed();
    while (plain.endsWith(u'\''))
        plain.chop(1);
    if (plain.isEmpty())
        plain = QStringLiteral("-");
    QString name = plain;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString end = QStringLiteral(" %1").arg(number);
        name = plain.left(longestName - end.size()).trimmed() + end;
    }
    return name;
}

Result<QByteArray> workbookOf(const Report& report) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    if (!folder.isValid())
        return Error{Error::Kind::Io, folder.path(), folder.errorString()};
    Workbook book(QFile::encodeName(path), QFile::encodeName(folder.path()));
    book.setProperties(report);
    addFront(book, report);
    book.addTable(heading::totals(), report.totals);
    for (const ReportView& view : report.views()) {
        if (!view.table().rows.isEmpty())
            book.addTable(nameOf(view, report), view.table());
    }
    book.addTable(heading::inputs(), inputNumbers(report));
    book.addTable(heading::sources(), sourcesTable(report));
    const lxw_error error = book.close();
    QFile file(path);
    if (error != LXW_NO_ERROR)
        return Error{Error::Kind::Io, path, QString::fromUtf8(lxw_strerror(error))};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, path, file.errorString()};
    return file.readAll();
}

} // namespace plume
