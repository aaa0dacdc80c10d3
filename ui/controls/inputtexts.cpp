// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/inputtexts.h"

#include <algorithm>
#include <cmath>

#include "quantity/displaytext.h"
#include "quantity/estimatetext.h"
#include "quantity/massunits.h"
#include "quantity/quantitytext.h"

namespace plume::ui {
namespace {

constexpr double leastInWords = 1e9; ///< "1,000,000,000" is wider than a field
constexpr int rangedDigits = 3;
constexpr int exactDigits = 9;

QString numberText(double base, const DisplayUnit& unit, const QLocale& locale, int digits) {
    const auto amount = static_cast<double>(inUnit(base, unit));
    if (!std::isfinite(amount) || std::abs(amount) < leastInWords)
        return displayNumber(base, unit, locale, digits);
    return unmistakableNumber(QByteArray::number(amount, 'e', digits - 1).toDouble(), locale);
}

QString rangeText(const InputContent& content, const DisplayUnit& unit, const QLocale& locale) {
    const EstimateData& estimate = *content.estimate;
    if (estimate.shape == Shape::Fixed)
        return InputText::tr("no range");
    const Range& range = estimate.range;
    if (std::abs(inUnit(std::max(std::abs(range.low), std::abs(range.high)), unit)) >= leastInWords)
        return InputText::tr("range: %1").arg(displayRange(range, content.dimension, locale));
    const QString low = displayNumber(range.low, unit, locale, rangedDigits);
    const QString high = displayNumber(range.high, unit, locale, rangedDigits);
    if (range.low < 0.0)
        //: A range of which an end is negative, so that a dash would confuse
        return InputText::tr("range: %1 to %2").arg(low, high);
    return InputText::tr("range: %1").arg(low + QChar(0x2013) + high);
}

/// Whether the unit counts requests per time, of which only one is ever chosen by itself.
bool isRate(const Dimension& dimension) {
    return dimension == dim::requestRate;
}

bool isOfMoney(const Dimension& dimension) {
    return dimension == dim::energyPrice || dimension == dim::deviceTimePrice ||
           dimension == dim::requestPrice;
}

QString boundText(double base, const InputContent& content, const QLocale& locale) {
    constexpr int digits = 2;
    return displayText(base, content.dimension, locale, digits);
}

QString usualText(const Range& usual, const InputContent& content, const QLocale& locale) {
    if (usual.low == 0.0 && content.maximum > 1.0)
        //: %1 an amount with its unit
        return InputText::tr("Usually up to %1.").arg(boundText(usual.high, content, locale));
    //: %1 and %2 amounts with their units
    return InputText::tr("Usually from %1 to %2.")
        .arg(boundText(usual.low, content, locale), boundText(usual.high, content, locale));
}

} // namespace

QString restText(const EstimateData& estimate, const DisplayUnit& unit, const QLocale& locale) {
    return numberText(estimate.value, unit, locale,
                      estimate.shape == Shape::Fixed ? exactDigits : rangedDigits);
}

QString valueText(const std::optional<EstimateData>& estimate, const DisplayUnit& unit,
                  const QLocale& locale) {
    if (!estimate)
        return InputText::tr("not known", "a value");
    return withUnit(restText(*estimate, unit, locale), unit);
}

QString boundsText(const InputContent& content, const QLocale& locale) {
    constexpr double largestRatio = 10.0; // shares, ratios and PUE end by their nature
    constexpr double negligible = 0.1;    // "0.000001" stands for above zero
    const auto limits = [&](double low, double high) {
        //: %1 and %2 amounts with their units
        return InputText::tr("It can be from %1 to %2.")
            .arg(boundText(low, content, locale), boundText(high, content, locale));
    };
    const Range usual{content.sliderLow, content.sliderHigh};
    if (!(usual.low < usual.high) || isOfMoney(content.dimension))
        return {}; // what is usual depends on the currency
    const bool hasLimits = content.minimum < content.maximum && content.maximum <= largestRatio;
    const bool isWhole = content.minimum == usual.low && content.maximum == usual.high;
    if (hasLimits && isWhole)
        return limits(usual.low, usual.high);
    const QString text = usualText(usual, content, locale);
    const bool isAboveZero =
        content.minimum > 0.0 && content.minimum < negligible * content.sliderLow;
    if (!hasLimits || (isAboveZero && content.maximum == usual.high))
        return text; // what is refused lies beyond what anybody would write
    return text + u' ' +
           //: %1 an amount with its unit
           (isAboveZero ? InputText::tr("It can be at most %1.")
                              .arg(boundText(content.maximum, content, locale))
                        : limits(content.minimum, content.maximum));
}

QString factsText(const InputContent& content, const DisplayUnit& unit, const QLocale& locale) {
    if (!content.estimate)
        return InputText::tr("not known", "a value");
    QStringList facts{rangeText(content, unit, locale)};
    if (content.estimate->shape != Shape::Fixed)
        facts.append(nameOf(content.estimate->shape));
    facts.append(nameOf(content.estimate->provenance.quality));
    return facts.join(QStringLiteral("\u00A0· "));
}

QList<DisplayUnit> choosableUnits(const Dimension& dimension, const DisplayUnit& shown) {
    QList<DisplayUnit> result;
    for (const DisplayUnit& unit : unitsOf(dimension)) {
        if (isShownUnit(dimension, unit.inBase, unit.automatic) || unit.automatic ||
            isRate(dimension) || unit == shown)
            result.append(unit);
    }
    return result;
}

} // namespace plume::ui
