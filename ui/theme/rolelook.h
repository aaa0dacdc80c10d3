// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

namespace plume::ui {

/// How a text of a role looks where text has its usual size: 100 %, and no projector.
struct RoleLook {
    int size; ///< in pixels
    QFont::Weight weight;
};

RoleLook lookOf(TextRole role);

} // namespace plume::ui
