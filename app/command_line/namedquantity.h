// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "command_line/console.h"

#include <QString>

namespace plume {

/// "/plans/0/totals/emissions" rather than "emissions".
bool isAddress(const QString& name);
/// An address, or a term.
bool isName(const QString& name);

/// The address of the result that a name means in a plan, if the plan has it: a term is a total.
std::optional<QString> resultNamed(const QString& name, const Assessment& assessment);

/// Why a name that means these addresses does not mean one of them: it stands in several places, or
/// nowhere, and then among `known` is the nearest. `nowhere` is the sentence for that.
QString whyNotOne(const QString& name, const QStringList& meant, const QStringList& known,
                  const QString& nowhere);

/// Says that a word names no quantity, being neither an address nor a term, and which term is the
/// nearest. Gives the exit status.
int complainOfWord(const QString& word, Console& console);

} // namespace plume
