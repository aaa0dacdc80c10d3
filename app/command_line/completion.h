// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plume {

/// The shells that a completion can be had for.
QStringList shellNames();

/// What a shell reads to complete commands, options and their values, made from the same table as
/// the help. Empty where the shell is none of `shellNames()`.
QString completionFor(const QString& shell);

} // namespace plume
