// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/changescommand.h"

#include "command_line/changesreport.h"
#include "command_line/report.h"

namespace plume {
namespace {

/// The plans of before that none of now goes back to.
QStringList gonePlans(const Study& before, const Study& now) {
    QStringList gone;
    for (const Plan& plan : before.plans)
        gone.append(plan.name);
    for (int plan = 0; plan < now.plans.size(); ++plan) {
        if (const auto earlier = planBefore(before, now, plan))
            gone.removeOne(before.plans[*earlier].name);
    }
    return gone;
}

PlanChanges changesOfPlan(const NamedStudy& before, const NamedStudy& now, int plan) {
    const auto earlier = planBefore(before.study, now.study, plan);
    PlanChanges result;
    result.name = now.study.plans[plan].name;
    if (earlier)
        result.nameBefore = before.study.plans[*earlier].name;
    result.changes = changesOf(before.study, before.catalogue, now.study, now.catalogue, plan,
                               comparedIndicatorsOf(now.study));
    return result;
}

} // namespace

int runChanges(const Options& options, const Catalogue& shipped, Console& console) {
    ChangesReport report;
    report.pathBefore = options.arguments[0];
    report.path = options.arguments[1];
    const auto before = readNamedStudy(report.pathBefore, shipped, console);
    const auto now = readNamedStudy(report.path, shipped, console);
    if (!before || !now)
        return status::failed;
    const int count = int(now->study.plans.size());
    if (options.plan.value_or(0) >= count) {
        console.complain(Faults{
            {Error::Kind::Value, report.path + QStringLiteral("#/plans"),
             CommandLineText::tr("The study has no plan %1; its plans are numbered from 0 to %2.")
                 .arg(*options.plan)
                 .arg(count - 1)}});
        return status::failed;
    }
    report.title = now->study.title;
    report.catalogue = now->catalogue;
    report.gone = gonePlans(before->study, now->study);
    for (int plan = 0; plan < count; ++plan) {
        if (options.plan.value_or(plan) == plan)
            report.plans.append(changesOfPlan(*before, *now, plan));
    }
    if (options.format == Format::Json)
        console.write(jsonOf(report, options.locale));
    else if (options.format == Format::Csv)
        console.write(csvOf(report, options.locale));
    else
        console.write(textOf(report, options.locale));
    return status::done;
}

} // namespace plume
