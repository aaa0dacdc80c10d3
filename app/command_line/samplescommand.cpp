// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/samplescommand.h"

#include "command_line/evaluatecommand.h"
#include "command_line/report.h"
#include "exchange/samplesfile.h"
#include "lifecycle/ownrows.h"

namespace plume {

int runSamples(const Options& options, const Catalogue& catalogue, Console& console) {
    const auto study = readNamedStudy(options.arguments.first(), catalogue, console);
    if (!study) {
        console.complain(study.error());
        return status::failed;
    }
    const StudyReport report =
        reportOn(options.arguments.first(), *study, options, withOwnRows(catalogue, study->own));
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
