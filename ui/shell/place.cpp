// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/place.h"

#include <QCoreApplication>

#include <algorithm>

namespace plume::ui {
namespace {

struct Row {
    Place place;
    const char* key;
    const char* name;
    IconName icon;
    Qt::Key digit; ///< with Ctrl
};

constexpr std::array rows{
    //: A part of the window: describing an AI system.
    Row{Place::Build, "build", QT_TRANSLATE_NOOP("Place", "&Build"), IconName::Build, Qt::Key_2},
    //: A part of the window: what comes out.
    Row{Place::Results, "results", QT_TRANSLATE_NOOP("Place", "Re&sults"), IconName::Results,
        Qt::Key_3},
    //: A part of the window: plans side by side.
    Row{Place::Compare, "compare", QT_TRANSLATE_NOOP("Place", "&Compare"), IconName::Compare,
        Qt::Key_4},
    //: A part of the window: methods, data and sources.
    Row{Place::Library, "library", QT_TRANSLATE_NOOP("Place", "L&ibrary"), IconName::Library,
        Qt::Key_7},
};
static_assert(rows.size() == allPlaces.size());

const Row& rowOf(Place place) {
    return rows[std::size_t(place)];
}

} // namespace

QString keyOf(Place place) {
    return QString::fromLatin1(rowOf(place).key);
}

std::optional<Place> placeOf(const QString& key) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&key](const Row& each) {
        return key == QLatin1String(each.key);
    });
    return row == rows.end() ? std::nullopt : std::optional(row->place);
}

QString nameOf(Place place) {
    return QCoreApplication::translate("Place", rowOf(place).name);
}

IconName iconNameOf(Place place) {
    return rowOf(place).icon;
}

QKeySequence shortcutOf(Place place) {
    return QKeySequence(Qt::CTRL | rowOf(place).digit);
}

} // namespace plume::ui
