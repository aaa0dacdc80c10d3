// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/cumulativechart.h"

#include "chart_data/charttext.h"
#include "chart_data/monthticks.h"
#include "chart_data/rangewords.h"
#include "chart_data/usewords.h"
#include "quantity/displaytext.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace plume {
namespace {

using PhaseSums = std::array<double, allPhases.size()>;

/// What does not grow lies at the bottom, so that use is read as a wedge on top.
constexpr std::array stackingOrder{
    Phase::Experimentation, Phase::Training, Phase::FineTuning,
    Phase::Hardware,        Phase::Other,    Phase::Inference,
};

struct Moment {
    double month = 0.0;
    PhaseSums sums{};
};

double totalOf(const PhaseSums& sums) {
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

double at(const PhaseSums& sums, Phase phase) {
    return sums[std::size_t(phase)];
}

void add(PhaseSums& sums, Phase phase, const StretchFootprint& footprint, Term indicator) {
    if (indicator != Term::Emissions) {
        sums[std::size_t(phase)] += footprint.of(indicator);
        return;
    }
    sums[std::size_t(phase)] += footprint.operational;
    sums[std::size_t(Phase::Hardware)] += footprint.embodied;
}

/// Before and after what is done at once, and at the end of each stretch; as long as it is a
/// number.
QList<Moment> momentsOf(const PlanResult& result, Term indicator) {
    const auto& activities = result.assessment.plan().activities;
    const Timeline& timeline = result.timeline;
    QList<Moment> moments;
    PhaseSums sums{};
    for (const Stretch& stretch : timeline.stretches) {
        PhaseSums end = sums;
        for (qsizetype i = 0; i < stretch.activities.size(); ++i) {
            const Phase phase = phaseOf(activities[i].stated.kind);
            if (timeline.atOnce[i])
                add(sums, phase, stretch.activities[i], indicator);
            add(end, phase, stretch.activities[i], indicator);
        }
        if (!std::isfinite(totalOf(end)))
            break;
        if (moments.isEmpty() || totalOf(sums) > totalOf(moments.last().sums))
            moments.append({stretch.from, sums});
        sums = end;
        moments.append({stretch.to, sums});
    }
    return moments;
}

/// Emissions of all hardware, or of the only activity of a phase.
QString addressOf(Phase phase, const Assessment& assessment, Term indicator) {
    if (phase == Phase::Hardware)
        return totalAddress(assessment.number, Term::EmbodiedEmissions);
    QString only;
    for (int i = 0; i < assessment.activityCount(); ++i) {
        if (phaseOf(assessment.plan().activities[i].stated.kind) != phase)
            continue;
        if (!only.isEmpty())
            return {};
        only = resultAddress(assessment.number, i,
                             indicator == Term::Emissions ? Term::OperationalEmissions : indicator);
    }
    return only;
}

QList<CumulativeBand> bandsOf(const QList<Moment>& moments, const Assessment& assessment,
                              const IndicatorText& text) {
    QList<CumulativeBand> bands;
    for (const Phase phase : stackingOrder) {
        const double last = moments.isEmpty() ? 0.0 : at(moments.last().sums, phase);
        if (last <= 0.0)
            continue;
        CumulativeBand band{phase, nameOf(phase), text.amount(last), {}, {}};
        band.address = addressOf(phase, assessment, text.indicator);
        for (const Moment& moment : moments)
            band.base.append(at(moment.sums, phase));
        bands.append(band);
    }
    return bands;
}

double totalAt(const PlanResult& result, double month, Term indicator) {
    double total = 0.0;
    for (qsizetype i = 0; i < result.assessment.activityCount(); ++i)
        total += result.timeline->cumulative(i, month).of(indicator);
    return total;
}

QList<UseMark> marksOf(const PlanResult& result, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const Term indicator = text.indicator;
    QList<UseMark> marks;
    for (const double share : {0.5, 0.9}) {
        const auto month = result.timeline->whenUseReaches(share, indicator);
        if (!month)
            continue;
        UseMark mark{share,
                     *month,
                     dayOf(*month),
                     totalAt(result, *month, indicator),
                     {},
                     totalAddress(result.assessment.number, indicator),
                     {}};
        const QString day = locale.toString(mark.day);
        //: a mark on the chart: %1 the share that inference makes up from this day on
        mark.text = ChartText::tr("%1 on day %2").arg(displayShare(share, locale), day);
        mark.announcement =
            saidOf(indicator,
                   ChartText::tr("Inference passes %1 of the emissions so far on day %2, at %3."),
                   ChartText::tr("Inference passes %1 of the energy so far on day %2, at %3."),
                   ChartText::tr("Inference passes %1 of the water so far on day %2, at %3."))
                .arg(displayShare(share, locale), day, text.named(text.amount(mark.base)));
        marks.append(mark);
    }
    return marks;
}

QString monthText(double month, const QLocale& locale) {
    const DisplayUnit plain{QString(), {}, {}, 1.0, true};
    return displayNumber(month, plain, locale, 4);
}

QString announcementOf(const CourseMoment& moment, const IndicatorText& words) {
    const Quantiles& base = moment.cumulative;
    const IntervalText text =
        intervalText(base.p50, outerRange(base), words.dimension(), words.locale);
    //: %1 a month, %2 an amount without its unit, %3 and %4 with it
    return ChartText::tr("Up to month %1, 9 of 10 runs lie between %2 and %3, half of them above "
                         "%4.")
        .arg(monthText(moment.month, words.locale), text.low, words.named(text.high), text.centre);
}

QList<CumulativeMoment> rangeOf(const PlanResult& result, const IndicatorText& words) {
    const CourseRanges* course = result.courseOf(words.indicator);
    QList<CumulativeMoment> moments;
    if (!course)
        return moments;
    for (const CourseMoment& moment : course->moments) {
        moments.append(
            {moment.month,
             moment.cumulative,
             Late<QString>::madeBy([moment, words] { return announcementOf(moment, words); }),
             {}});
    }
    if (!moments.isEmpty())
        moments.last().address = totalAddress(result.assessment.number, words.indicator);
    return moments;
}

/// The percentiles at a moment of the table: where a month stands twice, before and after what is
/// done at once.
std::optional<Quantiles> quantilesAt(const QList<CumulativeMoment>& range, double month,
                                     bool isAfter) {
    std::optional<Quantiles> found;
    for (const CumulativeMoment& moment : range) {
        if (moment.month == month && (isAfter || !found))
            found = moment.base;
    }
    return found;
}

ChartTable tableOf(const QList<Moment>& moments, const QList<CumulativeBand>& bands,
                   const QList<CumulativeMoment>& range, const QString& address,
                   const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const QString unit = text.unitKey();
    ChartTable table;
    table.columns = {{ChartText::tr("Month"), QStringLiteral("month"), true}};
    static constexpr std::array keys{"experimentation_", "training_", "fine_tuning_",
                                     "inference_",       "hardware_", "other_"};
    for (const CumulativeBand& band : bands)
        table.columns.append(
            {band.name, QString::fromLatin1(keys[std::size_t(band.phase)]) + unit, true});
    table.columns.append({ChartText::tr("All so far"), QStringLiteral("total_") + unit, true});
    table.columns.append(
        {ChartText::tr("Inference share"), QStringLiteral("inference_share"), true});
    table.columns += quantileColumns(unit);
    if (bands.isEmpty())
        return table;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const Moment& moment = moments[i];
        const double total = totalOf(moment.sums);
        QList<ChartCell> row{{monthText(moment.month, locale), moment.month}};
        for (const CumulativeBand& band : bands)
            row.append(text.cell(at(moment.sums, band.phase)));
        row.append(text.cell(total));
        const double use = at(moment.sums, Phase::Inference);
        row.append(shareCell(total > 0.0 ? std::optional(use / total) : std::nullopt, locale));
        const bool isAfter = i > 0 && moments[i - 1].month == moment.month;
        row += quantileCells(quantilesAt(range, moment.month, isAfter), text);
        table.rows.append(row);
        table.addresses.append(i + 1 < moments.size() ? QString() : address);
    }
    return table;
}

/// Its axis and the names at its right end.
void setRange(CumulativeChart& chart, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    if (chart.range.isEmpty())
        return;
    const Quantiles& end = chart.range.last().base;
    const DisplayUnit unit = suitableUnit(end.p95, text.dimension());
    for (const double base : roundSteps(end.p95, text.dimension()))
        chart.rangeTicks.append({base, displayNumber(base, unit, locale)});
    for (const auto& [share, base] :
         {std::pair(0.05, end.p5), std::pair(0.5, end.p50), std::pair(0.95, end.p95)})
        //: a mark on the chart: %1 the share of runs below, %2 an amount
        chart.rangeNames.append(ChartText::tr("%1: %2").arg(
            displayShare(share, locale),
            textBesideInterval(base, outerRange(end), text.dimension(), locale)));
    chart.rangeCaption =
        ChartText::tr("Light: 9 of 10 runs; dark: half of them; line: the median.");
}

void setAxes(CumulativeChart& chart, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    if (chart.isEmpty())
        return;
    const DisplayUnit unit = suitableUnit(chart.totals.last(), text.dimension());
    for (const double base : roundSteps(chart.totals.last(), text.dimension()))
        chart.valueTicks.append({base, displayNumber(base, unit, locale)});
    chart.monthTicks = monthTicksTo(int(chart.months.last()), locale);
    chart.valueUnit = text.axisUnit(unit);
    chart.monthUnit = ChartText::tr("months");
}

ChartWords wordsOf(const PlanResult& result, const CumulativeChart& chart,
                   const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const Term indicator = text.indicator;
    ChartWords words;
    words.question = ChartText::tr("When does it happen?");
    words.notes = {
        saidOf(indicator,
               ChartText::tr("Emissions since the start of the plan, hardware included."),
               ChartText::tr("Energy since the start of the plan."),
               ChartText::tr("Water since the start of the plan.")),
        dataNote(result.assessment.dataVersion)};
    words.answer = whyNothingToShow(result.assessment, indicator);
    if (words.answer.isEmpty())
        words.answer = whenSentence(result.timeline, locale, indicator);
    words.description = words.answer;
    if (chart.isEmpty())
        return words;
    QStringList parts;
    for (const CumulativeBand& band : chart.bands)
        parts.append(ChartText::tr("%1 %2").arg(band.name, band.amountText));
    words.description =
        saidOf(indicator,
               ChartText::tr("Emissions so far by phase, over %1, up to %2. %3 At the end: %4."),
               ChartText::tr("Energy so far by phase, over %1, up to %2. %3 At the end: %4."),
               ChartText::tr("Water so far by phase, over %1, up to %2. %3 At the end: %4."))
            .arg(monthsText(result.assessment.plan().serviceMonths, locale),
                 text.named(text.amount(chart.totals.last())), words.answer,
                 parts.join(QStringLiteral("; ")));
    return words;
}

} // namespace

CumulativeChart cumulativeChartOf(const PlanResult& result, const QLocale& locale, Term indicator) {
    CumulativeChart chart;
    const IndicatorText text{indicator, locale};
    const QList<Moment> moments = momentsOf(result, indicator);
    chart.bands = bandsOf(moments, result.assessment, text);
    for (const Moment& moment : moments) {
        chart.months.append(moment.month);
        chart.totals.append(totalOf(moment.sums));
    }
    if (!chart.isEmpty())
        chart.marks = marksOf(result, text);
    setAxes(chart, text);
    chart.spreads = shownRange(result.rangeOf(indicator)).has_value();
    if (chart.spreads)
        chart.range = rangeOf(result, text);
    setRange(chart, text);
    if (!chart.isEmpty())
        chart.address = totalAddress(result.assessment.number, indicator);
    chart.table = Late<ChartTable>::madeBy(
        [moments, bands = chart.bands, range = chart.range, address = chart.address, text] {
            return tableOf(moments, bands, range, address, text);
        });
    chart.words = wordsOf(result, chart, text);
    return chart;
}

} // namespace plume
