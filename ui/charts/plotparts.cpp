// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotparts.h"

#include <QPicture>

#include <qcustomplot.h>

#include "theme/theme.h"

namespace plume::ui {

void setUpPlot(QCustomPlot& plot) {
    plot.setInteractions(QCP::Interactions());
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setupFullAxesBox(false);
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    plot.setPlottingHint(QCP::phFastPolylines);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLength(0);
        axis->setSubTicks(false);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

void styleAxis(QCPAxis& axis, const Theme& theme) {
    axis.setTickLabelFont(fontOf(TextRole::Tick));
    axis.setTickLabelColor(theme.axis);
    axis.setLabelFont(fontOf(TextRole::Tick));
    axis.setLabelColor(theme.axis);
    axis.setBasePen(QPen(theme.controlBorder, 1));
    axis.setTickPen(axis.basePen());
    axis.grid()->setPen(QPen(theme.gridLine, 1));
}

void stylePlot(QCustomPlot& plot, const Theme& theme) {
    plot.setBackground(QBrush(theme.raised));
    styleAxis(*plot.xAxis, theme);
    styleAxis(*plot.yAxis, theme);
}

void drawPlot(QCustomPlot& plot, QPainter& painter) {
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&recorder, plot.width(), plot.height());
    }
    // A picture is played in inches; the plot is as many pixels on every device.
    const double scale = double(picture.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.save();
    painter.scale(scale, scale);
    painter.drawPicture(QPointF(), picture);
    painter.restore();
}

QCPItemText* addText(QCustomPlot& plot) {
    auto* text = new QCPItemText(&plot); // the plot owns it
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->setClipToAxisRect(false);
    text->setPen(Qt::NoPen);
    text->setPadding(QMargins(2, 0, 2, 0));
    text->setLayer(QStringLiteral("overlay"));
    return text;
}

} // namespace plume::ui
