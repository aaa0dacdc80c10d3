// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strongid.h"

namespace plume {

// Row ids of datasets/.
using GridId = StrongId<struct GridTag>;
using DeviceId = StrongId<struct DeviceTag>;
using ServerId = StrongId<struct ServerTag>;
using ModelId = StrongId<struct ModelTag>;
using RequestId = StrongId<struct RequestTag>;
using SpreadId = StrongId<struct SpreadTag>;
using LeverId = StrongId<struct LeverTag>;
using EquivalenceId = StrongId<struct EquivalenceTag>;

} // namespace plume
