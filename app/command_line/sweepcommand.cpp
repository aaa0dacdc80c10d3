// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/sweepcommand.h"

#include "command_line/namedquantity.h"
#include "command_line/report.h"
#include "command_line/sweeprequest.h"
#include "exchange/sweepfile.h"
#include "lifecycle/inputplace.h"

#include <algorithm>

namespace plume {
namespace {

constexpr std::array usualOutputs{Term::Emissions, Term::FacilityEnergy, Term::Water,
                                  Term::UseShare};

/// Some outputs of a plan: where they stand, and their columns.
struct Outputs {
    QStringList addresses;
    QList<SweepColumn> columns;
};

/// Totals are headed as in reports: "emissions_kg"; money names its currency, "cost_usd".
QByteArray headingOf(Term total, const DisplayUnit& unit, const QString& currency) {
    if (total == Term::Cost && !currency.isEmpty())
        return (keyOf(total) + QLatin1Char('_') + currency.toLower()).toUtf8();
    const auto reported = std::ranges::find(reportedIndicators, total, &ReportedIndicator::term);
    if (reported != reportedIndicators.end())
        return reported->key;
    const QString symbol = unit.symbol.toLower();
    return (symbol.isEmpty() ? keyOf(total) : keyOf(total) + QLatin1Char('_') + symbol).toUtf8();
}

void addTotal(Term total, const Assessment& assessment, Outputs& outputs) {
    const QString address = totalAddress(assessment.number, total);
    const auto node = nodeAt(assessment, address);
    const Graph& graph = *assessment.calculation.graph;
    const DisplayUnit unit = node ? unitOfSize(graph.node(*node).dimension, 1.0) : DisplayUnit{};
    outputs.addresses.append(address);
    outputs.columns.append({headingOf(total, unit, assessment.plan().currency), unit});
}

/// What is asked for must be known; of the usual ones, what is not known stays empty.
Result<Outputs> outputsOf(const QStringList& names, const Assessment& assessment) {
    Outputs outputs;
    for (const Term total : usualOutputs) {
        if (names.isEmpty())
            addTotal(total, assessment, outputs);
    }
    if (names.isEmpty() && assessment.total(Term::Cost))
        addTotal(Term::Cost, assessment, outputs);
    for (const QString& name : names) {
        const auto address = resultNamed(name, assessment);
        if (!address)
            return Error{Error::Kind::Value, name,
                         CommandLineText::tr("“%1” is no known result of this plan.").arg(name)};
        if (!isAddress(name)) {
            addTotal(*termOf(name), assessment, outputs);
            continue;
        }
        const NodeId node = *nodeAt(assessment, *address);
        const DisplayUnit unit =
            unitOfSize(assessment.calculation.graph->node(node).dimension, 1.0);
        outputs.addresses.append(*address);
        outputs.columns.append({columnHeading(*address, unit, assessment.plan().currency), unit});
    }
    return outputs;
}

/// The plan that is meant: the one that is chosen, else that of an address, else the only one.
Result<int> planOf(const Options& options, const QStringList& names, const Study& study) {
    std::optional<int> plan = options.plan;
    for (const QString& name : names) {
        const auto place = inputPlaceOf(name);
        if (!plan && place)
            plan = place->plan;
    }
    const auto last = int(study.plans.size()) - 1;
    if (!plan && last == 0)
        return 0;
    if (!plan)
        return Error{Error::Kind::Value,
                     {},
                     CommandLineText::tr("The study has %1 plans, counted from 0; choose one with "
                                         "--plan.")
                         .arg(last + 1)};
    if (*plan > last)
        return Error{Error::Kind::Value,
                     {},
                     CommandLineText::tr("The study has no plan %1; its last one is %2, counted "
                                         "from 0.")
                         .arg(*plan)
                         .arg(last)};
    return *plan;
}

Result<QList<SweepAxis>> axesOf(const QList<VaryRequest>& requests, const Assessment& assessment) {
    const QList<SweepInput> inputs = sweepInputsOf(assessment);
    QList<SweepAxis> axes;
    for (const VaryRequest& request : requests) {
        const auto axis = axisOf(request, inputs);
        if (!axis)
            return axis.error();
        const bool isTwice = std::ranges::any_of(axes, [&axis](const SweepAxis& other) {
            return other.input.address == axis->input.address;
        });
        if (isTwice)
            return Error{Error::Kind::Value, request.input,
                         CommandLineText::tr("“%1” is varied twice; once would do.")
                             .arg(axis->input.address)};
        axes.append(*axis);
    }
    return inSweepOrder(axes);
}

int sweepStudy(const Options& options, const QList<VaryRequest>& requests, const Study& study,
               const Catalogue& catalogue, Console& console) {
    const auto failed = [&console](const Error& error) {
        console.complain(error.message);
        return status::failed;
    };
    QStringList names;
    for (const VaryRequest& request : requests)
        names.append(request.input);
    const auto plan = planOf(options, names, study);
    if (!plan)
        return failed(plan.error());
    const Assessment assessment = assess(study, *plan, catalogue);
    const auto axes = axesOf(requests, assessment);
    if (!axes)
        return failed(axes.error());
    const auto outputs = outputsOf(options.outputs, assessment);
    if (!outputs)
        return failed(outputs.error());
    const SweepQuestion question{study, *plan, catalogue, *axes, outputs->addresses};
    const bool isDone = writeSweep(question, outputs->columns, [&console](const QByteArray& text) {
        console.write(text);
        return !console.isBroken();
    });
    return isDone ? status::done : status::failed;
}

} // namespace

int runSweep(const Options& options, const Catalogue& shipped, Console& console) {
    const auto requests = readVaryRequests(options.varied);
    if (!requests) {
        console.complain(requests.error().message + QLatin1Char(' ') + howToGetHelp());
        return status::wrongUsage;
    }
    for (const VaryRequest& request : *requests) {
        if (!isName(request.input) && !isOfStructure(request.input))
            return complainOfWord(request.input, console);
    }
    for (const QString& output : options.outputs) {
        if (!isName(output))
            return complainOfWord(output, console);
    }
    const auto named = readNamedStudy(options.arguments.first(), shipped, console);
    if (!named)
        return status::failed;
    return sweepStudy(options, *requests, named->study, named->catalogue, console);
}

} // namespace plume
