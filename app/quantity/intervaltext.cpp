// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/intervaltext.h"

#include <algorithm>
#include <cmath>

#include "quantity/displaytext.h"
#include "quantity/quantitytext.h"
#include "quantity/quantitytexttr.h"

namespace plume {
namespace {

constexpr double partsOfInterval = 5.0; // half of such a part is a tenth of the width
constexpr int shownDigits = 9;          // all that rounding has left

/// The exponent of the largest power of ten not above `size`, which is positive.
int decadeBelow(double size) {
    constexpr double roundingError = 1e-9;
    return int(std::floor(std::log10(size) + roundingError));
}

/// Multiplies or divides by a whole number, so that 0.3 comes out as the double 0.3.
double roundedTo(int decade, double value) {
    const double step = std::pow(10.0, std::abs(decade));
    return decade < 0 ? std::round(value * step) / step : std::round(value / step) * step;
}

bool hasWidth(const Range& interval) {
    return interval.high > interval.low && std::isfinite(interval.high - interval.low);
}

/// The decade of the second significant digit.
int twoDigits(double value) {
    return decadeBelow(std::abs(value)) - 1;
}

int centreDecade(const Range& interval) {
    return decadeBelow((interval.high - interval.low) / partsOfInterval);
}

Range inUnit(const Range& interval, const DisplayUnit& unit) {
    return {double(inUnit(interval.low, unit)), double(inUnit(interval.high, unit))};
}

QString textOf(double amount, const DisplayUnit& unit, const QLocale& locale) {
    return displayNumber(toBase(amount, unit), unit, locale, shownDigits);
}

QString joined(const QString& low, const QString& high, bool isNegative) {
    //: A range of which an end is negative, so that a dash would confuse
    return isNegative ? QuantityText::tr("%1 to %2").arg(low, high) : low + QChar(0x2013) + high;
}

/// That of the middle: where it is 360 t, "120–1,100 t" reads better than "0.12–1.1 kt".
DisplayUnit unitOf(const Range& interval, const Dimension& dimension) {
    const double low = std::abs(interval.low);
    const double high = std::abs(interval.high);
    const bool hasMiddle = interval.low * interval.high > 0.0;
    return suitableUnit(hasMiddle ? std::sqrt(low * high) : std::max(low, high), dimension);
}

} // namespace

double roundedToInterval(double value, const Range& interval) {
    if (!hasWidth(interval) || value == 0.0)
        return value;
    return roundedTo(std::min(centreDecade(interval), twoDigits(value)), value);
}

double roundedBesideInterval(double value, const Range& interval) {
    if (!hasWidth(interval) || value == 0.0)
        return value;
    const double larger = std::max(std::abs(interval.low), std::abs(interval.high));
    const int threeDigits = decadeBelow(larger) - 2;
    const int centre = centreDecade(interval);
    const int decade =
        std::max(std::min(centre, std::max(centre - 1, threeDigits)), threeDigits - 1);
    return roundedTo(std::min(decade, twoDigits(value)), value);
}

IntervalText intervalText(double centre, const Range& interval, const Dimension& dimension,
                          const QLocale& locale) {
    const DisplayUnit unit = unitOf(interval, dimension);
    const Range ends = inUnit(interval, unit);
    const QString low = textOf(roundedBesideInterval(ends.low, ends), unit, locale);
    const QString high = textOf(roundedBesideInterval(ends.high, ends), unit, locale);
    const double rounded = roundedToInterval(double(inUnit(centre, unit)), ends);
    return {withUnit(textOf(rounded, unit, locale), unit), low, withUnit(high, unit),
            withUnit(low == high ? high : joined(low, high, interval.low < 0.0), unit)};
}

QString textBesideInterval(double value, const Range& interval, const Dimension& dimension,
                           const QLocale& locale) {
    const DisplayUnit unit = unitOf(interval, dimension);
    const double rounded =
        roundedBesideInterval(double(inUnit(value, unit)), inUnit(interval, unit));
    return withUnit(textOf(rounded, unit, locale), unit);
}

QString shareRangeText(const Range& interval, const QLocale& locale) {
    constexpr double narrow = partsOfInterval / 100.0; // whole per cents would hide it
    const bool isWhole = interval.high - interval.low >= narrow;
    const auto textOfEnd = [&](double share) {
        const double percent = std::round(share * 100.0);
        const bool isAnEnd = percent <= 0.0 || percent >= 100.0;
        return displayShare(isWhole && !isAnEnd ? percent / 100.0 : share, locale);
    };
    const QString low = textOfEnd(interval.low);
    const QString high = textOfEnd(interval.high);
    if (low == high)
        return high;
    const bool isPlain = low.at(0).isDigit() && high.at(0).isDigit();
    return joined(isPlain ? low.chopped(1) : low, high, !isPlain);
}

} // namespace plume
