// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/estimate.h"

#include <QString>

namespace plume {

/// For people, in the language of the interface: "lognormal", "published".
QString nameOf(Shape shape);
QString nameOf(Quality quality);

} // namespace plume
