// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/plandifference.h"

#include <optional>

namespace plume {

/// What an input is to those who plan: a decision is theirs to take (how much is done, on what,
/// where, for how long), an assumption is what they take to be so (factors, efficiencies, prices,
/// growth, how a thing is known or counted).
enum class InputRole { Decision, Assumption };

/// Of an input; none of a result.
std::optional<InputRole> roleOf(Term term);

/// To choose another row of the data (a grid, a device, a model) is a decision, with all that the
/// row brings; to state another value of what a row says is an assumption.
InputRole roleOf(const PlanDifferenceFactor& factor);

/// In files, not translated: "decision".
QString keyOf(InputRole role);
/// Several of them, in the language of the interface: "Decisions".
QString nameOfAll(InputRole role);

inline constexpr std::array allInputRoles{InputRole::Decision, InputRole::Assumption};

} // namespace plume
