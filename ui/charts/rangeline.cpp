// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rangeline.h"

#include <qcustomplot.h>

#include "charts/plotparts.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr double capHeight = 10.0;
constexpr double dotRadius = 5.0;

} // namespace

RangeLine addRangeLine(QCustomPlot& plot) {
    RangeLine range;
    range.halo = addLine(plot);
    for (int i = 0; i < 3; ++i)
        range.thin.append(addLine(plot));
    range.thick = addLine(plot);
    range.dot = new QCPItemEllipse(&plot); // the plot owns it
    range.dot->topLeft->setType(QCPItemPosition::ptAbsolute);
    range.dot->bottomRight->setType(QCPItemPosition::ptAbsolute);
    range.dot->setClipToAxisRect(false);
    range.dot->setLayer(QStringLiteral("overlay"));
    return range;
}

void styleRangeLine(const RangeLine& range, const Theme& theme) {
    const auto pen = [](const QColor& colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::FlatCap);
    };
    range.halo->setPen(pen(theme.raised, 9.0));
    for (QCPItemLine* line : range.thin)
        line->setPen(pen(theme.uncertainty, 1.5));
    range.thick->setPen(pen(theme.uncertainty, 5.0));
    range.dot->setPen(QPen(theme.uncertainty, 2.0));
    range.dot->setBrush(QBrush(theme.raised));
}

void showRangeLine(const RangeLine& range, bool isShown) {
    range.halo->setVisible(isShown);
    for (QCPItemLine* line : range.thin)
        line->setVisible(isShown);
    range.thick->setVisible(isShown);
    range.dot->setVisible(isShown);
}

void placeRangeLine(const RangeLine& range, const Quantiles& pixels, double y) {
    placeLine(*range.halo, pixels.p5 - 2.0, y, pixels.p95 + 2.0, y);
    placeLine(*range.thin[0], pixels.p5, y, pixels.p95, y);
    placeLine(*range.thin[1], pixels.p5, y - capHeight / 2.0, pixels.p5, y + capHeight / 2.0);
    placeLine(*range.thin[2], pixels.p95, y - capHeight / 2.0, pixels.p95, y + capHeight / 2.0);
    placeLine(*range.thick, pixels.p25, y, pixels.p75, y);
    range.dot->topLeft->setCoords(pixels.p50 - dotRadius, y - dotRadius);
    range.dot->bottomRight->setCoords(pixels.p50 + dotRadius, y + dotRadius);
}

} // namespace plume::ui
