// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/unittable.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

#include "quantity/unitrows.h"

namespace plume {
namespace {

using unitrows::Row;
using unitrows::Use;

// Symbols put together below, for the translator; the rows carry the others.
[[maybe_unused]] constexpr const char* composedSymbols[] = {
    QT_TRANSLATE_NOOP("Unit", "requests/year"),  QT_TRANSLATE_NOOP("Unit", "request/year"),
    QT_TRANSLATE_NOOP("Unit", "requests/month"), QT_TRANSLATE_NOOP("Unit", "request/month"),
    QT_TRANSLATE_NOOP("Unit", "requests/day"),   QT_TRANSLATE_NOOP("Unit", "request/day"),
    QT_TRANSLATE_NOOP("Unit", "requests/h"),     QT_TRANSLATE_NOOP("Unit", "request/h"),
    QT_TRANSLATE_NOOP("Unit", "requests/min"),   QT_TRANSLATE_NOOP("Unit", "request/min"),
    QT_TRANSLATE_NOOP("Unit", "requests/s"),     QT_TRANSLATE_NOOP("Unit", "request/s"),
    QT_TRANSLATE_NOOP("Unit", "tokens/year"),    QT_TRANSLATE_NOOP("Unit", "token/year"),
    QT_TRANSLATE_NOOP("Unit", "tokens/month"),   QT_TRANSLATE_NOOP("Unit", "token/month"),
    QT_TRANSLATE_NOOP("Unit", "tokens/day"),     QT_TRANSLATE_NOOP("Unit", "token/day"),
    QT_TRANSLATE_NOOP("Unit", "tokens/h"),       QT_TRANSLATE_NOOP("Unit", "token/h"),
    QT_TRANSLATE_NOOP("Unit", "tokens/min"),     QT_TRANSLATE_NOOP("Unit", "token/min"),
    QT_TRANSLATE_NOOP("Unit", "tokens/s"),       QT_TRANSLATE_NOOP("Unit", "token/s"),
};

/// The units of a dimension, and for every spelling which of them it names.
struct Entry {
    Dimension dimension;
    QList<DisplayUnit> units;
    QHash<QString, qsizetype> spellings;
};
using Table = QList<Entry>;

DisplayUnit unitOf(const Row& row) {
    DisplayUnit result{.symbol = QString::fromUtf8(row.symbol),
                       .singular = QString::fromUtf8(row.singular),
                       .aliases = QString::fromUtf8(row.aliases).split(u'|', Qt::SkipEmptyParts),
                       .inBase = row.inBase,
                       .automatic = row.use == Use::Shown};
    if (!result.singular.isEmpty())
        result.aliases.append(result.singular);
    return result;
}

template <typename Rows>
QList<DisplayUnit> unitsOfRows(const Rows& rows) {
    QList<DisplayUnit> result;
    for (const Row& row : rows)
        result.append(unitOf(row));
    std::ranges::stable_sort(result, {}, &DisplayUnit::inBase);
    return result;
}

/// Also read with any of `endings` after it: "Wh" and "Wh/request".
QList<DisplayUnit> withEndings(QList<DisplayUnit> units, const QStringList& endings) {
    for (auto& unit : units) {
        const QStringList spellings = QStringList{unit.symbol} + unit.aliases;
        for (const QString& spelling : spellings) {
            for (const QString& ending : endings)
                unit.aliases.append(spelling + ending);
        }
    }
    return units;
}

/// A count per time: "requests/day", "request/day", "/day", "lượt mỗi ngày".
QList<DisplayUnit> ratesOf(const Row& counted) {
    const DisplayUnit noun = unitOf(counted);
    QList<DisplayUnit> result;
    for (const DisplayUnit& rate : unitsOfRows(unitrows::rates)) {
        DisplayUnit unit = rate;
        unit.symbol = noun.symbol + rate.symbol;
        unit.singular = noun.singular + rate.symbol;
        unit.aliases = QStringList{rate.symbol} + rate.aliases;
        for (const QString& name : QStringList{noun.symbol} + noun.aliases) {
            for (const QString& ending : QStringList{rate.symbol} + rate.aliases)
                unit.aliases.append(name + ending);
        }
        unit.aliases.removeAll(unit.symbol);
        result.append(unit);
    }
    return result;
}

bool isOfEmission(const Dimension& dimension) {
    return dimension.exponents[std::size_t(Base::Emission)] == 1;
}

/// One spelling for what looks alike: no spaces, "/" for "per", one micro sign, no CO2e.
QString spellingOf(const QString& text, bool ofEmission) {
    static const QRegularExpression per(QStringLiteral("(?:^|\\s)per\\s"));
    static const QRegularExpression space(QStringLiteral("\\s+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression carbonDioxide(
        QStringLiteral("(?:of)?CO2(?:-?eq?|-?tđ|tươngđương|-?equivalents?)?"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = text.normalized(QString::NormalizationForm_C);
    // Most have neither a space nor CO2, which is found out sooner.
    if (std::ranges::any_of(result, [](QChar character) { return character.isSpace(); })) {
        result.replace(per, QStringLiteral("/"));
        result.remove(space);
    }
    result.replace(QChar(0x03BC), QChar(0x00B5)); // Greek mu, micro sign
    result.replace(QChar(0x2082), u'2');
    if (ofEmission && result.contains(QLatin1String("CO2"), Qt::CaseInsensitive))
        result.remove(carbonDioxide);
    return result;
}

void add(Table& table, const Dimension& dimension, const QList<DisplayUnit>& units) {
    Entry entry{dimension, units, {}};
    for (qsizetype i = 0; i < units.size(); ++i) {
        for (const QString& spelling : QStringList{units[i].symbol} + units[i].aliases)
            entry.spellings.insert(spellingOf(spelling, isOfEmission(dimension)), i);
    }
    table.append(entry);
}

void appendEnergies(Table& table) {
    const QStringList perRequest{QStringLiteral("/request"), QStringLiteral("/query"),
                                 QStringLiteral("/prompt"), QStringLiteral("/lượt"),
                                 QStringLiteral("/yêu cầu")};
    const auto energies = unitsOfRows(unitrows::energy);
    const auto powers = withEndings(unitsOfRows(unitrows::power),
                                    {QStringLiteral("/device"), QStringLiteral("/GPU"),
                                     QStringLiteral("/TPU"), QStringLiteral("/thiết bị")});
    for (const Dimension& energy : {dim::chipEnergy, dim::serverEnergy, dim::facilityEnergy}) {
        add(table, energy, energies);
        add(table, energy / dim::deviceTime, powers);
        add(table, energy / dim::request, withEndings(energies, perRequest));
        add(table, energy / dim::token, unitsOfRows(unitrows::energyPerToken));
    }
    const auto mass = unitsOfRows(unitrows::mass);
    add(table, dim::emission, mass);
    add(table, dim::emissionPerRequest, withEndings(mass, perRequest));
    add(table, dim::emissionPerDevice,
        withEndings(mass, {QStringLiteral("/device"), QStringLiteral("/GPU"),
                           QStringLiteral("/unit"), QStringLiteral("/thiết bị")}));
    add(table, dim::emissionPerDeviceTime, unitsOfRows(unitrows::massPerDeviceTime));
    add(table, dim::intensity, unitsOfRows(unitrows::intensity));
    const auto water = unitsOfRows(unitrows::water);
    add(table, dim::water, water);
    add(table, dim::water / dim::request, withEndings(water, perRequest));
}

void appendOthers(Table& table) {
    for (const Dimension& plain : {dim::pue, dim::serverPerChip})
        add(table, plain, unitsOfRows(unitrows::plainRatio));
    for (const Dimension& water : {dim::siteWater, dim::gridWater})
        add(table, water, unitsOfRows(unitrows::waterPerEnergy));
    add(table, dim::ratio, unitsOfRows(unitrows::ratio));
    add(table, dim::time, unitsOfRows(unitrows::time));
    add(table, dim::device, unitsOfRows(unitrows::devices));
    add(table, dim::deviceTime, unitsOfRows(unitrows::deviceTime));
    add(table, dim::request, unitsOfRows(unitrows::requests));
    add(table, dim::requestRate, ratesOf(unitrows::requests.front()));
    add(table, dim::token, unitsOfRows(unitrows::tokens));
    add(table, dim::token / dim::time, ratesOf(unitrows::tokens.front()));
    add(table, dim::tokensPerRequest, unitsOfRows(unitrows::tokensPerRequest));
    add(table, dim::parameter, unitsOfRows(unitrows::parameters));
    add(table, dim::flop, unitsOfRows(unitrows::flop));
    add(table, dim::flopRate, unitsOfRows(unitrows::flopRate));
    add(table, dim::flopPerParameterToken, unitsOfRows(unitrows::flopPerParameterToken));
    add(table, dim::money, unitsOfRows(unitrows::money));
    add(table, dim::energyPrice, unitsOfRows(unitrows::moneyPerEnergy));
    add(table, dim::deviceTimePrice, unitsOfRows(unitrows::moneyPerDeviceTime));
    add(table, dim::requestPrice, unitsOfRows(unitrows::moneyPerRequest));
}

Table makeTable() {
    Table table;
    appendEnergies(table);
    appendOthers(table);
    return table;
}

const Entry& entryOf(const Dimension& dimension) {
    static const Table table = makeTable();
    static const Entry none;
    const auto found = std::ranges::find(table, dimension, &Entry::dimension);
    return found == table.end() ? none : *found;
}

} // namespace

const QList<DisplayUnit>& unitsOf(const Dimension& dimension) {
    return entryOf(dimension).units;
}

DisplayUnit unitOfSize(const Dimension& dimension, double inBase) {
    const QList<DisplayUnit>& units = unitsOf(dimension);
    const auto unit = std::ranges::find_if(
        units, [inBase](const DisplayUnit& each) { return qFuzzyCompare(each.inBase, inBase); });
    if (unit != units.end())
        return *unit;
    return units.isEmpty() ? DisplayUnit{} : units.first();
}

std::optional<DisplayUnit> findUnit(const Dimension& dimension, const QString& text) {
    const Entry& entry = entryOf(dimension);
    const QString spelling = spellingOf(text, isOfEmission(dimension));
    if (const auto exact = entry.spellings.constFind(spelling); exact != entry.spellings.cend())
        return entry.units[*exact];
    if (spelling.size() < 3)
        return std::nullopt;
    std::optional<qsizetype> found;
    for (auto it = entry.spellings.cbegin(); it != entry.spellings.cend(); ++it) {
        if (it.key().compare(spelling, Qt::CaseInsensitive) != 0 || found == *it)
            continue;
        if (found)
            return std::nullopt;
        found = *it;
    }
    return found ? std::optional(entry.units[*found]) : std::nullopt;
}

QString inCurrency(QString text, const QString& currency) {
    constexpr QChar anyCurrency(0x00A4);
    return currency.isEmpty() ? text : text.replace(anyCurrency, currency);
}

QString localSymbol(const DisplayUnit& unit) {
    if (unit.symbol.isEmpty())
        return QString(); // of which the translation would be the header of the catalogue
    return QCoreApplication::translate("Unit", unit.symbol.toUtf8().constData());
}

QString localSingular(const DisplayUnit& unit) {
    if (unit.singular.isEmpty())
        return localSymbol(unit);
    return QCoreApplication::translate("Unit", unit.singular.toUtf8().constData());
}

double toBase(long double amount, const DisplayUnit& unit) {
    const double parts = wholePartsOfBase(unit.inBase);
    const auto rounded = static_cast<double>(amount);
    if (static_cast<long double>(rounded) == amount)
        return parts > 0.0 ? rounded / parts : rounded * unit.inBase;
    return static_cast<double>(parts > 0.0 ? amount / parts : amount * unit.inBase);
}

long double inUnit(double base, const DisplayUnit& unit) {
    const auto exact = static_cast<long double>(base);
    const double parts = wholePartsOfBase(unit.inBase);
    return parts > 0.0 ? exact * parts : exact / unit.inBase;
}

} // namespace plume
