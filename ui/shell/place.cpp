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
    const char* question;
    IconName icon;
    Qt::Key digit; ///< with Ctrl
};

constexpr std::array rows{
    //: A part of the window: where one begins.
    Row{Place::Home, "home", QT_TRANSLATE_NOOP("Place", "&Home"),
        QT_TRANSLATE_NOOP("Place", "What can I do here? Ready studies, templates, your own files "
                                   "and the tour."),
        IconName::Home, Qt::Key_1},
    //: A part of the window: describing an AI system.
    Row{Place::Build, "build", QT_TRANSLATE_NOOP("Place", "&Build"),
        QT_TRANSLATE_NOOP("Place", "What system am I describing? Each card is an activity of its "
                                   "life; what it causes is at the right."),
        IconName::Build, Qt::Key_2},
    //: A part of the window: what comes out.
    Row{Place::Results, "results", QT_TRANSLATE_NOOP("Place", "Re&sults"),
        QT_TRANSLATE_NOOP("Place", "What comes out, how sure is it, and why? Each card answers one "
                                   "question about the plan."),
        IconName::Results, Qt::Key_3},
    //: A part of the window: plans side by side.
    Row{Place::Compare, "compare", QT_TRANSLATE_NOOP("Place", "&Compare"),
        QT_TRANSLATE_NOOP("Place", "Which plan emits less, from when on, and how sure is that?"),
        IconName::Compare, Qt::Key_4},
    //: A part of the window: methods, data and sources.
    Row{Place::Library, "library", QT_TRANSLATE_NOOP("Place", "L&ibrary"),
        QT_TRANSLATE_NOOP("Place", "Where do the numbers come from? Methods, data and sources."),
        IconName::Library, Qt::Key_7},
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

const char* sourceNameOf(Place place) {
    return rowOf(place).name;
}

QString questionOf(Place place) {
    return QCoreApplication::translate("Place", rowOf(place).question);
}

IconName iconNameOf(Place place) {
    return rowOf(place).icon;
}

QKeySequence shortcutOf(Place place) {
    return QKeySequence(Qt::CTRL | rowOf(place).digit);
}

} // namespace plume::ui
