// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "quantity/displaytext.h"
#include "quantity/edittext.h"
#include "quantity/numbertext.h"
#include "quantity/quantitytexttr.h"
#include "quantity/unitsuffix.h"

namespace plume {
namespace {

enum class Join { None, Range, Spread };

/// One end of a range, or the only number there is.
struct Side {
    long double amount = 0.0L;
    UnitSuffix suffix;
};

/// A text taken apart. `isRelative`: the spread is a percentage of the first number.
struct Parts {
    Side first;
    Join join = Join::None;
    Side second;
    bool isRelative = false;
};

/// What the numbers of a text are amounts of.
struct Subject {
    Dimension dimension;
    DisplayUnit assumed;
    QLocale locale;
};

using Readings = Result<QList<Reading>>;

Error fault(const QString& message) {
    return Error{Error::Kind::Value, QString(), message};
}

QStringView dropLeadingSpaces(QStringView text) {
    while (!text.isEmpty() && text.front().isSpace())
        text = text.sliced(1);
    return text;
}

/// Reads one side and drops it from the front of `text`.
Result<Side> takeSide(QStringView& text, NumberRules rules, const Dimension& dimension) {
    const auto number = readNumber(text, rules);
    if (!number)
        return number.error();
    const QStringView rest = text.sliced(number->length);
    const qsizetype length = suffixLength(rest);
    auto suffix = readSuffix(rest.first(length), dimension);
    if (!suffix)
        return suffix.error();
    text = rest.sliced(length);
    return Side{number->value, std::move(*suffix)};
}

/// A spread: "20%" of the first number, or an amount of its own; "±20% W" has the unit of both.
Result<Parts> withSpread(Parts parts, QStringView text, NumberRules rules,
                         const Dimension& dimension) {
    parts.join = Join::Spread;
    const auto number = readNumber(text, rules);
    if (!number)
        return number.error();
    QStringView rest = dropLeadingSpaces(text.sliced(number->length));
    parts.isRelative = rest.startsWith(u'%');
    auto suffix = readSuffix(parts.isRelative ? rest.sliced(1) : rest, dimension);
    if (!suffix)
        return suffix.error();
    parts.second = Side{number->value, std::move(*suffix)};
    return parts;
}

Result<Parts> takeApart(QStringView text, NumberStyle style, const Dimension& dimension) {
    const NumberRules rules{style, hasOperators(text)};
    Parts parts;
    auto first = takeSide(text, rules, dimension);
    if (!first)
        return first.error();
    parts.first = std::move(*first);
    text = dropLeadingSpaces(text);
    if (text.isEmpty())
        return parts;
    if (text.startsWith(u'±'))
        return withSpread(std::move(parts), text.sliced(1), rules, dimension);
    parts.join = Join::Range;
    text = text.sliced(rangeSignLength(text));
    auto second = takeSide(text, rules, dimension);
    if (!second)
        return second.error();
    if (!text.isEmpty())
        return fault(QuantityText::tr("A range has two ends, as in “300 to 700”."));
    parts.second = std::move(*second);
    return parts;
}

const DisplayUnit& firstUnit(const Parts& parts, const Subject& subject) {
    if (parts.first.suffix.unit)
        return *parts.first.suffix.unit;
    return parts.second.suffix.unit ? *parts.second.suffix.unit : subject.assumed;
}

const DisplayUnit& secondUnit(const Parts& parts, const Subject& subject) {
    return parts.second.suffix.unit ? *parts.second.suffix.unit : firstUnit(parts, subject);
}

Error outOfRange() {
    return fault(QuantityText::tr("The amount is too large or too small."));
}

/// What a field shows must be a number as well.
bool isNumberIn(const DisplayUnit& unit, const EstimateData& estimate) {
    const auto isNumber = [&unit](double base) {
        return std::isfinite(static_cast<double>(inUnit(base, unit)));
    };
    return isNumber(estimate.value) && isNumber(estimate.range.low) &&
           isNumber(estimate.range.high);
}

Result<double> baseOf(const Side& side, const DisplayUnit& unit) {
    const long double amount = side.amount * side.suffix.factor.value_or(1.0);
    const double base = toBase(amount, unit);
    const auto inUnit = static_cast<double>(amount); // what a field shows must be a number as well
    const bool isLost = base == 0.0 || inUnit == 0.0;
    if (!std::isfinite(base) || !std::isfinite(inUnit) || (isLost && side.amount != 0.0L))
        return outOfRange();
    return base;
}

QString inWords(double base, const DisplayUnit& unit, const QLocale& locale) {
    return unmistakableNumber(static_cast<double>(inUnit(base, unit)), locale);
}

QString echoOf(const EstimateData& estimate, Join join, const DisplayUnit& unit,
               const QLocale& locale) {
    const QString value = withUnit(inWords(estimate.value, unit, locale), unit);
    if (join == Join::None || estimate.shape == Shape::Fixed)
        return QuantityText::tr("= %1").arg(value);
    const QString low = inWords(estimate.range.low, unit, locale);
    const QString high = withUnit(inWords(estimate.range.high, unit, locale), unit);
    if (join == Join::Range)
        return QuantityText::tr("= %1 to %2").arg(low, high);
    return QuantityText::tr("= %1 (%2 to %3)").arg(value, low, high);
}

Reading readingOf(const EstimateData& estimate, Join join, const DisplayUnit& unit,
                  const QLocale& locale) {
    return Reading{estimate, unit, echoOf(estimate, join, unit, locale)};
}

Result<EstimateData> rangeOf(double low, double high) {
    if (low > high) {
        return fault(QuantityText::tr(
            "The low end of a range comes first, as in “300 to 700”; to subtract, write "
            "“(700-300)”."));
    }
    const Range range{low, high};
    const Shape shape = low == high ? Shape::Fixed : low > 0.0 ? Shape::Lognormal : Shape::Uniform;
    const double value = low == high ? low : centralOf(shape, range);
    if (!std::isfinite(value))
        return outOfRange();
    return EstimateData{value, shape, shape == Shape::Fixed ? Range() : range, {}};
}

Result<EstimateData> spreadOf(double value, double spread) {
    if (spread < 0.0)
        return fault(QuantityText::tr("What follows “±” cannot be negative."));
    const Range range{value - spread, value + spread};
    if (!std::isfinite(range.low) || !std::isfinite(range.high))
        return outOfRange();
    if (range.low == range.high)
        return EstimateData{value, Shape::Fixed, {}, {}};
    return EstimateData{value, range.low > 0.0 ? Shape::Normal : Shape::Uniform, range, {}};
}

Result<EstimateData> estimateOf(const Parts& parts, const Subject& subject) {
    const DisplayUnit& unit = firstUnit(parts, subject);
    const auto first = baseOf(parts.first, unit);
    if (!first)
        return first.error();
    if (parts.join == Join::None)
        return EstimateData{*first, Shape::Fixed, {}, {}};
    if (parts.isRelative) {
        if (unit.symbol == QStringLiteral("%")) {
            return fault(QuantityText::tr(
                "A percentage of a percentage can be read two ways: write both ends, "
                "as in “45% to 55%”."));
        }
        const long double share = parts.second.amount * parts.second.suffix.factor.value_or(1.0);
        return spreadOf(*first, std::abs(*first) * static_cast<double>(share) / 100.0);
    }
    const auto second = baseOf(parts.second, secondUnit(parts, subject));
    if (!second)
        return second.error();
    return parts.join == Join::Range ? rangeOf(*first, *second) : spreadOf(*first, *second);
}

void appendNew(QList<Reading>& readings, const Reading& reading) {
    const bool isThere = std::ranges::any_of(readings, [&](const Reading& other) {
        return other.estimate == reading.estimate && other.unit == reading.unit;
    });
    if (!isThere)
        readings.append(reading);
}

/// Every way to understand the text in one style: "1 to 2 million" may begin at one or a million.
Readings readingsIn(NumberStyle style, QStringView text, const Subject& subject) {
    const auto parts = takeApart(text, style, subject.dimension);
    if (!parts)
        return parts.error();
    QList<Parts> candidates{*parts};
    if (parts->join != Join::None && !parts->first.suffix.factor && !parts->isRelative) {
        candidates.append(*parts);
        candidates.last().first.suffix.factor = parts->second.suffix.factor;
    }
    QList<Reading> readings;
    std::optional<Error> firstFault;
    for (const Parts& candidate : std::as_const(candidates)) {
        const DisplayUnit& unit = candidate.join == Join::Range ? secondUnit(candidate, subject)
                                                                : firstUnit(candidate, subject);
        auto estimate = estimateOf(candidate, subject);
        if (estimate && !isNumberIn(unit, *estimate))
            estimate = outOfRange();
        if (estimate)
            appendNew(readings, readingOf(*estimate, candidate.join, unit, subject.locale));
        else if (!firstFault)
            firstFault = estimate.error();
    }
    if (readings.isEmpty())
        return *firstFault;
    return readings;
}

ReadText asked(const Readings& readings) {
    return readings ? ReadText{*readings, {}} : ReadText{{}, readings.error().message};
}

bool separatorsFit(const Readings& readings) {
    return readings || readings.error().kind != Error::Kind::Format;
}

std::optional<QString> whyNotRead(const QString& text) {
    if (text.size() > longestNumberText)
        return QuantityText::tr("The text is too long to be a number.");
    if (plainText(text).isEmpty())
        return QuantityText::tr("Write a number, as in “500”, “1.2M” or “300 to 700”.");
    return std::nullopt;
}

/// Both styles fit the separators and differ: what is typed follows the language, what is pasted
/// is asked about. Larger first: the reading in which the sign separates groups.
ReadText chosen(const Readings& local, const Readings& foreign, TextOrigin origin) {
    if (!local && !foreign)
        return asked(local);
    if (local && foreign) {
        QList<Reading> all = *local;
        for (const Reading& reading : *foreign)
            appendNew(all, reading);
        if (origin == TextOrigin::Typed || all.size() == local->size())
            return asked(local);
        std::ranges::stable_sort(all, std::ranges::greater(), [](const Reading& reading) {
            return std::abs(reading.estimate.value);
        });
        return ReadText{all, {}};
    }
    if (origin == TextOrigin::Typed)
        return asked(local);
    return ReadText{
        {},
        QuantityText::tr("The separators can be read two ways: write the numbers without "
                         "separators between groups of digits.")};
}

} // namespace

ReadText readQuantity(const QString& text, const Dimension& dimension,
                      const DisplayUnit& assumedUnit, const QLocale& locale, TextOrigin origin) {
    if (const auto whyNot = whyNotRead(text))
        return ReadText{{}, *whyNot};
    const QString plain = plainText(text);
    const Subject subject{dimension, assumedUnit, locale};
    const bool hasComma = decimalSignOf(locale) == u',';
    const auto local =
        readingsIn(hasComma ? NumberStyle::Comma : NumberStyle::Point, plain, subject);
    const auto foreign =
        readingsIn(hasComma ? NumberStyle::Point : NumberStyle::Comma, plain, subject);
    if (!separatorsFit(foreign))
        return asked(local);
    if (!separatorsFit(local))
        return asked(foreign);
    return chosen(local, foreign, origin);
}

ReadText readFileQuantity(const QString& text, const Dimension& dimension,
                          const DisplayUnit& assumedUnit) {
    if (const auto whyNot = whyNotRead(text))
        return ReadText{{}, *whyNot};
    const Subject subject{dimension, assumedUnit, QLocale::c()};
    const auto readings = readingsIn(NumberStyle::File, plainText(text), subject);
    if (readings && readings->size() > 1)
        return ReadText{
            {}, QuantityText::tr("Only one end of the range has a magnitude: write it at both.")};
    return asked(readings);
}

} // namespace plume
