// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/validationlist.h"

#include "calculation/term.h"
#include "catalogue/catalogue.h"
#include "data_tables/tabletext.h"
#include "quantity/quantitytext.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

constexpr int digits = 6;

/// A published figure with the table that it stands in.
struct Entry {
    const ValidatedTable* table;
    const ValidationResult* result;
};

QList<Entry> entriesOf(const QList<ValidatedTable>& tables) {
    QList<Entry> entries;
    for (const ValidatedTable& table : tables) {
        for (const ValidationResult& result : table.results)
            entries.append({&table, &result});
    }
    return entries;
}

QString nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        //: the verdict on a published figure: ours is within the tolerance
        return TableText::tr("meets");
    case Verdict::Fail:
        //: the verdict on a published figure: ours is not within the tolerance
        return TableText::tr("fails");
    case Verdict::Disagrees:
        return TableText::tr("the source disagrees with itself");
    }
    Q_UNREACHABLE();
}

/// What is compared: "Emissions", "Idle: Emissions".
QString quantityOf(const ValidationResult& result, const Catalogue& catalogue,
                   const QLocale& locale) {
    const QString key = result.published.address.section(u'/', -1);
    const auto term = termOf(key);
    const QString name = term ? nameOf(*term) : key;
    //: a part of a study, and a quantity of it
    return result.part.isEmpty()
               ? name
               : TableText::tr("%1: %2").arg(catalogue.noteIn(locale, result.part), name);
}

QString idOf(const Entry& entry) {
    return rowId(entry.table->name, *entry.result);
}

ChartCell amountCell(std::optional<double> base, const DisplayUnit& unit, const QLocale& locale) {
    if (!base)
        return {TableText::tr("none"), std::nullopt};
    return {displayNumber(*base, unit, locale, digits), double(inUnit(*base, unit))};
}

ChartCell percentCell(std::optional<double> fraction, bool isSigned, const QLocale& locale) {
    constexpr int decimals = 2;
    if (!fraction)
        return {};
    const double percent = 100.0 * *fraction;
    const QString size = locale.toString(std::abs(percent), 'f', decimals);
    const QString sign = percent < 0.0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return {isSigned ? sign + size : size, percent};
}

QString sourceText(const ValidatedTable& table, const Catalogue& catalogue) {
    const Source source = publicationOf(table.table, catalogue);
    return source.authors.isEmpty() ? table.table.title
                                    : QStringLiteral("%1 %2").arg(source.authors).arg(source.year);
}

QList<ChartColumn> columns() {
    return {{TableText::tr("System"), QStringLiteral("case"), false},
            {TableText::tr("Source"), QStringLiteral("source"), false},
            {TableText::tr("Quantity"), QStringLiteral("quantity"), false},
            {TableText::tr("Unit"), QStringLiteral("unit"), false},
            {TableText::tr("Published"), QStringLiteral("published"), true},
            {TableText::tr("Computed"), QStringLiteral("computed"), true},
            {TableText::tr("Residual (%)"), QStringLiteral("residual_percent"), true},
            {TableText::tr("Tolerance (%)"), QStringLiteral("tolerance_percent"), true},
            {TableText::tr("Verdict"), QStringLiteral("verdict"), false}};
}

QList<ChartCell> cellsOf(const Entry& entry, const Catalogue& catalogue, const QLocale& locale) {
    const ValidationResult& result = *entry.result;
    const PublishedValue& published = result.published;
    return {{catalogue.noteIn(locale, result.name), {}},
            {sourceText(*entry.table, catalogue), {}},
            {quantityOf(result, catalogue, locale), {}},
            {localSymbol(published.unit), {}},
            amountCell(published.base, published.unit, locale),
            amountCell(result.ours, published.unit, locale),
            percentCell(result.difference, true, locale),
            percentCell(published.tolerance, false, locale),
            {nameOf(result.verdict), {}}};
}

/// The same as `plume validate` prints it.
QList<ChartCell> fileCellsOf(const Entry& entry, const QList<ChartCell>& shown) {
    QList<ChartCell> cells = shown;
    cells[0].text = entry.result->name;
    cells[1].text = entry.table->table.source;
    cells[2].text = entry.result->published.address;
    cells[3].text = entry.result->published.unit.symbol;
    cells[8].text = keyOf(entry.result->verdict);
    cells.prepend({idOf(entry), std::nullopt});
    return cells;
}

RowSheet sheetOf(const Entry& entry, const QList<ChartCell>& cells, const Catalogue& catalogue,
                 const QLocale& locale) {
    const ValidationResult& result = *entry.result;
    const auto said = [&](const QString& text) { return catalogue.noteIn(locale, text); };
    RowSheet sheet{said(result.name), {}, {}};
    const QList<ChartColumn> named = columns();
    for (const int column : {2, 5, 6, 7, 8})
        sheet.facts.append({named[column].header, cells[column].text});
    sheet.facts.insert(1, {TableText::tr("As printed"), result.published.text});
    sheet.facts.append({TableText::tr("Reason"), said(result.published.reason)});
    sheet.facts.append({TableText::tr("How it is computed"), said(entry.table->table.note)});
    sheet.facts.removeIf([](const RowFact& fact) { return fact.text.isEmpty(); });
    QStringList places{said(entry.table->table.locator), said(result.locator)};
    places.removeAll(QString());
    sheet.sources.append(
        {TableText::tr("Source"), sourceFacts(publicationOf(entry.table->table, catalogue),
                                              places.join(QStringLiteral("; ")), catalogue)});
    return sheet;
}

} // namespace

QList<ValidatedTable> validateShipped(const Catalogue& catalogue) {
    QList<ValidatedTable> tables;
    for (const QString& path : shippedValidationTables()) {
        if (const auto table = readValidationTableFile(path, catalogue))
            tables.append(
                {QFileInfo(path).completeBaseName(), *table, validate(*table, catalogue)});
    }
    return tables;
}

LibraryTable validationListOf(const QList<ValidatedTable>& tables, const Catalogue& catalogue,
                              const QLocale& locale) {
    LibraryTable list;
    list.shown.columns = columns();
    list.file.columns = columns();
    list.file.columns.prepend({QStringLiteral("id"), QStringLiteral("id"), false});
    for (const Entry& entry : entriesOf(tables)) {
        const QList<ChartCell> cells = cellsOf(entry, catalogue, locale);
        QString search =
            entry.table->name + u' ' + entry.table->table.title + u' ' + entry.result->name;
        for (const ChartCell& cell : cells)
            search += u' ' + cell.text;
        list.shown.rows.append(cells);
        list.shown.addresses.append(idOf(entry));
        list.file.rows.append(fileCellsOf(entry, cells));
        list.searchable.append(folded(search));
    }
    list.sheetOf = [tables, shown = list.shown, &catalogue, locale](qsizetype row) {
        return plume::sheetOf(entriesOf(tables)[row], shown.rows[row], catalogue, locale);
    };
    return list;
}

QString validationSummary(const QList<ValidatedTable>& tables, const QLocale& locale) {
    const QList<Entry> entries = entriesOf(tables);
    const auto count = [&](Verdict verdict) {
        return locale.toString(std::ranges::count_if(
            entries, [verdict](const Entry& each) { return each.result->verdict == verdict; }));
    };
    return TableText::tr("Of %1 published figures, %2 are met and %3 are not; in %4 the "
                         "publication disagrees with itself.")
        .arg(locale.toString(entries.size()), count(Verdict::Pass), count(Verdict::Fail),
             count(Verdict::Disagrees));
}

} // namespace plume
