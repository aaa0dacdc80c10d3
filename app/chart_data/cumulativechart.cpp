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

void add(PhaseSums& sums, Phase phase, const StretchEmissions& emissions) {
    sums[std::size_t(phase)] += emissions.operational;
    sums[std::size_t(Phase::Hardware)] += emissions.embodied;
}

/// Before and after what is done at once, and at the end of each stretch.
QList<Moment> momentsOf(const PlanResult& result) {
    const auto& activities = result.assessment.plan().activities;
    const Timeline& timeline = result.timeline;
    QList<Moment> moments;
    PhaseSums sums{};
    for (const Stretch& stretch : timeline.stretches) {
        PhaseSums end = sums;
        for (qsizetype i = 0; i < stretch.activities.size(); ++i) {
            const Phase phase = phaseOf(activities[i].stated.kind);
            if (timeline.atOnce[i])
                add(sums, phase, stretch.activities[i]);
            add(end, phase, stretch.activities[i]);
        }
        if (moments.isEmpty() || totalOf(sums) > totalOf(moments.last().sums))
            moments.append({stretch.from, sums});
        sums = end;
        moments.append({stretch.to, sums});
    }
    return moments;
}

/// Emissions of all hardware, or of the only activity of a phase.
QString addressOf(Phase phase, const Assessment& assessment) {
    if (phase == Phase::Hardware)
        return totalAddress(assessment.number, Term::EmbodiedEmissions);
    QString only;
    for (int i = 0; i < assessment.activityCount(); ++i) {
        if (phaseOf(assessment.plan().activities[i].stated.kind) != phase)
            continue;
        if (!only.isEmpty())
            return {};
        only = resultAddress(assessment.number, i, Term::OperationalEmissions);
    }
    return only;
}

QList<CumulativeBand> bandsOf(const QList<Moment>& moments, const Assessment& assessment,
                              const QLocale& locale) {
    QList<CumulativeBand> bands;
    for (const Phase phase : stackingOrder) {
        const double last = moments.isEmpty() ? 0.0 : at(moments.last().sums, phase);
        if (last <= 0.0)
            continue;
        CumulativeBand band{phase, nameOf(phase), emissionText(last, locale), {}, {}};
        band.address = addressOf(phase, assessment);
        for (const Moment& moment : moments)
            band.kg.append(at(moment.sums, phase));
        bands.append(band);
    }
    return bands;
}

double totalAt(const PlanResult& result, double month) {
    double total = 0.0;
    for (qsizetype i = 0; i < result.assessment.activityCount(); ++i)
        total += result.timeline.cumulative(i, month).total();
    return total;
}

QList<UseMark> marksOf(const PlanResult& result, const QLocale& locale) {
    QList<UseMark> marks;
    for (const double share : {0.5, 0.9}) {
        const auto month = result.timeline.whenUseReaches(share);
        if (!month)
            continue;
        UseMark mark{share,
                     *month,
                     dayOf(*month),
                     totalAt(result, *month),
                     {},
                     totalAddress(result.assessment.number, Term::Emissions),
                     {}};
        const QString day = locale.toString(mark.day);
        //: a mark on the chart: %1 the share that inference makes up from this day on
        mark.text = ChartText::tr("%1 on day %2").arg(displayShare(share, locale), day);
        mark.announcement =
            ChartText::tr("Inference passes %1 of the emissions so far on day %2, at %3 CO₂e.")
                .arg(displayShare(share, locale), day, emissionText(mark.kg, locale));
        marks.append(mark);
    }
    return marks;
}

QString monthText(double month, const QLocale& locale) {
    const DisplayUnit plain{QString(), {}, {}, 1.0, true};
    return displayNumber(month, plain, locale, 4);
}

QList<CumulativeMoment> rangeOf(const PlanResult& result, const QLocale& locale) {
    QList<CumulativeMoment> moments;
    if (!result.course || !shownRange(result.rangeOf(Term::Emissions)))
        return moments;
    for (const CourseMoment& moment : result.course->moments) {
        const Quantiles& kg = moment.cumulative;
        const IntervalText text = intervalText(kg.p50, outerRange(kg), dim::emission, locale);
        moments.append(
            {moment.month,
             kg,
             //: %1 a month, %2 an amount without its unit, %3 and %4 with it
             ChartText::tr("Up to month %1, 9 of 10 runs lie between %2 and %3 CO₂e, half of them "
                           "above %4.")
                 .arg(monthText(moment.month, locale), text.low, text.high, text.centre),
             {}});
    }
    if (!moments.isEmpty())
        moments.last().address = totalAddress(result.assessment.number, Term::Emissions);
    return moments;
}

/// The percentiles at a moment of the table: where a month stands twice, before and after what is
/// done at once.
std::optional<Quantiles> quantilesAt(const QList<CumulativeMoment>& range, double month,
                                     bool isAfter) {
    std::optional<Quantiles> found;
    for (const CumulativeMoment& moment : range) {
        if (moment.month == month && (isAfter || !found))
            found = moment.kg;
    }
    return found;
}

ChartTable tableOf(const QList<Moment>& moments, const QList<CumulativeBand>& bands,
                   const QList<CumulativeMoment>& range, const QLocale& locale) {
    ChartTable table;
    table.columns = {{ChartText::tr("Month"), QStringLiteral("month"), true}};
    static constexpr std::array keys{"experimentation_kg", "training_kg", "fine_tuning_kg",
                                     "inference_kg",       "hardware_kg", "other_kg"};
    for (const CumulativeBand& band : bands)
        table.columns.append({band.name, QString::fromLatin1(keys[std::size_t(band.phase)]), true});
    table.columns.append({ChartText::tr("All so far"), QStringLiteral("total_kg"), true});
    table.columns.append(
        {ChartText::tr("Inference share"), QStringLiteral("inference_share"), true});
    table.columns += quantileColumns(QStringLiteral("kg"));
    if (bands.isEmpty())
        return table;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const Moment& moment = moments[i];
        const double total = totalOf(moment.sums);
        QList<ChartCell> row{{monthText(moment.month, locale), moment.month}};
        for (const CumulativeBand& band : bands)
            row.append(emissionCell(at(moment.sums, band.phase), locale));
        row.append(emissionCell(total, locale));
        const double use = at(moment.sums, Phase::Inference);
        row.append(shareCell(total > 0.0 ? std::optional(use / total) : std::nullopt, locale));
        const bool isAfter = i > 0 && moments[i - 1].month == moment.month;
        row += emissionQuantileCells(quantilesAt(range, moment.month, isAfter), locale);
        table.rows.append(row);
        table.addresses.append(QString());
    }
    return table;
}

/// Its axis and the names at its right end.
void setRange(CumulativeChart& chart, const QLocale& locale) {
    if (chart.range.isEmpty())
        return;
    const Quantiles& end = chart.range.last().kg;
    const DisplayUnit unit = suitableUnit(end.p95, dim::emission);
    for (const double kg : roundSteps(end.p95))
        chart.rangeTicks.append({kg, displayNumber(kg, unit, locale)});
    for (const auto& [share, kg] :
         {std::pair(0.05, end.p5), std::pair(0.5, end.p50), std::pair(0.95, end.p95)})
        //: a mark on the chart: %1 the share of runs below, %2 an amount
        chart.rangeNames.append(ChartText::tr("%1: %2").arg(
            displayShare(share, locale),
            textBesideInterval(kg, outerRange(end), dim::emission, locale)));
    chart.rangeCaption =
        ChartText::tr("Light: 9 of 10 runs; dark: half of them; line: the median.");
}

void setAxes(CumulativeChart& chart, const QLocale& locale) {
    if (chart.isEmpty())
        return;
    const DisplayUnit unit = suitableUnit(chart.totals.last(), dim::emission);
    for (const double kg : roundSteps(chart.totals.last()))
        chart.valueTicks.append({kg, displayNumber(kg, unit, locale)});
    chart.monthTicks = monthTicksTo(int(chart.months.last()), locale);
    chart.valueUnit = ChartText::tr("%1 CO₂e").arg(localSymbol(unit));
    chart.monthUnit = ChartText::tr("months");
}

ChartWords wordsOf(const PlanResult& result, const CumulativeChart& chart, const QLocale& locale) {
    ChartWords words;
    words.question = ChartText::tr("When does it happen?");
    words.notes = {ChartText::tr("Emissions since the start of the plan, hardware included."),
                   dataNote(result.assessment.dataVersion)};
    words.answer = whyNothingToShow(result.assessment);
    if (words.answer.isEmpty())
        words.answer = whenSentence(result.timeline, locale);
    words.description = words.answer;
    if (chart.isEmpty())
        return words;
    QStringList parts;
    for (const CumulativeBand& band : chart.bands)
        parts.append(ChartText::tr("%1 %2").arg(band.name, band.amountText));
    words.description =
        ChartText::tr("Emissions so far by phase, over %1, up to %2 CO₂e. %3 At the end: %4.")
            .arg(monthsText(result.assessment.plan().serviceMonths, locale),
                 emissionText(chart.totals.last(), locale), words.answer,
                 parts.join(QStringLiteral("; ")));
    return words;
}

} // namespace

CumulativeChart cumulativeChartOf(const PlanResult& result, const QLocale& locale) {
    CumulativeChart chart;
    const QList<Moment> moments = momentsOf(result);
    chart.bands = bandsOf(moments, result.assessment, locale);
    for (const Moment& moment : moments) {
        chart.months.append(moment.month);
        chart.totals.append(totalOf(moment.sums));
    }
    if (!chart.isEmpty())
        chart.marks = marksOf(result, locale);
    setAxes(chart, locale);
    chart.range = rangeOf(result, locale);
    setRange(chart, locale);
    chart.table = tableOf(moments, chart.bands, chart.range, locale);
    if (!moments.isEmpty() && !chart.table.addresses.isEmpty())
        chart.table.addresses.last() = totalAddress(result.assessment.number, Term::Emissions);
    chart.words = wordsOf(result, chart, locale);
    return chart;
}

} // namespace plume
