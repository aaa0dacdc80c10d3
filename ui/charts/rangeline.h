// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "analysis/quantiles.h"

class QCPItemEllipse;
class QCPItemLine;
class QCustomPlot;

namespace plume::ui {

struct Theme;

/// A range as it is drawn everywhere: a thin line with caps from the 5th to the 95th percentile, a
/// thick one from the 25th to the 75th, a dot at the median, with a halo apart from what is below.
struct RangeLine {
    QCPItemLine* halo = nullptr;
    QList<QCPItemLine*> thin; ///< the line and its two caps
    QCPItemLine* thick = nullptr;
    QCPItemEllipse* dot = nullptr;
};

RangeLine addRangeLine(QCustomPlot& plot); ///< the plot owns its parts
void styleRangeLine(const RangeLine& range, const Theme& theme);
void showRangeLine(const RangeLine& range, bool isShown);
/// At the height `y`, the quantiles being pixels.
void placeRangeLine(const RangeLine& range, const Quantiles& pixels, double y);

} // namespace plume::ui
