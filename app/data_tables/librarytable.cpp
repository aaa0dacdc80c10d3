// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/librarytable.h"

#include "catalogue/catalogue.h"
#include "data_tables/columnwords.h"

namespace plume {
namespace {

/// "name" of "name_en" and "name_vi".
QString withoutLanguage(const QString& column, const DataTable& data) {
    const bool isLocal = column.endsWith(QLatin1String("_en")) &&
                         data.hasColumn(column.chopped(2) + QLatin1String("vi"));
    return isLocal ? column.chopped(3) : column;
}

/// The columns for people, each in one language, in the order of the file.
QStringList columnsForPeople(const DataTable& data) {
    QStringList columns;
    for (const QString& column : data.columns) {
        const QString plain = withoutLanguage(column, data);
        const bool isOtherLanguage = plain == column && column.endsWith(QLatin1String("_vi"));
        if (!isOtherLanguage && columnWords(plain))
            columns.append(plain);
    }
    return columns;
}

ChartCell cellOf(const QString& column, const QString& field, const ColumnWords& words,
                 const Catalogue& catalogue, const QLocale& locale) {
    bool isNumber = false;
    const double number = words.isNumber() ? field.toDouble(&isNumber) : 0.0;
    return {shownField(column, field, catalogue, locale),
            isNumber ? std::optional(number) : std::nullopt};
}

/// Everything of the row that somebody may look for, whichever language they think in.
QString searchText(const DataTable& data, qsizetype row, const QList<ChartCell>& shown,
                   const Catalogue& catalogue) {
    QString text = data.idOf(row);
    for (const ChartCell& cell : shown)
        text += u' ' + cell.text;
    for (const char* column : {"name_en", "name_vi", "title_en", "title_vi", "note", "iso3"})
        text += u' ' + data.field(row, QLatin1String(column));
    text += u' ' +
            catalogue.noteIn(QLocale(QLocale::Vietnamese), data.field(row, QStringLiteral("note")));
    return folded(text);
}

ChartTable fileOf(const DataTable& data) {
    ChartTable file;
    for (const QString& column : data.columns)
        file.columns.append({column, column, false});
    for (const QStringList& row : data.rows) {
        QList<ChartCell> cells;
        for (const QString& field : row)
            cells.append({field, std::nullopt});
        file.rows.append(cells);
    }
    return file;
}

/// How a row is called: by what its table shows first.
QString titleOf(const DataTable& data, const ShippedTable& kind, qsizetype row,
                const Catalogue& catalogue, const QLocale& locale) {
    const auto shown = [&](const QString& column) {
        return shownField(column, data.field(row, column, locale), catalogue, locale);
    };
    const bool isMade = kind.shown.startsWith(QStringLiteral("vendor"));
    return isMade ? shown(kind.shown[0]) + u' ' + shown(kind.shown[1]) : shown(kind.shown[0]);
}

RowSheet sheetOf(const DataTable& data, const ShippedTable& kind, qsizetype row,
                 const Catalogue& catalogue, const QLocale& locale) {
    RowSheet sheet{titleOf(data, kind, row, catalogue, locale), {}, {}};
    const QString locator = data.field(row, QStringLiteral("locator"));
    const bool isSource = kind.key == QLatin1String("sources");
    for (const QString& column : columnsForPeople(data)) {
        const QString field = data.field(row, column, locale);
        const auto words = columnWords(column);
        if (field.isEmpty())
            continue;
        if (words->kind == FieldKind::Source && !isSource)
            sheet.sources.append({words->header, sourceFacts(field, locator, catalogue)});
        else if (column != QLatin1String("locator"))
            sheet.facts.append({words->header, shownField(column, field, catalogue, locale)});
    }
    return sheet;
}

} // namespace

LibraryTable libraryTableOf(const DataTable& data, const ShippedTable& kind,
                            const Catalogue& catalogue, const QLocale& locale) {
    LibraryTable table;
    QList<ColumnWords> words;
    for (const QString& column : kind.shown) {
        words.append(columnWords(column).value_or(ColumnWords{column, FieldKind::Text}));
        table.shown.columns.append({words.last().header, column, words.last().isNumber()});
    }
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        QList<ChartCell> cells;
        for (qsizetype i = 0; i < kind.shown.size(); ++i)
            cells.append(cellOf(kind.shown[i], data.field(row, kind.shown[i], locale), words[i],
                                catalogue, locale));
        table.searchable.append(searchText(data, row, cells, catalogue));
        table.shown.rows.append(cells);
        table.shown.addresses.append(data.idOf(row));
    }
    table.file = fileOf(data);
    table.sheetOf = [data, kind, &catalogue, locale](qsizetype row) {
        return plume::sheetOf(data, kind, row, catalogue, locale);
    };
    return table;
}

} // namespace plume
