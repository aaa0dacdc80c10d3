// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/rangeedits.h"

#include <algorithm>

#include "controls/inputtexts.h"
#include "quantity/displaytext.h"
#include "quantity/estimateediting.h"
#include "quantity/quantitytext.h"

namespace plume::ui {
namespace {

void clip(EstimateData& estimate, const Range& bounds) {
    estimate.value = std::clamp(estimate.value, bounds.low, bounds.high);
    estimate.range.low = std::clamp(estimate.range.low, bounds.low, bounds.high);
    estimate.range.high = std::clamp(estimate.range.high, bounds.low, bounds.high);
}

} // namespace

EstimateData withShape(const EstimateData& estimate, Shape shape, const Range& bounds) {
    EstimateData result = estimate;
    result.shape = shape;
    if (shape == Shape::Fixed) {
        result.range = {};
    } else if (estimate.shape == Shape::Fixed) {
        result.range = {std::min(0.5 * estimate.value, 2.0 * estimate.value),
                        std::max(0.5 * estimate.value, 2.0 * estimate.value)};
        clip(result, bounds);
    }
    return result;
}

EstimateData withSpread(const InputContent& content, const Spread& spread, const QLocale& locale) {
    const EstimateData start = content.estimate.value_or(EstimateData());
    EstimateData result = spreadAbout(start.value, spread);
    if (result.shape != Shape::Fixed)
        clip(result, boundsOf(content));
    result.provenance = start.provenance;
    result.provenance.note = sentenceOf(spread, locale);
    return result;
}

std::optional<QString> whyNotUsable(const EstimateData& estimate, const InputContent& content,
                                    const DisplayUnit& unit, const QLocale& locale) {
    if (auto why = whyNotDrawable(estimate))
        return why;
    const Range bounds = boundsOf(content);
    if (isWithin(estimate, bounds))
        return std::nullopt;
    return InputText::tr("Write amounts between %1 and %2.")
        .arg(withUnit(displayNumber(bounds.low, unit, locale, 3), unit),
             withUnit(displayNumber(bounds.high, unit, locale, 3), unit));
}

QString drawsText(const EstimateData& estimate, const DisplayUnit& unit, const QLocale& locale) {
    if (estimate.shape == Shape::Fixed)
        return InputText::tr("Every draw has this value.");
    const auto shown = [&](double p) {
        return displayNumber(percentile(estimate, p), unit, locale, 3);
    };
    return InputText::tr("Half of all draws lie below %1, 9 of 10 between %2 and %3.")
        .arg(withUnit(shown(0.5), unit), shown(0.05), withUnit(shown(0.95), unit));
}

} // namespace plume::ui
