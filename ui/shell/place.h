// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include "theme/icon.h"

#include <array>
#include <optional>

namespace plume::ui {

/// The parts of the window, each for a question of its own. One is offered once it has a page.
enum class Place { Home, Build, Results, Compare, Library };

inline constexpr std::array allPlaces{Place::Home, Place::Build, Place::Results, Place::Compare,
                                      Place::Library};

/// As --place and object names spell it: home, build, results, compare, library.
QString keyOf(Place place);
std::optional<Place> placeOf(const QString& key);

/// Its name in the language of the window, with a mnemonic: "&Build".
QString nameOf(Place place);
/// The same as it stands in the source, to be found in any language.
const char* sourceNameOf(Place place);
/// The question that it answers, in a sentence or two.
QString questionOf(Place place);
IconName iconNameOf(Place place);
QKeySequence shortcutOf(Place place);

} // namespace plume::ui
