// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "explain/explainsheet.h"

namespace plume::ui {

/// A source in a paragraph: citation, rows of the data, what it is cited for, its note.
QString paragraphOf(const CitedSource& cited);

/// Sentences as a list with dots.
QString dotted(const QStringList& sentences);

} // namespace plume::ui
