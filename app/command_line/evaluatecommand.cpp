// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/evaluatecommand.h"

#include "analysis/timeline.h"
#include "catalogue/lookuptable.h"
#include "command_line/csvreport.h"
#include "command_line/jsonreport.h"
#include "command_line/textreport.h"

#include <algorithm>

namespace plume {
namespace {

/// Emissions of each month, from stretches that are at most a month long and cross none.
QList<double> monthlyEmissions(const Study& study, int plan, const Catalogue& catalogue) {
    const int months = study.plans[plan].serviceMonths;
    QList<double> emissions(months, 0.0);
    for (const Stretch& stretch : timelineOf(study, plan, catalogue).stretches) {
        const int month = std::clamp(int(stretch.from), 0, months - 1);
        for (const StretchFootprint& activity : stretch.activities)
            emissions[month] += activity.total();
    }
    return emissions;
}

void print(const StudyReport& report, const Options& options, const Catalogue& catalogue,
           Console& console) {
    switch (options.format) {
    case Format::Text:
        console.write(studyText(report, catalogue, options.locale));
        break;
    case Format::Json:
        console.write(jsonLine(report, catalogue, options.locale));
        break;
    case Format::Csv:
        console.write(csvRows(report));
        break;
    case Format::Latex:
    case Format::Bibtex:
        Q_UNREACHABLE(); // not among its formats
    }
    console.flush();
}

/// What changed since the study was made; the record is read only where there may be something.
std::optional<DataChanges> changesOf(const Study& study, const Catalogue& catalogue) {
    if (study.dataVersion.isEmpty() || study.dataVersion == catalogue.version)
        return std::nullopt;
    const auto changes = readDataChanges(shippedDatasets, catalogue);
    Q_ASSERT(changes); // what ships is tested
    return changesSince(study.dataVersion, study, catalogue,
                        changes ? *changes : QList<DataChange>());
}

/// On standard error, so that what is printed stays what scripts read.
void complainOfChanges(const QString& path, const DataChanges& changes, const QLocale& locale,
                       Console& console) {
    console.complain(path + QStringLiteral(": ") + sentenceOf(changes, locale));
    for (const QString& line : linesOf(changes, locale))
        console.complain(QStringLiteral("  ") + line);
}

} // namespace

StudyReport reportOn(const QString& path, const Study& study, const Options& options,
                     const Catalogue& catalogue) {
    StudyReport report{path, study, {}};
    std::vector<Assessment> assessments;
    assessments.reserve(std::size_t(study.plans.size()));
    for (int plan = 0; plan < study.plans.size(); ++plan)
        assessments.push_back(assess(study, plan, catalogue));
    const DrawOrder order = drawOrderOf(assessments);
    Draws draws(options.samples, options.seed);
    for (int plan = 0; plan < study.plans.size(); ++plan) {
        PlanReport result{plan, assessments[std::size_t(plan)], std::nullopt, {}};
        if (!options.atCentral)
            result.sampled = sample(result.assessment, draws, order);
        if (options.format == Format::Json && result.assessment.total(Term::Emissions))
            result.months = monthlyEmissions(study, plan, catalogue);
        report.plans.append(std::move(result));
    }
    return report;
}

int runEvaluate(const Options& options, const Catalogue& shipped, Console& console) {
    int result = status::done;
    if (options.format == Format::Csv)
        console.write(csvHeader());
    bool isFirst = true;
    for (const QString& path : options.arguments) {
        if (console.isBroken())
            return status::failed;
        const auto named = readNamedStudy(path, shipped, console);
        if (!named) {
            result = status::failed;
            continue;
        }
        if (options.format == Format::Text && !isFirst)
            console.write(QStringLiteral("\n"));
        isFirst = false;
        StudyReport report = reportOn(path, named->study, options, named->catalogue);
        report.dataChanges = changesOf(named->study, named->catalogue);
        if (report.dataChanges)
            complainOfChanges(path, *report.dataChanges, options.locale, console);
        print(report, options, named->catalogue, console);
    }
    return result;
}

} // namespace plume
