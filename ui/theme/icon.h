// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include "theme/theme.h"

#include <array>

namespace plume::ui {

/// The line icons of resources/icons, in the order of their files' names in icon.cpp.
enum class IconName {
    Home,
    Build,
    Results,
    Compare,
    Claims,
    Lessons,
    Library,
    Undo,
    Redo,
    Add,
    Duplicate,
    Delete,
    Up,
    Down,
    More,
    Warning,
    Table,
    Copy,
    Export,
    Source,
};

inline constexpr std::size_t iconCount = std::size_t(IconName::Source) + 1;

/// The icon in the theme's text colour, sharp at any size; muted when disabled, and fit for the
/// accent when selected. Ask again on QEvent::PaletteChange.
QIcon iconOf(IconName name, const Theme& theme);

/// The same in one colour, such as the theme's warning.
QIcon iconOf(IconName name, const QColor& colour);

} // namespace plume::ui
