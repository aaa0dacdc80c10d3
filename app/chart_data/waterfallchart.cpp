// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/waterfallchart.h"

#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "chart_data/factorwords.h"
#include "chart_data/indicatortext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

constexpr qsizetype mostParts = 8;

Direction directionOf(double amount) {
    return amount < 0.0 ? Direction::Lower : amount > 0.0 ? Direction::Higher : Direction::Same;
}

/// Those that change anything, largest first.
QList<AttributedPart> shownParts(const IndicatorAttribution& attribution) {
    const double scale = std::max(std::abs(attribution.baseline), std::abs(attribution.plan));
    constexpr double nothing = 1e-9;
    QList<AttributedPart> parts;
    std::copy_if(
        attribution.parts.cbegin(), attribution.parts.cend(), std::back_inserter(parts),
        [&](const AttributedPart& part) { return std::abs(part.amount) > nothing * scale; });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const AttributedPart& a, const AttributedPart& b) {
                         return std::abs(a.amount) > std::abs(b.amount);
                     });
    return parts;
}

/// Where the changed input is explained; empty where it is more than one.
QString addressOf(const PlanDifferenceFactor& factor, int baseline) {
    const bool isInput = factor.kind == PlanDifferenceFactor::Kind::Input && factor.first >= 0;
    return isInput ? inputAddress(baseline, factor.first, factor.terms.first()) : QString();
}

/// Lines the steps up, one after the other.
class Stairs {
public:
    Stairs(const Attribution& attribution, const IndicatorAttribution& amounts,
           const IndicatorText& text)
        : m_attribution(attribution)
        , m_amounts(amounts)
        , m_text(text) {}

    QList<WaterfallStep> steps() {
        addTotal(WaterfallStep::Kind::Baseline, m_amounts.baseline);
        const QList<AttributedPart> parts = shownParts(m_amounts);
        const bool isLong = parts.size() > mostParts;
        for (const AttributedPart& part : parts.mid(0, isLong ? mostParts - 1 : mostParts))
            addPart(part);
        if (isLong)
            addRest(parts.mid(mostParts - 1));
        addTotal(WaterfallStep::Kind::Plan, m_amounts.plan);
        return m_steps;
    }

private:
    void addTotal(WaterfallStep::Kind kind, double amount) {
        const bool isBaseline = kind == WaterfallStep::Kind::Baseline;
        WaterfallStep step;
        step.kind = kind;
        step.name = isBaseline ? m_attribution.baselinePlan.name : m_attribution.comparedPlan.name;
        step.to = amount;
        step.text = m_text.amount(amount);
        step.address = totalAddress(isBaseline ? m_attribution.baseline : m_attribution.plan,
                                    m_text.indicator);
        step.announcement = ChartText::tr("%1: %2.").arg(step.name, m_text.named(step.text));
        m_steps.append(step);
        m_at = amount;
    }

    void add(WaterfallStep step, double amount) {
        step.from = m_at;
        step.to = m_at + amount;
        step.direction = directionOf(amount);
        step.text = m_text.change(amount);
        step.announcement = step.values.isEmpty()
                                ? ChartText::tr("%1: %2.").arg(step.name, m_text.named(step.text))
                                //: %1 an input, %2 what it brings, %3 its two values
                                : ChartText::tr("%1: %2 (%3).")
                                      .arg(step.name, m_text.named(step.text), step.values);
        m_at = step.to;
        m_steps.append(step);
    }

    void addPart(const AttributedPart& part) {
        WaterfallStep step;
        step.name = nameOf(part.factor, m_attribution.baselinePlan, m_attribution.comparedPlan);
        step.values = changeOf(part.factor, m_attribution.baselinePlan, m_attribution.comparedPlan,
                               m_text.locale);
        step.address = addressOf(part.factor, m_attribution.baseline);
        add(step, part.amount);
    }

    void addRest(const QList<AttributedPart>& parts) {
        WaterfallStep step;
        step.kind = WaterfallStep::Kind::Rest;
        //: the inputs that have no bar of their own, and how many they are
        step.name = ChartText::tr("The rest (%1)").arg(m_text.locale.toString(parts.size()));
        double amount = 0.0;
        for (const AttributedPart& part : parts)
            amount += part.amount;
        add(step, amount);
    }

    const Attribution& m_attribution;
    const IndicatorAttribution& m_amounts;
    const IndicatorText& m_text;
    double m_at = 0.0;
    QList<WaterfallStep> m_steps;
};

ChartTable tableOf(const Attribution& attribution, const IndicatorAttribution* amounts,
                   const IndicatorText& text) {
    const QString unit = text.unitKey();
    ChartTable table;
    table.columns = {
        {ChartText::tr("What differs"), QStringLiteral("factor"), false},
        {ChartText::tr("Change"), QStringLiteral("change"), false},
        {ChartText::tr("Part of the difference"), QStringLiteral("part_") + unit, true},
        {ChartText::tr("Standard error"), QStringLiteral("standard_error_") + unit, true}};
    if (!amounts)
        return table;
    for (const AttributedPart& part : amounts->parts) {
        const CompletePlan& a = attribution.baselinePlan;
        const CompletePlan& b = attribution.comparedPlan;
        table.rows.append(
            {{nameOf(part.factor, a, b), {}},
             {changeOf(part.factor, a, b, text.locale), {}},
             text.changeCell(part.amount),
             {attribution.isExact() ? QString() : text.amount(part.error), part.error}});
        table.addresses.append(addressOf(part.factor, attribution.baseline));
    }
    //: the last row of a table of parts
    table.rows.append(
        {{ChartText::tr("Together"), {}}, {}, text.changeCell(amounts->difference()), {}});
    table.addresses.append(totalAddress(attribution.plan, text.indicator));
    return table;
}

QStringList notesOf(const Comparison& comparison, const Attribution& attribution,
                    const IndicatorAttribution& amounts, const IndicatorText& text) {
    QStringList notes{attributionNote(attribution, amounts, text)};
    notes.append(ChartText::tr("With every input at its central value, over %1. Inputs that are "
                               "the same in both plans: %2.")
                     .arg(monthsText(attribution.months, text.locale),
                          text.locale.toString(attribution.sharedInputs)));
    notes.append(dataNote(comparison.plans.first().dataVersion));
    return notes;
}

QString answerOf(const Attribution& attribution, const QList<AttributedPart>& parts,
                 const IndicatorAttribution& amounts, const IndicatorText& text) {
    if (parts.isEmpty())
        return ChartText::tr("Nothing in which the two plans differ makes a difference here.");
    const AttributedPart& largest = parts.first();
    const QString name = nameOf(largest.factor, attribution.baselinePlan, attribution.comparedPlan);
    if (parts.size() == 1)
        return ChartText::tr("The whole difference of %1 comes from one thing. %2: %3.")
            .arg(text.named(text.change(amounts.difference())), name,
                 text.named(text.change(largest.amount)));
    return ChartText::tr("Of the difference of %1, the largest part is %3. %2.")
        .arg(text.named(text.change(amounts.difference())), name,
             text.named(text.change(largest.amount)));
}

} // namespace

void setAxis(WaterfallChart& chart, const IndicatorText& text) {
    constexpr int mostSteps = 6;
    Range extent{0.0, 0.0};
    for (const WaterfallStep& step : chart.steps) {
        extent.low = std::min({extent.low, step.from, step.to});
        extent.high = std::max({extent.high, step.from, step.to});
    }
    if (extent.low >= extent.high)
        return;
    const double step = roundStep(extent.high - extent.low, mostSteps, text.dimension());
    const DisplayUnit unit = suitableUnit(std::max(-extent.low, extent.high), text.dimension());
    const Range axis{std::floor(extent.low / step) * step, std::ceil(extent.high / step) * step};
    for (double i = std::round(axis.low / step); i <= std::round(axis.high / step); i += 1.0)
        chart.ticks.append({i * step, displayNumber(i * step, unit, text.locale, 6)});
    chart.unit = text.axisUnit(unit);
}

QString attributionNote(const Attribution& attribution, const IndicatorAttribution& amounts,
                        const IndicatorText& text) {
    if (attribution.isExact())
        return ChartText::tr("Each part is the mean of what it brings over all orders in "
                             "which the plans could be changed into each other (Shapley). "
                             "The parts add up exactly.");
    double error = 0.0;
    for (const AttributedPart& part : amounts.parts)
        error = std::max(error, part.error);
    return ChartText::tr("Each part is the mean of what it brings over %1 orders drawn "
                         "at random, with standard errors up to %2. The parts add up "
                         "exactly.")
        .arg(text.locale.toString(attribution.permutations), text.amount(error));
}

WaterfallChart waterfallChartOf(const Comparison& comparison, const Attribution& attribution,
                                Term indicator, const QLocale& locale) {
    const IndicatorText text{indicator, locale, comparison.currency()};
    WaterfallChart chart;
    chart.words.question = ChartText::tr("What makes the difference?");
    const auto found = attribution.indicators.constFind(indicator);
    const bool isKnown = found != attribution.indicators.cend();
    chart.table = tableOf(attribution, isKnown ? &*found : nullptr, text);
    if (!isKnown) {
        chart.words.answer = whyNoComparison(comparison, indicator, attribution.plan);
        chart.words.description = chart.words.answer;
        return chart;
    }
    chart.steps = Stairs(attribution, *found, text).steps();
    setAxis(chart, text);
    chart.words.answer = answerOf(attribution, shownParts(*found), *found, text);
    chart.words.notes = notesOf(comparison, attribution, *found, text);
    QStringList parts;
    for (const WaterfallStep& step : chart.steps)
        parts.append(step.announcement);
    chart.words.description = ChartText::tr("Steps from the baseline's total to the plan's. %1 %2")
                                  .arg(chart.words.answer, parts.join(u' '));
    return chart;
}

} // namespace plume
