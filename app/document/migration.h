// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json.h"
#include "lifecycle/study.h"

#include <span>

namespace plume {

/// Turns a study of one format version into one of the next. Pure; the file is not touched.
using Migration = Json (*)(const Json& study);

/// Step i leads from version i + 1 to version i + 2.
std::span<const Migration> migrations();

/// A study of `version`, as the newest version that `steps` lead to would have written it.
Json migrated(Json study, int version, std::span<const Migration> steps);

/// The version that is written: one more than there are steps.
int currentVersion();

/// readStudy() as it is where these are all the steps there are.
Checked<Study> readStudy(const QByteArray& json, const Catalogue& catalogue,
                         std::span<const Migration> steps);

} // namespace plume
