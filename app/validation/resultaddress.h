// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/dimension.h"

#include <QString>

#include <optional>

namespace plume {

/// The dimension of the result at an address such as "/plans/0/totals/emissions"; none where the
/// address does not end in an indicator.
std::optional<Dimension> dimensionOfResult(const QString& address);

} // namespace plume
