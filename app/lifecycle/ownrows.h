// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

/// The catalogue with the study's own rows among those that ship; of the same id, the own row is
/// found. Everything that is computed for a study, or said of it, looks here.
Catalogue withOwnRows(Catalogue catalogue, const OwnRows& own);

/// Whether a value is of a row of the study's own: "yours". `row` as in its provenance.
bool isOwnRow(const QString& row);

// A row of the user's own put into the study, in place of the one with its id; its values are then
// those of that row, and cite `source`, a text of the user's. A source is kept within the row.
Study withOwnRow(Study study, Grid row, const QString& source);
Study withOwnRow(Study study, Device row, const QString& source);
Study withOwnRow(Study study, RequestEnergy row, const QString& source);
Study withOwnRow(Study study, Equivalence row, const QString& source);

// The study without that row; what used it says that there is no such row.
Study withoutOwnRow(Study study, const GridId& id);
Study withoutOwnRow(Study study, const DeviceId& id);
Study withoutOwnRow(Study study, const RequestId& id);
Study withoutOwnRow(Study study, const EquivalenceId& id);

// What a row of the user's own cites.
QString sourceOf(const Grid& row);
QString sourceOf(const Device& row);
QString sourceOf(const RequestEnergy& row);
QString sourceOf(const Equivalence& row);

/// The longest list of own rows of one kind.
inline constexpr int maximumOwnRows = 1000;

} // namespace plume
