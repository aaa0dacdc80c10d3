// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace plume {

/// What a study of the gallery is for, as Home asks it: to show a class how something hangs
/// together, to check a published figure, or to choose between plans.
enum class GalleryCategory { Teach, Check, Decide };

/// A study of the gallery.
struct GalleryEntry {
    QString name; ///< as in `plume-desktop --open NAME`
    QString path;
    QString title; ///< in the language of the interface
    GalleryCategory category = GalleryCategory::Teach;
};

/// Every example that ships inside, the most important first, over all categories.
QList<GalleryEntry> gallery();

} // namespace plume
