// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

#include "examples/gallery.h"
#include "theme/icon.h"

namespace plume::ui {

inline constexpr std::array allWays{GalleryCategory::Teach, GalleryCategory::Check,
                                    GalleryCategory::Decide};

/// As settings spell it: teach, check, decide.
QString keyOf(GalleryCategory way);
std::optional<GalleryCategory> wayOf(const QString& key);

/// What brings somebody here, in a word and in a sentence.
QString nameOf(GalleryCategory way);
QString sentenceOf(GalleryCategory way);
IconName iconNameOf(GalleryCategory way);

} // namespace plume::ui
