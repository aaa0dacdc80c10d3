// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace plume {

/// The translation context of what levers say.
struct LeverText {
    Q_DECLARE_TR_FUNCTIONS(Lever)
};

} // namespace plume
