// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/commandline.h"

#include "command_line/cataloguecommand.h"
#include "command_line/changescommand.h"
#include "command_line/comparecommand.h"
#include "command_line/completion.h"
#include "command_line/evaluatecommand.h"
#include "command_line/explaincommand.h"
#include "command_line/leverscommand.h"
#include "command_line/manual.h"
#include "command_line/reportcommand.h"
#include "command_line/samplescommand.h"
#include "command_line/seekcommand.h"
#include "command_line/sweepcommand.h"
#include "command_line/validatecommand.h"

namespace plume {
namespace {

int run(const Options& options, const Catalogue& catalogue, Console& console) {
    switch (options.command) {
    case Command::Evaluate:
        return runEvaluate(options, catalogue, console);
    case Command::Compare:
        return runCompare(options, catalogue, console);
    case Command::Changes:
        return runChanges(options, catalogue, console);
    case Command::Explain:
        return runExplain(options, catalogue, console);
    case Command::Seek:
        return runSeek(options, catalogue, console);
    case Command::Sweep:
        return runSweep(options, catalogue, console);
    case Command::Levers:
        return runLevers(options, catalogue, console);
    case Command::Samples:
        return runSamples(options, catalogue, console);
    case Command::Report:
        return runReport(options, catalogue, console);
    case Command::Validate:
        return runValidate(options, catalogue, console);
    case Command::Catalogue:
        return runCatalogue(options, catalogue, console);
    case Command::Completion:
        console.write(completionFor(options.arguments.first()));
        return status::done;
    case Command::Manual:
        console.write(manualPage());
        return status::done;
    }
    Q_UNREACHABLE();
}

int answer(const Answer& answer, Console& console) {
    if (answer.status == status::done)
        console.write(answer.text);
    else
        console.complain(answer.text);
    return answer.status;
}

int printVersion(const Catalogue& catalogue, Console& console) {
    console.write(CommandLineText::tr("Plume %1, data of %2\n")
                      .arg(QStringLiteral(PLUME_VERSION), catalogue.version));
    return status::done;
}

int runWithData(const QStringList& arguments, Console& console) {
    const bool isVersion = wantsVersion(arguments);
    const Parsed parsed = isVersion ? Parsed(Answer{}) : parseOptions(arguments);
    if (!isVersion && std::holds_alternative<Answer>(parsed))
        return answer(std::get<Answer>(parsed), console);
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    if (!catalogue) {
        console.complain(catalogue.error());
        return status::failed;
    }
    return isVersion ? printVersion(*catalogue, console)
                     : run(std::get<Options>(parsed), *catalogue, console);
}

} // namespace

int runCommandLine(const QStringList& arguments, Console& console) {
    const int result = runWithData(arguments, console);
    console.flush();
    return result == status::done && console.isBroken() ? status::failed : result;
}

} // namespace plume
