// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace plume::ui {

/// How many of the colours that tell a theme two palettes share, and how many there are. A widget
/// may have changed some of its own, so that not all need agree.
int sharedColours(const QPalette& a, const QPalette& b);
int tellingColours();

/// `share` of `over` laid on `under`; both opaque.
QColor mixed(const QColor& under, const QColor& over, double share);

} // namespace plume::ui
