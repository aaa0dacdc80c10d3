// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textwidth.h"

#include <QCache>
#include <QFontMetricsF>

namespace plume::ui {
namespace {

constexpr int mostTexts = 4'000;

QString elided(const QFont& font, const QString& text, double room, Qt::TextElideMode mode) {
    return textWidth(font, text) <= room ? text : QFontMetricsF(font).elidedText(text, mode, room);
}

} // namespace

double textWidth(const QFont& font, const QString& text) {
    static QCache<std::pair<QFont, QString>, double> widths(mostTexts);
    const std::pair key{font, text};
    if (const double* width = widths.object(key))
        return *width;
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    widths.insert(key, new double(width)); // owned by the cache
    return width;
}

QString elidedInMiddle(const QFont& font, const QString& text, double room) {
    return elided(font, text, room, Qt::ElideMiddle);
}

QString elidedAtEnd(const QFont& font, const QString& text, double room) {
    return elided(font, text, room, Qt::ElideRight);
}

} // namespace plume::ui
