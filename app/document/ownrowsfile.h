// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/inputfield.h"
#include "document/objectreader.h"
#include "lifecycle/study.h"

namespace plume {

/// The key "own" of a study: rows of the catalogue that the study brings along. A comparison needs
/// a basis, a year, a source and a range.
OwnRows readOwnRows(const Node& node, FaultList& faults);

/// What readOwnRows() reads back as the same rows.
Json ownRowsJson(const OwnRows& own);

/// What a study file with these rows would be told; `where` is the pointer below "/own".
Faults faultsOf(const OwnRows& own);

/// The field of a value of a row by its key; `word` is the indicator of an amount, the scope of an
/// energy.
InputField ownValueField(const QString& key, const QString& word);

} // namespace plume
