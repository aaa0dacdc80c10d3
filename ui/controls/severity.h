// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPixmap>
#include <QString>

namespace plume::ui {

enum class Severity { Info, Warning, Error };

/// The colour of text and icon of a message, from the theme of the palette.
QColor colorOf(Severity severity, const QPalette& palette);

/// A disc with "i", a triangle with "!", an octagon with a cross: told apart without colour.
QPixmap iconOf(Severity severity, const QPalette& palette, int size, double pixelRatio);

/// "Note", "Warning", "Error": what the icon says to those who do not see it.
QString nameOf(Severity severity);

} // namespace plume::ui
