// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/sensitivitychart.h"

#include "chart_data/charttext.h"
#include "chart_data/drawname.h"
#include "chart_data/rangewords.h"
#include "quantity/displaytext.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

constexpr qsizetype mostBars = 8;
constexpr double highFrom = 0.20;
constexpr double mediumFrom = 0.05;

QString plainNumber(double number, const QLocale& locale) {
    constexpr int digits = 2;
    const DisplayUnit plain{QString(), {}, {}, 1.0, true};
    return displayNumber(number, plain, locale, digits);
}

QString elasticityText(double elasticity, const QLocale& locale) {
    const QString size = plainNumber(std::abs(elasticity), locale) + u'%';
    if (elasticity < 0.0)
        return ChartText::tr("1% more gives %1 less").arg(size);
    return ChartText::tr("1% more gives %1 more").arg(size);
}

Range endsOf(double low, double high) {
    return {std::min(low, high), std::max(low, high)};
}

void setTexts(SensitivityBar& bar, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const Range ends = endsOf(bar.low, bar.high);
    bar.lowText = textBesideInterval(bar.low, ends, text.dimension(), locale);
    bar.highText = textBesideInterval(bar.high, ends, text.dimension(), locale);
    bar.levelText = nameOf(bar.level);
    //: shares of variance: %1 together with others, %2 alone
    bar.shareText = ChartText::tr("%1 (alone %2)")
                        .arg(displayShare(bar.total, locale), displayShare(bar.firstOrder, locale));
}

SensitivityBar barOf(const Influence& influence, const Sensitivity& sensitivity,
                     const CompletePlan& plan, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    SensitivityBar bar;
    bar.name = drawName(influence.term, influence.addresses, plan, locale);
    bar.addresses = influence.addresses;
    bar.low = influence.low;
    bar.high = influence.high;
    bar.firstOrder = influence.firstOrder;
    bar.total = influence.total;
    bar.level = levelOf(influence.swing(), sensitivity.central);
    setTexts(bar, text);
    bar.announcement =
        ChartText::tr("%1: %2. The total is %3 with this input at its low end and %4 at its high "
                      "end. %5 of the variance alone, %6 together with others. %7.")
            .arg(bar.name, bar.levelText, bar.lowText, bar.highText,
                 displayShare(bar.firstOrder, locale), displayShare(bar.total, locale),
                 elasticityText(influence.elasticity, locale));
    return bar;
}

/// As far as any of the others moves the total, and what they cause alone, added up: what they
/// cause together with others cannot be added.
SensitivityBar restOf(const QList<SensitivityBar>& others, double central,
                      const IndicatorText& text) {
    const QLocale& locale = text.locale;
    SensitivityBar rest;
    rest.isRest = true;
    //: the inputs that have no bar of their own, and how many they are
    rest.name = ChartText::tr("The rest (%1)").arg(locale.toString(others.size()));
    rest.low = rest.high = central;
    double swing = 0.0;
    for (const SensitivityBar& other : others) {
        const Range ends = endsOf(other.low, other.high);
        rest.low = std::min(rest.low, ends.low);
        rest.high = std::max(rest.high, ends.high);
        rest.firstOrder += other.firstOrder;
        swing = std::max(swing, ends.high - ends.low);
    }
    rest.total = rest.firstOrder;
    rest.level = levelOf(swing, central);
    setTexts(rest, text);
    rest.shareText = displayShare(rest.firstOrder, locale);
    rest.announcement = ChartText::tr("%1: no single one of them moves the total beyond %2 to %3; "
                                      "alone they cause %4 of the variance.")
                            .arg(rest.name, rest.lowText, rest.highText, rest.shareText);
    return rest;
}

QList<SensitivityBar> withRest(QList<SensitivityBar> bars, double central,
                               const IndicatorText& text) {
    if (bars.size() <= mostBars + 1)
        return bars;
    const SensitivityBar rest = restOf(bars.mid(mostBars), central, text);
    bars.resize(mostBars);
    bars.append(rest);
    return bars;
}

void setAxes(SensitivityChart& chart, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    constexpr int mostParts = 6;
    chart.axis = {chart.central, chart.central};
    for (const SensitivityBar& bar : std::as_const(chart.swings)) {
        const Range ends = endsOf(bar.low, bar.high);
        chart.axis = {std::min(chart.axis.low, ends.low), std::max(chart.axis.high, ends.high)};
    }
    const DisplayUnit unit = suitableUnit(chart.axis.high, text.dimension());
    for (const double base : roundStepsWithin(chart.axis, mostParts, text.dimension()))
        chart.ticks.append({base, displayNumber(base, unit, locale, 6)});
    chart.unit = text.axisUnit(unit);
    //: the total with every input at its central value
    chart.centralText =
        ChartText::tr("Central: %1")
            .arg(textBesideInterval(chart.central, chart.axis, text.dimension(), locale));
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        chart.shareTicks.append({share, displayShare(share, locale)});
}

ChartTable emptyTable(const IndicatorText& text) {
    const QString unit = text.unitKey();
    ChartTable table;
    table.columns = {{ChartText::tr("Input"), QStringLiteral("input"), false},
                     {ChartText::tr("Importance"), QStringLiteral("importance"), false},
                     {ChartText::tr("Total at its low end"), QStringLiteral("low_") + unit, true},
                     {ChartText::tr("Total at its high end"), QStringLiteral("high_") + unit, true},
                     {ChartText::tr("Swing"), QStringLiteral("swing_") + unit, true},
                     {ChartText::tr("Variance, alone"), QStringLiteral("first_order_share"), true},
                     {ChartText::tr("Variance, with others"), QStringLiteral("total_share"), true},
                     {ChartText::tr("Elasticity"), QStringLiteral("elasticity"), true}};
    return table;
}

ChartTable tableOf(const Sensitivity& sensitivity, const CompletePlan& plan,
                   const IndicatorText& text) {
    const QLocale& locale = text.locale;
    ChartTable table = emptyTable(text);
    for (const Influence& influence : sensitivity.influences) {
        const SensitivityBar bar = barOf(influence, sensitivity, plan, text);
        table.rows.append({{bar.name, {}},
                           {bar.levelText, {}},
                           {bar.lowText, bar.low},
                           {bar.highText, bar.high},
                           text.cell(influence.swing()),
                           shareCell(bar.firstOrder, locale),
                           shareCell(bar.total, locale),
                           {elasticityText(influence.elasticity, locale), influence.elasticity}});
        table.addresses.append(bar.address());
    }
    return table;
}

void setWords(SensitivityChart& chart, const PlanResult& result, const QLocale& locale) {
    const SensitivityBar& first = chart.swings.first();
    chart.words.answer =
        ChartText::tr("“%1” matters most: the total is %2 at its low end and %3 at its high end.")
            .arg(first.name, first.lowText, first.highText);
    chart.words.notes = {
        ChartText::tr("High: an input whose range moves the total by %1 or more; medium: by %2 or "
                      "more; low: by less.")
            .arg(displayShare(highFrom, locale), displayShare(mediumFrom, locale)),
        ChartText::tr("Shares of variance with %1 runs.")
            .arg(locale.toString(qulonglong(result.sensitivity->samples))),
        dataNote(result.assessment.dataVersion)};
    chart.swingCaption = ChartText::tr("One input at a time, all others at their central values. "
                                       "Outlined: at its low end; filled: at its high end.");
    chart.varianceCaption = ChartText::tr("Share of the variance. Filled: what the input causes "
                                          "alone; outlined: together with others.");
    QStringList parts;
    for (const SensitivityBar& bar : std::as_const(chart.swings))
        parts.append(ChartText::tr("%1: %2, %3 to %4")
                         .arg(bar.name, bar.levelText, bar.lowText, bar.highText));
    chart.words.description =
        ChartText::tr(
            "The inputs that move the total furthest, as bars around the central value. %1. "
            "%2 %3.")
            .arg(chart.centralText, chart.words.answer, parts.join(QStringLiteral("; ")));
}

} // namespace

InfluenceLevel levelOf(double swing, double central) {
    const double part = std::abs(swing);
    const double whole = std::abs(central);
    if (part >= highFrom * whole)
        return InfluenceLevel::High;
    return part >= mediumFrom * whole ? InfluenceLevel::Medium : InfluenceLevel::Low;
}

QString nameOf(InfluenceLevel level) {
    switch (level) {
    case InfluenceLevel::High:
        //: how much an input matters
        return ChartText::tr("high");
    case InfluenceLevel::Medium:
        //: how much an input matters
        return ChartText::tr("medium");
    case InfluenceLevel::Low:
        //: how much an input matters
        return ChartText::tr("low");
    }
    Q_UNREACHABLE();
}

SensitivityChart sensitivityChartOf(const PlanResult& result, const QLocale& locale,
                                    Term indicator) {
    const IndicatorText text{indicator, locale};
    const Sensitivity* known = result.sensitivityOf(indicator);
    SensitivityChart chart;
    chart.words.question = ChartText::tr("What matters most?");
    chart.words.answer = whyNoRange(result, locale, indicator);
    chart.table = emptyTable(text);
    if (!chart.words.answer.isEmpty() || !known || known->influences.isEmpty()) {
        chart.isComing = chart.words.answer.isEmpty();
        if (chart.isComing)
            chart.words.answer = ChartText::tr("The influence of each input is being computed.");
        chart.words.description = chart.words.answer;
        return chart;
    }
    const Sensitivity& sensitivity = *known;
    const CompletePlan& plan = result.assessment.plan();
    QList<SensitivityBar> bars;
    for (const Influence& influence : sensitivity.influences)
        bars.append(barOf(influence, sensitivity, plan, text));
    chart.central = sensitivity.central;
    chart.swings = withRest(bars, chart.central, text);
    std::ranges::stable_sort(bars, std::ranges::greater(), &SensitivityBar::total);
    chart.variances = withRest(bars, chart.central, text);
    setAxes(chart, text);
    chart.table = tableOf(sensitivity, plan, text);
    setWords(chart, result, locale);
    return chart;
}

} // namespace plume
