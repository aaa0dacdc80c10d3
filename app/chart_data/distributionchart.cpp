// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/distributionchart.h"

#include "chart_data/charttext.h"
#include "chart_data/rangewords.h"
#include "quantity/displaytext.h"
#include "quantity/intervaltext.h"
#include "quantity/massunits.h"
#include "quantity/quantitytext.h"

#include <boost/sort/spreadsort/float_sort.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace plume {
namespace {

constexpr int mostBins = 32;
constexpr double tail = 0.005; // of the runs, that may lie beyond either end of the axis
constexpr int dotCount = 20;

/// All runs, in ascending order (base units).
class Runs {
public:
    explicit Runs(ColumnView samples)
        : m_sorted(samples.begin(), samples.end()) {
        boost::sort::spreadsort::float_sort(m_sorted.begin(), m_sorted.end());
    }

    /// By linear interpolation between order statistics.
    double at(double share) const {
        const double rank = share * double(m_sorted.size() - 1);
        const auto below = std::size_t(rank);
        const std::size_t above = std::min(below + 1, m_sorted.size() - 1);
        return std::lerp(m_sorted[below], m_sorted[above], rank - double(below));
    }
    double shareBelow(double base) const {
        const auto end = std::ranges::lower_bound(m_sorted, base);
        return double(end - m_sorted.begin()) / double(m_sorted.size());
    }
    bool arePositive() const { return m_sorted.front() > 0.0; }

private:
    Column m_sorted;
};

/// From a part of the axis (0 to 1) to an amount and back.
class Scale {
public:
    Scale(const Range& axis, bool isLogarithmic)
        : m_low(isLogarithmic ? std::log(axis.low) : axis.low)
        , m_high(isLogarithmic ? std::log(axis.high) : axis.high)
        , m_isLogarithmic(isLogarithmic) {}

    double partOf(double base) const {
        return ((m_isLogarithmic ? std::log(base) : base) - m_low) / (m_high - m_low);
    }
    double at(double part) const {
        const double value = std::lerp(m_low, m_high, part);
        return m_isLogarithmic ? std::exp(value) : value;
    }

private:
    double m_low;
    double m_high;
    bool m_isLogarithmic;
};

bool asksForLogarithmic(const Runs& runs, const Quantiles& quantiles) {
    constexpr double least = 30.0;
    return runs.arePositive() && quantiles.p95 >= least * quantiles.p5;
}

/// Edges at multiples of a round step, so that none of the bars crosses zero.
QList<double> linearEdges(const Range& range) {
    const double step = roundStep(range.high - range.low, mostBins - 1);
    QList<double> edges;
    const double first = std::floor(range.low / step);
    const int count = int(std::ceil(range.high / step) - first) + 1;
    for (int i = 0; i < count; ++i)
        edges.append((first + i) * step);
    return edges;
}

/// Edges that part every decade alike.
QList<double> logarithmicEdges(const Range& range) {
    const double low = std::log10(range.low);
    const double high = std::log10(range.high);
    double perDecade = 1.0;
    for (const double parts : {10.0, 5.0, 4.0, 2.0}) {
        if (perDecade == 1.0 && (high - low) * parts <= mostBins - 1)
            perDecade = parts;
    }
    QList<double> edges;
    const int first = int(std::floor(low * perDecade));
    const int last = int(std::ceil(high * perDecade));
    for (int i = first; i <= last; ++i)
        edges.append(std::pow(10.0, i / perDecade));
    return edges;
}

QList<DistributionBin> binsOf(const Runs& runs, const QList<double>& edges,
                              const IndicatorText& text) {
    QList<DistributionBin> bins;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        DistributionBin bin{edges[i], edges[i + 1], 0.0, {}};
        bin.share = runs.shareBelow(bin.to) - runs.shareBelow(bin.from);
        bin.announcement =
            //: %1 a range of amounts, %2 a share of all runs
            ChartText::tr("%1: %2 of all runs.")
                .arg(text.named(displayRange({bin.from, bin.to}, text.dimension(), text.locale)),
                     displayShare(bin.share, text.locale));
        bins.append(bin);
    }
    return bins;
}

QList<DistributionPoint> curveOf(const Runs& runs, const Range& axis) {
    constexpr int points = 200;
    QList<DistributionPoint> curve{{axis.low, 0.0}};
    for (int i = 1; i < points; ++i) {
        const double share = double(i) / points;
        const double base = runs.at(share);
        if (base > axis.low && base < axis.high)
            curve.append({base, share});
    }
    curve.append({axis.high, std::max(curve.last().share, runs.shareBelow(axis.high))});
    curve.first().share = std::min(curve[1].share, runs.shareBelow(axis.low));
    return curve;
}

/// Stacks after Wilkinson 1999 ("Dot plots"): runs within one dot's width of the lowest of them lie
/// on one stack, in the middle of them; stacks that would meet are moved apart.
QList<DistributionDot> dotsOf(const Runs& runs, const Scale& scale, double width) {
    std::array<double, dotCount> parts{};
    for (int i = 0; i < dotCount; ++i)
        parts[std::size_t(i)] = scale.partOf(runs.at((i + 0.5) / dotCount));
    QList<DistributionDot> dots;
    double last = -width;
    for (auto first = parts.begin(); first != parts.end();) {
        const auto end = std::upper_bound(first, parts.end(), *first + width);
        last = std::max(last + width, (*first + *std::prev(end)) / 2.0);
        for (auto dot = first; dot != end; ++dot)
            dots.append({scale.at(last), int(dot - first)});
        first = end;
    }
    return dots;
}

QList<DistributionMark> marksOf(const PlanResult& result, const Quantiles& quantiles,
                                const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const QuantileErrors errors = standardErrorsOf(*result.sampled->indicator(text.indicator).runs);
    const Range range = outerRange(quantiles);
    const DisplayUnit unit = suitableUnit(range.high, text.dimension());
    const QString address = totalAddress(result.assessment.number, text.indicator);
    QList<DistributionMark> marks{{0.05, quantiles.p5, errors.p5, {}, {}, address},
                                  {0.50, quantiles.p50, errors.p50, {}, {}, address},
                                  {0.95, quantiles.p95, errors.p95, {}, {}, address}};
    for (DistributionMark& mark : marks) {
        const QString share = displayShare(mark.share, locale);
        const QString amount = textBesideInterval(mark.base, range, text.dimension(), locale);
        const QString error = withUnit(displayNumber(mark.error, unit, locale, 1), unit);
        //: a mark on the chart: %1 the share of runs below, %2 an amount
        mark.text = ChartText::tr("%1: %2").arg(share, amount);
        mark.announcement = ChartText::tr("%1 of all runs lie below %2 (standard error ± %3).")
                                .arg(share, text.named(amount), error);
    }
    return marks;
}

QList<ChartTick> linearTicks(const Range& axis, const IndicatorText& text) {
    constexpr int mostParts = 7;
    const DisplayUnit unit = suitableUnit(std::max(-axis.low, axis.high), text.dimension());
    QList<ChartTick> ticks;
    for (const double base : roundStepsWithin(axis, mostParts, text.dimension()))
        ticks.append({base, displayNumber(base, unit, text.locale, 6)});
    return ticks;
}

/// Whole decades and, where they are few, twice and five times each.
QList<ChartTick> logarithmicTicks(const Range& axis, const IndicatorText& text) {
    constexpr double roundingError = 1e-9;
    const bool areFew = axis.high / axis.low < 1e3;
    QList<ChartTick> ticks;
    const double unit = roundUnitOf(text.dimension(), axis.high);
    const int last = int(std::floor(std::log10(axis.high / unit)));
    for (int decade = int(std::floor(std::log10(axis.low / unit))); decade <= last; ++decade) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double base = factor * std::pow(10.0, decade) * unit;
            const bool isWithin = base >= axis.low * (1.0 - roundingError) &&
                                  base <= axis.high * (1.0 + roundingError);
            if (isWithin && (areFew || factor == 1.0))
                ticks.append({base, displayText(base, text.dimension(), text.locale)});
        }
    }
    return ticks;
}

void setAxes(DistributionChart& chart, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    chart.ticks =
        chart.isLogarithmic ? logarithmicTicks(chart.axis, text) : linearTicks(chart.axis, text);
    // Ticks of a logarithmic axis have a unit each.
    const QString gas = text.indicator == Term::Emissions ? ChartText::tr("CO₂e") : QString();
    chart.unit =
        chart.isLogarithmic ? gas : text.axisUnit(suitableUnit(chart.axis.high, text.dimension()));
    const auto& highest = *std::ranges::max_element(chart.bins, {}, &DistributionBin::share);
    for (const double share : roundSteps(highest.share))
        chart.shareTicks.append({share, displayShare(share, locale)});
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        chart.curveTicks.append({share, displayShare(share, locale)});
}

ChartTable tableOf(const DistributionChart& chart, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    ChartTable table;
    table.columns = {
        {ChartText::tr("What"), QStringLiteral("what"), false},
        {text.header(), text.key(), true},
        {ChartText::tr("Standard error"), QStringLiteral("standard_error_") + text.unitKey(), true},
        {ChartText::tr("Runs at or below"), QStringLiteral("cumulative_share"), true},
        {ChartText::tr("Runs in this part"), QStringLiteral("share"), true}};
    static constexpr std::array names{QT_TRANSLATE_NOOP("ChartText", "5th percentile"),
                                      QT_TRANSLATE_NOOP("ChartText", "Median"),
                                      QT_TRANSLATE_NOOP("ChartText", "95th percentile")};
    const Range range{chart.isEmpty() ? 0.0 : chart.marks.first().base,
                      chart.isEmpty() ? 0.0 : chart.marks.last().base};
    for (qsizetype i = 0; i < chart.marks.size(); ++i) {
        const DistributionMark& mark = chart.marks[i];
        table.rows.append(
            {{ChartText::tr(names[std::size_t(i)]), {}},
             {textBesideInterval(mark.base, range, text.dimension(), locale), mark.base},
             {displayText(mark.error, text.dimension(), locale, 1), mark.error},
             shareCell(mark.share, locale),
             {}});
        table.addresses.append(mark.address);
    }
    double below = chart.curve.isEmpty() ? 0.0 : chart.curve.first().share;
    for (const DistributionBin& bin : chart.bins) {
        below += bin.share;
        table.rows.append({{displayRange({bin.from, bin.to}, text.dimension(), locale), {}},
                           text.cell(bin.to),
                           {},
                           shareCell(below, locale),
                           shareCell(bin.share, locale)});
        table.addresses.append(QString());
    }
    return table;
}

QString answerOf(const Quantiles& quantiles, const IndicatorText& words) {
    constexpr int digits = 2;
    const IntervalText text =
        intervalText(quantiles.p50, outerRange(quantiles), words.dimension(), words.locale);
    const QString high = words.named(text.high);
    constexpr double fewestTimes = 1.1; // below that, "1 times the lower" says nothing
    if (quantiles.p5 <= 0.0 || quantiles.p95 < fewestTimes * quantiles.p5)
        return ChartText::tr("9 of 10 runs lie between %1 and %2.").arg(text.low, high);
    const DisplayUnit plain{QString(), {}, {}, 1.0, true};
    return ChartText::tr("9 of 10 runs lie between %1 and %2; the upper end is %3 times the "
                         "lower one.")
        .arg(text.low, high,
             displayNumber(quantiles.p95 / quantiles.p5, plain, words.locale, digits));
}

QStringList notesOf(const PlanResult& result, const DistributionChart& chart,
                    const IndicatorText& text) {
    const QLocale& locale = text.locale;
    QStringList errors;
    const Range range{chart.marks.first().base, chart.marks.last().base};
    const DisplayUnit unit = suitableUnit(range.high, text.dimension());
    for (const DistributionMark& mark : chart.marks)
        //: %1 a share of runs, %2 the amount below which they lie, %3 its standard error
        errors.append(ChartText::tr("%1: %2 ± %3")
                          .arg(displayShare(mark.share, locale),
                               textBesideInterval(mark.base, range, text.dimension(), locale),
                               withUnit(displayNumber(mark.error, unit, locale, 1), unit)));
    double within = 0.0;
    for (const DistributionBin& bin : chart.bins)
        within += bin.share;
    QStringList notes{ChartText::tr("Standard errors with %1 runs: %2.")
                          .arg(locale.toString(qulonglong(result.sampled->samples)),
                               errors.join(QStringLiteral("; ")))};
    if (within < 1.0)
        notes.append(ChartText::tr("%1 of all runs lie beyond the ends of the axis.")
                         .arg(displayShare(1.0 - within, locale)));
    notes.append(dataNote(result.assessment.dataVersion));
    return notes;
}

void setCaptions(DistributionChart& chart) {
    const QString marks = ChartText::tr("5, 50 and 95 of 100 runs lie below the three marks.");
    //: after a sentence: how to read the chart
    const QString scale =
        chart.isLogarithmic
            ? u' ' + ChartText::tr("Logarithmic scale: equal steps are equal ratios.")
            : QString();
    chart.binsCaption =
        ChartText::tr("Each bar is the share of runs between two amounts.") + u' ' + marks + scale;
    chart.curveCaption = ChartText::tr("The curve is the share of runs at or below an amount.") +
                         u' ' + marks + scale;
    chart.dotsCaption = ChartText::tr("Each dot is 1 run in 20.") + u' ' + marks + scale;
}

} // namespace

DistributionChart distributionChartOf(const PlanResult& result, const QLocale& locale,
                                      Term indicator) {
    const IndicatorText text{indicator, locale};
    DistributionChart chart;
    chart.words.question = ChartText::tr("How sure is it?");
    chart.words.answer = whyNoRange(result, locale, indicator);
    chart.words.description = chart.words.answer;
    const auto quantiles = shownRange(result.rangeOf(indicator));
    if (!quantiles || !chart.words.answer.isEmpty()) {
        chart.table = tableOf(chart, text);
        return chart;
    }
    const Runs runs(*result.sampled->indicator(indicator).runs);
    const Range range{runs.at(tail), runs.at(1.0 - tail)};
    chart.isLogarithmic = asksForLogarithmic(runs, *quantiles);
    const QList<double> edges = chart.isLogarithmic ? logarithmicEdges(range) : linearEdges(range);
    chart.axis = {edges.first(), edges.last()};
    chart.bins = binsOf(runs, edges, text);
    chart.curve = curveOf(runs, chart.axis);
    constexpr double dotsAcross = 16.0;
    chart.dotWidth = 1.0 / dotsAcross;
    chart.dots = dotsOf(runs, Scale(chart.axis, chart.isLogarithmic), chart.dotWidth);
    chart.marks = marksOf(result, *quantiles, text);
    setAxes(chart, text);
    setCaptions(chart);
    chart.table = Late<ChartTable>::madeBy([chart, text] { return tableOf(chart, text); });
    chart.address = totalAddress(result.assessment.number, indicator);
    chart.words.answer = answerOf(*quantiles, text);
    chart.words.notes = notesOf(result, chart, text);
    chart.words.description =
        ChartText::tr("A distribution of all runs with marks at the 5th, 50th and 95th percentile. "
                      "%1 %2")
            .arg(chart.words.answer, chart.words.notes.first());
    return chart;
}

} // namespace plume
