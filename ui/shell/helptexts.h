// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/place.h"
#include "shell/sheetdialog.h"

class QMenuBar;

namespace plume::ui {

/// Every command that has a shortcut, menu by menu, as the menus have them now.
SheetDialog::Sheet shortcutSheet(const QMenuBar& menus);

/// What a widget is for, from what it says of itself: its name, its meaning, its range and source
/// where it shows an input, and the keys that work on it; then the question of the place it is in.
SheetDialog::Sheet helpSheet(const QWidget* widget, Place place);

} // namespace plume::ui
