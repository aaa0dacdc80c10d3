// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/namedquantity.h"

#include "calculation/term.h"
#include "catalogue/catalogue.h"
#include "command_line/options.h"

namespace plume {

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
