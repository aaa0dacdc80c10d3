// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/comparecommand.h"

#include "command_line/comparereport.h"
#include "command_line/report.h"

#include <algorithm>

namespace plume {
namespace {

/// Why the study cannot be compared as it is asked for; empty where it can.
QString whyNot(const Study& study, const Options& options) {
    if (study.plans.size() < 2)
        return CommandLineText::tr("The study has only one plan; comparing needs two or more.");
    if (options.baseline >= study.plans.size())
        return CommandLineText::tr("The study has no plan %1; its plans are numbered from 0 to %2.")
            .arg(options.baseline)
            .arg(study.plans.size() - 1);
    return {};
}

CompareReport reportOn(const Study& study, const Options& options, const Catalogue& catalogue) {
    ComparisonOptions asked;
    asked.baseline = options.baseline;
    asked.months = options.months.value_or(
        std::min(study.plans[options.baseline].serviceMonths, longestHorizon));
    asked.isSampled = !options.atCentral;
    asked.indicators = comparedIndicatorsOf(study);
    Draws draws(options.samples, options.seed);
    CompareReport report;
    report.path = options.arguments.first();
    report.title = study.title;
    report.comparison = comparisonOf(study, asked, catalogue, draws);
    for (const Term indicator : asked.indicators)
        report.courses.append(coursesOf(study, asked, indicator, catalogue, draws));
    for (int plan = 0; plan < study.plans.size(); ++plan)
        report.attributions.append(
            plan == asked.baseline ? Attribution() : attributionOf(study, asked, plan, catalogue));
    return report;
}

} // namespace

int runCompare(const Options& options, const Catalogue& shipped, Console& console) {
    const QString& path = options.arguments.first();
    const auto named = readNamedStudy(path, shipped, console);
    if (!named)
        return status::failed;
    if (const QString why = whyNot(named->study, options); !why.isEmpty()) {
        console.complain(Faults{{Error::Kind::Value, path + QStringLiteral("#/plans"), why}});
        return status::failed;
    }
    const CompareReport report = reportOn(named->study, options, named->catalogue);
    if (options.format == Format::Json)
        console.write(jsonOf(report, options.locale));
    else if (options.format == Format::Csv)
        console.write(csvOf(report));
    else
        console.write(textOf(report, options.locale));
    return status::done;
}

} // namespace plume
