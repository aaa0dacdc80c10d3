// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/comparewords.h"
#include "chart_data/factorwords.h"
#include "chart_data/indicatortext.h"
#include "command_line/comparereport.h"
#include "command_line/textlayout.h"
#include "document/json.h"

namespace plume {
namespace {

std::string keyOf(const IndicatorComparison& compared) {
    return IndicatorText{compared.indicator, {}}.key().toStdString();
}

Json quantilesInto(Json json, const std::optional<Quantiles>& quantiles) {
    if (quantiles) {
        json["p5"] = quantiles->p5;
        json["p50"] = quantiles->p50;
        json["p95"] = quantiles->p95;
    }
    return json;
}

Json jsonOf(const ComparedTotal& total) {
    return total.central ? quantilesInto({{"central", *total.central}}, total.quantiles)
                         : Json(nullptr);
}

Json jsonOf(const std::optional<PlanDifference>& difference) {
    if (!difference)
        return nullptr;
    Json json = quantilesInto({{"central", difference->central}}, difference->quantiles);
    json["percent"] = difference->ratio ? Json(*difference->ratio * 100.0) : Json(nullptr);
    if (difference->odds) {
        json["share_of_runs_lower"] = difference->odds->lower;
        json["share_of_runs_equal"] = difference->odds->equal;
    }
    return json;
}

Json jsonOf(const std::optional<PlanCrossings>& crossings, bool isSampled) {
    if (!crossings)
        return nullptr;
    Json list = Json::array();
    for (const Crossing& crossing : crossings->crossings) {
        Json json =
            quantilesInto({{"month", crossing.month},
                           {"lower_after", crossing.planIsLowerAfter ? "plan" : "baseline"}},
                          crossing.range);
        if (isSampled)
            json["share_of_runs"] = crossing.share;
        list.push_back(json);
    }
    Json json{{"list", list}};
    if (isSampled)
        json["share_of_runs_crossing"] = crossings->shareCrossing;
    return json;
}

using Kind = PlanDifferenceFactor::Kind;

/// A factor in files: not translated.
QString keyOf(Kind kind) {
    constexpr std::array keys{"input",        "grid",
                              "device",       "model",
                              "request",      "work",
                              "embodied",     "work-and-embodied",
                              "schedule",     "only-in-baseline",
                              "only-in-plan", "start-year",
                              "service-life"};
    return QString::fromLatin1(keys[std::size_t(kind)]);
}

/// Of the input or the activity in the baseline; in the plan where only that has it.
QString addressOf(const PlanDifferenceFactor& factor, const Attribution& attribution) {
    if (factor.kind == Kind::StartYear)
        return planAddress(attribution.baseline) + QStringLiteral("/start_year");
    if (factor.kind == Kind::ServiceLife)
        return inputAddress(attribution.baseline, 0, Term::ServiceLife);
    if (factor.kind == Kind::Input)
        return inputAddress(attribution.baseline, factor.first, factor.terms.first());
    return factor.kind == Kind::OnlyInSecond ? activityAddress(attribution.plan, factor.second)
                                             : activityAddress(attribution.baseline, factor.first);
}

Json partsOf(const Attribution& attribution, Term indicator, const QLocale& locale) {
    const auto found = attribution.indicators.constFind(indicator);
    if (found == attribution.indicators.cend())
        return nullptr;
    Json parts = Json::array();
    for (const AttributedPart& part : found->parts)
        parts.push_back(
            {{"factor", nameOf(part.factor, attribution.baselinePlan, attribution.comparedPlan)
                            .toStdString()},
             {"change",
              changeOf(part.factor, attribution.baselinePlan, attribution.comparedPlan, locale)
                  .toStdString()},
             {"amount", part.amount},
             {"standard_error", part.error}});
    return parts;
}

Json attributionOf(const CompareReport& report, int plan, const QLocale& locale) {
    const Attribution& attribution = report.attributions[plan];
    Json parts = Json::object();
    for (const IndicatorComparison& compared : report.comparison.indicators)
        parts[keyOf(compared)] = partsOf(attribution, compared.indicator, locale);
    return {{"exact", attribution.isExact()},
            {"permutations", attribution.permutations},
            {"shared_inputs", attribution.sharedInputs},
            {"parts", parts}};
}

Json oddsOf(const IndicatorComparison& compared, int plan) {
    Json list = Json::array();
    for (const auto& odds : compared.odds[plan])
        list.push_back(odds ? Json(odds->lower) : Json(nullptr));
    return list;
}

Json omissionsOf(const Assessment& plan) {
    Json list = Json::array();
    for (const Omission& omission : plan.calculation.omissions)
        list.push_back(sentenceOf(omission, plan.plan()).toStdString());
    return list;
}

Json planJson(const CompareReport& report, int plan, const QLocale& locale) {
    const Comparison& comparison = report.comparison;
    const bool isSampled = comparison.samples > 0;
    Json totals = Json::object();
    Json differences = Json::object();
    Json odds = Json::object();
    Json crossings = Json::object();
    for (qsizetype i = 0; i < comparison.indicators.size(); ++i) {
        const IndicatorComparison& compared = comparison.indicators[i];
        totals[keyOf(compared)] = jsonOf(compared.totals[plan]);
        differences[keyOf(compared)] = jsonOf(compared.differences[plan]);
        crossings[keyOf(compared)] = jsonOf(report.courses[i].crossings.value(plan), isSampled);
        if (isSampled)
            odds[keyOf(compared)] = oddsOf(compared, plan);
    }
    Json json{{"index", plan},
              {"name", comparison.nameOf(plan).toStdString()},
              {"totals", totals},
              {"omissions", omissionsOf(comparison.plans[plan])}};
    if (isSampled)
        json["share_of_runs_below_plans"] = odds;
    if (plan == comparison.baseline)
        return json;
    json["headline"] =
        compareHeadlineOf(comparison, Term::Emissions, plan, &report.courses.first(), locale)
            .text()
            .toStdString();
    json["difference"] = differences;
    json["crossings"] = crossings;
    json["attribution"] = attributionOf(report, plan, locale);
    return json;
}

// ---- CSV

QString number(std::optional<double> value) {
    return value ? QString::fromLatin1(jsonNumber(*value)) : QString();
}

/// One row; what it does not have is empty.
struct Record {
    const char* kind;
    int plan = 0;
    std::optional<int> other = {};
    QString name = {};
    std::optional<double> central = {};
    std::optional<Quantiles> quantiles = {};
    std::optional<double> error = {};
    std::optional<double> share = {};
    QString unit = {}; ///< empty: the indicator's
};

class Rows {
public:
    Rows(const CompareReport& report, const IndicatorComparison& compared)
        : m_report(report)
        , m_compared(compared) {}

    QString rows(const ComparedCourses& courses) {
        const Comparison& comparison = m_report.comparison;
        for (int plan = 0; plan < comparison.planCount(); ++plan) {
            const ComparedTotal& total = m_compared.totals[plan];
            add({.kind = "total",
                 .plan = plan,
                 .central = total.central,
                 .quantiles = total.quantiles});
            addDifference(plan);
            addOdds(plan);
            addCrossings(plan, courses.crossings.value(plan));
            addParts(plan);
        }
        return m_text;
    }

private:
    void add(const Record& record) {
        const auto& q = record.quantiles;
        const auto of = [&](double Quantiles::*percentile) {
            return q ? number((*q).*percentile) : QString();
        };
        const IndicatorText text{m_compared.indicator, {}, m_report.comparison.currency()};
        m_text += csvRow({m_report.path, QString::fromLatin1(record.kind),
                          plume::keyOf(m_compared.indicator), QString::number(record.plan),
                          m_report.comparison.nameOf(record.plan),
                          record.other ? QString::number(*record.other) : QString(), record.name,
                          record.unit.isEmpty() ? text.fileUnit() : record.unit,
                          number(record.central), of(&Quantiles::p5), of(&Quantiles::p50),
                          of(&Quantiles::p95), number(record.error), number(record.share)});
    }

    void addDifference(int plan) {
        const auto& difference = m_compared.differences[plan];
        if (!difference)
            return;
        add({.kind = "difference",
             .plan = plan,
             .other = m_report.comparison.baseline,
             .central = difference->central,
             .quantiles = difference->quantiles,
             .share = difference->odds ? std::optional(difference->odds->lower) : std::nullopt});
        if (difference->ratio)
            add({.kind = "difference",
                 .plan = plan,
                 .other = m_report.comparison.baseline,
                 .central = *difference->ratio * 100.0,
                 .unit = QStringLiteral("%")});
    }

    void addOdds(int plan) {
        for (int other = 0; other < m_report.comparison.planCount(); ++other) {
            const auto& odds = m_compared.odds[plan][other];
            if (odds && other != plan)
                add({.kind = "lower", .plan = plan, .other = other, .share = odds->lower});
        }
    }

    void addCrossings(int plan, const std::optional<PlanCrossings>& crossings) {
        const bool isSampled = m_report.comparison.samples > 0;
        for (const Crossing& crossing : crossings ? crossings->crossings : QList<Crossing>()) {
            const int lower = crossing.planIsLowerAfter ? plan : m_report.comparison.baseline;
            add({.kind = "crossing",
                 .plan = plan,
                 .other = m_report.comparison.baseline,
                 .name = m_report.comparison.nameOf(lower),
                 .central = crossing.month,
                 .quantiles = crossing.range,
                 .share = isSampled ? std::optional(crossing.share) : std::nullopt,
                 .unit = QStringLiteral("month")});
        }
    }

    void addParts(int plan) {
        const Attribution& attribution = m_report.attributions[plan];
        const auto found = attribution.indicators.constFind(m_compared.indicator);
        if (found == attribution.indicators.cend())
            return;
        for (const AttributedPart& part : found->parts)
            add({.kind = "part",
                 .plan = plan,
                 .other = m_report.comparison.baseline,
                 .name = keyOf(part.factor.kind) + QLatin1Char(' ') +
                         addressOf(part.factor, attribution),
                 .central = part.amount,
                 .error = part.error});
    }

    const CompareReport& m_report;
    const IndicatorComparison& m_compared;
    QString m_text;
};

} // namespace

QByteArray jsonOf(const CompareReport& report, const QLocale& locale) {
    const Comparison& comparison = report.comparison;
    Json plans = Json::array();
    for (int plan = 0; plan < comparison.planCount(); ++plan)
        plans.push_back(planJson(report, plan, locale));
    Json json{{"study", report.path.toStdString()}, {"title", report.title.toStdString()},
              {"months", comparison.months},        {"baseline", comparison.baseline},
              {"samples", comparison.samples},      {"seed", comparison.seed}};
    if (!comparison.currency().isEmpty())
        json["currency"] = comparison.currency().toStdString();
    json["plans"] = std::move(plans);
    return jsonText(json);
}

QString csvOf(const CompareReport& report) {
    QString text = QStringLiteral("study,record,indicator,plan_index,plan,other_plan_index,name,"
                                  "unit,central,p5,p50,p95,standard_error,share_of_runs\n");
    for (qsizetype i = 0; i < report.comparison.indicators.size(); ++i)
        text += Rows(report, report.comparison.indicators[i]).rows(report.courses[i]);
    return text;
}

} // namespace plume
