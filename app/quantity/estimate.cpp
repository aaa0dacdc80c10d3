// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/estimate.h"

#include "base/wideregisters.h"
#include "quantity/exponential.h"

#include <QCoreApplication>

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
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

constexpr std::array sharingKeys{
    Key<Sharing>{Sharing::Study, "study"},
    Key<Sharing>{Sharing::Activity, "activity"},
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

/// Exact to the last digits in double, without a detour over long double.
using DoublePolicy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/// Standard score of the 95th percentile, the upper end of a Range.
double z95() {
    static const double z = standardScore(0.95);
    return z;
}

/// Share of a standard normal that lies below a score.
double shareBelow(double score) {
    constexpr double inverseRootOfTwo = 0.70710678118654752440;
    return 0.5 * boost::math::erfc(-score * inverseRootOfTwo, DoublePolicy());
}

/// Two halves of (log)normals that meet at the value: exactly half of all draws lie below it, 5 %
/// below the low and 5 % above the high end.
class TwoPiece {
public:
    explicit TwoPiece(const EstimateData& estimate)
        : m_value(estimate.value)
        , m_isLog(estimate.shape == Shape::Lognormal) {
        const Range range = estimate.range;
        m_below = (m_isLog ? std::log(m_value / range.low) : m_value - range.low) / z95();
        m_above = (m_isLog ? std::log(range.high / m_value) : range.high - m_value) / z95();
    }

    void draw(std::span<const double> scores, std::span<double> out) const {
        if (!m_isLog)
            drawWith(scores, out, [value = m_value](double step) { return value + step; });
        else if (!isModerate())
            drawWith(scores, out,
                     [value = m_value](double step) { return value * std::exp(step); });
        else if (hasWideRegisters())
            drawWide(scores, out);
        else
            drawNarrow(scores, out);
    }

    double at(double score) const {
        const double step = score * (score < 0.0 ? m_below : m_above);
        if (!m_isLog)
            return m_value + step;
        return m_value * (isModerate() ? exponential(step) : std::exp(step));
    }

private:
    /// Whether no draw leaves the domain of exponential(): a score of 53 bits is at most 8.3.
    bool isModerate() const { return 8.5 * std::max(m_below, m_above) < 708.0; }

    /// Without a branch a sample, so that the compiler can vectorise.
    template <typename ValueOf>
    void drawWith(std::span<const double> scores, std::span<double> out, ValueOf&& valueOf) const {
        const double below = m_below;
        const double above = m_above;
        for (std::size_t i = 0; i < scores.size(); ++i)
            out[i] = valueOf(scores[i] * (scores[i] < 0.0 ? below : above));
    }

    PLUME_INLINED void drawExponential(std::span<const double> scores,
                                       std::span<double> out) const {
        const double value = m_value;
        const double below = m_below;
        const double above = m_above;
        for (std::size_t i = 0; i < scores.size(); ++i)
            out[i] = value * exponential(scores[i] * (scores[i] < 0.0 ? below : above));
    }

    void drawNarrow(std::span<const double> scores, std::span<double> out) const {
        drawExponential(scores, out);
    }

    PLUME_WIDE void drawWide(std::span<const double> scores, std::span<double> out) const {
        drawExponential(scores, out);
    }

    double m_value;
    bool m_isLog;
    double m_below = 0.0;
    double m_above = 0.0;
};

double uniformAt(const Range& range, double p) {
    return range.low + p * (range.high - range.low);
}

/// The share `above` = 1 - `below` is given apart, since it is exact near the high end.
double triangularAt(const EstimateData& estimate, double below, double above) {
    const auto [low, high] = estimate.range;
    const double width = high - low;
    const double rise = estimate.value - low;
    return below * width < rise ? low + std::sqrt(below * width * rise)
                                : high - std::sqrt(above * width * (high - estimate.value));
}

bool isPoint(const EstimateData& estimate) {
    return estimate.shape == Shape::Fixed || estimate.range.low == estimate.range.high;
}

} // namespace

double centralOf(Shape shape, Range range) {
    if (shape == Shape::Lognormal && range.low > 0.0 && range.high > 0.0)
        return std::sqrt(range.low * range.high);
    return 0.5 * (range.low + range.high);
}

double standardScore(double p) {
    using Normal = boost::math::normal_distribution<double, DoublePolicy>;
    return boost::math::quantile(Normal(), p);
}

double percentile(const EstimateData& estimate, double p) {
    if (isPoint(estimate))
        return estimate.value;
    switch (estimate.shape) {
    case Shape::Lognormal:
    case Shape::Normal:
        return TwoPiece(estimate).at(standardScore(p));
    case Shape::Uniform:
        return uniformAt(estimate.range, p);
    case Shape::Triangular:
        return triangularAt(estimate, p, 1.0 - p);
    case Shape::Fixed:
        break;
    }
    Q_UNREACHABLE();
}

void drawColumn(const EstimateData& estimate, std::span<const double> normals,
                std::span<double> out) {
    Q_ASSERT(normals.size() == out.size());
    const auto draw = [&](const auto& at) {
        std::transform(normals.begin(), normals.end(), out.begin(), at);
    };
    if (isPoint(estimate)) {
        std::fill(out.begin(), out.end(), estimate.value);
        return;
    }
    switch (estimate.shape) {
    case Shape::Lognormal:
    case Shape::Normal:
        return TwoPiece(estimate).draw(normals, out);
    case Shape::Uniform:
        return draw(
            [range = estimate.range](double score) { return uniformAt(range, shareBelow(score)); });
    case Shape::Triangular:
        return draw([&estimate](double score) {
            return triangularAt(estimate, shareBelow(score), shareBelow(-score));
        });
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

QString keyOf(Sharing sharing) {
    return textOf(sharingKeys, sharing);
}

std::optional<Shape> shapeOf(const QString& key) {
    return valueOf<Shape>(shapeKeys, key);
}

std::optional<Quality> qualityOf(const QString& key) {
    return valueOf<Quality>(qualityKeys, key);
}

std::optional<Sharing> sharingOf(const QString& key) {
    return valueOf<Sharing>(sharingKeys, key);
}

} // namespace plume
