// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"
#include "quantity/unittable.h"

namespace plume {

/// An input as it stands in a file: its key, the unit of a bare number, and its limits in base
/// units.
struct InputField {
    QString key;
    Dimension dimension;
    DisplayUnit unit;
    double minimum = 0.0;
    double maximum = 0.0;
};

/// The field of an input; `activity` decides by its scope which dimension an energy has.
InputField fieldOf(const InputSpec& spec, const Activity& activity);

/// Whether an input can count with these methods, whatever else the activity states. A file has no
/// place for the others.
bool isUsed(Term term, WorkMethod method, EmbodiedMethod embodied);

/// Whether the key "scope" has a meaning with this method: where an energy is stated.
bool usesScope(WorkMethod method);
/// The same of "request" and of "of".
bool usesRequest(WorkMethod method);
bool usesProportion(WorkMethod method);

} // namespace plume
