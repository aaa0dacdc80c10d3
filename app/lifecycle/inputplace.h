// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

/// Where an input of a study stands; the service life has no activity (-1).
struct InputPlace {
    int plan = 0;
    int activity = -1;
    Term term = Term::ServiceLife;

    friend bool operator==(const InputPlace&, const InputPlace&) = default;
};

/// The inverse of inputAddress(): none for what is no address of an input. Whether the study has
/// such a plan and activity is not asked.
std::optional<InputPlace> inputPlaceOf(const QString& address);

} // namespace plume
