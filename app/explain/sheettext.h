// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explainsheet.h"

#include <QString>

namespace plume {

/// The sheet as plain text: number, formula, factors, sources, limits.
QString plainText(const ExplainSheet& sheet);

/// The sheet as LaTeX: the formula as an equation, the inputs as a booktabs table; its first lines
/// say which packages it needs. Sources are cited by the keys of bibtex().
QString latex(const ExplainSheet& sheet);

/// Citations of all sources of the sheet, one a line.
QString shortCitations(const ExplainSheet& sheet);
QString fullCitations(const ExplainSheet& sheet);

/// "Grid intensity: 429 g/kWh (358–512 g/kWh; stated in the study, published)"
QString lineOf(const ExplainedNumber& number);

} // namespace plume
