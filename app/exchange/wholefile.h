// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace plume {

/// Replaces the file as a whole or leaves it as it was.
Done writeWhole(const QString& path, const QByteArray& bytes);

} // namespace plume
