// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/sharechart.h"

#include "chart_data/charttext.h"
#include "quantity/quantitytext.h"

#include <algorithm>

namespace plume {
namespace {

/// A part that may be unknown: a row of the table even where it is no segment of the bar.
struct Part {
    QString name;
    Phase phase = Phase::Other;
    std::optional<double> kg;
    QString address;
};

QList<Part> partsOf(const Assessment& assessment, HardwareParts hardware) {
    const bool isJoined = hardware == HardwareParts::Joined;
    const Term term = isJoined ? Term::OperationalEmissions : Term::Emissions;
    QList<Part> parts;
    for (qsizetype i = 0; i < assessment.activityCount(); ++i) {
        const Activity& activity = assessment.plan().activities[i].stated;
        parts.append({activity.name, phaseOf(activity.kind), assessment.ofActivity(i, term),
                      resultAddress(assessment.number, int(i), term)});
    }
    const auto embodied = assessment.total(Term::EmbodiedEmissions);
    if (isJoined && embodied)
        parts.append({nameOf(Phase::Hardware), Phase::Hardware, embodied,
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
        ShareSegment segment{part.name, part.phase, kg, kg / total, {}, part.address, {}};
        segment.shareText = displayShare(segment.share, locale);
        segment.announcement =
            //: a part of the chart: name, amount, share
            ChartText::tr("%1: %2 CO₂e, %3")
                .arg(part.name, emissionText(kg, locale), segment.shareText);
        segments.append(segment);
    }
    return segments;
}

ChartTable tableOf(const QList<Part>& parts, const Assessment& assessment, const QLocale& locale) {
    const auto total = assessment.total(Term::Emissions);
    ChartTable table;
    table.columns = {{ChartText::tr("Part"), QStringLiteral("part"), false},
                     {ChartText::tr("Phase"), QStringLiteral("phase"), false},
                     {ChartText::tr("Emissions (CO₂e)"), QStringLiteral("emissions_kg"), true},
                     {ChartText::tr("Share"), QStringLiteral("share"), true}};
    for (const Part& part : parts) {
        table.addresses.append(part.kg ? part.address : QString());
        const bool hasShare = part.kg && total && *total > 0.0;
        table.rows.append(
            {{part.name, {}},
             {nameOf(part.phase), {}},
             emissionCell(part.kg, locale),
             shareCell(hasShare ? std::optional(*part.kg / *total) : std::nullopt, locale)});
    }
    if (!total || parts.isEmpty())
        return table;
    table.addresses.append(totalAddress(assessment.number, Term::Emissions));
    table.rows.append({{ChartText::tr("Total"), {}},
                       {QString(), {}},
                       emissionCell(total, locale),
                       shareCell(*total > 0.0 ? std::optional(1.0) : std::nullopt, locale)});
    return table;
}

QString answerOf(const Assessment& assessment, const QList<ShareSegment>& segments,
                 const QLocale& locale) {
    const auto& largest = *std::ranges::max_element(segments, {}, &ShareSegment::kg);
    const QString amount = emissionText(largest.kg, locale);
    const QString use = displayShare(assessment.useShare().value_or(0.0), locale);
    const auto withoutHardware = assessment.useShareOfOperation();
    const bool hasHardware = assessment.total(Term::EmbodiedEmissions).value_or(0.0) > 0.0;
    if (!hasHardware || !withoutHardware)
        return ChartText::tr("“%1” emits most: %2. Inference is %3 of all.")
            .arg(largest.name, amount, use);
    //: %3 and %4 are shares: with and without the emissions of making hardware
    return ChartText::tr("“%1” emits most: %2. Inference is %3 with hardware, %4 without.")
        .arg(largest.name, amount, use, displayShare(*withoutHardware, locale));
}

ChartWords wordsOf(const Assessment& assessment, const ShareChart& chart, const QLocale& locale) {
    ChartWords words;
    words.question = ChartText::tr("Which part emits most?");
    words.notes = {dataNote(assessment.dataVersion)};
    if (chart.isEmpty()) {
        words.answer = whyNothingToShow(assessment);
        words.description = words.answer;
        return words;
    }
    words.answer = answerOf(assessment, chart.segments, locale);
    QStringList parts;
    for (const ShareSegment& segment : chart.segments)
        parts.append(segment.announcement);
    words.description =
        ChartText::tr("A bar of all emissions, %1 CO₂e, in parts, with a mark at 90%. %2 %3.")
            .arg(emissionText(chart.total, locale), words.answer, parts.join(QStringLiteral("; ")));
    return words;
}

} // namespace

ShareChart shareChartOf(const PlanResult& result, const QLocale& locale, HardwareParts hardware) {
    const Assessment& assessment = result.assessment;
    const auto total = assessment.total(Term::Emissions);
    const QList<Part> parts = partsOf(assessment, hardware);
    ShareChart chart;
    chart.total = total.value_or(0.0);
    chart.segments = segmentsOf(parts, chart.total, locale);
    chart.markText = displayShare(chart.mark, locale);
    chart.centre = displayShare(assessment.useShare().value_or(0.0), locale);
    chart.centreWord = nameOf(Phase::Inference);
    chart.table = tableOf(parts, assessment, locale);
    chart.words = wordsOf(assessment, chart, locale);
    return chart;
}

} // namespace plume
