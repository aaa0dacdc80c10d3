// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QApplication>
#include <QCache>
#include <QFile>
#include <QHash>
#include <QStyleHints>
#include <QToolTip>

#include "theme/look.h"
#include "theme/palette.h"
#include "theme/plumestyle.h"
#include "theme/rolelook.h"
#include "theme/themereader.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr std::array themeKeys{"light", "dark", "hc-light", "hc-dark"};
static_assert(themeKeys.size() == allThemeNames.size());

constexpr const char* asDesktop = "system";

constexpr int bodySize = 14;

struct LoadedTheme {
    Theme theme;
    QPalette palette;
};
using LoadedThemes = std::array<LoadedTheme, allThemeNames.size()>;

LoadedTheme load(ThemeName name) {
    QFile file(QStringLiteral(":/themes/%1.json").arg(keyOf(name)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const auto theme = readTheme(isOpen ? file.readAll() : QByteArray(), file.fileName());
    Q_ASSERT(theme && theme->name == name); // they ship inside, and a test reads each
    return {*theme, paletteOf(*theme)};
}

const LoadedThemes& loadedThemes() {
    static const LoadedThemes themes = [] {
        LoadedThemes loaded;
        for (const ThemeName name : allThemeNames)
            loaded[std::size_t(name)] = load(name);
        return loaded;
    }();
    return themes;
}

/// Fonts are asked for all the time; copies of one share what Qt finds out about it.
QFont notoSans(int pixels, QFont::Weight weight) {
    static QHash<std::pair<int, int>, QFont> fonts;
    const auto known = fonts.constFind({pixels, weight});
    if (known != fonts.cend())
        return *known;
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return *fonts.insert({pixels, weight}, font);
}

const Theme& nearestTheme(const QPalette& palette) {
    const auto& themes = loadedThemes();
    const auto shared = [&palette](const LoadedTheme& loaded) {
        return sharedColours(palette, loaded.palette);
    };
    const auto nearest = std::ranges::max_element(themes, {}, shared);
    if (2 * shared(*nearest) > tellingColours())
        return nearest->theme;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return themeNamed(textColorOn(window) == QColor(Qt::white) ? ThemeName::Dark
                                                               : ThemeName::Light);
}

} // namespace

QString keyOf(ThemeName name) {
    return QLatin1String(themeKeys[std::size_t(name)]);
}

std::optional<ThemeName> themeNameOf(const QString& key) {
    for (const ThemeName name : allThemeNames) {
        if (key == keyOf(name))
            return name;
    }
    return std::nullopt;
}

QString keyOf(const ThemeChoice& choice) {
    return choice ? keyOf(*choice) : QLatin1String(asDesktop);
}

std::optional<ThemeChoice> themeChoiceOf(const QString& key) {
    const auto name = themeNameOf(key);
    if (!name && key != QLatin1String(asDesktop))
        return std::nullopt;
    return std::optional<ThemeChoice>(std::in_place, name);
}

/// Qt before 6.5 tells only by the palette of the desktop, which ours hides until it is taken away.
ThemeName desktopTheme() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? ThemeName::Dark : ThemeName::Light;
#endif
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QColor window = QApplication::palette().color(QPalette::Active, QPalette::Window);
    QApplication::setPalette(ours);
    return textColorOn(window) == QColor(Qt::white) ? ThemeName::Dark : ThemeName::Light;
}

const Theme& themeNamed(ThemeName name) {
    return loadedThemes()[std::size_t(name)].theme;
}

const Theme& themeOf(const QPalette& palette) {
    constexpr int mostPalettes = 1'000;
    static QCache<qint64, const Theme*> themes(mostPalettes); // every paint asks
    if (const auto* known = themes.object(palette.cacheKey()))
        return **known;
    const Theme& theme = nearestTheme(palette);
    themes.insert(palette.cacheKey(), new const Theme*(&theme)); // owned by the cache
    return theme;
}

void applyTheme(QApplication& application, ThemeName name) {
    const QPalette& palette = loadedThemes()[std::size_t(name)].palette;
    if (!qobject_cast<PlumeStyle*>(QApplication::style()))
        QApplication::setStyle(new PlumeStyle); // the application owns it
    if (application.font().family() != QLatin1String("Noto Sans"))
        QApplication::setFont(notoSans(bodySize, QFont::Normal));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

RoleLook lookOf(TextRole role) {
    switch (role) {
    case TextRole::Headline:
        return {20, QFont::Bold};
    case TextRole::Title:
        return {18, QFont::Bold};
    case TextRole::CardTitle:
        return {15, QFont::DemiBold};
    case TextRole::Body:
        return {bodySize, QFont::Normal};
    case TextRole::Small:
        return {13, QFont::Normal};
    case TextRole::SmallStrong:
        return {13, QFont::DemiBold};
    case TextRole::Tick:
        return {12, QFont::Normal};
    }
    Q_UNREACHABLE();
}

QFont fontOf(TextRole role) {
    const RoleLook look = lookOf(role);
    const int body = QApplication::font().pixelSize();
    const double scale = body > 0 ? double(body) / bodySize : 1.0;
    return notoSans(std::max(qRound(look.size * scale), smallestFont()), look.weight);
}

} // namespace plume::ui
