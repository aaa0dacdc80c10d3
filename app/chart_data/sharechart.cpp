// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/sharechart.h"

#include "chart_data/charttext.h"
#include "chart_data/rangewords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

/// A part that may be unknown: a row of the table even where it is no segment of the bar.
struct Part {
    QString name;
    Phase phase = Phase::Other;
    std::optional<double> kg;
    std::optional<Quantiles> range;
    QString address;
};

QList<Part> partsOf(const PlanResult& result, HardwareParts hardware) {
    const Assessment& assessment = result.assessment;
    const auto rangeOf = [&](qsizetype activity, Term term) {
        return result.sampled ? shownRange(result.sampled->ofActivity(activity, term))
                              : std::nullopt;
    };
    const bool isJoined = hardware == HardwareParts::Joined;
    const Term term = isJoined ? Term::OperationalEmissions : Term::Emissions;
    QList<Part> parts;
    for (qsizetype i = 0; i < assessment.activityCount(); ++i) {
        const Activity& activity = assessment.plan().activities[i].stated;
        parts.append({activity.name, phaseOf(activity.kind), assessment.ofActivity(i, term),
                      rangeOf(i, term), resultAddress(assessment.number, int(i), term)});
    }
    const auto embodied = assessment.total(Term::EmbodiedEmissions);
    if (isJoined && embodied)
        parts.append({nameOf(Phase::Hardware), Phase::Hardware, embodied,
                      shownRange(result.rangeOf(Term::EmbodiedEmissions)),
                      totalAddress(assessment.number, Term::EmbodiedEmissions)});
    std::ranges::stable_sort(parts, {}, &Part::phase);
    return parts;
}

QList<ShareSegment> segmentsOf(const QList<Part>& parts, double total, const QLocale& locale) {
    QList<ShareSegment> segments;
    for (const Part& part : parts) {
        const double kg = part.kg.value_or(0.0);
        if (kg <= 0.0 || total <= 0.0)
            continue;
        ShareSegment segment{part.name, part.phase, kg, kg / total,
                             {},        part.range, {}, part.address};
        segment.shareText = displayShare(segment.share, locale);
        segment.announcement =
            //: a part of the chart: name, amount, share
            ChartText::tr("%1: %2 CO₂e, %3")
                .arg(part.name, emissionText(kg, locale), segment.shareText);
        if (part.range)
            //: a part of the chart: name, amount, share, range of the amount
            segment.announcement = ChartText::tr("%1: %2 CO₂e, %3; 9 of 10 runs: %4")
                                       .arg(part.name, emissionText(kg, locale), segment.shareText,
                                            plume::rangeText(part.range, locale));
        segments.append(segment);
    }
    return segments;
}

ChartTable tableOf(const QList<Part>& parts, const PlanResult& result, const QLocale& locale) {
    const auto total = result.assessment.total(Term::Emissions);
    ChartTable table;
    table.columns = {{ChartText::tr("Part"), QStringLiteral("part"), false},
                     {ChartText::tr("Phase"), QStringLiteral("phase"), false},
                     {ChartText::tr("Emissions (CO₂e)"), QStringLiteral("emissions_kg"), true},
                     {ChartText::tr("Share"), QStringLiteral("share"), true}};
    table.columns += quantileColumns(QStringLiteral("kg"));
    for (const Part& part : parts) {
        table.addresses.append(part.kg ? part.address : QString());
        const bool hasShare = part.kg && total && *total > 0.0;
        const auto share = hasShare ? std::optional(*part.kg / *total) : std::nullopt;
        QList<ChartCell> row{{part.name, {}},
                             {nameOf(part.phase), {}},
                             emissionCell(part.kg, locale),
                             shareCell(share, locale)};
        table.rows.append(row + emissionQuantileCells(part.range, locale));
    }
    if (!total || parts.isEmpty())
        return table;
    const QList<ChartCell> row{{ChartText::tr("Total"), {}},
                               {QString(), {}},
                               emissionCell(total, locale),
                               shareCell(*total > 0.0 ? std::optional(1.0) : std::nullopt, locale)};
    const auto range = shownRange(result.rangeOf(Term::Emissions));
    table.rows.append(row + emissionQuantileCells(range, locale));
    table.addresses.append(totalAddress(result.assessment.number, Term::Emissions));
    return table;
}

QString answerOf(const PlanResult& result, const QList<ShareSegment>& segments,
                 const QLocale& locale) {
    const Assessment& assessment = result.assessment;
    const auto& largest = *std::ranges::max_element(segments, {}, &ShareSegment::kg);
    const QString amount = emissionText(largest.kg, locale);
    const QString use = useShareText(result, locale);
    const auto withoutHardware = assessment.useShareOfOperation();
    const bool hasHardware = assessment.total(Term::EmbodiedEmissions).value_or(0.0) > 0.0;
    if (!hasHardware || !withoutHardware)
        return ChartText::tr("“%1” emits most: %2. Inference is %3 of all.")
            .arg(largest.name, amount, use);
    //: %3 and %4 are shares: with and without the emissions of making hardware
    return ChartText::tr("“%1” emits most: %2. Inference is %3 with hardware, %4 without.")
        .arg(largest.name, amount, use, displayShare(*withoutHardware, locale));
}

ChartWords wordsOf(const PlanResult& result, const ShareChart& chart, const QLocale& locale) {
    const Assessment& assessment = result.assessment;
    ChartWords words;
    words.question = ChartText::tr("Which part emits most?");
    words.notes = {dataNote(assessment.dataVersion)};
    if (chart.isEmpty()) {
        words.answer = whyNothingToShow(assessment);
        words.description = words.answer;
        return words;
    }
    words.answer = answerOf(result, chart.segments, locale);
    QStringList parts;
    for (const ShareSegment& segment : chart.segments)
        parts.append(segment.announcement);
    if (chart.range)
        parts.append(ChartText::tr("The total: %1").arg(chart.rangeText));
    words.description =
        ChartText::tr("A bar of all emissions, %1 CO₂e, in parts, with a mark at 90%. %2 %3.")
            .arg(emissionText(chart.total, locale), words.answer, parts.join(QStringLiteral("; ")));
    return words;
}

} // namespace

ShareChart shareChartOf(const PlanResult& result, const QLocale& locale, HardwareParts hardware) {
    const Assessment& assessment = result.assessment;
    const auto total = assessment.total(Term::Emissions);
    const QList<Part> parts = partsOf(result, hardware);
    ShareChart chart;
    chart.total = total.value_or(0.0);
    chart.segments = segmentsOf(parts, chart.total, locale);
    chart.range = shownRange(result.rangeOf(Term::Emissions));
    if (chart.range)
        chart.rangeText =
            ChartText::tr("9 of 10 runs: %1").arg(plume::rangeText(chart.range, locale));
    chart.markText = displayShare(chart.mark, locale);
    chart.centre = displayShare(assessment.useShare().value_or(0.0), locale);
    if (const auto use = shownRange(result.rangeOf(Term::UseShare)))
        chart.centreRange = shareRangeText(outerRange(*use), locale);
    chart.centreWord = nameOf(Phase::Inference);
    chart.table = tableOf(parts, result, locale);
    chart.words = wordsOf(result, chart, locale);
    return chart;
}

} // namespace plume
