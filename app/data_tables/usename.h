// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/completion.h"

namespace plume {

/// An input as what uses a row: "Grid intensity, Training", of several plans with the plan's name.
QString nameOfUse(Term term, const QString& address, const CompletePlan& plan, bool isOnePlan);

} // namespace plume
