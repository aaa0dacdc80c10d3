// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/leversreport.h"

#include "chart_data/gridchart.h"
#include "chart_data/informationchart.h"
#include "chart_data/leverchart.h"
#include "chart_data/qualitychart.h"
#include "command_line/options.h"
#include "command_line/textlayout.h"
#include "document/json.h"

#include <algorithm>

namespace plume {
namespace {

QString number(std::optional<double> value) {
    return value ? QString::fromLatin1(jsonNumber(*value)) : QString();
}

Json json(std::optional<double> value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string text(const QString& string) {
    return string.toStdString();
}

/// {"central", "p5", "p50", "p95"}, as everywhere.
Json amountJson(double central, const std::optional<Quantiles>& range) {
    return {{"central", central},
            {"p5", json(range ? std::optional(range->p5) : std::nullopt)},
            {"p50", json(range ? std::optional(range->p50) : std::nullopt)},
            {"p95", json(range ? std::optional(range->p95) : std::nullopt)}};
}

const Lever* leverOf(const LeverId& id, const QList<Lever>& levers) {
    const auto lever = std::ranges::find(levers, id, &Lever::id);
    return lever == levers.end() ? nullptr : &*lever;
}

Json idsJson(const QList<LeverId>& ids) {
    Json list = Json::array();
    for (const LeverId& id : ids)
        list.push_back(text(id.text()));
    return list;
}

Json outcomeJson(const LeverOutcome& outcome) {
    Json leftOut = Json::array();
    for (const QString& sentence : outcome.leftOut)
        leftOut.push_back(text(sentence));
    return {{"saving_kg", amountJson(outcome.saving, outcome.savingRange)},
            {"saving_share", json(outcome.share)},
            {"p50_saving_share",
             json(outcome.shareRange ? std::optional(outcome.shareRange->p50) : std::nullopt)},
            {"emissions_kg", amountJson(outcome.after, outcome.afterRange)},
            {"runs_saving_share", json(outcome.runsSaving)},
            {"left_out", leftOut}};
}

Json leverJson(const LeverOutcome& outcome, const LeversContext& context) {
    const LeverId& id = outcome.levers.first();
    Json result = {{"id", text(id.text())}};
    if (const Lever* lever = leverOf(id, context.levers)) {
        result["way"] = lever->way;
        result["title"] = text(lever->title.in(context.locale));
        result["condition"] = text(lever->condition.in(context.locale));
        result["quality"] = text(keyOf(lever->quality));
        result["source"] = text(lever->source);
    }
    result.update(outcomeJson(outcome));
    return result;
}

Json refusedJson(const QList<RefusedLever>& refused) {
    Json list = Json::array();
    for (const RefusedLever& each : refused)
        list.push_back({{"id", text(each.lever.text())}, {"why", text(each.whyNot)}});
    return list;
}

Json combinationJson(const LeverOutcomes& outcomes) {
    if (!outcomes.combination)
        return nullptr;
    Json result = {{"levers", idsJson(outcomes.combination->levers)}};
    result.update(outcomeJson(*outcomes.combination));
    result["overlap_kg"] = outcomes.overlap;
    result["skipped"] = refusedJson(outcomes.combinationRefused);
    return result;
}

Json tradeJson(const LeversReport& report) {
    if (!report.trade)
        return nullptr;
    return {{"lever", text(report.trade->lever.text())},
            {"points_low", report.trade->points.low},
            {"points_high", report.trade->points.high},
            {"per_point_low_kg", report.trade->perPoint.low},
            {"per_point_high_kg", report.trade->perPoint.high}};
}

Json informationJson(const LeversReport& report) {
    Json list = Json::array();
    if (!report.information)
        return list;
    for (const InformationValue& value : report.information->inputs) {
        Json addresses = Json::array();
        for (const QString& address : value.addresses)
            addresses.push_back(text(address));
        list.push_back({{"inputs", addresses},
                        {"narrowing_share", value.narrowing},
                        {"most_narrowing_share", value.mostNarrowing},
                        {"p5_measured_kg", value.measured.p5},
                        {"p95_measured_kg", value.measured.p95}});
    }
    return list;
}

Json gridsJson(const GridChoice& choice) {
    Json list = Json::array();
    for (const GridOutcome& grid : choice.grids)
        list.push_back({{"id", text(grid.grid.text())},
                        {"intensity_kg_per_kwh", grid.intensity},
                        {"emissions_kg", grid.total},
                        {"low_kg", grid.range.low},
                        {"high_kg", grid.range.high}});
    return list;
}

QString gridRows(const LeversReport& report, const LeversContext& context) {
    QString rows;
    for (const GridOutcome& grid : report.grids->grids) {
        const Grid* row = context.catalogue.grid(grid.grid);
        rows +=
            csvRow({QString::number(report.plan), report.assessment.plan().name, grid.grid.text(),
                    row ? row->name.in(context.locale) : QString(), number(grid.intensity),
                    number(grid.total), number(grid.range.low), number(grid.range.high)});
    }
    return rows;
}

QString leverRow(const LeversReport& report, const LeverOutcome& outcome, const QString& id,
                 const LeversContext& context) {
    const auto of = [](const std::optional<Quantiles>& range, double Quantiles::*part) {
        return range ? number((*range).*part) : QString();
    };
    const Lever* lever = leverOf(outcome.levers.first(), context.levers);
    const bool isOne = outcome.levers.size() == 1 && lever;
    return csvRow(
        {QString::number(report.plan), report.assessment.plan().name, id,
         isOne ? lever->title.in(context.locale) : QString(), number(outcome.saving),
         of(outcome.savingRange, &Quantiles::p5), of(outcome.savingRange, &Quantiles::p50),
         of(outcome.savingRange, &Quantiles::p95), number(outcome.share), number(outcome.after),
         isOne ? keyOf(lever->quality) : QString(), isOne ? lever->source : QString()});
}

/// "id: why"
QString refusedText(const QString& heading, const QList<LeverRefusal>& refused) {
    if (refused.isEmpty())
        return {};
    QString result = QLatin1Char('\n') + heading + QLatin1Char('\n');
    for (const LeverRefusal& each : refused)
        result +=
            wrapped(each.id.text() + QStringLiteral(": ") + each.whyNot, QStringLiteral("  "));
    return result;
}

QString leversText(const LeversReport& report, const LeversContext& context) {
    const LeverChart chart =
        leverChartOf(report.outcomes, context.levers, context.catalogue, context.locale);
    QString result = wrapped(chart.words.question + QLatin1Char(' ') + chart.words.answer);
    TextTable table;
    for (const LeverBar& bar : chart.bars)
        table.addRow({bar.id.text(), bar.savingText});
    if (!table.isEmpty())
        result += QLatin1Char('\n') + table.text(2) + QLatin1Char('\n');
    for (const LeverBar& bar : chart.bars)
        result += wrapped(QStringLiteral("%1: %2. %3 (%4; %5)")
                              .arg(bar.id.text(), bar.name, bar.condition, bar.quality, bar.source),
                          QStringLiteral("  "));
    result += refusedText(CommandLineText::tr("What does not apply:"), chart.refused);
    if (!chart.combined.isEmpty())
        result += QLatin1Char('\n') + wrapped(chart.combined);
    for (const LeverBar& bar : chart.bars) {
        for (const QString& note : bar.notes)
            result += wrapped(bar.id.text() + QStringLiteral(": ") + note);
    }
    return result + refusedText(CommandLineText::tr("Behind the others this no longer applies:"),
                                chart.skipped);
}

QString gridsText(const LeversReport& report, const LeversContext& context) {
    const GridChart chart = gridChartOf(*report.grids, context.catalogue, context.locale);
    QString result =
        QLatin1Char('\n') + wrapped(chart.words.question + QLatin1Char(' ') + chart.words.answer);
    if (report.pair)
        result += wrapped(pairText(*report.pair, context.catalogue, context.locale));
    TextTable table({2});
    for (const GridDot& dot : chart.dots)
        table.addRow({dot.id.text(), dot.name, dot.text});
    return table.isEmpty() ? result : result + QLatin1Char('\n') + table.text(2);
}

} // namespace

QString textOf(const LeversReport& report, const LeversContext& context) {
    QString result = report.assessment.plan().name + QStringLiteral("\n\n");
    result += leversText(report, context);
    const QualityChart quality =
        qualityChartOf(report.trade, report.whyNoTrade, context.catalogue, context.locale);
    if (!quality.isEmpty())
        result += QLatin1Char('\n') +
                  wrapped(quality.words.question + QLatin1Char(' ') + quality.words.answer);
    const auto accuracy = measurementAccuracy(context.catalogue);
    if (report.information && accuracy) {
        const InformationChart chart =
            informationChartOf(*report.information, report.assessment, *accuracy, context.locale);
        result += QLatin1Char('\n') +
                  wrapped(chart.words.question + QLatin1Char(' ') + chart.words.answer);
    }
    return report.grids ? result + gridsText(report, context) : result;
}

QString csvOf(std::span<const LeversReport> reports, const LeversContext& context) {
    const bool ofGrids = !reports.empty() && reports.front().grids;
    QString result = ofGrids ? QStringLiteral("plan,plan_name,grid_id,grid,intensity_kg_per_kwh,"
                                              "emissions_kg,low_kg,high_kg\n")
                             : QStringLiteral("plan,plan_name,lever_id,lever,saving_kg,"
                                              "p5_saving_kg,p50_saving_kg,p95_saving_kg,"
                                              "saving_share,emissions_kg,quality,source\n");
    for (const LeversReport& report : reports) {
        if (ofGrids) {
            result += gridRows(report, context);
            continue;
        }
        for (const LeverOutcome& outcome : report.outcomes.singles)
            result += leverRow(report, outcome, outcome.levers.first().text(), context);
        if (report.outcomes.combination) {
            QStringList ids;
            for (const LeverId& id : report.outcomes.combination->levers)
                ids.append(id.text());
            result +=
                leverRow(report, *report.outcomes.combination, ids.join(QLatin1Char('+')), context);
        }
    }
    return result;
}

QByteArray jsonOf(std::span<const LeversReport> reports, const LeversContext& context) {
    Json list = Json::array();
    for (const LeversReport& report : reports) {
        const LeverOutcomes& outcomes = report.outcomes;
        Json levers = Json::array();
        for (const LeverOutcome& outcome : outcomes.singles)
            levers.push_back(leverJson(outcome, context));
        Json plan = {{"plan", report.plan},
                     {"name", text(report.assessment.plan().name)},
                     {"emissions_kg", outcomes.before
                                          ? amountJson(*outcomes.before, outcomes.beforeRange)
                                          : Json(nullptr)},
                     {"levers", levers},
                     {"refused", refusedJson(outcomes.refused)},
                     {"combination", combinationJson(outcomes)},
                     {"quality", tradeJson(report)},
                     {"information", informationJson(report)}};
        if (report.grids)
            plan["grids"] = gridsJson(*report.grids);
        list.push_back(plan);
    }
    return jsonText(list);
}

} // namespace plume
