// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json.h"
#include "lifecycle/study.h"

namespace plume {

/// The study that a tree of the current version states, or every fault of it in document order.
Checked<Study> studyOf(const Json& root, const Catalogue& catalogue);

} // namespace plume
