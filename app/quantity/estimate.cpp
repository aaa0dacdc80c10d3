// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/estimate.h"

#include <QCoreApplication>

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/triangular.hpp>

#include <array>
#include <cmath>

namespace plume {
namespace {

struct EstimateText {
    Q_DECLARE_TR_FUNCTIONS(Estimate)
};

template <typename Enum>
struct Key {
    Enum value;
    const char* text;
};

constexpr std::array shapeKeys{
    Key<Shape>{Shape::Fixed, "fixed"},     Key<Shape>{Shape::Lognormal, "lognormal"},
    Key<Shape>{Shape::Uniform, "uniform"}, Key<Shape>{Shape::Triangular, "triangular"},
    Key<Shape>{Shape::Normal, "normal"},
};

constexpr std::array qualityKeys{
    Key<Quality>{Quality::Measured, "measured"},
    Key<Quality>{Quality::Published, "published"},
    Key<Quality>{Quality::Estimated, "estimated"},
    Key<Quality>{Quality::Assumed, "assumed"},
};

template <typename Keys, typename Enum>
QString textOf(const Keys& keys, Enum value) {
    for (const auto& key : keys) {
        if (key.value == value)
            return QString::fromLatin1(key.text);
    }
    Q_UNREACHABLE();
}

template <typename Enum, typename Keys>
std::optional<Enum> valueOf(const Keys& keys, const QString& text) {
    for (const auto& key : keys) {
        if (text == QLatin1String(key.text))
            return key.value;
    }
    return std::nullopt;
}

double standardNormal(double p) {
    return boost::math::quantile(boost::math::normal_distribution<double>(), p);
}

/// Standard score of the 95th percentile, the upper end of a Range.
double z95() {
    static const double z = standardNormal(0.95);
    return z;
}

} // namespace

double centralOf(Shape shape, Range range) {
    if (shape == Shape::Lognormal && range.low > 0.0 && range.high > 0.0)
        return std::sqrt(range.low * range.high);
    return 0.5 * (range.low + range.high);
}

double percentile(const EstimateData& estimate, double p) {
    const Range range = estimate.range;
    if (estimate.shape == Shape::Fixed || range.low == range.high)
        return estimate.value;
    switch (estimate.shape) {
    case Shape::Lognormal: {
        const double sigma = std::log(range.high / range.low) / (2.0 * z95());
        return centralOf(Shape::Lognormal, range) * std::exp(sigma * standardNormal(p));
    }
    case Shape::Normal: {
        const double sigma = (range.high - range.low) / (2.0 * z95());
        return centralOf(Shape::Normal, range) + sigma * standardNormal(p);
    }
    case Shape::Uniform:
        return range.low + p * (range.high - range.low);
    case Shape::Triangular:
        return boost::math::quantile(
            boost::math::triangular_distribution<double>(range.low, estimate.value, range.high), p);
    case Shape::Fixed:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<QString> whyNotDrawable(const EstimateData& estimate) {
    const auto [low, high] = estimate.range;
    if (!std::isfinite(estimate.value))
        return EstimateText::tr("The value is not a finite number.");
    if (estimate.shape == Shape::Fixed)
        return std::nullopt;
    if (!std::isfinite(low) || !std::isfinite(high))
        return EstimateText::tr("The range is not finite.");
    if (low > high)
        return EstimateText::tr("The low end of the range is above its high end.");
    if (estimate.value < low || estimate.value > high)
        return EstimateText::tr("The value lies outside its range.");
    if (estimate.shape == Shape::Lognormal && low <= 0.0)
        return EstimateText::tr("A lognormal range must lie above zero.");
    return std::nullopt;
}

QString keyOf(Shape shape) {
    return textOf(shapeKeys, shape);
}

QString keyOf(Quality quality) {
    return textOf(qualityKeys, quality);
}

std::optional<Shape> shapeOf(const QString& key) {
    return valueOf<Shape>(shapeKeys, key);
}

std::optional<Quality> qualityOf(const QString& key) {
    return valueOf<Quality>(qualityKeys, key);
}

} // namespace plume
