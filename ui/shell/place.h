// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include "theme/icon.h"

#include <array>
#include <optional>

namespace plume::ui {

/// The parts of the window, each for a question of its own. One is offered once it has a page.
enum class Place { Build, Results, Compare, Library };

inline constexpr std::array allPlaces{Place::Build, Place::Results, Place::Compare, Place::Library};

/// As --place and object names spell it: build, results, compare, library.
QString keyOf(Place place);
std::optional<Place> placeOf(const QString& key);

/// Its name in the language of the window, with a mnemonic: "&Build".
QString nameOf(Place place);
IconName iconNameOf(Place place);
QKeySequence shortcutOf(Place place);

} // namespace plume::ui
