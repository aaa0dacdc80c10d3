// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plume {

/// "What this model does not tell you".
QString modelLimitsTitle();

/// What the figures of Plume must not be read as, each a whole plain sentence or two.
QStringList modelLimits();

} // namespace plume
