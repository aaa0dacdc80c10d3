// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/leverscommand.h"

#include "command_line/leversreport.h"
#include "command_line/report.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace plume {
namespace {

/// The levers with amounts of one's own, and those that are chosen.
struct Chosen {
    QList<Lever> levers;
    QList<LeverId> ids;
};

QString whyUnknown(const QString& id, const Catalogue& catalogue) {
    QStringList known;
    for (const Lever& lever : catalogue.levers)
        known.append(lever.id.text());
    const QString near = nearest(id, known);
    return near.isEmpty()
               ? CommandLineText::tr("“%1” is no lever.").arg(id)
               : CommandLineText::tr("“%1” is no lever; the nearest one is “%2”.").arg(id, near);
}

/// "smaller-model" or "smaller-model=0.4".
Result<Chosen> chosenOf(const QStringList& apply, const Catalogue& catalogue) {
    Chosen chosen{catalogue.levers, {}};
    for (const QString& item : apply) {
        const LeverId id(item.section(QLatin1Char('='), 0, 0).trimmed());
        const auto lever = std::ranges::find(chosen.levers, id, &Lever::id);
        if (lever == chosen.levers.end())
            return Error{Error::Kind::Reference, item, whyUnknown(id.text(), catalogue)};
        if (item.contains(QLatin1Char('='))) {
            bool isNumber = false;
            const double amount = item.section(QLatin1Char('='), 1).toDouble(&isNumber);
            if (!isNumber || !std::isfinite(amount) || amount <= 0.0 || !lever->amount)
                return Error{Error::Kind::Value, item,
                             CommandLineText::tr("“%1” gives no amount that the lever could have; "
                                                 "a number above zero would do.")
                                 .arg(item)};
            *lever = withAmount(*lever, amount);
        }
        chosen.ids.append(id);
    }
    return chosen;
}

LeversReport reportOn(const LeverQuestion& question, const Chosen& chosen, const Options& options,
                      Draws* draws) {
    LeversReport report;
    report.plan = question.plan;
    report.assessment = assess(question.study, question.plan, question.catalogue);
    report.outcomes = leverOutcomes(question, chosen.levers, chosen.ids, draws);
    const auto priced = std::ranges::find_if(
        chosen.levers, [](const Lever& lever) { return lever.points.has_value(); });
    if (priced != chosen.levers.end())
        report.trade = qualityTrade(question, *priced, report.whyNoTrade);
    const auto accuracy = measurementAccuracy(question.catalogue);
    if (draws && accuracy)
        report.information = informationOf(question, *accuracy, *draws);
    if (options.grids) {
        report.grids = gridChoice(question);
        QString whyNot; // the list of grids says what there is
        report.pair = gridPair(question, unitedStates(question.study.boundary),
                               quebec(question.study.boundary), draws, whyNot);
    }
    return report;
}

} // namespace

int runLevers(const Options& options, const Catalogue& shipped, Console& console) {
    const auto named = readNamedStudy(options.arguments.first(), shipped, console);
    if (!named)
        return status::failed;
    const Study& study = named->study;
    const Catalogue& catalogue = named->catalogue;
    if (options.plan && *options.plan >= study.plans.size()) {
        console.complain(CommandLineText::tr("The study has no plan %1; its last one is %2.")
                             .arg(*options.plan)
                             .arg(study.plans.size() - 1));
        return status::failed;
    }
    const auto chosen = chosenOf(options.apply, catalogue);
    if (!chosen) {
        console.complain(chosen.error().message);
        return status::failed;
    }
    std::vector<LeversReport> reports;
    Draws draws(options.samples, options.seed);
    for (int plan = 0; plan < study.plans.size(); ++plan) {
        if (options.plan.value_or(plan) == plan)
            reports.push_back(reportOn({study, plan, catalogue}, *chosen, options,
                                       options.atCentral ? nullptr : &draws));
    }
    const LeversContext context{catalogue, chosen->levers, options.locale};
    if (options.format == Format::Json) {
        console.write(jsonOf(reports, context));
        return status::done;
    }
    if (options.format == Format::Csv) {
        console.write(csvOf(reports, context));
        return status::done;
    }
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (i > 0)
            console.write(QStringLiteral("\n"));
        console.write(textOf(reports[i], context));
    }
    return status::done;
}

} // namespace plume
