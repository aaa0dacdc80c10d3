// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/estimateediting.h"

#include <algorithm>
#include <cmath>

#include "quantity/quantitytext.h"
#include "quantity/quantitytexttr.h"

namespace plume {
namespace {

EstimateData fixedAt(double value) {
    return EstimateData{.value = value, .shape = Shape::Fixed, .range = {}, .provenance = {}};
}

/// The estimate, or its value alone where its ends have met.
EstimateData withRange(double value, Shape shape, const Range& range) {
    if (!(range.low < range.high))
        return fixedAt(value);
    return EstimateData{.value = value, .shape = shape, .range = range, .provenance = {}};
}

/// Keeps both ratios to the value, or narrows both by the same power until the range fits.
EstimateData scaledTo(const EstimateData& estimate, double value, const Range& bounds) {
    if (!(value > 0.0) || !(estimate.value > 0.0) || !(estimate.range.low > 0.0))
        return fixedAt(value);
    const double below = std::log(estimate.value / estimate.range.low);
    const double above = std::log(estimate.range.high / estimate.value);
    double power = 1.0;
    if (above > 0.0 && std::isfinite(bounds.high))
        power = std::min(power, std::log(bounds.high / value) / above);
    if (below > 0.0 && bounds.low > 0.0)
        power = std::min(power, std::log(value / bounds.low) / below);
    if (!(power > 0.0))
        return fixedAt(value);
    if (power < 1.0) // the ends themselves, where rounding might pass them
        return withRange(value, Shape::Lognormal,
                         {std::max(value * std::exp(-power * below), bounds.low),
                          std::min(value * std::exp(power * above), bounds.high)});
    const double ratio = value / estimate.value;
    return withRange(value, Shape::Lognormal,
                     {estimate.range.low * ratio, estimate.range.high * ratio});
}

/// Keeps both differences to the value. A normal range is narrowed on both sides alike, so that its
/// value stays its middle; the ends of the others are cut off.
EstimateData shiftedTo(const EstimateData& estimate, double value, const Range& bounds) {
    double below = std::min(estimate.value - estimate.range.low, value - bounds.low);
    double above = std::min(estimate.range.high - estimate.value, bounds.high - value);
    if (estimate.shape == Shape::Normal)
        below = above = std::min(below, above);
    return withRange(value, estimate.shape, {value - below, value + above});
}

} // namespace

EstimateData movedTo(const EstimateData& estimate, double value, const Range& bounds) {
    switch (estimate.shape) {
    case Shape::Fixed:
        break;
    case Shape::Lognormal:
        return scaledTo(estimate, value, bounds);
    case Shape::Uniform:
    case Shape::Triangular:
    case Shape::Normal:
        return shiftedTo(estimate, value, bounds);
    }
    return fixedAt(value);
}

EstimateData clippedTo(const EstimateData& estimate, const Range& bounds) {
    if (isWithin(estimate, bounds))
        return estimate;
    const auto clip = [&](double x) { return std::clamp(x, bounds.low, bounds.high); };
    if (estimate.shape == Shape::Fixed)
        return fixedAt(clip(estimate.value));
    const Range range{clip(estimate.range.low), clip(estimate.range.high)};
    const Shape shape =
        estimate.shape == Shape::Lognormal && !(range.low > 0.0) ? Shape::Uniform : estimate.shape;
    const double value =
        shape == Shape::Triangular ? clip(estimate.value) : centralOf(shape, range);
    return withRange(range.low < range.high ? value : range.low, shape, range);
}

bool isWithin(const EstimateData& estimate, const Range& bounds) {
    const auto fits = [&](double x) { return x >= bounds.low && x <= bounds.high; };
    return fits(estimate.value) && (estimate.shape == Shape::Fixed ||
                                    (fits(estimate.range.low) && fits(estimate.range.high)));
}

bool isSameAmount(const EstimateData& a, const EstimateData& b) {
    return a.value == b.value && a.shape == b.shape &&
           (a.shape == Shape::Fixed || a.range == b.range);
}

QString editText(const EstimateData& estimate, const Dimension& dimension, const DisplayUnit& unit,
                 const QLocale& locale) {
    const QString value = editText(estimate.value, unit, locale);
    if (estimate.shape == Shape::Fixed)
        return value;
    const QString low = editText(estimate.range.low, unit, locale);
    const QString high = editText(estimate.range.high, unit, locale);
    const QString spread = editText(estimate.range.high - estimate.value, unit, locale);
    const QString spreadText = value + QStringLiteral(" ± ") + spread;
    const QStringList candidates{QuantityText::tr("%1 to %2").arg(low, high),
                                 low + QChar(0x2013) + high, spreadText};
    for (const QString& candidate : candidates) {
        const ReadText read = readQuantity(candidate, dimension, unit, locale, TextOrigin::Typed);
        if (read.isUnderstood() && isSameAmount(read.readings.first().estimate, estimate))
            return candidate;
    }
    return value;
}

} // namespace plume
