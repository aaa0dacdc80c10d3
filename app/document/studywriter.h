// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json.h"
#include "lifecycle/study.h"

namespace plume {

/// The tree of a study in the current version, keys in the order of the format. What is at its
/// default is left out, and so are inputs that the activity's methods do not use.
Json jsonOf(const Study& study);

} // namespace plume
