// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/qualitychart.h"

#include "chart_data/charttext.h"
#include "chart_data/leverchart.h"
#include "quantity/displaytext.h"
#include "quantity/quantitytext.h"

namespace plume {
namespace {

QString plainNumber(double number, const QLocale& locale) {
    constexpr int digits = 3;
    return displayNumber(number, {QString(), {}, {}, 1.0, true}, locale, digits);
}

QString amountText(double kg, const QLocale& locale) {
    return displayText(kg, dim::emission, locale);
}

/// Of each half point, with the ends.
bool isMarked(qsizetype index, qsizetype count) {
    constexpr qsizetype every = 4;
    return index % every == 0 || index + 1 == count;
}

void setAxes(QualityChart& chart, const QualityTrade& trade, const QLocale& locale) {
    for (const double points : roundSteps(trade.points.high)) {
        if (points <= trade.points.high)
            chart.pointTicks.append({points, plainNumber(points, locale)});
    }
    for (const double kg : roundSteps(trade.before, dim::emission))
        chart.ticks.append({kg, emissionTickText(kg, locale)});
    chart.pointsTitle = ChartText::tr("Points of accuracy given up");
}

void setWords(QualityChart& chart, const QualityTrade& trade, const Catalogue& catalogue,
              const QLocale& locale) {
    const auto share = [&](double kg) { return displayShare(kg / trade.before, locale); };
    chart.words.answer =
        //: %1 and %2 amounts, %3 and %4 shares of the plan
        ChartText::tr("One point of accuracy costs %1 to %2, %3 to %4 of the plan.")
            .arg(amountText(trade.perPoint.low, locale), amountText(trade.perPoint.high, locale),
                 share(trade.perPoint.low), share(trade.perPoint.high));
    chart.words.notes.append(ChartText::tr("%1 times the energy for %2 to %3 points more.")
                                 .arg(plainNumber(1.0 / trade.factor, locale),
                                      plainNumber(trade.points.low, locale),
                                      plainNumber(trade.points.high, locale)));
    if (const Lever* lever = catalogue.lever(trade.lever)) {
        if (lever->quality == Quality::Assumed)
            chart.words.notes.append(
                ChartText::tr("These numbers are an example, not a measurement."));
        chart.words.notes.append(ChartText::tr("Source: %1.").arg(sourceText(*lever, catalogue)));
    }
    chart.words.notes.append(dataNote(catalogue.version));
    chart.words.description =
        ChartText::tr("The plan's emissions falling from %1 to between %2 and %3 as accuracy is "
                      "given up. %4")
            .arg(amountText(trade.before, locale), amountText(trade.curve.last().total.low, locale),
                 amountText(trade.curve.last().total.high, locale), chart.words.answer);
}

} // namespace

QualityChart qualityChartOf(const std::optional<QualityTrade>& trade, const QString& whyNot,
                            const Catalogue& catalogue, const QLocale& locale) {
    QualityChart chart;
    chart.words.question = ChartText::tr("What does a point of accuracy cost?");
    chart.table.columns = {{ChartText::tr("Points given up"), QStringLiteral("points"), true},
                           {ChartText::tr("Emissions, at least"), QStringLiteral("low_kg"), true},
                           {ChartText::tr("Emissions, at most"), QStringLiteral("high_kg"), true}};
    if (!trade || !(trade->before > 0.0)) {
        chart.words.answer = whyNot;
        chart.words.description = whyNot;
        return chart;
    }
    for (qsizetype i = 0; i < trade->curve.size(); ++i) {
        const QualityPoint& point = trade->curve[i];
        const QString points = plainNumber(point.points, locale);
        chart.curve.append({point.points, point.total,
                            ChartText::tr("%1 points: %2 to %3")
                                .arg(points, amountText(point.total.low, locale),
                                     amountText(point.total.high, locale))});
        if (isMarked(i, trade->curve.size()))
            chart.table.rows.append({{points, point.points},
                                     emissionCell(point.total.low, locale),
                                     emissionCell(point.total.high, locale)});
    }
    setAxes(chart, *trade, locale);
    setWords(chart, *trade, catalogue, locale);
    return chart;
}

} // namespace plume
