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

/// A published figure with the table that it stands in: with a result, or with what keeps it from
/// being checked.
struct Entry {
    const ValidatedTable* table;
    const ValidationResult* result = nullptr;
    const UncheckedCase* unchecked = nullptr;

    const QString& name() const { return result ? result->name : unchecked->name; }
    const QString& reason() const { return result ? result->published.reason : unchecked->reason; }
};

QList<Entry> entriesOf(const QList<ValidatedTable>& tables) {
    QList<Entry> entries;
    for (const ValidatedTable& each : tables) {
        for (const ValidationResult& result : each.results)
            entries.append({.table = &each, .result = &result});
        for (const UncheckedCase& unchecked : each.table.unchecked)
            entries.append({.table = &each, .unchecked = &unchecked});
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
    if (entry.result)
        return rowId(entry.table->name, *entry.result);
    ValidationResult named;
    named.name = entry.unchecked->name;
    return rowId(entry.table->name, named);
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

QString notChecked() {
    //: the verdict on a published figure that nothing published leads to
    return TableText::tr("not checked");
}

QList<ChartCell> cellsOf(const Entry& entry, const Catalogue& catalogue, const QLocale& locale) {
    if (entry.unchecked) {
        QList<ChartCell> cells(columns().size());
        cells[0].text = catalogue.noteIn(locale, entry.name());
        cells[1].text = sourceText(*entry.table, catalogue);
        cells.last().text = notChecked();
        return cells;
    }
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
    cells[0].text = entry.name();
    cells[1].text = entry.table->table.source;
    if (entry.result) {
        cells[2].text = entry.result->published.address;
        cells[3].text = entry.result->published.unit.symbol;
    }
    cells[8].text = entry.result ? keyOf(entry.result->verdict) : QStringLiteral("not-checked");
    cells.prepend({idOf(entry), std::nullopt});
    return cells;
}

RowSheet sheetOf(const Entry& entry, const QList<ChartCell>& cells, const Catalogue& catalogue,
                 const QLocale& locale) {
    const auto said = [&](const QString& text) { return catalogue.noteIn(locale, text); };
    RowSheet sheet{said(entry.name()), {}, {}};
    const QList<ChartColumn> named = columns();
    for (const int column : {2, 5, 6, 7, 8})
        sheet.facts.append({named[column].header, cells[column].text});
    if (entry.result)
        sheet.facts.insert(1, {TableText::tr("As printed"), entry.result->published.text});
    sheet.facts.append({TableText::tr("Reason"), said(entry.reason())});
    sheet.facts.append({TableText::tr("How it is computed"), said(entry.table->table.note)});
    sheet.facts.removeIf([](const RowFact& fact) { return fact.text.isEmpty(); });
    QStringList places{said(entry.table->table.locator),
                       entry.result ? said(entry.result->locator) : QString()};
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
        QString search = entry.table->name + u' ' + entry.table->table.title + u' ' + entry.name();
        for (const ChartCell& cell : cells)
            search += u' ' + cell.text;
        if (entry.unchecked)
            search += u' ' + catalogue.noteIn(locale, entry.reason());
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
        return locale.toString(std::ranges::count_if(entries, [verdict](const Entry& each) {
            return each.result && each.result->verdict == verdict;
        }));
    };
    const auto unchecked =
        std::ranges::count_if(entries, [](const Entry& each) { return !each.result; });
    return TableText::tr("Of %1 published figures, %2 are met and %3 are not; in %4 the "
                         "publication disagrees with itself. What nothing published leads to is "
                         "listed as not checked: %5.")
        .arg(locale.toString(entries.size() - unchecked), count(Verdict::Pass),
             count(Verdict::Fail), count(Verdict::Disagrees), locale.toString(unchecked));
}

} // namespace plume
