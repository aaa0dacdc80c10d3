// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/drawsfor.h"

#include "analysis/draws.h"

namespace plume::ui {

std::shared_ptr<Draws> drawsFor(const std::optional<Assessor::Sampling>& sampling,
                                std::shared_ptr<Draws> before) {
    const auto [samples, seed] = sampling.value_or(Assessor::Sampling());
    if (before && before->samples() == samples && before->seed() == seed)
        return before;
    return std::make_shared<Draws>(samples, seed);
}

} // namespace plume::ui
