// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plume {

/// A text of a study that ships inside (its title, its note, a name, a remark) in the language of
/// the interface; itself where it is none of theirs.
QString exampleText(const QString& english);

} // namespace plume
