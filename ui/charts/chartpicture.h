// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "chart_data/charttable.h"

namespace plume::ui {

class ChartView;

/// A chart as a picture of its own: question, answer, the chart as it is seen, and its notes
/// (basis, year, source, data version) inside.
QImage imageOf(ChartView& view, const ChartWords& words, const QString& caption = {});

/// The same as SVG with real text.
QByteArray svgOf(ChartView& view, const ChartWords& words, const QString& caption = {});

/// PNG at twice the size on screen, whatever the screen.
QByteArray pngOf(ChartView& view, const ChartWords& words, const QString& caption = {});

} // namespace plume::ui
