// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/inputfield.h"
#include "document/objectreader.h"

namespace plume {

/// Reads a bare number, a text with a unit, a typed range, or an object; none where there is a
/// fault.
std::optional<EstimateData> readEstimate(const Node& node, const InputField& field,
                                         FaultList& faults);

/// The plainest form that readEstimate() turns into exactly this estimate: a bare number where the
/// value is all there is, else an object. The range of what is fixed is not kept: it has no
/// meaning.
Json estimateJson(const EstimateData& estimate, const InputField& field);

} // namespace plume
