// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguerow.h"

#include "catalogue/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

} // namespace

QString columnKey(const QString& fileName, const QString& column) {
    constexpr int extension = 4; // ".csv"
    return fileName.chopped(extension) + QLatin1Char('.') + column;
}

SpreadRules::SpreadRules(const QList<Spread>& spreads)
    : m_spreads(spreads) {
    for (qsizetype i = 0; i < spreads.size(); ++i) {
        for (const QString& column : spreads[i].columns)
            m_byColumn[column].append(i);
    }
}

QList<const Spread*> SpreadRules::applyingTo(const Row& row, const QString& column) const {
    QList<const Spread*> result;
    const auto candidates = m_byColumn.constFind(column);
    if (candidates == m_byColumn.cend())
        return result;
    for (const qsizetype candidate : *candidates) {
        const Spread& spread = m_spreads[candidate];
        if (spread.conditionColumn.isEmpty() ||
            spread.conditionTexts.contains(row.text(spread.conditionColumn)))
            result.append(&spread);
    }
    return result;
}

const Spread* SpreadRules::find(const QString& id) const {
    const auto spread = std::find_if(m_spreads.begin(), m_spreads.end(),
                                     [&id](const Spread& each) { return each.id.text() == id; });
    return spread == m_spreads.end() ? nullptr : &*spread;
}

QStringList SpreadRules::ids() const {
    QStringList result;
    for (const Spread& spread : m_spreads)
        result.append(spread.id.text());
    return result;
}

Row::Row(const CsvTable& table, qsizetype index, const KnownRows& known, Faults& faults)
    : m_table(table)
    , m_index(index)
    , m_known(known)
    , m_faults(faults) {}

QString Row::text(const char* column) const {
    const qsizetype place = m_table.placeOf(column);
    Q_ASSERT(place >= 0);
    return m_table.rows[m_index][place];
}

QString Row::text(const QString& column) const {
    const qsizetype place = m_table.placeOf(column.toLatin1());
    return place < 0 ? QString() : m_table.rows[m_index][place];
}

QString Row::required(const char* column) const {
    const QString value = text(column);
    if (value.isEmpty())
        fault(column, Texts::tr("A value is missing."));
    return value;
}

LocalName Row::localName(const char* stem) const {
    const QByteArray name(stem);
    return {required((name + "_en").constData()), required((name + "_vi").constData())};
}

std::optional<double> Row::number(const char* column) const {
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double result = value.toDouble(&isNumber);
    if (isNumber && std::isfinite(result))
        return result;
    fault(column, Texts::tr("“%1” is not a number; write it with a decimal point and no grouping.")
                      .arg(value));
    return std::nullopt;
}

std::optional<int> Row::wholeNumber(const char* column, int low, int high) const {
    const auto value = number(column);
    if (!value || *value != std::floor(*value) || *value < low || *value > high)
        return std::nullopt;
    return int(*value);
}

int Row::year(const char* column) const {
    const auto value = wholeNumber(column, 1900, 2200);
    if (!value)
        fault(column, Texts::tr("The year is missing or does not lie between 1900 and 2200."));
    return value.value_or(0);
}

QString Row::source(const char* column) const {
    const QString key = required(column);
    if (!key.isEmpty() && !m_known.sources.contains(key))
        fault(column, Texts::tr("No source has the key “%1”; did you mean “%2”?")
                          .arg(key, nearest(key, m_known.sources.values())));
    return key;
}

Quality Row::quality(const char* column) const {
    const auto value = qualityOf(text(column));
    if (!value)
        fault(column,
              Texts::tr("“%1” is no quality; write measured, published, estimated or assumed.")
                  .arg(text(column)));
    return value.value_or(Quality::Assumed);
}

const Spread* Row::namedSpread(const char* column) const {
    const QString id = text(column);
    const Spread* spread = m_known.spreads.find(id);
    if (!spread)
        fault(column, Texts::tr("No spread has the id “%1”; did you mean “%2”?")
                          .arg(id, nearest(id, m_known.spreads.ids())));
    return spread;
}

/// Both ends of a range; none where one is missing.
std::optional<Range> Row::range(const Columns& columns) const {
    if (!columns.low || !columns.high)
        return std::nullopt;
    const auto low = number(columns.low);
    const auto high = number(columns.high);
    if (!low || !high)
        return std::nullopt;
    return Range{*low, *high};
}

std::optional<EstimateData> Row::estimate(const QString& name, const Columns& columns,
                                          double inBase, Shape shape) const {
    auto value = number(columns.value);
    const auto ends = range(columns);
    if (!value && ends)
        value = centralOf(shape, *ends);
    if (!value)
        return std::nullopt;
    EstimateData result{.value = *value * inBase, .range = {}, .provenance = {}};
    result.provenance = {.source = source(columns.source),
                         .row = m_table.fileName.chopped(4) + QLatin1Char('/') + idText() +
                                QLatin1Char('#') + name,
                         .locator = hasColumn("locator") ? text("locator") : QString(),
                         .note = hasColumn("note") ? text("note") : QString(),
                         .quality = quality(columns.quality)};
    if (ends && ends->low < ends->high) {
        result.shape = shape == Shape::Lognormal && ends->low <= 0.0 ? Shape::Triangular : shape;
        result.range = {ends->low * inBase, ends->high * inBase};
    } else if (!ends) {
        addSpread(columns.value, result);
    }
    if (const auto why = whyNotDrawable(result))
        fault(columns.value, *why);
    return result;
}

void Row::addSpread(const char* column, EstimateData& estimate) const {
    const auto spreads =
        m_known.spreads.applyingTo(*this, columnKey(m_table.fileName, QString::fromLatin1(column)));
    if (spreads.isEmpty())
        return;
    if (spreads.size() > 1)
        fault(column, Texts::tr("Two spreads apply to this value: “%1” and “%2”.")
                          .arg(spreads[0]->id.text(), spreads[1]->id.text()));
    const EstimateData spread = spreadAbout(estimate.value, *spreads.first());
    estimate.shape = spread.shape;
    estimate.range = spread.range;
    estimate.provenance.spread = spread.provenance.spread;
    estimate.provenance.sharing = spread.provenance.sharing;
}

QString Row::idText() const {
    return text(hasColumn("id") ? "id" : "term");
}

void Row::fault(const char* column, const QString& message) const {
    m_faults.append({Error::Kind::Value,
                     QStringLiteral("%1:%2:%3")
                         .arg(m_table.fileName)
                         .arg(m_table.lines[m_index])
                         .arg(QLatin1String(column)),
                     message});
}

bool Row::hasColumn(const char* column) const {
    return m_table.placeOf(column) >= 0;
}

} // namespace plume
