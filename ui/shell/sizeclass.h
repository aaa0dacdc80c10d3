// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plume::ui {

/// What a window has room for, by its width: a projector, a laptop, a large screen, a very large
/// one.
enum class SizeClass { Small, Medium, Large, ExtraLarge };

/// `windowWidth` in logical pixels.
constexpr SizeClass sizeClassOf(int windowWidth) {
    if (windowWidth < 1180)
        return SizeClass::Small;
    if (windowWidth < 1680)
        return SizeClass::Medium;
    return windowWidth < 2400 ? SizeClass::Large : SizeClass::ExtraLarge;
}

} // namespace plume::ui
