// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include "chart_data/phase.h"

#include <array>
#include <optional>

class QApplication;

namespace plume::ui {

enum class ThemeName { Light, Dark, HighContrastLight, HighContrastDark };

inline constexpr std::array allThemeNames{
    ThemeName::Light,
    ThemeName::Dark,
    ThemeName::HighContrastLight,
    ThemeName::HighContrastDark,
};

/// As settings and --theme spell it: light, dark, hc-light, hc-dark.
QString keyOf(ThemeName name);
std::optional<ThemeName> themeNameOf(const QString& key);

/// Which one is wanted; none: light or dark, as the desktop is.
using ThemeChoice = std::optional<ThemeName>;
/// The same spellings, and system for none.
QString keyOf(const ThemeChoice& choice);
std::optional<ThemeChoice> themeChoiceOf(const QString& key);

/// Light or dark, as the desktop is by now; light where it does not say.
ThemeName desktopTheme();

/// As many plans can be told apart; not by colour alone.
inline constexpr std::size_t planColourCount = 6;

/// The colours of one theme, read from resources/themes.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor window;
    QColor surface;          ///< panels
    QColor raised;           ///< cards, menus, fields
    QColor decorativeBorder; ///< lines that carry no meaning
    QColor controlBorder;    ///< outlines of what can be used
    QColor text;
    QColor mutedText;
    QColor accent;   ///< actions and selection
    QColor onAccent; ///< text on them
    QColor focus;    ///< the focus ring
    QColor link;
    QColor success;
    QColor warning;
    QColor error;
    QColor gridLine;
    QColor axis;
    QColor uncertainty; ///< range lines
    QColor referenceLine;
    QColor lower;  ///< a difference below zero; never a verdict
    QColor higher; ///< one above
    std::array<QColor, allPhases.size()> phases;
    std::array<QColor, planColourCount> plans; ///< of plans side by side, in their order

    const QColor& colorOf(Phase phase) const { return phases[std::size_t(phase)]; }
};

/// Black or white, whichever has the higher contrast (WCAG 2.2) on `fill`.
QColor textColorOn(const QColor& fill);

/// Contrast ratio of two opaque colours by WCAG 2.2, 1 to 21.
double contrast(const QColor& a, const QColor& b);

const Theme& themeNamed(ThemeName name);

/// The theme a palette was made from: how a widget finds its colours. Ask again on
/// QEvent::PaletteChange.
const Theme& themeOf(const QPalette& palette);

QPalette paletteOf(const Theme& theme);

/// Sets style, palette and font of the program; every widget hears of it as a palette change.
void applyTheme(QApplication& application, ThemeName name);

/// The sizes of text, in pixels at 100 %: 20, 18, 15, 14, 13, 13 and 12.
enum class TextRole { Headline, Title, CardTitle, Body, Small, SmallStrong, Tick };

/// Noto Sans in the size and weight of the role. To be asked in the GUI thread, as themeOf() is.
QFont fontOf(TextRole role);

} // namespace plume::ui
