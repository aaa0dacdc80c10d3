// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json.h"
#include "lifecycle/study.h"

namespace plume {

/// The study that a tree of the newest version states, or every fault of it in document order. What
/// was migrated may state the version that it had.
Checked<Study> studyOf(const Json& root, const Catalogue& catalogue, int newestVersion);

} // namespace plume
