// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "analysis/gridsweep.h"
#include "command_line/commandline.h"
#include "command_line/options.h"
#include "command_line/sweeprequest.h"
#include "document/studyfile.h"

#include <array>

using namespace plume;

namespace {

/// The command line, saying nothing.
int runQuietly(const QStringList& arguments) {
    static std::FILE* const nowhere = std::tmpfile();
    std::rewind(nowhere);
    Console console(nowhere, nowhere, nowhere);
    return runCommandLine(arguments, console);
}

} // namespace

/// What is written after the program's name, a line an argument: as options, as what a sweep
/// varies, and as what is sought.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QStringList arguments =
        QString::fromUtf8(test::bytesOf(data, size)).split(QLatin1Char('\n'));
    const Parsed parsed = parseOptions(arguments);
    if (const auto* answer = std::get_if<Answer>(&parsed))
        test::require(!answer->text.isEmpty(), "an answer has words");
    const auto varied = readVaryRequests(arguments);
    test::require(varied || !varied.error().message.isEmpty(), "it is said what can't be varied");
    const QString& wish = arguments.first();
    if (wish.contains(QLatin1Char('=')) && !wish.startsWith(QLatin1Char('-')))
        runQuietly({QStringLiteral("seek"), QStringLiteral(":/examples/fx1.plume"), wish,
                    QStringLiteral("--vary"),
                    QStringLiteral("/plans/0/activities/3/work/"
                                   "requests_per_day")});
    return 0;
}
