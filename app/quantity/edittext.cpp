// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/edittext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "quantity/numbertext.h"
#include "quantity/quantitytext.h"

namespace plume {
namespace {

constexpr int mostDigits = std::numeric_limits<long double>::max_digits10;

QByteArray scientific(long double amount, int digits) {
    std::array<char, 64> buffer{};
    const auto result = std::to_chars(buffer.begin(), buffer.end(), amount,
                                      std::chars_format::scientific, digits - 1);
    return QByteArray(buffer.data(), result.ptr - buffer.data());
}

bool readsBack(const QByteArray& text, double base, const DisplayUnit& unit) {
    const bool isNegative = text.startsWith('-');
    const auto amount = decimalValue(isNegative ? text.sliced(1) : text);
    return amount && toBase(isNegative ? -*amount : *amount, unit) == base;
}

/// The shortest digits that read back as the value. Fifteen suit whatever a person wrote; more
/// than a double's seventeen are needed where no double times the unit is the value.
QByteArray exactDigits(double base, const DisplayUnit& unit) {
    const long double amount = inUnit(base, unit);
    for (int digits = std::numeric_limits<double>::digits10; digits < mostDigits; ++digits) {
        const QByteArray text = scientific(amount, digits);
        for (const QByteArray& candidate : {withoutEndZeros(text), text}) {
            if (readsBack(candidate, base, unit))
                return candidate;
        }
    }
    return scientific(amount, mostDigits);
}

} // namespace

QByteArray withoutEndZeros(const QByteArray& scientificText) {
    const qsizetype e = scientificText.indexOf('e');
    QByteArray mantissa = scientificText.first(e);
    if (mantissa.contains('.')) {
        while (mantissa.endsWith('0'))
            mantissa.chop(1);
        if (mantissa.endsWith('.'))
            mantissa.chop(1);
    }
    return mantissa + scientificText.sliced(e);
}

QString plainDecimal(const QByteArray& scientificText, QChar decimalSign, bool unmistakable) {
    constexpr int mostWholeDigits = 17; // of which a double is made: see decimalValue()
    constexpr int mostLeadingZeros = 5;
    const bool isNegative = scientificText.startsWith('-');
    const qsizetype e = scientificText.indexOf('e');
    const int exponent = scientificText.sliced(e + 1).toInt();
    QByteArray digits = scientificText.first(e).replace('.', "").replace('-', "");
    const bool isPlain = exponent < mostWholeDigits && exponent >= -mostLeadingZeros;
    if (isPlain && exponent < 0)
        digits.prepend(QByteArray(-exponent, '0'));
    const int whole = isPlain ? std::max(exponent, 0) + 1 : 1;
    if (digits.size() < whole)
        digits.append(QByteArray(whole - digits.size(), '0'));
    const bool looksGrouped = isPlain && digits.size() - whole == 3 && whole <= 3;
    if (unmistakable && looksGrouped && digits.front() != '0')
        digits.append('0');
    QString result = QString::fromLatin1(digits);
    if (digits.size() > whole)
        result.insert(whole, decimalSign);
    if (!isPlain)
        result += u'e' + QString::number(exponent);
    return isNegative ? u'-' + result : result;
}

QChar decimalSignOf(const QLocale& locale) {
    return locale.decimalPoint() == QStringLiteral(",") ? u',' : u'.';
}

QString editText(double base, const DisplayUnit& unit, const QLocale& locale) {
    if (!std::isfinite(base))
        return QString();
    return plainDecimal(exactDigits(base, unit), decimalSignOf(locale), true);
}

QString fileText(double base, const DisplayUnit& unit) {
    if (!std::isfinite(base))
        return QString();
    const QString number = plainDecimal(exactDigits(base, unit), u'.', false);
    return unit.symbol.isEmpty() ? number : number + u' ' + unit.symbol;
}

} // namespace plume
