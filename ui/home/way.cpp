// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/way.h"

#include <QCoreApplication>

namespace plume::ui {
namespace {

struct Row {
    const char* key;
    const char* name;
    const char* sentence;
    IconName icon;
};

/// In the order of the categories.
constexpr std::array rows{
    //: What brings somebody here: to teach.
    Row{"teach", QT_TRANSLATE_NOOP("Way", "Teach"),
        QT_TRANSLATE_NOOP("Way", "Show a class what drives the footprint: move one input, and "
                                 "every chart follows."),
        IconName::Lessons},
    //: What brings somebody here: to check a published figure.
    Row{"check", QT_TRANSLATE_NOOP("Way", "Check"),
        QT_TRANSLATE_NOOP("Way", "See how a published figure comes about: its arithmetic, its "
                                 "assumptions, its sources."),
        IconName::Claims},
    //: What brings somebody here: to decide between plans.
    Row{"decide", QT_TRANSLATE_NOOP("Way", "Decide"),
        QT_TRANSLATE_NOOP("Way", "Put plans side by side: which emits less, from when on, and how "
                                 "sure that is."),
        IconName::Compare},
};
static_assert(rows.size() == allWays.size());

const Row& rowOf(GalleryCategory way) {
    return rows[std::size_t(way)];
}

} // namespace

QString keyOf(GalleryCategory way) {
    return QLatin1String(rowOf(way).key);
}

std::optional<GalleryCategory> wayOf(const QString& key) {
    for (const GalleryCategory way : allWays) {
        if (key == keyOf(way))
            return way;
    }
    return std::nullopt;
}

QString nameOf(GalleryCategory way) {
    return QCoreApplication::translate("Way", rowOf(way).name);
}

QString sentenceOf(GalleryCategory way) {
    return QCoreApplication::translate("Way", rowOf(way).sentence);
}

IconName iconNameOf(GalleryCategory way) {
    return rowOf(way).icon;
}

} // namespace plume::ui
