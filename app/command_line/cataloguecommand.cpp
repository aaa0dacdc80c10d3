// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/cataloguecommand.h"

#include "calculation/term.h"
#include "command_line/cataloguerows.h"
#include "command_line/textlayout.h"
#include "document/json.h"
#include "quantity/displaytext.h"
#include "quantity/quantitytext.h"

namespace plume {
namespace {

/// The word for a quantity: a term's name, or the indicator as it is.
QString nameOfQuantity(const QString& key) {
    const auto term = termOf(key);
    return term ? nameOf(*term) : key;
}

QString yearOf(const CatalogueRow& row) {
    return row.year == 0 ? QString() : QString::number(row.year);
}

QString shown(double value, const CatalogueRow& row, const QLocale& locale) {
    constexpr int digits = 4;
    if (row.dimension)
        return displayText(toBase(value, row.unit), *row.dimension, locale, digits);
    const QString number = displayNumber(value, row.unit, locale, digits);
    return row.unit.symbol.isEmpty() ? number : number + QChar::Nbsp + row.unit.symbol;
}

QString shownRange(const CatalogueRow& row, const QLocale& locale) {
    if (!row.range)
        return {};
    if (row.dimension)
        return displayRange({toBase(row.range->low, row.unit), toBase(row.range->high, row.unit)},
                            *row.dimension, locale);
    constexpr int digits = 4;
    return displayNumber(row.range->low, row.unit, locale, digits) + QChar(0x2013) +
           shown(row.range->high, row, locale);
}

QString tableText(const QList<CatalogueRow>& rows, const QLocale& locale) {
    TextTable table({3});
    for (const CatalogueRow& row : rows) {
        QStringList cells{row.id, row.name};
        if (!row.quantity.isEmpty())
            cells +=
                {nameOfQuantity(row.quantity),
                 row.value ? shown(*row.value, row, locale) : QString(), shownRange(row, locale)};
        table.addRow(cells + QStringList{yearOf(row), row.source});
    }
    return table.text();
}

QString csvText(const QList<CatalogueRow>& rows) {
    QString text =
        csvRow({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("quantity"),
                QStringLiteral("value"), QStringLiteral("low"), QStringLiteral("high"),
                QStringLiteral("unit"), QStringLiteral("year"), QStringLiteral("source")});
    for (const CatalogueRow& row : rows) {
        const auto number = [](double value) { return QString::fromLatin1(jsonNumber(value)); };
        QStringList values(4);
        if (row.value)
            values[0] = number(*row.value);
        if (row.range) {
            values[1] = number(row.range->low);
            values[2] = number(row.range->high);
        }
        if (!row.quantity.isEmpty())
            values[3] = row.unit.symbol;
        text += csvRow(QStringList{row.id, row.name, row.quantity} + values +
                       QStringList{yearOf(row), row.source});
    }
    return text;
}

Json jsonOf(const CatalogueRow& row) {
    Json json{{"id", row.id.toStdString()}, {"name", row.name.toStdString()}};
    if (!row.quantity.isEmpty()) {
        json["quantity"] = row.quantity.toStdString();
        json["value"] = row.value ? Json(*row.value) : Json(nullptr);
        json["unit"] = row.unit.symbol.toStdString();
    }
    if (row.range) {
        json["low"] = row.range->low;
        json["high"] = row.range->high;
    }
    json["year"] = row.year == 0 ? Json(nullptr) : Json(row.year);
    json["source"] = row.source.toStdString();
    return json;
}

void print(const QList<CatalogueRow>& rows, const Options& options, Console& console) {
    switch (options.format) {
    case Format::Text:
        console.write(tableText(rows, options.locale));
        return;
    case Format::Csv:
        console.write(csvText(rows));
        return;
    case Format::Json: {
        Json list = Json::array();
        for (const CatalogueRow& row : rows)
            list.push_back(jsonOf(row));
        console.write(jsonText(list));
        return;
    }
    case Format::Latex:
    case Format::Bibtex:
        Q_UNREACHABLE(); // not among its formats
    }
}

} // namespace

int runCatalogue(const Options& options, const Catalogue& catalogue, Console& console) {
    const QString kind = options.arguments.first();
    const QStringList kinds = catalogueKinds();
    if (!kinds.contains(kind)) {
        console.complain(CommandLineText::tr("“%1” is no part of the catalogue; these are: %2.")
                             .arg(kind, kinds.join(QStringLiteral(", "))) +
                         QLatin1Char(' ') + howToGetHelp());
        return status::wrongUsage;
    }
    const QString search = options.arguments.mid(1).join(QLatin1Char(' '));
    const auto rows = catalogueRows(kind, search, catalogue, options.locale);
    if (!rows) {
        console.complain(rows.error());
        return status::failed;
    }
    print(*rows, options, console);
    if (rows->isEmpty() && options.format == Format::Text)
        console.complain(CommandLineText::tr("Nothing is called “%1” there.").arg(search));
    return status::done;
}

} // namespace plume
