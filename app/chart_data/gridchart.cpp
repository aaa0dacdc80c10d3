// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/gridchart.h"

#include "chart_data/charttext.h"
#include "chart_data/rangewords.h"
#include "quantity/displaytext.h"
#include "quantity/intervaltext.h"
#include "quantity/quantitytext.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

constexpr int rankDigits = 3; // what is compared is no more precise

QString nameOf(const GridId& id, const Catalogue& catalogue, const QLocale& locale) {
    const Grid* grid = catalogue.grid(id);
    return grid ? grid->name.in(locale) : id.text();
}

QString textOf(double kg, const QLocale& locale) {
    return displayText(kg, dim::emission, locale, rankDigits);
}

GridDot dotOf(const GridOutcome& outcome, const GridChoice& choice, const Catalogue& catalogue,
              const QLocale& locale) {
    GridDot dot;
    dot.id = outcome.grid;
    dot.name = nameOf(outcome.grid, catalogue, locale);
    dot.kg = outcome.total;
    dot.range = outcome.range;
    dot.text = textOf(outcome.total, locale);
    dot.isOwn = choice.own.contains(outcome.grid);
    //: %1 a grid, %2 the plan's total there, %3 the range of that, %4 an intensity
    dot.announcement =
        ChartText::tr("%1: %2 (%3), at %4.")
            .arg(dot.name, dot.text, displayRange(dot.range, dim::emission, locale, rankDigits),
                 displayText(outcome.intensity, dim::intensity, locale, rankDigits));
    return dot;
}

/// Dots are sorted: the first one above zero is the least that has a logarithm.
void setAxes(GridChart& chart, const QLocale& locale) {
    const double high = chart.dots.last().kg;
    if (!(high > 0.0))
        return;
    for (const double kg : roundSteps(high, dim::emission))
        chart.ticks.append({kg, emissionTickText(kg, locale)});
    const auto least =
        std::ranges::find_if(chart.dots, [](const GridDot& dot) { return dot.kg > 0.0; });
    for (const double kg : decadesAround({least->kg, high}, dim::emission))
        chart.decades.append({kg, emissionTickText(kg, locale)});
    chart.caption = ChartText::tr("Each line is 10 times the one before.");
    const auto dropped = least - chart.dots.begin();
    if (dropped > 0)
        chart.caption += u' ' + ChartText::tr("Not on this scale, because they come to nothing: "
                                              "%1. Press L for a scale from zero.")
                                    .arg(locale.toString(dropped));
}

ChartTable emptyTable() {
    ChartTable table;
    table.columns = {{ChartText::tr("Grid"), QStringLiteral("grid"), false},
                     {ChartText::tr("Id"), QStringLiteral("grid_id"), false},
                     {ChartText::tr("Intensity"), QStringLiteral("intensity_kg_per_kwh"), true},
                     {ChartText::tr("Emissions"), QStringLiteral("emissions_kg"), true},
                     {ChartText::tr("Low"), QStringLiteral("low_kg"), true},
                     {ChartText::tr("High"), QStringLiteral("high_kg"), true}};
    return table;
}

QString ownText(const GridChart& chart, const GridChoice& choice, const QLocale& locale) {
    if (!chart.now)
        return {};
    const auto better = std::ranges::count_if(
        chart.dots, [&](const GridDot& dot) { return !dot.isOwn && dot.kg < *chart.now; });
    const QString count = locale.toString(better);
    if (choice.own.size() == 1) {
        const auto own = std::ranges::find(chart.dots, true, &GridDot::isOwn);
        if (own != chart.dots.end())
            return ChartText::tr(
                       "Where it runs now, in %1, it is %2; on %3 of these grids it would be less.")
                .arg(own->name, chart.nowText, count);
    }
    return ChartText::tr("As it is now, it is %1; on %2 of these grids it would be less.")
        .arg(chart.nowText, count);
}

void setWords(GridChart& chart, const GridChoice& choice, const Catalogue& catalogue,
              const QLocale& locale) {
    const GridDot& least = chart.dots.first();
    const GridDot& most = chart.dots.last();
    chart.words.answer =
        ChartText::tr("Of %1 grids the plan would emit least in %2, %3, and most in %4, %5.")
            .arg(locale.toString(chart.dots.size()), least.name, least.text, most.name, most.text);
    const QString own = ownText(chart, choice, locale);
    if (!own.isEmpty())
        chart.words.answer += u' ' + own;
    chart.words.notes = {
        ChartText::tr("Everything that uses electricity of a site is moved; devices of users stay "
                      "where they are. All else stays at its central value."),
        ChartText::tr("Averages of a year's electricity. Whether power that is used there is "
                      "missed elsewhere is not counted.")};
    if (std::ranges::any_of(choice.grids, [&](const GridOutcome& outcome) {
            const Grid* grid = catalogue.grid(outcome.grid);
            return grid && grid->pue;
        }))
        chart.words.notes.append(
            ChartText::tr("Cloud regions are on the average grid of their area, and bring the PUE "
                          "and the water of their own buildings."));
    if (choice.otherBoundary > 0)
        chart.words.notes.append(
            ChartText::tr(
                "Grids left out, because they count emissions within another boundary: %1.")
                .arg(locale.toString(choice.otherBoundary)));
    chart.words.notes.append(dataNote(catalogue.version));
    chart.words.description =
        ChartText::tr("The plan's emissions on each grid, as dots from least to most. %1")
            .arg(chart.words.answer);
}

} // namespace

GridChart gridChartOf(const GridChoice& choice, const Catalogue& catalogue, const QLocale& locale) {
    GridChart chart;
    chart.words.question = ChartText::tr("Where would it emit least?");
    chart.table = emptyTable();
    chart.now = choice.now;
    if (choice.now)
        chart.nowText = textOf(*choice.now, locale);
    if (choice.grids.isEmpty()) {
        chart.words.answer = choice.whyNot;
        chart.words.description = choice.whyNot;
        return chart;
    }
    for (const GridOutcome& outcome : choice.grids) {
        const GridDot dot = dotOf(outcome, choice, catalogue, locale);
        const ChartCell intensity{displayText(outcome.intensity, dim::intensity, locale),
                                  outcome.intensity};
        chart.table.rows.append({{dot.name, {}},
                                 {dot.id.text(), {}},
                                 intensity,
                                 emissionCell(dot.kg, locale),
                                 emissionCell(dot.range.low, locale),
                                 emissionCell(dot.range.high, locale)});
        chart.dots.append(dot);
    }
    setAxes(chart, locale);
    setWords(chart, choice, catalogue, locale);
    return chart;
}

QString pairText(const GridPair& pair, const Catalogue& catalogue, const QLocale& locale) {
    constexpr int digits = 2;
    const QString from = nameOf(pair.from.grid, catalogue, locale);
    const QString to = nameOf(pair.to.grid, catalogue, locale);
    QString text =
        ChartText::tr("%1: %2. %3: %4.")
            .arg(from, textOf(pair.from.total, locale), to, textOf(pair.to.total, locale));
    if (pair.to.total > 0.0 && pair.from.total > 0.0) {
        const DisplayUnit plain{QString(), {}, {}, 1.0, true};
        text +=
            u' ' + ChartText::tr("That is %1 times as much in the first.")
                       .arg(displayNumber(pair.from.total / pair.to.total, plain, locale, digits));
    }
    if (const auto range = shownRange(pair.difference))
        text +=
            u' ' +
            ChartText::tr("In 9 of 10 runs the difference is %1.").arg(rangeText(range, locale));
    return text;
}

} // namespace plume
