// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data_tables/datatable.h"
#include "lifecycle/study.h"

namespace plume {

/// Puts the study's own rows of a kind ("grids", "hardware", "requests", "equivalences") before
/// those that ship, in place of one with the same id.
void addOwnRows(DataTable& table, const QString& kind, const OwnRows& own);

/// Whether the study brings such a row of its own.
bool isOwn(const QString& kind, const QString& id, const OwnRows& own);

} // namespace plume
