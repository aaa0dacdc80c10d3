// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/jsonreport.h"

#include "command_line/options.h"
#include "document/json.h"

namespace plume {
namespace {

std::string utf8(const QString& text) {
    return text.toStdString();
}

Json amount(std::optional<double> central, const std::optional<Quantiles>& quantiles) {
    if (!central)
        return nullptr;
    Json json{{"central", *central}};
    if (quantiles) {
        json["p5"] = quantiles->p5;
        json["p50"] = quantiles->p50;
        json["p95"] = quantiles->p95;
    }
    return json;
}

Json totalsOf(const PlanReport& plan) {
    Json totals = Json::object();
    for (const ReportedIndicator& indicator : reportedIndicators) {
        if (isReported(plan, indicator))
            totals[indicator.key] =
                amount(centralTotal(plan, indicator.term), sampledTotal(plan, indicator.term));
    }
    return totals;
}

Json activityJson(const PlanReport& plan, qsizetype index) {
    const Activity& activity = plan.assessment.plan().activities[index].stated;
    Json json{{"kind", utf8(keyOf(activity.kind))}, {"name", utf8(activity.name)}};
    for (const ReportedIndicator& indicator : reportedIndicators) {
        if (isReported(plan, indicator))
            json[indicator.key] = amount(centralOf(plan, index, indicator.term),
                                         sampledOf(plan, index, indicator.term));
    }
    return json;
}

Json equivalentsJson(const PlanReport& plan, const Catalogue& catalogue, const QLocale& locale) {
    Json list = Json::array();
    for (const EquivalentCount& each : equivalentsOf(plan, catalogue))
        list.push_back({{"id", utf8(each.equivalence->id.text())},
                        {"name", utf8(each.equivalence->name.in(locale))},
                        {"count", each.count}});
    return list;
}

Json monthsJson(const PlanReport& plan) {
    Json list = Json::array();
    for (qsizetype i = 0; i < plan.months.size(); ++i)
        list.push_back({{"index", i}, {"emissions_kg", plan.months[i]}});
    return list;
}

std::string keyOfReason(Omission::Reason reason) {
    switch (reason) {
    case Omission::Reason::MissingInput:
        return "missing-input";
    case Omission::Reason::NotInMethod:
        return "not-in-method";
    case Omission::Reason::ExcludedByStudy:
        return "excluded-by-study";
    }
    Q_UNREACHABLE();
}

Json omissionsJson(const PlanReport& plan) {
    const CompletePlan& complete = plan.assessment.plan();
    Json list = Json::array();
    for (const Omission& omission : plan.assessment.calculation.omissions) {
        Json json{
            {"address", utf8(resultAddress(plan.index, omission.activity, omission.indicator))},
            {"reason", keyOfReason(omission.reason)}};
        if (omission.reason == Omission::Reason::MissingInput)
            json["missing"] = utf8(keyOf(omission.missing));
        json["message"] = utf8(sentenceOf(omission, complete));
        list.push_back(std::move(json));
    }
    if (complete.activities.isEmpty())
        list.push_back({{"address", utf8(totalAddress(plan.index, Term::Emissions))},
                        {"reason", "no-activities"},
                        {"message", utf8(CommandLineText::tr("The plan has no activities."))}});
    return list;
}

Json assumptionsJson(const PlanReport& plan) {
    const CompletePlan& complete = plan.assessment.plan();
    Json list = Json::array();
    for (const Assumption& assumption : complete.assumptions) {
        const DisplayUnit unit = fileUnitOf(assumption, complete);
        const EstimateData& estimate = assumption.estimate;
        const auto in = [&unit](double base) { return double(inUnit(base, unit)); };
        Json json{{"address", utf8(assumption.address)},
                  {"value", in(estimate.value)},
                  {"unit", utf8(unit.symbol)}};
        if (estimate.shape != Shape::Fixed) {
            json["low"] = in(estimate.range.low);
            json["high"] = in(estimate.range.high);
            json["shape"] = utf8(keyOf(estimate.shape));
        }
        json["source"] = utf8(estimate.provenance.source);
        json["row"] = utf8(estimate.provenance.row);
        list.push_back(std::move(json));
    }
    return list;
}

Json warningsJson(const PlanReport& plan) {
    Json list = Json::array();
    for (const Warning& warning : plan.assessment.plan().warnings)
        list.push_back(
            {{"address", utf8(warning.address)}, {"message", utf8(sentenceOf(warning))}});
    return list;
}

Json planJson(const PlanReport& plan, const Catalogue& catalogue, const QLocale& locale) {
    Json activities = Json::array();
    for (qsizetype i = 0; i < plan.assessment.activityCount(); ++i)
        activities.push_back(activityJson(plan, i));
    const auto share = plan.sampled ? plan.sampled->useShare() : std::nullopt;
    return {{"name", utf8(plan.assessment.plan().name)},
            {"service_months", plan.assessment.plan().serviceMonths},
            {"totals", totalsOf(plan)},
            {"activities", std::move(activities)},
            {"serving_share", amount(plan.assessment.useShare(), share)},
            {"equivalents", equivalentsJson(plan, catalogue, locale)},
            {"months", monthsJson(plan)},
            {"omissions", omissionsJson(plan)},
            {"assumptions", assumptionsJson(plan)},
            {"warnings", warningsJson(plan)}};
}

Json valueJson(const EstimateData& estimate) {
    Json json{{"value", estimate.value}};
    if (estimate.shape != Shape::Fixed) {
        json["low"] = estimate.range.low;
        json["high"] = estimate.range.high;
    }
    return json;
}

/// In base units (kWh, kg, L, hours), as all rows have different ones.
Json changesJson(const DataChanges& changes) {
    Json rows = Json::array();
    for (const ChangedRow& row : changes.rows)
        rows.push_back({{"row", utf8(row.row)},
                        {"before", valueJson(row.before)},
                        {"now", valueJson(row.after)}});
    Json totals = Json::array();
    const auto known = [](std::optional<double> kg) { return kg ? Json(*kg) : Json(nullptr); };
    for (const ChangedTotal& total : changes.totals)
        totals.push_back({{"plan", total.plan},
                          {"emissions_before_kg", known(total.before)},
                          {"emissions_now_kg", known(total.after)}});
    return {{"made_with", utf8(changes.version)},
            {"is_known", changes.isKnown},
            {"rows", std::move(rows)},
            {"plans", std::move(totals)}};
}

} // namespace

QByteArray jsonLine(const StudyReport& report, const Catalogue& catalogue, const QLocale& locale) {
    Json json{{"study", utf8(report.path)},
              {"title", utf8(report.study.title)},
              {"boundary", utf8(keyOf(report.study.boundary))},
              {"data_version", utf8(catalogue.version)}};
    if (report.dataChanges)
        json["data_changes"] = changesJson(*report.dataChanges);
    if (!report.study.currency.isEmpty())
        json["currency"] = utf8(report.study.currency);
    if (!report.plans.isEmpty() && report.plans.first().sampled) {
        json["samples"] = report.plans.first().sampled->samples;
        json["seed"] = report.plans.first().sampled->seed;
    }
    Json plans = Json::array();
    for (const PlanReport& plan : report.plans)
        plans.push_back(planJson(plan, catalogue, locale));
    json["plans"] = std::move(plans);
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)) +
           '\n';
}

} // namespace plume
