// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/namedquantity.h"

#include "calculation/term.h"
#include "catalogue/catalogue.h"
#include "command_line/options.h"

namespace plume {

bool isAddress(const QString& name) {
    return name.startsWith(QLatin1Char('/'));
}

bool isName(const QString& name) {
    return isAddress(name) || termOf(name);
}

std::optional<QString> resultNamed(const QString& name, const Assessment& assessment) {
    const int plan = assessment.number;
    const QString address = isAddress(name) ? name : totalAddress(plan, *termOf(name));
    const bool isResult = !assessment.calculation.graph->find(address);
    const bool isHere = address.startsWith(planAddress(plan) + QLatin1Char('/'));
    return isHere && isResult && nodeAt(assessment, address) ? std::optional(address)
                                                             : std::nullopt;
}

QString whyNotOne(const QString& name, const QStringList& meant, const QStringList& known,
                  const QString& nowhere) {
    if (!meant.isEmpty())
        return CommandLineText::tr("“%1” stands in several places; name one of them: %2")
            .arg(name, meant.join(QStringLiteral(", ")));
    const QString near = nearest(name, known);
    if (near.isEmpty())
        return nowhere;
    return nowhere + QLatin1Char(' ') + CommandLineText::tr("The nearest one is “%1”.").arg(near);
}

int complainOfWord(const QString& word, Console& console) {
    QStringList known;
    for (int term = 0; term < termCount; ++term)
        known.append(keyOf(Term(term)));
    const QString near = nearest(word, known);
    const QString hint =
        near.isEmpty() ? QString() : CommandLineText::tr(" The nearest term is “%1”.").arg(near);
    console.complain(
        CommandLineText::tr("“%1” is neither an address, such as /plans/0/totals/emissions, nor a "
                            "term, such as grid_intensity.")
            .arg(word) +
        hint + QLatin1Char(' ') + howToGetHelp());
    return status::wrongUsage;
}

} // namespace plume
