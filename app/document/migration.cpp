// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/migration.h"

#include <algorithm>

namespace plume {

std::span<const Migration> migrations() {
    return {}; // there is one version so far
}

Json migrated(Json study, int version, std::span<const Migration> steps) {
    Q_ASSERT(version >= 1);
    for (const Migration step : steps.subspan(std::min(std::size_t(version) - 1, steps.size())))
        study = step(study);
    return study;
}

int currentVersion() {
    return int(migrations().size()) + 1;
}

} // namespace plume
