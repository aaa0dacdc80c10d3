// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/palette.h"

#include "theme/theme.h"

#include <algorithm>
#include <cmath>

namespace plume::ui {
namespace {

constexpr std::array tellingRoles{
    QPalette::Window,     QPalette::WindowText, QPalette::Base, QPalette::Text, QPalette::Button,
    QPalette::ButtonText, QPalette::Highlight,  QPalette::Mid,  QPalette::Link,
};

void setSurfaces(QPalette& palette, const Theme& theme) {
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.raised);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.decorativeBorder);
    palette.setColor(QPalette::Mid, theme.controlBorder);
    palette.setColor(QPalette::Dark, theme.controlBorder);
    palette.setColor(QPalette::Shadow, theme.decorativeBorder);
}

void setTexts(QPalette& palette, const Theme& theme) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::BrightText, QPalette::ToolTipText})
        palette.setColor(role, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.mutedText);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.window);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.link);
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance by WCAG 2.2.
double luminance(const QColor& colour) {
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor textColorOn(const QColor& fill) {
    return contrast(Qt::white, fill) >= contrast(Qt::black, fill) ? Qt::white : Qt::black;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    setSurfaces(palette, theme);
    setTexts(palette, theme);
    return palette;
}

int sharedColours(const QPalette& a, const QPalette& b) {
    return int(std::ranges::count_if(tellingRoles, [&](QPalette::ColorRole role) {
        return a.color(QPalette::Active, role) == b.color(QPalette::Active, role);
    }));
}

int tellingColours() {
    return int(tellingRoles.size());
}

QColor mixed(const QColor& under, const QColor& over, double share) {
    const auto channel = [share](float from, float to) {
        return from + float(share) * (to - from);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
                            channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

} // namespace plume::ui
