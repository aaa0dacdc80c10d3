// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lookuptable.h"

#include "catalogue/cataloguerow.h"

#include <QCoreApplication>

#include <algorithm>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// One number of a table: "pue=wue:l_per_kwh" taken apart.
struct Number {
    QString quantity;
    QString unit; ///< as people write it
    QByteArray value;
    QByteArray low;
    QByteArray high;
};

QString unitOf(const QString& suffix) {
    if (suffix == QLatin1String("percent"))
        return QStringLiteral("%");
    if (suffix == QLatin1String("g_per_kwh"))
        return QStringLiteral("g/kWh");
    return suffix == QLatin1String("l_per_kwh") ? QStringLiteral("L/kWh") : QString();
}

QList<Number> numbersOf(const LookupTable& table) {
    QList<Number> numbers;
    for (const QString& text : QString::fromLatin1(table.numbers).split(QLatin1Char(' '))) {
        const QString columns = text.section(QLatin1Char('='), 1);
        const QByteArray stem = columns.section(QLatin1Char(':'), 0, 0).toLatin1();
        const QString suffix = columns.section(QLatin1Char(':'), 1);
        const QByteArray unit = suffix.isEmpty() ? QByteArray() : '_' + suffix.toLatin1();
        numbers.append({text.section(QLatin1Char('='), 0, 0), unitOf(suffix), stem + unit,
                        stem + "_low" + unit, stem + "_high" + unit});
    }
    return numbers;
}

/// Those that every table has, and of the others those that this one has: ranges, units, notes.
QStringList columnsOf(const QList<Number>& numbers, const QStringList& header) {
    QStringList columns{QStringLiteral("id"),      QStringLiteral("name_en"),
                        QStringLiteral("name_vi"), QStringLiteral("year"),
                        QStringLiteral("quality"), QStringLiteral("source")};
    QStringList optional{QStringLiteral("unit"), QStringLiteral("note")};
    for (const Number& number : numbers) {
        columns.append(QString::fromLatin1(number.value));
        optional += {QString::fromLatin1(number.low), QString::fromLatin1(number.high)};
    }
    for (const QString& column : optional) {
        if (header.contains(column))
            columns.append(column);
    }
    return columns;
}

/// Of a table that has ranges at all.
std::optional<Range> rangeOf(const Row& row, const Number& number) {
    if (!row.hasColumn(number.low.constData()))
        return std::nullopt;
    const auto low = row.number(number.low.constData());
    const auto high =
        row.hasColumn(number.high.constData()) ? row.number(number.high.constData()) : std::nullopt;
    if (low && high && *low > *high)
        row.fault(number.low.constData(), Texts::tr("The range runs downwards."));
    if ((!low && !high) || low == high)
        return std::nullopt;
    return Range{low.value_or(0.0), high.value_or(*low)};
}

LookupRow readLookupRow(const Row& row, const QList<Number>& numbers) {
    LookupRow result{.id = row.required("id"),
                     .name = row.localName("name"),
                     .year = row.year("year"),
                     .values = {},
                     .quality = row.quality("quality"),
                     .source = row.source("source"),
                     .note = row.hasColumn("note") ? row.text("note") : QString()};
    for (const Number& number : numbers) {
        const auto value = row.number(number.value.constData());
        const auto range = rangeOf(row, number);
        if (!value && !range)
            continue;
        const bool namesUnit = row.hasColumn("unit");
        result.values.append(
            {number.quantity, namesUnit ? row.required("unit") : number.unit, value, range});
    }
    return result;
}

} // namespace

const LookupTable* findLookupTable(const QString& name) {
    const auto table = std::ranges::find_if(
        lookupTables, [&](const LookupTable& each) { return name == QLatin1String(each.name); });
    return table == lookupTables.end() ? nullptr : &*table;
}

Checked<QList<LookupRow>> readLookupTable(const QString& folder, const LookupTable& table,
                                          const Catalogue& catalogue) {
    const QString file = QString::fromLatin1(table.file);
    KnownRows known;
    for (const Source& source : catalogue.sources)
        known.sources.insert(source.key);
    const QList<Number> numbers = numbersOf(table);
    Faults faults;
    const QString path = folder + QLatin1Char('/') + file;
    QList<LookupRow> rows =
        readRows(path, columnsOf(numbers, headerOf(path)), known, faults,
                 [&numbers](const Row& row) { return readLookupRow(row, numbers); });
    std::ranges::sort(rows, std::less(), &LookupRow::id);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].id == rows[i - 1].id)
            faults.append(
                {Error::Kind::Value, file, Texts::tr("The id “%1” comes twice.").arg(rows[i].id)});
    }
    if (!faults.isEmpty())
        return faults;
    return rows;
}

} // namespace plume
