// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/displaytext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "quantity/edittext.h"
#include "quantity/massunits.h"
#include "quantity/quantitytext.h"
#include "quantity/quantitytexttr.h"

namespace plume {
namespace {

struct Word {
    double size;
    const char* text;
};

constexpr std::array words{
    Word{1e12, QT_TRANSLATE_NOOP("QuantityText", "%1 trillion")},
    Word{1e9, QT_TRANSLATE_NOOP("QuantityText", "%1 billion")},
    Word{1e6, QT_TRANSLATE_NOOP("QuantityText", "%1 million")},
    Word{1e3, QT_TRANSLATE_NOOP("QuantityText", "%1 thousand")},
};
constexpr Word noWord{1.0, "%1"};
constexpr double exponentFrom = 1e15; ///< from which size on a number has an exponent

/// How a size is shown: in which unit, after which word.
struct Scale {
    DisplayUnit unit;
    Word word = noWord;
};

QString withSign(double amount, const QString& magnitude) {
    return amount < 0.0 ? QChar(0x2212) + magnitude : magnitude;
}

/// The fewest digits that read back as a finite amount.
struct ShortestDigits {
    int count = 0;    ///< of significant digits
    int decimals = 0; ///< what it takes to write it without an exponent
};

ShortestDigits shortestDigitsOf(double amount) {
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.begin(), text.end(), amount, std::chars_format::scientific).ptr;
    const std::string_view shortest(text.begin(), std::size_t(end - text.begin()));
    const std::size_t e = shortest.find('e');
    const int mantissaDecimals = e > 1 ? int(e) - 2 : 0; // after "d."
    const char* const sign = text.begin() + e + 1;
    int exponent = 0;
    std::from_chars(*sign == '+' ? sign + 1 : sign, end, exponent);
    return {1 + mantissaDecimals, std::max(0, mantissaDecimals - exponent)};
}

/// Rounds to so many significant digits, but never a digit left of the decimal sign below 1000.
/// What is not finite, such as a size beyond a double in its smallest unit, stays as it is.
double rounded(double amount, int digits) {
    if (!std::isfinite(amount))
        return amount;
    const double size = std::abs(amount);
    const int whole = size >= 1000.0 || size < 1.0 ? 1 : static_cast<int>(std::log10(size)) + 1;
    const int kept = std::max(digits, whole);
    if (shortestDigitsOf(size).count <= kept)
        return amount; // which is rounded already: finding that out again takes far longer
    // Not std::to_chars(), which makes an even digit of a half.
    return QByteArray::number(amount, 'e', kept - 1).toDouble();
}

/// Whether the amount, as rounded, is at least one.
bool isAtLeastOne(double amount, int digits) {
    constexpr double furthestRounded = 0.9; // to one digit, 0.95 is the least that becomes 1
    const double size = std::abs(amount);
    return size >= 1.0 || (size >= furthestRounded && std::abs(rounded(amount, digits)) >= 1.0);
}

QString formatted(double amount, const QLocale& locale, int digits) {
    constexpr double least = 1e-9;
    if (!std::isfinite(amount))
        return QuantityText::tr("not a number");
    const double size = std::abs(rounded(amount, digits));
    if (size == 0.0)
        return locale.toString(0);
    if (size < least || size >= exponentFrom)
        return withSign(amount, locale.toString(size, 'e', digits - 1));
    return withSign(amount, locale.toString(size, 'f', shortestDigitsOf(size).decimals));
}

const Word& wordFor(double amount, double least) {
    const auto found = std::ranges::find_if(words, [&](const Word& word) {
        return word.size >= least && std::abs(amount) >= word.size;
    });
    return found == words.end() ? noWord : *found;
}

QString inWord(const QString& number, const Word& word) {
    return word.size == noWord.size ? number : QuantityText::tr(word.text).arg(number);
}

/// The largest unit in which the amount, as rounded, is at least one; else the smallest.
DisplayUnit unitFor(double base, const Dimension& dimension, int digits) {
    DisplayUnit result;
    bool isFirst = true;
    for (const auto& unit : unitsOf(dimension)) {
        if (!isShownUnit(dimension, unit.inBase, unit.automatic))
            continue;
        const bool suits = base == 0.0
                               ? unit.inBase <= 1.0
                               : isAtLeastOne(static_cast<double>(inUnit(base, unit)), digits);
        if (isFirst || suits)
            result = unit;
        isFirst = false;
    }
    return result;
}

Scale scaleFor(double base, const Dimension& dimension, int digits) {
    Scale scale{unitFor(base, dimension, digits)};
    const double amount = rounded(static_cast<double>(inUnit(base, scale.unit)), digits);
    const Word& word = wordFor(amount, 1e6);
    if (std::abs(amount) / word.size < exponentFrom) // else the exponent says it all
        scale.word = word;
    return scale;
}

QString numberIn(const Scale& scale, double base, const QLocale& locale, int digits) {
    const auto amount = static_cast<double>(inUnit(base, scale.unit));
    return formatted(amount / scale.word.size, locale, digits);
}

/// What is too small for the smallest unit: "< 0.001 mg", of a negative amount "> −0.001 mg".
std::optional<QString> tooSmall(double base, const DisplayUnit& unit, const QLocale& locale) {
    constexpr double least = 0.001;
    if (base == 0.0 || std::abs(inUnit(base, unit)) >= least)
        return std::nullopt;
    const QString bound = withUnit(formatted(std::copysign(least, base), locale, 1), unit);
    return base > 0.0 ? QuantityText::tr("< %1").arg(bound) : QuantityText::tr("> %1").arg(bound);
}

} // namespace

QString unmistakableNumber(double amount, const QLocale& locale) {
    constexpr int echoedDigits = 9; // more than anybody writes by hand
    if (!std::isfinite(amount))
        return locale.toString(amount);
    const Word* word = &wordFor(amount, 1e6);
    const bool isWholeHundreds = std::fmod(amount, 100.0) == 0.0;
    if (word->size < 1e6 && isWholeHundreds)
        word = &wordFor(amount, 1e3);
    const auto digits =
        withoutEndZeros(QByteArray::number(std::abs(amount) / word->size, 'e', echoedDigits - 1));
    const QString number = plainDecimal(digits, decimalSignOf(locale), true);
    return inWord(withSign(amount, number), *word);
}

QString withUnit(const QString& number, const DisplayUnit& unit) {
    const QString symbol = number == QStringLiteral("1") ? localSingular(unit) : localSymbol(unit);
    if (symbol.isEmpty())
        return number;
    return symbol == QStringLiteral("%") ? number + symbol : number + u' ' + symbol;
}

QString displayText(double base, const Dimension& dimension, const QLocale& locale, int digits) {
    if (!std::isfinite(base))
        return QuantityText::tr("not a number");
    const Scale scale = scaleFor(base, dimension, digits);
    if (const auto bound = tooSmall(base, scale.unit, locale))
        return *bound;
    return withUnit(inWord(numberIn(scale, base, locale, digits), scale.word), scale.unit);
}

QString displayNumber(double base, const DisplayUnit& unit, const QLocale& locale, int digits) {
    return formatted(static_cast<double>(inUnit(base, unit)), locale, digits);
}

QString displayRange(const Range& range, const Dimension& dimension, const QLocale& locale,
                     int digits) {
    const double larger = std::max(std::abs(range.low), std::abs(range.high));
    if (!std::isfinite(larger))
        return QuantityText::tr("not a number");
    const Scale scale = scaleFor(larger, dimension, digits);
    const QString low = numberIn(scale, range.low, locale, digits);
    const QString high = numberIn(scale, range.high, locale, digits);
    if (low == high)
        return displayText(range.high, dimension, locale, digits);
    const QString both = range.low < 0.0
                             //: A range of which an end is negative, so that a dash would confuse
                             ? QuantityText::tr("%1 to %2").arg(low, high)
                             : low + QChar(0x2013) + high;
    return withUnit(inWord(both, scale.word), scale.unit);
}

QString displayShare(double fraction, const QLocale& locale) {
    constexpr double least = 0.001;
    constexpr double rounding = 1e-9; // of parts that add up to the whole
    if (!std::isfinite(fraction))
        return QuantityText::tr("not a number");
    const double size = std::abs(fraction);
    const auto percent = [&](double share) {
        const double inPercent = std::round(share * 1000.0) / 10.0; // one decimal at most
        return withSign(fraction, formatted(inPercent, locale, 3)) + u'%';
    };
    if (size > 0.0 && size < least / 2.0)
        return (fraction > 0.0 ? QuantityText::tr("< %1") : QuantityText::tr("> %1"))
            .arg(percent(least));
    if (size >= 1.0 - least / 2.0 && size < 1.0 - rounding)
        return (fraction > 0.0 ? QuantityText::tr("> %1") : QuantityText::tr("< %1"))
            .arg(percent(1.0 - least));
    return percent(size);
}

DisplayUnit suitableUnit(double base, const Dimension& dimension) {
    constexpr int headlineDigits = 3;
    return unitFor(std::isfinite(base) ? base : 0.0, dimension, headlineDigits);
}

} // namespace plume
