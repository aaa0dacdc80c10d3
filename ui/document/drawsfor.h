// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/assessor.h"

#include <memory>
#include <optional>

namespace plume::ui {

/// The draws of a sampling, or the usual ones without: those of `before` where they are the same.
std::shared_ptr<Draws> drawsFor(const std::optional<Assessor::Sampling>& sampling,
                                std::shared_ptr<Draws> before);

} // namespace plume::ui
