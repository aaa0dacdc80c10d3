// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/sliderscale.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace plume::ui {

double SliderScale::decades() const {
    return std::log10(high / low);
}

double SliderScale::positionOf(double base) const {
    if (!(high > low) || !(base > low))
        return 0.0;
    if (base >= high)
        return 1.0;
    return isDecades() ? std::log10(base / low) / decades() : (base - low) / (high - low);
}

int SliderScale::stepOf(double base) const {
    return static_cast<int>(std::lround(positionOf(base) * steps));
}

double SliderScale::amountAt(double position) const {
    if (position <= 0.0)
        return low;
    if (position >= 1.0)
        return high;
    const double base =
        isDecades() ? low * std::pow(10.0, position * decades()) : low + position * (high - low);
    return std::clamp(rounded(base), low, high);
}

double SliderScale::moved(double base, double spans) const {
    if ((spans > 0.0 && base >= high) || (spans < 0.0 && base <= low))
        return base;
    const double from = std::clamp(base, low, high);
    const double to =
        isDecades() ? from * std::pow(10.0, spans * decades()) : from + spans * (high - low);
    return std::clamp(rounded(to), low, high);
}

double SliderScale::rounded(double base) const {
    constexpr double manyDecades = 4.5;
    const int digits = isDecades() && decades() > manyDecades ? 2 : 3;
    auto amount = static_cast<double>(inUnit(base, unit));
    if (!isDecades()) {
        // Else a slider across zero would stop at 1e-17 where zero is meant.
        const auto span = static_cast<double>(inUnit(high - low, unit));
        const double grid = std::pow(10.0, std::floor(std::log10(span)) - digits);
        amount = std::round(amount / grid) * grid;
    }
    return toBase(QByteArray::number(amount, 'e', digits - 1).toDouble(), unit);
}

} // namespace plume::ui
