// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/csvreport.h"

#include "command_line/textlayout.h"
#include "document/json.h"

namespace plume {
namespace {

QString number(std::optional<double> value) {
    return value ? QString::fromLatin1(jsonNumber(*value)) : QString();
}

QStringList amounts(std::optional<double> central, const std::optional<Quantiles>& quantiles) {
    if (!quantiles)
        return {number(central), QString(), QString(), QString()};
    return {number(central), number(quantiles->p5), number(quantiles->p50), number(quantiles->p95)};
}

} // namespace

QString csvHeader() {
    return QStringLiteral(
        "study,plan_index,plan,activity_index,activity,kind,indicator,unit,central,"
        "p5,p50,p95\n");
}

QString csvRows(const StudyReport& report) {
    QString text;
    for (const PlanReport& plan : report.plans) {
        const auto& activities = plan.assessment.plan().activities;
        for (qsizetype i = 0; i < activities.size(); ++i) {
            const Activity& activity = activities[i].stated;
            for (const ReportedIndicator& indicator : reportedIndicators) {
                if (!isReported(plan, indicator))
                    continue;
                const QStringList head{
                    report.path,
                    QString::number(plan.index),
                    plan.assessment.plan().name,
                    QString::number(i),
                    activity.name,
                    keyOf(activity.kind),
                    keyOf(indicator.term),
                    inCurrency(QString::fromUtf8(indicator.unit), report.study.currency)};
                text += csvRow(head + amounts(centralOf(plan, i, indicator.term),
                                              sampledOf(plan, i, indicator.term)));
            }
        }
    }
    return text;
}

} // namespace plume
