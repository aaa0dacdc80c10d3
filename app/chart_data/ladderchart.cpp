// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/ladderchart.h"

#include "chart_data/charttext.h"
#include "chart_data/rangewords.h"
#include "quantity/displaytext.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

QString amountOf(double base, const IndicatorText& text) {
    return displayText(base, text.dimension(), text.locale);
}

/// As the data spell it.
QString keyOfIndicator(Term indicator) {
    return saidOf(indicator, QStringLiteral("climate"), QStringLiteral("energy"),
                  QStringLiteral("water"));
}

/// "Strubell, Ganesh, McCallum (2019)"
QString sourceText(const Equivalence& equivalence, const Catalogue& catalogue) {
    const Source* source = catalogue.source(equivalence.amount.provenance.source);
    if (!source)
        return ChartText::tr("no source");
    //: a source: %1 authors, %2 title, %3 year
    return ChartText::tr("%1, “%2” (%3)")
        .arg(source->authors, source->title, QString::number(source->year));
}

/// "3.4 car lifetimes"; two digits, as a comparison is no measurement.
QString ratioText(double total, const Equivalence& equivalence, const QLocale& locale) {
    constexpr int digits = 2;
    constexpr double wordsFrom = 1e6; // "16 million phone charges"
    const DisplayUnit unit{{}, {}, {}, equivalence.amount.value, true};
    const double ratio = total / equivalence.amount.value;
    const QString number =
        ratio < wordsFrom
            ? displayNumber(total, unit, locale, digits)
            : unmistakableNumber(QByteArray::number(ratio, 'e', digits - 1).toDouble(), locale);
    //: %1 a number, %2 what is counted: "3.4 car lifetimes"
    return ChartText::tr("%1 %2").arg(number, unitOf(equivalence, number, locale));
}

std::optional<Range> rangeOf(const Equivalence& equivalence) {
    const EstimateData& amount = equivalence.amount;
    const bool hasRange = amount.shape != Shape::Fixed && amount.range.low > 0.0 &&
                          amount.range.high > amount.range.low;
    return hasRange ? std::optional(amount.range) : std::nullopt;
}

QList<const Equivalence*> found(const Catalogue& catalogue, const QList<EquivalenceId>& chosen,
                                Term indicator) {
    QList<const Equivalence*> result;
    for (const EquivalenceId& id : chosen) {
        const Equivalence* equivalence = catalogue.equivalence(id);
        if (equivalence && canCompare(*equivalence, indicator) && !result.contains(equivalence))
            result.append(equivalence);
    }
    std::ranges::stable_sort(result, {}, [](const Equivalence* one) { return one->amount.value; });
    return result;
}

LadderRow rowOf(const Equivalence& equivalence, const Catalogue& catalogue, double total,
                const IndicatorText& text) {
    const QLocale& locale = text.locale;
    LadderRow row;
    row.id = equivalence.id;
    row.address = addressOf(equivalence.id);
    row.name = equivalence.name.in(locale);
    row.base = equivalence.amount.value;
    row.amountText = amountOf(row.base, text);
    row.range = rangeOf(equivalence);
    const QString amount =
        row.range ? ChartText::tr("%1 (%2)").arg(row.amountText,
                                                 displayRange(*row.range, text.dimension(), locale))
                  : row.amountText;
    row.announcement =
        ChartText::tr("%1: %2. %3. %4, %5. Source: %6.")
            .arg(row.name, amount, equivalence.basis.in(locale), equivalence.region,
                 QString::number(equivalence.year), sourceText(equivalence, catalogue));
    if (total > 0.0)
        row.announcement +=
            u' ' + ChartText::tr("The plan is %1.").arg(ratioText(total, equivalence, locale));
    return row;
}

LadderRow planRow(const ShownTotal& total, int plan, Term indicator) {
    LadderRow row;
    row.name = ChartText::tr("This plan");
    row.base = total.base;
    row.amountText = total.text;
    row.announcement = ChartText::tr("%1: %2.").arg(row.name, row.amountText);
    row.address = totalAddress(plan, indicator);
    if (!total.range)
        return row;
    if (total.range->p5 > 0.0)
        row.range = outerRange(*total.range);
    //: %1 the plan, %2 a rounded amount, %3 a range of amounts
    row.announcement = ChartText::tr("%1: about %2, in 9 of 10 runs %3.")
                           .arg(row.name, row.amountText, total.rangeText);
    return row;
}

QList<ChartTick> decadeTicks(const QList<LadderRow>& rows, const IndicatorText& text) {
    if (rows.isEmpty())
        return {};
    double low = rows.first().base;
    double high = rows.last().base;
    for (const LadderRow& row : rows) {
        low = std::min(low, row.range ? row.range->low : row.base);
        high = std::max(high, row.range ? row.range->high : row.base);
    }
    QList<ChartTick> ticks;
    for (const double base : decadesAround(Range{low, high}, text.dimension()))
        ticks.append({base, text.tick(base)});
    return ticks;
}

/// Four or five round steps from zero to above the largest.
QList<ChartTick> stepsAround(const QList<LadderRow>& rows, const IndicatorText& text) {
    double high = 0.0;
    for (const LadderRow& row : rows)
        high = std::max(high, row.range ? row.range->high : row.base);
    if (high <= 0.0)
        return {};
    QList<ChartTick> ticks;
    for (const double base : roundSteps(high, text.dimension()))
        ticks.append({base, text.tick(base)});
    ticks.first().text = text.locale.toString(0);
    return ticks;
}

/// The two largest things that the plan is at least one of; where there is none, the smallest.
QString answerOf(const ShownTotal& shown, const QList<const Equivalence*>& things,
                 const IndicatorText& text) {
    const QLocale& locale = text.locale;
    const double total = shown.base;
    QStringList ratios;
    for (auto thing = things.crbegin(); thing != things.crend() && ratios.size() < 2; ++thing) {
        if ((*thing)->amount.value <= total)
            ratios.append(ratioText(total, **thing, locale));
    }
    if (things.isEmpty())
        return ChartText::tr("Choose things to compare %1 with.").arg(text.named(shown.text));
    if (ratios.isEmpty())
        return ChartText::tr("Less than everything here: %1 of “%2”.")
            .arg(displayShare(total / things.first()->amount.value, locale),
                 things.first()->name.in(locale));
    if (ratios.size() == 1)
        return ChartText::tr("As much as %1.").arg(ratios.first());
    //: two comparisons of the same amount: "1.9 flights" and "3.4 car lifetimes"
    return ChartText::tr("As much as %1, or as %2.").arg(ratios.first(), ratios.last());
}

QStringList notesOf(const QList<const Equivalence*>& things, const Catalogue& catalogue) {
    QStringList sources;
    for (const Equivalence* thing : things) {
        const Source* source = catalogue.source(thing->amount.provenance.source);
        const QString text =
            source ? source->authors + u' ' + QString::number(source->year) : QString();
        if (source && !sources.contains(text))
            sources.append(text);
    }
    QStringList notes{dataNote(catalogue.version)};
    if (!sources.isEmpty())
        notes.append(
            ChartText::tr("Compared with: %1; basis, year and source of each are in the table.")
                .arg(sources.join(QStringLiteral("; "))));
    return notes;
}

ChartTable emptyTable(const IndicatorText& text) {
    const QString unit = text.unitKey();
    ChartTable table;
    table.columns = {{ChartText::tr("What"), QStringLiteral("what"), false},
                     {text.header(), text.key(), true},
                     {ChartText::tr("Low"), QStringLiteral("low_") + unit, true},
                     {ChartText::tr("High"), QStringLiteral("high_") + unit, true},
                     {ChartText::tr("The plan is"), QStringLiteral("plan_ratio"), true},
                     {ChartText::tr("Basis"), QStringLiteral("basis"), false},
                     {ChartText::tr("Region"), QStringLiteral("region"), false},
                     {ChartText::tr("Year"), QStringLiteral("year"), true},
                     {ChartText::tr("Source"), QStringLiteral("source"), false}};
    return table;
}

ChartCell optionalCell(std::optional<double> base, const IndicatorText& text) {
    return {base ? amountOf(*base, text) : QString(), base};
}

ChartCell planEndCell(std::optional<double> base, const LadderRow& plan,
                      const IndicatorText& text) {
    if (!base)
        return {};
    return {textBesideInterval(*base, *plan.range, text.dimension(), text.locale), base};
}

ChartTable tableOf(const QList<LadderRow>& rows, double total, const Catalogue& catalogue,
                   const IndicatorText& text) {
    const QLocale& locale = text.locale;
    ChartTable table = emptyTable(text);
    for (const LadderRow& row : rows) {
        table.addresses.append(row.address);
        const auto low = row.range ? std::optional(row.range->low) : std::nullopt;
        const auto high = row.range ? std::optional(row.range->high) : std::nullopt;
        if (row.isPlan()) {
            table.rows.append({{row.name, {}},
                               {row.amountText, row.base},
                               planEndCell(low, row, text),
                               planEndCell(high, row, text),
                               {},
                               {},
                               {},
                               {},
                               {dataNote(catalogue.version), {}}});
            continue;
        }
        const Equivalence& thing = *catalogue.equivalence(row.id);
        const ChartCell ratio = total > 0.0
                                    ? ChartCell{ratioText(total, thing, locale), total / row.base}
                                    : ChartCell();
        table.rows.append({{row.name, {}},
                           {row.amountText, row.base},
                           optionalCell(low, text),
                           optionalCell(high, text),
                           ratio,
                           {thing.basis.in(locale), {}},
                           {thing.region, {}},
                           {QString::number(thing.year), double(thing.year)},
                           {sourceText(thing, catalogue), {}}});
    }
    return table;
}

} // namespace

bool canCompare(const Equivalence& equivalence, Term indicator) {
    return equivalence.indicator == keyOfIndicator(indicator) && equivalence.amount.value > 0.0;
}

QList<EquivalenceId> defaultComparisons(const Catalogue& catalogue) {
    QList<EquivalenceId> ids;
    for (const Equivalence& equivalence : catalogue.equivalences) {
        if (equivalence.shownByDefault && equivalence.amount.value > 0.0)
            ids.append(equivalence.id);
    }
    return ids;
}

LadderChart ladderChartOf(const PlanResult& result, const Catalogue& catalogue,
                          const QList<EquivalenceId>& chosen, const QLocale& locale,
                          Term indicator) {
    const IndicatorText text{indicator, locale};
    const ShownTotal shown = shownTotalOf(result, locale, indicator).value_or(ShownTotal());
    const double total = shown.base;
    const QList<const Equivalence*> things = found(catalogue, chosen, indicator);
    LadderChart chart;
    for (const Equivalence* thing : things)
        chart.rows.append(rowOf(*thing, catalogue, total, text));
    if (total > 0.0)
        chart.rows.append(planRow(shown, result.assessment.number, indicator));
    std::ranges::stable_sort(chart.rows, {}, &LadderRow::base);
    chart.ticks = decadeTicks(chart.rows, text);
    chart.linearTicks = stepsAround(chart.rows, text);
    chart.caption = ChartText::tr("Logarithmic scale: each line is 10 times the one before.");
    chart.linearCaption = ChartText::tr("Linear scale: small things lie close to zero.");
    chart.table = Late<ChartTable>::madeBy([rows = chart.rows, total, catalogue, text] {
        return tableOf(rows, total, catalogue, text);
    });
    if (total > 0.0)
        chart.address = totalAddress(result.assessment.number, indicator);
    const QString nothing = whyNothingToShow(result.assessment, indicator);
    chart.words.question = ChartText::tr("How big is that?");
    chart.words.answer = nothing.isEmpty() ? answerOf(shown, things, text) : nothing;
    chart.words.notes = notesOf(things, catalogue);
    QStringList steps;
    for (const LadderRow& row : std::as_const(chart.rows))
        steps.append(ChartText::tr("%1 %2").arg(row.name, row.amountText));
    chart.words.description =
        ChartText::tr("A ladder on a logarithmic scale, from small to large: %1. %2")
            .arg(steps.join(QStringLiteral("; ")), chart.words.answer);
    return chart;
}

} // namespace plume
