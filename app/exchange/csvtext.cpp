// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace plume {

void appendNumber(QByteArray& text, double number) {
    if (!std::isfinite(number))
        return;
    std::array<char, 32> digits; // the longest shortest form of a double has 24
    const auto written = std::to_chars(digits.begin(), digits.end(), number);
    text.append(digits.data(), written.ptr - digits.data());
}

QByteArray columnHeading(const QString& name, const DisplayUnit& unit, const QString& currency) {
    if (unit.symbol.isEmpty())
        return name.toUtf8();
    return name.toUtf8() + " (" + inCurrency(unit.symbol, currency).toUtf8() + ')';
}

} // namespace plume
