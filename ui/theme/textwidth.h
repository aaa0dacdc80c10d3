// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace plume::ui {

/// How wide a text is, in pixels. Remembered: shaping the same names anew is most of what a chart
/// costs while a slider moves.
double textWidth(const QFont& font, const QString& text);
/// The same of a text in Noto Sans, whose digits are all as wide as a zero: a number that follows a
/// slider is another each time, its width seldom.
double numberWidth(const QFont& font, QString number);

/// The text, or what of it has room with an ellipsis in its middle.
QString elidedInMiddle(const QFont& font, const QString& text, double room);

/// The same with the ellipsis at its end.
QString elidedAtEnd(const QFont& font, const QString& text, double room);

} // namespace plume::ui
