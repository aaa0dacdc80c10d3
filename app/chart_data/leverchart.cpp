// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/leverchart.h"

#include "chart_data/charttext.h"
#include "chart_data/rangewords.h"
#include "quantity/displaytext.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

const Lever* leverOf(const LeverId& id, const QList<Lever>& levers) {
    const auto lever = std::ranges::find(levers, id, &Lever::id);
    return lever == levers.end() ? nullptr : &*lever;
}

QString nameOf(const LeverId& id, const QList<Lever>& levers, const QLocale& locale) {
    const Lever* lever = leverOf(id, levers);
    return lever ? lever->title.in(locale) : id.text();
}

QString nameOf(Quality quality) {
    switch (quality) {
    case Quality::Measured:
        return ChartText::tr("measured");
    case Quality::Published:
        return ChartText::tr("published");
    case Quality::Estimated:
        return ChartText::tr("estimated");
    case Quality::Assumed:
        return ChartText::tr("assumed");
    }
    Q_UNREACHABLE();
}

struct Amount {
    double kg = 0.0;
    std::optional<Range> range;
    QString text;
};

/// "About 54 t (40–80 t), 28%", or "54.8 t, 28.4%" where nothing spreads.
Amount savedBy(const LeverOutcome& outcome, const QLocale& locale) {
    Amount amount{outcome.saving, {}, {}};
    QString text = emissionText(outcome.saving, locale);
    if (const auto range = shownRange(outcome.savingRange)) {
        amount.kg = range->p50;
        amount.range = outerRange(*range);
        const IntervalText words = intervalText(range->p50, *amount.range, dim::emission, locale);
        //: a rounded amount and its range
        text = ChartText::tr("about %1 (%2)").arg(words.centre, words.both);
    }
    const auto share =
        amount.range && outcome.shareRange ? std::optional(outcome.shareRange->p50) : outcome.share;
    //: what a lever saves, as an amount and as a share
    amount.text = share ? ChartText::tr("%1, %2").arg(text, displayShare(*share, locale)) : text;
    return amount;
}

LeverBar barOf(const LeverOutcome& outcome, const LeverOutcomes& outcomes,
               const QList<Lever>& levers, const Catalogue& catalogue, const QLocale& locale) {
    const Amount amount = savedBy(outcome, locale);
    LeverBar bar;
    bar.id = outcome.levers.first();
    bar.name = nameOf(bar.id, levers, locale);
    bar.saving = amount.kg;
    bar.range = amount.range;
    bar.savingText = amount.text;
    bar.notes = outcome.leftOut;
    if (const Lever* lever = leverOf(bar.id, levers)) {
        bar.condition = lever->condition.in(locale);
        bar.source = sourceText(*lever, catalogue);
        bar.quality = nameOf(lever->quality);
    }
    bar.isChosen = outcomes.combination && outcomes.combination->levers.contains(bar.id);
    //: %1 a lever, %2 what it saves, %3 its condition, a sentence, %4 a source
    bar.announcement = ChartText::tr("%1: saves %2. Condition: %3 Source: %4.")
                           .arg(bar.name, bar.savingText, bar.condition, bar.source);
    return bar;
}

LeverBar togetherOf(const LeverOutcome& outcome, const QLocale& locale) {
    const Amount amount = savedBy(outcome, locale);
    LeverBar bar;
    bar.name = ChartText::tr("All that are chosen");
    bar.saving = amount.kg;
    bar.range = amount.range;
    bar.savingText = amount.text;
    bar.notes = outcome.leftOut;
    bar.announcement = ChartText::tr("%1: save %2.").arg(bar.name, bar.savingText);
    return bar;
}

QList<LeverRefusal> refusalsOf(const QList<RefusedLever>& refused, const QList<Lever>& levers,
                               const QLocale& locale) {
    QList<LeverRefusal> result;
    for (const RefusedLever& each : refused)
        result.append({each.lever, nameOf(each.lever, levers, locale), each.whyNot});
    return result;
}

/// What overlaps is said at the central values, where the amounts add up before the reader's eyes.
QString overlapText(const LeverOutcomes& outcomes, const QLocale& locale) {
    const LeverOutcome& together = *outcomes.combination;
    const double sum = together.saving + outcomes.overlap;
    const QString alone = emissionText(sum, locale);
    const QString overlap = emissionText(std::abs(outcomes.overlap), locale);
    if (std::abs(outcomes.overlap) <= 1e-6 * std::abs(sum))
        return ChartText::tr("That is as much as one by one.");
    if (!shownRange(together.savingRange)) {
        return outcomes.overlap < 0.0
                   ? ChartText::tr("One by one they would come to %1: they help one another by %2.")
                         .arg(alone, overlap)
                   : ChartText::tr("One by one they would come to %1: %2 of that is counted twice.")
                         .arg(alone, overlap);
    }
    const QString central = emissionText(together.saving, locale);
    return outcomes.overlap < 0.0
               ? ChartText::tr("At the central values it is %1, and one by one they would come to "
                               "%2: they help one another by %3.")
                     .arg(central, alone, overlap)
               : ChartText::tr("At the central values it is %1, and one by one they would come to "
                               "%2: %3 of that is counted twice.")
                     .arg(central, alone, overlap);
}

QString combinedText(const LeverOutcomes& outcomes, const QLocale& locale) {
    const LeverOutcome& together = *outcomes.combination;
    const QString saved = savedBy(together, locale).text;
    if (together.levers.size() == 1)
        return ChartText::tr("The chosen lever saves %1.").arg(saved);
    return ChartText::tr("Together the %1 chosen levers save %2.")
               .arg(locale.toString(together.levers.size()), saved) +
           u' ' + overlapText(outcomes, locale);
}

void setAxis(LeverChart& chart, const QLocale& locale) {
    constexpr int mostParts = 6;
    QList<LeverBar> all = chart.bars;
    if (chart.combination)
        all.append(*chart.combination);
    for (const LeverBar& bar : std::as_const(all)) {
        const Range ends = bar.range.value_or(Range{bar.saving, bar.saving});
        chart.axis.low = std::min({chart.axis.low, ends.low, bar.saving});
        chart.axis.high = std::max({chart.axis.high, ends.high, bar.saving});
    }
    if (!(chart.axis.low < chart.axis.high))
        return;
    const DisplayUnit unit =
        suitableUnit(std::max(-chart.axis.low, chart.axis.high), dim::emission);
    for (const double kg : roundStepsWithin(chart.axis, mostParts, dim::emission))
        chart.ticks.append({kg, displayNumber(kg, unit, locale, 6)});
    chart.unit = ChartText::tr("%1 CO₂e").arg(localSymbol(unit));
}

ChartTable emptyTable() {
    ChartTable table;
    table.columns = {{ChartText::tr("Lever"), QStringLiteral("lever"), false},
                     {ChartText::tr("Saving"), QStringLiteral("saving_kg"), true}};
    table.columns += quantileColumns(QStringLiteral("saving_kg"));
    table.columns += {{ChartText::tr("Share"), QStringLiteral("saving_share"), true},
                      {ChartText::tr("Emissions after"), QStringLiteral("emissions_kg"), true},
                      {ChartText::tr("Condition"), QStringLiteral("condition"), false},
                      {ChartText::tr("Quality"), QStringLiteral("quality"), false},
                      {ChartText::tr("Source"), QStringLiteral("source"), false}};
    return table;
}

void addRow(ChartTable& table, const LeverOutcome& outcome, const LeverBar& bar,
            const QLocale& locale) {
    QList<ChartCell> row{{bar.name, {}}, emissionCell(outcome.saving, locale)};
    row += emissionQuantileCells(outcome.savingRange, locale);
    row += {shareCell(outcome.share, locale), emissionCell(outcome.after, locale),
            ChartCell{bar.condition, {}}, ChartCell{bar.quality, {}}, ChartCell{bar.source, {}}};
    table.rows.append(row);
}

void setWords(LeverChart& chart, const LeverOutcomes& outcomes, const Catalogue& catalogue,
              const QLocale& locale) {
    const LeverBar& first = chart.bars.first();
    chart.words.answer =
        first.saving > 0.0
            //: %1 a lever, %2 what it saves
            ? ChartText::tr("“%1” saves most: %2.").arg(first.name, first.savingText)
            : ChartText::tr("No lever saves anything in this plan.");
    chart.words.notes = {
        ChartText::tr("Each bar is the plan over its whole life with this one lever, run by run "
                      "with the plan as it is; a range of the lever's own takes part."),
        ChartText::tr("Several levers are applied one after another and computed as one plan; "
                      "savings are never added up."),
        dataNote(catalogue.version)};
    QStringList parts;
    for (const LeverBar& bar : std::as_const(chart.bars))
        parts.append(ChartText::tr("%1: %2").arg(bar.name, bar.savingText));
    chart.words.description = ChartText::tr("What each lever saves of %1, as bars. %2 %3.")
                                  .arg(emissionText(outcomes.before.value_or(0.0), locale),
                                       chart.words.answer, parts.join(QStringLiteral("; ")));
    if (!chart.combined.isEmpty())
        chart.words.description += u' ' + chart.combined;
}

} // namespace

QString sourceText(const Lever& lever, const Catalogue& catalogue) {
    const Source* source = catalogue.source(lever.source);
    if (!source)
        return ChartText::tr("an assumption of your own");
    const QString name = ChartText::tr("%1, “%2” (%3)")
                             .arg(source->authors, source->title, QString::number(source->year));
    //: a source and the place in it, such as a table
    return lever.locator.isEmpty() ? name : ChartText::tr("%1, %2").arg(name, lever.locator);
}

LeverChart leverChartOf(const LeverOutcomes& outcomes, const QList<Lever>& levers,
                        const Catalogue& catalogue, const QLocale& locale) {
    LeverChart chart;
    chart.words.question = ChartText::tr("What would make it greener?");
    chart.table = emptyTable();
    chart.refused = refusalsOf(outcomes.refused, levers, locale);
    chart.skipped = refusalsOf(outcomes.combinationRefused, levers, locale);
    if (!outcomes.before || outcomes.singles.isEmpty()) {
        chart.words.answer =
            outcomes.before
                ? ChartText::tr("No lever applies to this plan.")
                : ChartText::tr("The emissions are not known yet, because inputs are missing.");
        chart.words.description = chart.words.answer;
        return chart;
    }
    for (const LeverOutcome& outcome : outcomes.singles) {
        chart.bars.append(barOf(outcome, outcomes, levers, catalogue, locale));
        addRow(chart.table, outcome, chart.bars.last(), locale);
    }
    if (outcomes.combination) {
        chart.combination = togetherOf(*outcomes.combination, locale);
        chart.combined = combinedText(outcomes, locale);
        addRow(chart.table, *outcomes.combination, *chart.combination, locale);
    }
    setAxis(chart, locale);
    setWords(chart, outcomes, catalogue, locale);
    return chart;
}

} // namespace plume
