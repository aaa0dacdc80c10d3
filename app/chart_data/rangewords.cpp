// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/rangewords.h"

#include "chart_data/charttext.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <cmath>

namespace plume {
namespace {

template <typename TextOf>
QList<ChartCell> cellsOf(const std::optional<Quantiles>& quantiles, TextOf textOf) {
    if (!quantiles)
        return {{}, {}, {}};
    return {{textOf(quantiles->p5), quantiles->p5},
            {textOf(quantiles->p50), quantiles->p50},
            {textOf(quantiles->p95), quantiles->p95}};
}

} // namespace

std::optional<Quantiles> shownRange(std::optional<Quantiles> quantiles) {
    constexpr double least = 1e-3; // of the larger end: a change in the last digit that is shown
    if (!quantiles)
        return std::nullopt;
    const double larger = std::max(std::abs(quantiles->p5), std::abs(quantiles->p95));
    const bool isSpread = quantiles->p95 - quantiles->p5 > least * larger;
    return isSpread ? quantiles : std::nullopt;
}

std::optional<ShownTotal> shownTotalOf(const PlanResult& result, const QLocale& locale,
                                       Term indicator) {
    const auto central = result.assessment.total(indicator);
    if (!central)
        return std::nullopt;
    const IndicatorText words{indicator, locale};
    const auto range = shownRange(result.rangeOf(indicator));
    if (!range)
        return ShownTotal{*central, {}, words.amount(*central), {}};
    const IntervalText text =
        intervalText(range->p50, outerRange(*range), words.dimension(), locale);
    return ShownTotal{range->p50, range, text.centre, text.both};
}

Range outerRange(const Quantiles& quantiles) {
    return {quantiles.p5, quantiles.p95};
}

Range innerRange(const Quantiles& quantiles) {
    return {quantiles.p25, quantiles.p75};
}

QString rangeText(const std::optional<Quantiles>& quantiles, const QLocale& locale,
                  const Dimension& dimension) {
    if (!quantiles)
        return {};
    return intervalText(quantiles->p50, outerRange(*quantiles), dimension, locale).both;
}

QString useShareText(const PlanResult& result, const QLocale& locale, Term indicator) {
    const QString share = displayShare(result.assessment.useShare(indicator).value_or(0.0), locale);
    const auto range = shownRange(result.rangeOfUseShare(indicator));
    if (!range)
        return share;
    //: a share and its range: "94.8% (9 of 10 runs: 71–98%)"
    return ChartText::tr("%1 (9 of 10 runs: %2)")
        .arg(share, shareRangeText(outerRange(*range), locale));
}

QString whyNoRange(const PlanResult& result, const QLocale& locale, Term indicator) {
    const QString nothing = whyNothingToShow(result.assessment, indicator);
    if (!nothing.isEmpty())
        return nothing;
    if (!result.sampled)
        return ChartText::tr(
            "Only central values are shown. Choose “Show ranges” in the menu View to "
            "see how far the result spreads.");
    if (shownRange(result.rangeOf(indicator)))
        return {};
    const bool isOnItsWay = !result.rangeOf(indicator) && !result.sampled->wanted.isEmpty() &&
                            !result.sampled->wanted.contains(indicator);
    if (isOnItsWay)
        return ChartText::tr("The ranges are being computed.");
    return ChartText::tr(
               "No input spreads, so that every run gives %1. Give an input a range, as in "
               "“300 to 700”.")
        .arg(IndicatorText{indicator, locale}.amount(
            result.assessment.total(indicator).value_or(0.0)));
}

QString runsText(double share, const QLocale& locale) {
    const double of100 = share * 100.0;
    if (share <= 0.0)
        return ChartText::tr("no run");
    if (share >= 1.0)
        return ChartText::tr("every run");
    if (of100 < 1.0)
        return ChartText::tr("fewer than 1 of 100 runs");
    if (of100 > 99.0)
        return ChartText::tr("more than 99 of 100 runs");
    return ChartText::tr("%1 of 100 runs").arg(locale.toString(int(std::round(of100))));
}

QList<ChartColumn> quantileColumns(const QString& suffix) {
    return {{ChartText::tr("5th percentile"), QStringLiteral("p5_") + suffix, true},
            {ChartText::tr("Median"), QStringLiteral("p50_") + suffix, true},
            {ChartText::tr("95th percentile"), QStringLiteral("p95_") + suffix, true}};
}

QList<ChartCell> quantileCells(const std::optional<Quantiles>& base, const IndicatorText& text) {
    const auto range = shownRange(base);
    return cellsOf(base, [&](double value) {
        return range ? textBesideInterval(value, outerRange(*range), text.dimension(), text.locale)
                     : text.amount(value);
    });
}

QList<ChartCell> emissionQuantileCells(const std::optional<Quantiles>& base,
                                       const QLocale& locale) {
    return quantileCells(base, {Term::Emissions, locale});
}

QList<ChartCell> shareQuantileCells(const std::optional<Quantiles>& share, const QLocale& locale) {
    return cellsOf(share, [&](double value) { return displayShare(value, locale); });
}

} // namespace plume
