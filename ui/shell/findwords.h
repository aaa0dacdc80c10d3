// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "calculation/term.h"
#include "quantity/dimension.h"
#include "shell/findmodel.h"

class QTranslator;

namespace plume::ui {

/// The words of Vietnamese, whatever language the window speaks; English is that of the source.
const QTranslator& vietnamese();

/// A text of the source in both languages.
QStringList inBothLanguages(const char* context, const char* source);

/// By what a number is found besides its name: its names in both languages, what it means, what
/// else it is called, and the units that it is in, as people say them ("requests per day").
void addWords(Findable& found, Term term, const Dimension& dimension);

} // namespace plume::ui
