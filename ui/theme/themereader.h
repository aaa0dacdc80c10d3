// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "theme/theme.h"

namespace plume::ui {

/// The theme a file describes; `where` is the file's name, for the error. Every colour must be
/// there and nothing else, so that a misspelt one is not quietly black.
Result<Theme> readTheme(const QByteArray& json, const QString& where);

} // namespace plume::ui
