// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/informationchart.h"

#include "chart_data/charttext.h"
#include "chart_data/drawname.h"
#include "chart_data/rangewords.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

constexpr qsizetype mostBars = 8;

/// Shares that rounding of samples makes a little negative are nothing.
double shownShare(double narrowing) {
    return std::max(0.0, narrowing);
}

InformationBar barOf(const InformationValue& value, const Information& information,
                     const CompletePlan& plan, const QLocale& locale) {
    InformationBar bar;
    bar.name = drawName(value.term, value.addresses, plan, locale);
    bar.addresses = value.addresses;
    bar.narrowing = shownShare(value.narrowing);
    bar.mostNarrowing = shownShare(value.mostNarrowing);
    bar.measured = outerRange(value.measured);
    //: by how much a range narrows, and the range then
    bar.text = ChartText::tr("narrower by %1: %2")
                   .arg(displayShare(bar.narrowing, locale), rangeText(value.measured, locale));
    bar.announcement =
        ChartText::tr("%1: measured, the range becomes narrower by %2, from %3 to %4; known "
                      "exactly, by %5.")
            .arg(bar.name, displayShare(bar.narrowing, locale), rangeText(information.now, locale),
                 rangeText(value.measured, locale), displayShare(bar.mostNarrowing, locale));
    return bar;
}

ChartTable emptyTable() {
    ChartTable table;
    table.columns = {
        {ChartText::tr("Input"), QStringLiteral("input"), false},
        {ChartText::tr("Narrower when measured"), QStringLiteral("narrowing_share"), true},
        {ChartText::tr("Narrower if known"), QStringLiteral("most_narrowing_share"), true},
        {ChartText::tr("5th percentile, measured"), QStringLiteral("p5_measured_kg"), true},
        {ChartText::tr("95th percentile, measured"), QStringLiteral("p95_measured_kg"), true}};
    return table;
}

void setWords(InformationChart& chart, const Information& information, const EstimateData& accuracy,
              const Assessment& assessment, const QLocale& locale) {
    const InformationBar& first = chart.bars.first();
    chart.words.answer =
        first.narrowing > 0.0
            //: %1 an input, %2 a share, %3 and %4 ranges of amounts
            ? ChartText::tr("Measuring “%1” narrows the range most: by %2, from %3 to %4.")
                  .arg(first.name, displayShare(first.narrowing, locale),
                       rangeText(information.now, locale),
                       rangeText(information.inputs.first().measured, locale))
            : ChartText::tr("No single measurement narrows the range.");
    const double half = (accuracy.range.high - accuracy.range.low) / (2.0 * accuracy.value);
    chart.words.notes = {
        ChartText::tr("A measurement is taken to be right within %1 either way, in 9 of 10 cases; "
                      "it is assumed to find the present value.")
            .arg(displayShare(half, locale)),
        ChartText::tr("What narrows the range by measuring saves nothing by itself: it shows where "
                      "saving is worth while."),
        dataNote(assessment.dataVersion)};
    chart.caption = ChartText::tr("Filled: when the input is measured; outlined: if it were known "
                                  "exactly.");
    QStringList parts;
    for (const InformationBar& bar : std::as_const(chart.bars))
        parts.append(ChartText::tr("%1: %2").arg(bar.name, bar.text));
    chart.words.description =
        ChartText::tr("By how much the range of the total narrows, input by input. %1 %2.")
            .arg(chart.words.answer, parts.join(QStringLiteral("; ")));
}

} // namespace

InformationChart informationChartOf(const Information& information, const Assessment& assessment,
                                    const EstimateData& accuracy, const QLocale& locale) {
    InformationChart chart;
    chart.words.question = ChartText::tr("What is worth measuring?");
    chart.table = emptyTable();
    if (!information.now || information.inputs.isEmpty()) {
        chart.words.answer = whyNothingToShow(assessment);
        if (chart.words.answer.isEmpty())
            chart.words.answer = ChartText::tr("No input spreads, so that there is nothing to "
                                               "learn by measuring.");
        chart.words.description = chart.words.answer;
        return chart;
    }
    chart.now = outerRange(*information.now);
    for (const InformationValue& value : information.inputs) {
        const InformationBar bar = barOf(value, information, assessment.plan(), locale);
        chart.table.rows.append({{bar.name, {}},
                                 shareCell(bar.narrowing, locale),
                                 shareCell(bar.mostNarrowing, locale),
                                 emissionCell(bar.measured.low, locale),
                                 emissionCell(bar.measured.high, locale)});
        chart.table.addresses.append(bar.address());
        if (chart.bars.size() < mostBars)
            chart.bars.append(bar);
    }
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        chart.ticks.append({share, displayShare(share, locale)});
    setWords(chart, information, accuracy, assessment, locale);
    return chart;
}

} // namespace plume
