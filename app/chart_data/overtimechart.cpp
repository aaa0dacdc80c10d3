// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/overtimechart.h"

#include "chart_data/charttext.h"
#include "chart_data/comparewords.h"
#include "chart_data/indicatortext.h"
#include "chart_data/monthticks.h"
#include "chart_data/rangewords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

OverTimeCurve curveOf(const Comparison& comparison, const ComparedCourses& courses, int plan,
                      const IndicatorText& text) {
    OverTimeCurve curve;
    curve.plan = plan;
    curve.name = comparison.nameOf(plan);
    curve.isBaseline = plan == comparison.baseline;
    curve.moments = courses.courses[plan].moments;
    const ComparedMoment& end = curve.moments.last();
    curve.endText = text.amount(end.central);
    if (const auto range = shownRange(end.quantiles))
        curve.endText = text.priced(
            intervalText(range->p50, outerRange(*range), text.dimension(), text.locale).centre);
    //: %1 a plan, %2 an amount, %3 a time such as "24 months"
    curve.announcement =
        ChartText::tr("%1: %2 after %3.")
            .arg(curve.name, text.named(curve.endText), monthsText(courses.months, text.locale));
    return curve;
}

CrossingMark markOf(const Crossing& crossing, const Comparison& comparison, int plan,
                    const IndicatorText& text) {
    CrossingMark mark;
    mark.plan = plan;
    mark.month = crossing.month;
    mark.amount = crossing.amount;
    mark.planIsLowerAfter = crossing.planIsLowerAfter;
    const QString month = monthNumber(crossing.month, text.locale);
    const QString range = monthRangeText(crossing, text.locale);
    if (!range.isEmpty())
        mark.months = outerRange(*crossing.range);
    mark.text = range.isEmpty()
                    //: a mark on the chart
                    ? ChartText::tr("Month %1").arg(month)
                    //: a mark on the chart: a month and its range
                    : ChartText::tr("Month %1 (%2)").arg(month, range);
    const QString lower =
        quotedName(comparison.nameOf(mark.planIsLowerAfter ? plan : comparison.baseline));
    mark.announcement = ChartText::tr("%1, at %2: from here on, %3 is lower.")
                            .arg(mark.text, text.named(text.amount(mark.amount)), lower);
    return mark;
}

QList<ChartTick> valueTicks(double high, const IndicatorText& text) {
    QList<ChartTick> ticks;
    if (high <= 0.0)
        return ticks;
    const DisplayUnit unit = suitableUnit(high, text.dimension());
    for (const double amount : roundSteps(high, text.dimension()))
        ticks.append({amount, displayNumber(amount, unit, text.locale)});
    return ticks;
}

void setAxes(OverTimeChart& chart, const IndicatorText& text) {
    double high = 0.0;
    double highest = 0.0;
    for (const OverTimeCurve& curve : chart.curves) {
        const ComparedMoment& end = curve.moments.last();
        high = std::max(high, end.central);
        highest = std::max(highest, end.quantiles ? end.quantiles->p95 : end.central);
        chart.hasRanges = chart.hasRanges || shownRange(end.quantiles).has_value();
    }
    chart.valueTicks = valueTicks(high, text);
    chart.rangeTicks = valueTicks(std::max(high, highest), text);
    chart.valueUnit = text.axisUnit(suitableUnit(high, text.dimension()));
    chart.rangeUnit = text.axisUnit(suitableUnit(std::max(high, highest), text.dimension()));
    chart.monthTicks = monthTicksTo(chart.months, text.locale);
    chart.monthUnit = ChartText::tr("months");
    if (chart.hasRanges)
        chart.rangeCaption =
            ChartText::tr("Light: 9 of 10 runs; dark: half of them; line: the central value.");
}

/// A plan's moment at a month; where it stands twice, after what is done at once.
const ComparedMoment* momentAt(const ComparedCourse& course, double month) {
    const ComparedMoment* found = nullptr;
    for (const ComparedMoment& moment : course.moments) {
        if (moment.month == month)
            found = &moment;
    }
    return found;
}

QList<ChartColumn> columnsOf(const Comparison& comparison, const IndicatorText& text) {
    QList<ChartColumn> columns{{ChartText::tr("Month"), QStringLiteral("month"), true}};
    for (int plan = 0; plan < comparison.planCount(); ++plan) {
        const QString& name = comparison.nameOf(plan);
        const QString key = QStringLiteral("plan_%1_").arg(plan);
        columns += {{name, key + text.key(), true},
                    //: a column: a plan and what of it
                    {ChartText::tr("%1, 5th percentile").arg(name),
                     key + QStringLiteral("p5_") + text.unitKey(), true},
                    {ChartText::tr("%1, median").arg(name),
                     key + QStringLiteral("p50_") + text.unitKey(), true},
                    {ChartText::tr("%1, 95th percentile").arg(name),
                     key + QStringLiteral("p95_") + text.unitKey(), true}};
    }
    return columns;
}

QList<ChartCell> cellsOf(const ComparedMoment* moment, const IndicatorText& text) {
    if (!moment)
        return {{}, {}, {}, {}};
    QList<ChartCell> cells{text.cell(moment->central)};
    if (!moment->quantiles)
        return cells + QList<ChartCell>{{}, {}, {}};
    const Quantiles& q = *moment->quantiles;
    return cells + QList<ChartCell>{text.cell(q.p5), text.cell(q.p50), text.cell(q.p95)};
}

ChartTable tableOf(const Comparison& comparison, const ComparedCourses& courses,
                   const IndicatorText& text) {
    ChartTable table;
    table.columns = columnsOf(comparison, text);
    const bool isKnown = std::any_of(courses.courses.cbegin(), courses.courses.cend(),
                                     [](const auto& course) { return !course.moments.isEmpty(); });
    for (int month = 0; isKnown && month <= courses.months; ++month) {
        QList<ChartCell> row{{text.locale.toString(month), double(month)}};
        for (const ComparedCourse& course : courses.courses)
            row += cellsOf(momentAt(course, month), text);
        table.rows.append(row);
    }
    return table;
}

/// What is said of each plan that is compared.
QStringList sentencesOf(const Comparison& comparison, const ComparedCourses& courses,
                        const QLocale& locale) {
    QStringList sentences;
    for (int plan = 0; plan < comparison.planCount(); ++plan) {
        if (plan == comparison.baseline && comparison.planCount() > 1)
            continue;
        const QString why = whyNoComparison(comparison, courses.indicator, plan);
        if (!why.isEmpty() || !courses.crossings.value(plan)) {
            sentences.append(why);
            continue;
        }
        const QString crossing =
            crossingSentence(*courses.crossings[plan], comparison, courses.indicator, plan, locale);
        sentences.append(comparison.planCount() == 2
                             ? crossing
                             //: %1 two plans, %2 a whole sentence about when one passes the other
                             : ChartText::tr("%1: %2").arg(
                                   ChartText::tr("%1 and %2")
                                       .arg(quotedName(comparison.nameOf(plan)),
                                            quotedName(comparison.nameOf(comparison.baseline))),
                                   crossing));
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences;
}

QStringList notesOf(const Comparison& comparison, const ComparedCourses& courses,
                    const QLocale& locale) {
    QStringList notes{
        ChartText::tr("All since the start of the plans. Crossings are looked for up to %1.")
            .arg(monthsText(longestHorizon, locale))};
    const bool anyBeyond =
        std::any_of(courses.crossings.cbegin(), courses.crossings.cend(), [&](const auto& each) {
            return each && each->within(courses.months).size() < each->crossings.size();
        });
    if (anyBeyond)
        notes.append(ChartText::tr("Crossings after %1 lie beyond the right edge.")
                         .arg(monthsText(courses.months, locale)));
    notes.append(dataNote(comparison.plans.first().dataVersion));
    return notes;
}

} // namespace

OverTimeChart overTimeChartOf(const Comparison& comparison, const ComparedCourses& courses,
                              const QLocale& locale) {
    const IndicatorText text{courses.indicator, locale, comparison.currency()};
    OverTimeChart chart;
    chart.months = courses.months;
    chart.words.question = ChartText::tr("When does one plan overtake the other?");
    for (int plan = 0; plan < courses.courses.size(); ++plan) {
        if (!courses.courses[plan].moments.isEmpty())
            chart.curves.append(curveOf(comparison, courses, plan, text));
        if (!courses.crossings.value(plan))
            continue;
        for (const Crossing& crossing : courses.crossings[plan]->within(courses.months))
            chart.crossings.append(markOf(crossing, comparison, plan, text));
    }
    if (!chart.isEmpty())
        setAxes(chart, text);
    chart.table = tableOf(comparison, courses, text);
    chart.words.answer = sentencesOf(comparison, courses, locale).join(u' ');
    chart.words.notes = notesOf(comparison, courses, locale);
    QStringList parts;
    for (const OverTimeCurve& curve : chart.curves)
        parts.append(curve.announcement);
    chart.words.description =
        chart.isEmpty() ? chart.words.answer
                        : ChartText::tr("A curve a plan of all it has caused so far. %1 %2")
                              .arg(chart.words.answer, parts.join(u' '));
    return chart;
}

} // namespace plume
