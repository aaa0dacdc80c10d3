// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textwidth.h"

#include <QCache>
#include <QFontMetricsF>

namespace plume::ui {
namespace {

constexpr int mostTexts = 4'000;

/// What the cache has of the key; else it is computed and kept.
template <typename Key, typename Value, typename Compute>
Value remembered(QCache<Key, Value>& cache, const Key& key, Compute compute) {
    if (const Value* value = cache.object(key))
        return *value;
    Value value = compute();
    cache.insert(key, new Value(value)); // owned by the cache
    return value;
}

using TextInFont = std::pair<QFont, QString>;

QString elided(const QFont& font, const QString& text, double room, Qt::TextElideMode mode) {
    if (textWidth(font, text) <= room)
        return text;
    static QCache<std::pair<TextInFont, std::pair<double, int>>, QString> texts(mostTexts);
    return remembered(texts, {{font, text}, {room, mode}},
                      [&] { return QFontMetricsF(font).elidedText(text, mode, room); });
}

} // namespace

double textWidth(const QFont& font, const QString& text) {
    static QCache<TextInFont, double> widths(mostTexts);
    return remembered(widths, {font, text},
                      [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

double numberWidth(const QFont& font, QString number) {
    for (QChar& character : number) {
        if (character.isDigit())
            character = QLatin1Char('0');
    }
    return textWidth(font, number);
}

QString elidedInMiddle(const QFont& font, const QString& text, double room) {
    return elided(font, text, room, Qt::ElideMiddle);
}

QString elidedAtEnd(const QFont& font, const QString& text, double room) {
    return elided(font, text, room, Qt::ElideRight);
}

} // namespace plume::ui
