// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/usesharechart.h"

#include "chart_data/charttext.h"
#include "chart_data/phase.h"
#include "chart_data/rangewords.h"
#include "chart_data/usewords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

double shareAbove(const Column& shares, double mark) {
    const auto above = std::ranges::count_if(shares, [mark](double share) { return share > mark; });
    return double(above) / double(shares.size());
}

/// "In 63 of 100 runs inference is more than 90%."
QString runsSentence(double above, const QString& mark, const QLocale& locale) {
    return ChartText::tr("In %1 inference is more than %2.").arg(runsText(above, locale), mark);
}

ChartTable tableOf(const UseShareChart& chart, const QLocale& locale) {
    ChartTable table;
    table.columns = {{ChartText::tr("What"), QStringLiteral("what"), false},
                     {ChartText::tr("Central"), QStringLiteral("central_share"), true}};
    table.columns += quantileColumns(QStringLiteral("share"));
    table.columns.append({ChartText::tr("Runs above %1").arg(chart.markText),
                          QStringLiteral("runs_above_share"), true});
    if (chart.isEmpty())
        return table;
    QList<ChartCell> row{{ChartText::tr("Inference share"), {}}, shareCell(chart.share, locale)};
    row += shareQuantileCells(chart.range, locale);
    row.append(chart.runsAbove ? shareCell(chart.runsAbove, locale) : ChartCell());
    table.rows.append(row);
    table.addresses.append(chart.address);
    return table;
}

void setRange(UseShareChart& chart, const PlanResult& result, const QLocale& locale,
              Term indicator) {
    chart.range = shownRange(result.rangeOfUseShare(indicator));
    if (!chart.range)
        return;
    chart.rangeText =
        ChartText::tr("9 of 10 runs: %1").arg(shareRangeText(outerRange(*chart.range), locale));
    if (const SharedColumn runs = result.sampled->indicator(indicator).useShares)
        chart.runsAbove = shareAbove(*runs, chart.mark);
}

void setWords(UseShareChart& chart, const PlanResult& result, const QLocale& locale,
              Term indicator) {
    chart.words.answer = useSentence(result, locale, indicator);
    if (chart.runsAbove)
        chart.words.answer += u' ' + runsSentence(*chart.runsAbove, chart.markText, locale);
    chart.words.notes = {
        saidOf(indicator,
               ChartText::tr("Emissions of serving and of devices in the field, their hardware "
                             "included, as a share of all."),
               ChartText::tr("Energy of serving and of devices in the field, as a share of all."),
               ChartText::tr("Water of serving and of devices in the field, as a share of all.")),
        dataNote(result.assessment.dataVersion)};
    chart.words.description =
        ChartText::tr("A bar from 0 to 100% with a mark at 90%. %1").arg(chart.words.answer);
    chart.announcements = {chart.shareText};
    if (!chart.range)
        return;
    chart.announcements.append(ChartText::tr("9 of 10 runs: %1; half of all runs are above %2.")
                                   .arg(shareRangeText(outerRange(*chart.range), locale),
                                        displayShare(chart.range->p50, locale)));
}

} // namespace

UseShareChart useShareChartOf(const PlanResult& result, const QLocale& locale, Term indicator) {
    UseShareChart chart;
    chart.words.question = ChartText::tr("Is it 90%?");
    chart.markText = displayShare(chart.mark, locale);
    chart.words.answer = whyNothingToShow(result.assessment, indicator);
    chart.words.description = chart.words.answer;
    if (chart.words.answer.isEmpty())
        chart.share = result.assessment.useShare(indicator);
    if (chart.share) {
        chart.shareText = ChartText::tr("%1 %2").arg(nameOf(Phase::Inference),
                                                     displayShare(*chart.share, locale));
        chart.address = totalAddress(result.assessment.number,
                                     indicator == Term::Emissions ? Term::UseShare : indicator);
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
            chart.ticks.append({share, displayShare(share, locale)});
        setRange(chart, result, locale, indicator);
        setWords(chart, result, locale, indicator);
    }
    chart.table = tableOf(chart, locale);
    return chart;
}

} // namespace plume
