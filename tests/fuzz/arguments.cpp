// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/lookuptable.h"
#include "command_line/cataloguecommand.h"
#include "command_line/comparecommand.h"
#include "command_line/explaincommand.h"
#include "command_line/leverscommand.h"
#include "command_line/options.h"
#include "command_line/seekcommand.h"
#include "command_line/sweepcommand.h"
#include "command_line/sweeprequest.h"

using namespace plume;

namespace {

/// Of how many rows a sweep would be; 0 where it is none.
qint64 pointsOf(const QStringList& varied) {
    const auto requests = readVaryRequests(varied);
    if (!requests) {
        test::require(!requests.error().message.isEmpty(), "it is said what can't be varied");
        return 0;
    }
    qint64 points = 1;
    for (const VaryRequest& request : *requests)
        points *= request.count;
    return points;
}

/// Asks a study what is asked of it, without draws, and only what is soon answered.
int answered(Options options, const Catalogue& catalogue, Console& console) {
    constexpr qint64 mostPoints = 100;
    options.atCentral = true;
    if (!options.arguments.isEmpty() && options.command != Command::Catalogue)
        options.arguments.first() = QStringLiteral(":/examples/fx1.plume");
    switch (options.command) {
    case Command::Compare:
        return runCompare(options, catalogue, console);
    case Command::Explain:
        return options.all ? status::done : runExplain(options, catalogue, console);
    case Command::Seek:
        if (options.vary.isEmpty())
            options.vary = QStringLiteral("requests_per_day");
        return runSeek(options, catalogue, console);
    case Command::Sweep:
        return pointsOf(options.varied) > mostPoints ? status::done
                                                     : runSweep(options, catalogue, console);
    case Command::Levers:
        options.grids = false;
        return runLevers(options, catalogue, console);
    case Command::Catalogue:
        return runCatalogue(options, catalogue, console);
    default:
        return status::done; // what these are given are files
    }
}

} // namespace

/// What is written after the program's name, a line an argument: options, and what they ask of a
/// study or of the data.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalogue catalogue = *readCatalogue(shippedDatasets);
    static std::FILE* const nowhere = std::tmpfile();
    const QStringList arguments =
        QString::fromUtf8(test::bytesOf(data, size)).split(QLatin1Char('\n'));
    const Parsed parsed = parseOptions(arguments);
    if (const auto* answer = std::get_if<Answer>(&parsed)) {
        test::require(!answer->text.isEmpty(), "an answer has words");
        return 0;
    }
    std::rewind(nowhere);
    Console console(nowhere, nowhere, nowhere);
    const int ending = answered(std::get<Options>(parsed), catalogue, console);
    test::require(ending >= status::done && ending <= status::wrongUsage, "it ends as it says");
    return 0;
}
