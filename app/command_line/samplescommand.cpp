// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/samplescommand.h"

#include "command_line/evaluatecommand.h"
#include "command_line/report.h"
#include "exchange/samplesfile.h"

namespace plume {

int runSamples(const Options& options, const Catalogue& shipped, Console& console) {
    const auto named = readNamedStudy(options.arguments.first(), shipped, console);
    if (!named)
        return status::failed;
    const StudyReport report =
        reportOn(options.arguments.first(), named->study, options, named->catalogue);
    QList<SampledPlan> plans;
    for (const PlanReport& plan : report.plans)
        plans.append({plan.assessment, *plan.sampled});
    const bool isDone = writeSamples(plans, [&console](const QByteArray& text) {
        console.write(text);
        return !console.isBroken();
    });
    return isDone ? status::done : status::failed;
}

} // namespace plume
