// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

#include "lifecycle/study.h"

namespace plume {

/// The parts of a life cycle that have a colour of their own, in life order. Hardware is the making
/// of all activities' devices; Other is every activity that none of the first four names.
enum class Phase { Experimentation, Training, FineTuning, Inference, Hardware, Other };

inline constexpr std::array allPhases{
    Phase::Experimentation, Phase::Training, Phase::FineTuning,
    Phase::Inference,       Phase::Hardware, Phase::Other,
};

/// Serving and edge fleets are inference; data work, storage, end of life and the user's own are
/// other.
constexpr Phase phaseOf(ActivityKind kind) {
    switch (kind) {
    case ActivityKind::Experimentation:
        return Phase::Experimentation;
    case ActivityKind::Training:
        return Phase::Training;
    case ActivityKind::FineTuning:
        return Phase::FineTuning;
    case ActivityKind::Serving:
    case ActivityKind::Edge:
        return Phase::Inference;
    case ActivityKind::Data:
    case ActivityKind::Storage:
    case ActivityKind::EndOfLife:
    case ActivityKind::Other:
        break;
    }
    return Phase::Other;
}

/// For people, in the language of the interface: "Hardware manufacture".
QString nameOf(Phase phase);

} // namespace plume
