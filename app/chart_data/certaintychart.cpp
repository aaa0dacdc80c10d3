// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/certaintychart.h"

#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "chart_data/indicatortext.h"
#include "chart_data/rangewords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

constexpr int mostBins = 32;
constexpr double tail = 0.01; // of the runs, that may lie beyond either end of the axis

/// Differences of all runs, in ascending order.
class Differences {
public:
    explicit Differences(ColumnView samples)
        : m_sorted(samples.begin(), samples.end()) {
        std::ranges::sort(m_sorted);
    }
    double at(double share) const {
        return m_sorted[std::size_t(share * double(m_sorted.size() - 1))];
    }
    double shareBelow(double amount) const {
        const auto end = std::ranges::lower_bound(m_sorted, amount);
        return double(end - m_sorted.begin()) / double(m_sorted.size());
    }

private:
    Column m_sorted;
};

/// At multiples of a round step; zero is one of the edges or outside.
QList<double> edgesOf(const Range& range) {
    const double step = roundStep(range.high - range.low, mostBins - 1);
    QList<double> edges;
    for (double i = std::floor(range.low / step); i < std::ceil(range.high / step) + 0.5; i += 1.0)
        edges.append(i * step);
    return edges;
}

QList<DifferenceBin> binsOf(const Differences& differences, const QList<double>& edges,
                            const IndicatorText& text) {
    QList<DifferenceBin> bins;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        DifferenceBin bin{edges[i], edges[i + 1], 0.0, edges[i + 1] <= 0.0, {}};
        bin.share = differences.shareBelow(bin.to) - differences.shareBelow(bin.from);
        bin.announcement =
            //: %1 a range of differences, %2 a share of all runs
            ChartText::tr("%1: %2 of all runs.")
                .arg(text.named(text.priced(
                         displayRange({bin.from, bin.to}, text.dimension(), text.locale))),
                     displayShare(bin.share, text.locale));
        bins.append(bin);
    }
    return bins;
}

QList<DifferenceMark> marksOf(const Quantiles& quantiles, const IndicatorText& text) {
    QList<DifferenceMark> marks{
        {0.05, quantiles.p5, {}, {}}, {0.5, quantiles.p50, {}, {}}, {0.95, quantiles.p95, {}, {}}};
    for (DifferenceMark& mark : marks) {
        const QString share = displayShare(mark.share, text.locale);
        const QString amount = text.priced(
            textBesideInterval(mark.amount, outerRange(quantiles), text.dimension(), text.locale));
        //: a mark on the chart: %1 the share of runs below, %2 an amount
        mark.text = ChartText::tr("%1: %2").arg(share, amount);
        mark.announcement = ChartText::tr("In %1 of all runs the difference lies below %2.")
                                .arg(share, text.named(amount));
    }
    return marks;
}

void setAxes(CertaintyChart& chart, const IndicatorText& text) {
    constexpr int mostParts = 7;
    chart.axis = {std::min(chart.bins.first().from, 0.0), std::max(chart.bins.last().to, 0.0)};
    const DisplayUnit unit =
        suitableUnit(std::max(-chart.axis.low, chart.axis.high), text.dimension());
    for (const double amount : roundStepsWithin(chart.axis, mostParts, text.dimension()))
        chart.ticks.append({amount, displayNumber(amount, unit, text.locale, 6)});
    chart.unit = text.axisUnit(unit);
    const auto& highest = *std::ranges::max_element(chart.bins, {}, &DifferenceBin::share);
    for (const double share : roundSteps(highest.share))
        chart.shareTicks.append({share, displayShare(share, text.locale)});
}

ChartTable pairsOf(const Comparison& comparison, const IndicatorComparison* compared,
                   const QLocale& locale) {
    ChartTable table;
    table.columns.append({ChartText::tr("Lower plan"), QStringLiteral("plan"), false});
    for (int plan = 0; plan < comparison.planCount(); ++plan)
        table.columns.append(
            //: a column of how often a plan lies below this one
            {ChartText::tr("than %1").arg(quotedName(comparison.nameOf(plan))),
             QStringLiteral("share_of_runs_below_plan_%1").arg(plan), true});
    for (int plan = 0; compared && plan < comparison.planCount(); ++plan) {
        QList<ChartCell> row{{comparison.nameOf(plan), {}}};
        for (int other = 0; other < comparison.planCount(); ++other) {
            const auto& odds = compared->odds[plan][other];
            if (other == plan)
                row.append(ChartCell());
            else if (odds)
                row.append({lowerText(*odds, locale), odds->lower});
            else
                row.append({ChartText::tr("not known"), {}});
        }
        table.rows.append(row);
    }
    return table;
}

ChartTable tableOf(const CertaintyChart& chart, const IndicatorText& text) {
    ChartTable table;
    const QString unit = text.unitKey();
    table.columns = {
        {ChartText::tr("What"), QStringLiteral("what"), false},
        {ChartText::tr("Difference up to"), QStringLiteral("difference_") + unit, true},
        {ChartText::tr("Runs at or below"), QStringLiteral("cumulative_share"), true},
        {ChartText::tr("Runs in this part"), QStringLiteral("share"), true}};
    static constexpr std::array names{QT_TRANSLATE_NOOP("ChartText", "5th percentile"),
                                      QT_TRANSLATE_NOOP("ChartText", "Median"),
                                      QT_TRANSLATE_NOOP("ChartText", "95th percentile")};
    for (qsizetype i = 0; i < chart.marks.size(); ++i) {
        const DifferenceMark& mark = chart.marks[i];
        table.rows.append({{ChartText::tr(names[std::size_t(i)]), {}},
                           text.changeCell(mark.amount),
                           shareCell(mark.share, text.locale),
                           {}});
    }
    double below = chart.below;
    for (const DifferenceBin& bin : chart.bins) {
        below += bin.share;
        table.rows.append(
            {{text.priced(displayRange({bin.from, bin.to}, text.dimension(), text.locale)), {}},
             text.changeCell(bin.to),
             shareCell(below, text.locale),
             shareCell(bin.share, text.locale)});
    }
    return table;
}

/// What the odds and the range say, or why there is nothing to draw.
QString answerOf(const Comparison& comparison, Term indicator, int plan, const QLocale& locale) {
    const CompareHeadline headline =
        compareHeadlineOf(comparison, indicator, plan, nullptr, locale);
    const QString why = whyNoComparison(comparison, indicator, plan);
    if (!why.isEmpty())
        return why;
    if (comparison.samples == 0)
        return ChartText::tr("Only central values are shown. Choose “Show ranges” in the menu View "
                             "to see how sure the difference is.");
    CompareHeadline said = headline;
    const PlanDifference& difference = *comparison.of(indicator)->differences[plan];
    const bool isConstant =
        difference.samples && difference.samples->size() > 1 && !shownRange(difference.quantiles);
    if (isConstant) // what is uncertain is the same in both
        said.range = ChartText::tr("The difference is the same in every run.");
    return said.text();
}

QStringList notesOf(const Comparison& comparison, const CertaintyChart& chart,
                    const QLocale& locale) {
    QStringList notes{
        ChartText::tr("%1 runs; what the plans share is drawn once in each, so that only what "
                      "differs makes a difference.")
            .arg(locale.toString(qulonglong(comparison.samples)))};
    double within = 0.0;
    for (const DifferenceBin& bin : chart.bins)
        within += bin.share;
    constexpr double rounding = 1e-9;
    if (!chart.isEmpty() && within < 1.0 - rounding)
        notes.append(ChartText::tr("%1 of all runs lie beyond the ends of the axis.")
                         .arg(displayShare(1.0 - within, locale)));
    notes.append(dataNote(comparison.plans.first().dataVersion));
    return notes;
}

} // namespace

CertaintyChart certaintyChartOf(const Comparison& comparison, Term indicator, int plan,
                                const QLocale& locale) {
    const IndicatorText text{indicator, locale, comparison.currency()};
    CertaintyChart chart;
    chart.words.question = ChartText::tr("How sure is the difference?");
    chart.words.answer = answerOf(comparison, indicator, plan, locale);
    const IndicatorComparison* compared = comparison.of(indicator);
    chart.pairs = pairsOf(comparison, compared, locale);
    const PlanDifference* difference =
        compared && compared->differences[plan] ? &*compared->differences[plan] : nullptr;
    if (difference && difference->odds)
        chart.runs = lowerText(*difference->odds, locale);
    if (difference && shownRange(difference->quantiles)) {
        const Differences differences(*difference->samples);
        chart.bins =
            binsOf(differences, edgesOf({differences.at(tail), differences.at(1.0 - tail)}), text);
        chart.below = differences.shareBelow(chart.bins.first().from);
        chart.marks = marksOf(*difference->quantiles, text);
        setAxes(chart, text);
        chart.caption = ChartText::tr("Each bar is the share of runs between two differences. Left "
                                      "of zero, %1 is lower.")
                            .arg(quotedName(comparison.nameOf(plan)));
    }
    chart.table = tableOf(chart, text);
    chart.words.notes = notesOf(comparison, chart, locale);
    chart.words.description =
        chart.isEmpty()
            ? chart.words.answer
            : ChartText::tr("A distribution of the difference in all runs, with a line at zero and "
                            "marks at the 5th, 50th and 95th percentile. %1")
                  .arg(chart.words.answer);
    return chart;
}

} // namespace plume
