// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "theme/theme.h"

namespace plume::ui {

/// A label for whole sentences: it wraps, can be selected, takes its text as it is, and never keeps
/// what it stands in from becoming narrow.
QLabel* sentenceLabel(QWidget* parent, TextRole role);

/// Shows the widget's words in another colour of the theme.
void setTextColor(QWidget& widget, const QColor& color);

} // namespace plume::ui
