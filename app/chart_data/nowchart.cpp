// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/nowchart.h"

#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "chart_data/indicatortext.h"
#include "chart_data/rangewords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

double shown(double central, const std::optional<Quantiles>& quantiles) {
    const auto range = shownRange(quantiles);
    return range ? range->p50 : central;
}

QString totalText(const NowBar& bar, const IndicatorText& text) {
    if (!bar.range)
        return text.amount(bar.amount);
    const IntervalText interval =
        intervalText(bar.amount, *bar.range, text.dimension(), text.locale);
    //: an amount and its range: "110 t (77–214 t)"
    return ChartText::tr("%1 (%2)").arg(text.priced(interval.centre), text.priced(interval.both));
}

/// "−25.5 t (−41.1%)".
QString differenceText(const PlanDifference& difference, const IndicatorText& text) {
    const auto range = shownRange(difference.quantiles);
    const double amount = shown(difference.central, difference.quantiles);
    QString change = text.change(amount);
    const std::optional<double> ratio = shownRatio(difference);
    if (range) {
        const QString rounded = text.priced(
            intervalText(amount, outerRange(*range), text.dimension(), text.locale).centre);
        change = amount > 0.0 ? u'+' + rounded : rounded;
    }
    if (!ratio)
        return change;
    return ChartText::tr("%1 (%2)").arg(change, changeShareText(*ratio, text.locale));
}

QString announcementOf(const NowBar& bar, const Comparison& comparison, const IndicatorText& text) {
    const QString amount = text.named(totalText(bar, text));
    if (bar.isBaseline)
        return ChartText::tr("%1, the baseline: %2.").arg(bar.name, amount);
    //: %1 a plan, %2 its amount, %3 the difference, %4 the baseline's name
    return ChartText::tr("%1: %2; against %4 %3.")
        .arg(bar.name, amount, bar.differenceText,
             quotedName(comparison.nameOf(comparison.baseline)));
}

std::optional<NowBar> barOf(const Comparison& comparison, const IndicatorComparison& compared,
                            int plan, const IndicatorText& text) {
    const ComparedTotal& total = compared.totals[plan];
    if (!total.central || comparison.plans[plan].activityCount() == 0)
        return std::nullopt;
    NowBar bar;
    bar.plan = plan;
    bar.name = comparison.nameOf(plan);
    bar.isBaseline = plan == comparison.baseline;
    bar.amount = shown(*total.central, total.quantiles);
    if (const auto range = shownRange(total.quantiles))
        bar.range = outerRange(*range);
    bar.text = totalText(bar, text);
    bar.address = totalAddress(plan, compared.indicator);
    if (const auto& difference = compared.differences[plan]) {
        bar.direction = directionOf(*difference);
        bar.differenceText = differenceText(*difference, text);
    } else if (bar.isBaseline) {
        bar.differenceText = ChartText::tr("baseline");
    }
    bar.announcement = announcementOf(bar, comparison, text);
    return bar;
}

void setAxis(NowChart& chart, const IndicatorText& text) {
    double high = 0.0;
    for (const NowBar& bar : chart.bars)
        high = std::max(high, bar.range ? bar.range->high : bar.amount);
    if (high <= 0.0)
        return;
    const DisplayUnit unit = suitableUnit(high, text.dimension());
    for (const double amount : roundSteps(high, text.dimension()))
        chart.ticks.append({amount, displayNumber(amount, unit, text.locale)});
    chart.unit = text.axisUnit(unit);
}

QList<ChartColumn> columnsOf(const IndicatorText& text) {
    const QString unit = text.unitKey();
    return {
        {ChartText::tr("Plan"), QStringLiteral("plan"), false},
        {nameOf(text.indicator), text.key(), true},
        {ChartText::tr("5th percentile"), QStringLiteral("p5_") + unit, true},
        {ChartText::tr("Median"), QStringLiteral("p50_") + unit, true},
        {ChartText::tr("95th percentile"), QStringLiteral("p95_") + unit, true},
        {ChartText::tr("Difference"), QStringLiteral("difference_") + unit, true},
        {ChartText::tr("Difference in per cent"), QStringLiteral("difference_percent"), true},
        {ChartText::tr("Difference, 5th percentile"), QStringLiteral("difference_p5_") + unit,
         true},
        {ChartText::tr("Difference, median"), QStringLiteral("difference_p50_") + unit, true},
        {ChartText::tr("Difference, 95th percentile"), QStringLiteral("difference_p95_") + unit,
         true},
        {ChartText::tr("Runs in which it is lower"), QStringLiteral("share_of_runs_lower"), true}};
}

template <typename CellOf>
QList<ChartCell> quantileCells(const std::optional<Quantiles>& quantiles, CellOf&& cellOf) {
    if (!quantiles)
        return {{}, {}, {}};
    return {cellOf(quantiles->p5), cellOf(quantiles->p50), cellOf(quantiles->p95)};
}

QList<ChartCell> differenceCells(const std::optional<PlanDifference>& difference,
                                 const IndicatorText& text) {
    if (!difference)
        return {{}, {}, {}, {}, {}, {}};
    QList<ChartCell> cells{text.changeCell(difference->central), {}};
    if (difference->ratio)
        cells[1] = {changeShareText(*difference->ratio, text.locale), *difference->ratio * 100.0};
    cells +=
        quantileCells(difference->quantiles, [&](double value) { return text.changeCell(value); });
    if (difference->odds)
        cells.append({lowerText(*difference->odds, text.locale), difference->odds->lower});
    else
        cells.append(ChartCell());
    return cells;
}

ChartTable tableOf(const Comparison& comparison, const IndicatorComparison* compared,
                   const IndicatorText& text) {
    ChartTable table;
    table.columns = columnsOf(text);
    for (int plan = 0; compared && plan < comparison.planCount(); ++plan) {
        const ComparedTotal& total = compared->totals[plan];
        QList<ChartCell> row{{comparison.nameOf(plan), {}}, text.cell(total.central)};
        row += quantileCells(total.quantiles, [&](double value) { return text.cell(value); });
        row += differenceCells(compared->differences[plan], text);
        table.rows.append(row);
        table.addresses.append(totalAddress(plan, text.indicator));
    }
    return table;
}

QStringList notesOf(const Comparison& comparison, Term indicator) {
    QStringList notes;
    for (int plan = 0; plan < comparison.planCount(); ++plan) {
        const bool isKnown =
            comparison.of(indicator) && comparison.of(indicator)->totals[plan].central.has_value();
        if (!isKnown)
            notes.append(ChartText::tr("%1 is not known of %2.")
                             .arg(nameOf(indicator), quotedName(comparison.nameOf(plan))));
    }
    notes.append(dataNote(comparison.plans.first().dataVersion));
    return notes;
}

/// Each difference from the baseline, or what all plans have to say.
QString answerOf(const Comparison& comparison, Term indicator, const QLocale& locale) {
    QStringList sentences;
    for (int plan = 0; plan < comparison.planCount(); ++plan) {
        if (plan == comparison.baseline && comparison.planCount() > 1)
            continue;
        sentences.append(
            compareHeadlineOf(comparison, indicator, plan, nullptr, locale).difference);
    }
    const QString lowest = lowestPlanSentence(comparison, indicator, locale);
    if (!lowest.isEmpty())
        sentences.append(lowest);
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace

Direction directionOf(const PlanDifference& difference) {
    const double amount = shown(difference.central, difference.quantiles);
    return amount < 0.0 ? Direction::Lower : amount > 0.0 ? Direction::Higher : Direction::Same;
}

NowChart nowChartOf(const Comparison& comparison, Term indicator, const QLocale& locale) {
    const IndicatorText text{indicator, locale, comparison.currency()};
    NowChart chart;
    chart.words.question =
        ChartText::tr("What do the plans cause in %1?").arg(monthsText(comparison.months, locale));
    const IndicatorComparison* compared = comparison.of(indicator);
    for (int plan = 0; compared && plan < comparison.planCount(); ++plan) {
        if (const auto bar = barOf(comparison, *compared, plan, text))
            chart.bars.append(*bar);
    }
    setAxis(chart, text);
    chart.table = tableOf(comparison, compared, text);
    chart.words.answer = answerOf(comparison, indicator, locale);
    chart.words.notes = notesOf(comparison, indicator);
    QStringList parts;
    for (const NowBar& bar : chart.bars)
        parts.append(bar.announcement);
    chart.words.description =
        chart.isEmpty()
            ? chart.words.answer
            : ChartText::tr("A bar a plan. %1 %2").arg(chart.words.answer, parts.join(u' '));
    return chart;
}

} // namespace plume
