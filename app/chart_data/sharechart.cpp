// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/sharechart.h"

#include "chart_data/charttext.h"
#include "chart_data/rangewords.h"
#include "chart_data/waterwords.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <tuple>

namespace plume {
namespace {

/// A part that may be unknown: a row of the table even where it is no segment of the bar.
struct Part {
    QString name;
    Phase phase = Phase::Other;
    std::optional<double> base;
    std::optional<Quantiles> range;
    QString address;
    std::optional<double> onSite = {};
};

/// How much of an activity's water is used on site; none where the place of its water is not known.
std::optional<double> onSiteOf(const Assessment& assessment, qsizetype activity) {
    const auto site = assessment.ofActivity(activity, Term::SiteWater);
    const auto grid = assessment.ofActivity(activity, Term::GridWater);
    return site || grid ? std::optional(site.value_or(0.0)) : std::nullopt;
}

QList<Part> partsOf(const PlanResult& result, HardwareParts hardware, Term indicator) {
    const Assessment& assessment = result.assessment;
    const auto rangeOf = [&](qsizetype activity, Term term) {
        return result.sampled ? shownRange(result.sampled->ofActivity(activity, term))
                              : std::nullopt;
    };
    const bool isJoined = hardware == HardwareParts::Joined && indicator == Term::Emissions;
    const Term term = isJoined ? Term::OperationalEmissions : indicator;
    QList<Part> parts;
    for (qsizetype i = 0; i < assessment.activityCount(); ++i) {
        const Activity& activity = assessment.plan().activities[i].stated;
        parts.append({activity.name, phaseOf(activity.kind), assessment.ofActivity(i, term),
                      rangeOf(i, term), resultAddress(assessment.number, int(i), term)});
        if (term == Term::Water)
            parts.last().onSite = onSiteOf(assessment, i);
    }
    const auto embodied = assessment.total(Term::EmbodiedEmissions);
    if (isJoined && embodied)
        parts.append({nameOf(Phase::Hardware), Phase::Hardware, embodied,
                      shownRange(result.rangeOf(Term::EmbodiedEmissions)),
                      totalAddress(assessment.number, Term::EmbodiedEmissions)});
    std::ranges::stable_sort(parts, {}, &Part::phase);
    return parts;
}

QList<ShareSegment> segmentsOf(const QList<Part>& parts, double total, const IndicatorText& text) {
    QList<ShareSegment> segments;
    for (const Part& part : parts) {
        const double base = part.base.value_or(0.0);
        if (base <= 0.0 || total <= 0.0)
            continue;
        ShareSegment segment{part.name,  part.phase,  base, base / total, {},
                             part.range, part.onSite, {},   part.address};
        segment.shareText = displayShare(segment.share, text.locale);
        const QString amount = text.named(text.amount(base));
        segment.announcement =
            //: a part of the chart: name, amount, share
            ChartText::tr("%1: %2, %3").arg(part.name, amount, segment.shareText);
        if (part.range)
            //: a part of the chart: name, amount, share, range of the amount
            segment.announcement =
                ChartText::tr("%1: %2, %3; 9 of 10 runs: %4")
                    .arg(part.name, amount, segment.shareText,
                         plume::rangeText(part.range, text.locale, text.dimension()));
        if (part.onSite)
            //: an announcement of a part of the water, and two amounts
            segment.announcement = ChartText::tr("%1; on site %2, at power stations %3")
                                       .arg(segment.announcement, text.amount(*part.onSite),
                                            text.amount(base - *part.onSite));
        segments.append(segment);
    }
    return segments;
}

QList<WaterPlace> placesOf(const Assessment& assessment, double total, const IndicatorText& text) {
    const auto site = assessment.total(Term::SiteWater);
    const auto grid = assessment.total(Term::GridWater);
    if (text.indicator != Term::Water || total <= 0.0 || !(site || grid))
        return {};
    const auto textOf = [&](const QString& where, std::optional<double> base) {
        //: where water is used, how much, and its share: "On site: 210 m³ (33%)"
        return base ? ChartText::tr("%1: %2 (%3)")
                          .arg(where, text.amount(*base), displayShare(*base / total, text.locale))
                    //: where water is used
                    : ChartText::tr("%1: not known").arg(where);
    };
    return {{true, site.value_or(0.0), textOf(ChartText::tr("On site"), site)},
            {false, grid.value_or(0.0), textOf(ChartText::tr("At power stations"), grid)}};
}

/// Water by where it is used, after the other columns.
void addWaterPlaces(ChartTable& table, const Assessment& assessment, const IndicatorText& text) {
    for (const auto& [term, header, key] :
         {std::tuple(Term::SiteWater, ChartText::tr("On site"), "site_water_l"),
          std::tuple(Term::GridWater, ChartText::tr("At power stations"), "grid_water_l")}) {
        table.columns.append({header, QString::fromLatin1(key), true});
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QString address = table.addresses[row].section(u'/', 0, -2) + u'/' + keyOf(term);
            const auto node = nodeAt(assessment, address);
            table.rows[row].append(text.cell(
                node ? std::optional(assessment.values[std::size_t(*node)]) : std::nullopt));
        }
    }
}

ChartTable tableOf(const QList<Part>& parts, const PlanResult& result, const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const auto total = result.assessment.total(text.indicator);
    ChartTable table;
    table.columns = {{ChartText::tr("Part"), QStringLiteral("part"), false},
                     {ChartText::tr("Phase"), QStringLiteral("phase"), false},
                     {text.header(), text.key(), true},
                     {ChartText::tr("Share"), QStringLiteral("share"), true}};
    table.columns += quantileColumns(text.unitKey());
    for (const Part& part : parts) {
        table.addresses.append(part.base ? part.address : QString());
        const bool hasShare = part.base && total && *total > 0.0;
        const auto share = hasShare ? std::optional(*part.base / *total) : std::nullopt;
        QList<ChartCell> row{{part.name, {}},
                             {nameOf(part.phase), {}},
                             text.cell(part.base),
                             shareCell(share, locale)};
        table.rows.append(row + quantileCells(part.range, text));
    }
    if (!total || parts.isEmpty())
        return table;
    const QList<ChartCell> row{{ChartText::tr("Total"), {}},
                               {QString(), {}},
                               text.cell(total),
                               shareCell(*total > 0.0 ? std::optional(1.0) : std::nullopt, locale)};
    const auto range = shownRange(result.rangeOf(text.indicator));
    table.rows.append(row + quantileCells(range, text));
    table.addresses.append(totalAddress(result.assessment.number, text.indicator));
    if (text.indicator == Term::Water)
        addWaterPlaces(table, result.assessment, text);
    return table;
}

/// The largest part of energy or water, and what inference is of it.
QString usedMost(const PlanResult& result, const ShareSegment& largest, const IndicatorText& text) {
    QString answer = ChartText::tr("“%1” uses most: %2. Inference is %3 of all.")
                         .arg(largest.name, text.amount(largest.base),
                              useShareText(result, text.locale, text.indicator));
    const QString water = waterPlaces(result.assessment, text);
    return water.isEmpty() ? answer : answer + u' ' + water;
}

QString answerOf(const PlanResult& result, const QList<ShareSegment>& segments,
                 const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const Assessment& assessment = result.assessment;
    const auto& largest = *std::ranges::max_element(segments, {}, &ShareSegment::base);
    if (text.indicator != Term::Emissions)
        return usedMost(result, largest, text);
    const QString amount = text.amount(largest.base);
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

QString describe(const ShareChart& chart, const QString& answer, const QString& parts,
                 const IndicatorText& text) {
    return saidOf(text.indicator,
                  ChartText::tr("A bar of all emissions, %1, in parts, with a mark at 90%. %2 %3."),
                  ChartText::tr("A bar of all energy, %1, in parts, with a mark at 90%. %2 %3."),
                  ChartText::tr("A bar of all water, %1, in parts, with a mark at 90%. %2 %3."))
        .arg(text.named(text.amount(chart.total)), answer, parts);
}

ChartWords wordsOf(const PlanResult& result, const ShareChart& chart, const IndicatorText& text) {
    const Assessment& assessment = result.assessment;
    ChartWords words;
    words.question = saidOf(text.indicator, ChartText::tr("Which part emits most?"),
                            ChartText::tr("Which part uses most energy?"),
                            ChartText::tr("Which part uses most water?"));
    words.notes = {dataNote(assessment.dataVersion)};
    if (text.indicator != Term::Emissions)
        words.notes.prepend(ChartText::tr("Making the hardware is not in it."));
    if (chart.isEmpty()) {
        words.answer = whyNothingToShow(assessment, text.indicator);
        words.description = words.answer;
        return words;
    }
    words.answer = answerOf(result, chart.segments, text);
    QStringList parts;
    for (const ShareSegment& segment : chart.segments)
        parts.append(segment.announcement);
    if (chart.range)
        parts.append(ChartText::tr("The total: %1").arg(chart.rangeText));
    words.description = describe(chart, words.answer, parts.join(QStringLiteral("; ")), text);
    return words;
}

} // namespace

ShareChart shareChartOf(const PlanResult& result, const QLocale& locale, HardwareParts hardware,
                        Term indicator) {
    const Assessment& assessment = result.assessment;
    const IndicatorText text{indicator, locale};
    const auto total = assessment.total(indicator);
    const QList<Part> parts = partsOf(result, hardware, indicator);
    ShareChart chart;
    chart.total = total.value_or(0.0);
    chart.segments = segmentsOf(parts, chart.total, text);
    chart.places = placesOf(assessment, chart.total, text);
    chart.range = shownRange(result.rangeOf(indicator));
    if (chart.range)
        chart.rangeText = ChartText::tr("9 of 10 runs: %1")
                              .arg(plume::rangeText(chart.range, locale, text.dimension()));
    chart.markText = displayShare(chart.mark, locale);
    chart.centre = displayShare(assessment.useShare(indicator).value_or(0.0), locale);
    if (const auto use = shownRange(result.rangeOfUseShare(indicator)))
        chart.centreRange = shareRangeText(outerRange(*use), locale);
    chart.centreWord = nameOf(Phase::Inference);
    chart.table = Late<ChartTable>::madeBy([=] { return tableOf(parts, result, text); });
    if (total && !parts.isEmpty())
        chart.address = totalAddress(assessment.number, indicator);
    chart.words = wordsOf(result, chart, text);
    return chart;
}

} // namespace plume
