// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotparts.h"

#include <QPicture>

#include <algorithm>

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
    plot.setPlottingHint(QCP::phImmediateRefresh, false); // painted with the rest of the window
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

void styleText(QCPItemText& text, const Theme& theme, bool isMuted) {
    text.setFont(fontOf(TextRole::Tick));
    text.setColor(isMuted ? theme.axis : theme.text);
    text.setBrush(QBrush(theme.raised));
}

QCPItemLine* addLine(QCustomPlot& plot) {
    auto* line = new QCPItemLine(&plot); // the plot owns it
    line->start->setType(QCPItemPosition::ptAbsolute);
    line->end->setType(QCPItemPosition::ptAbsolute);
    line->setClipToAxisRect(false);
    line->setLayer(QStringLiteral("overlay"));
    return line;
}

QCPItemRect* addBox(QCustomPlot& plot) {
    auto* box = new QCPItemRect(&plot); // the plot owns it
    box->topLeft->setType(QCPItemPosition::ptAbsolute);
    box->bottomRight->setType(QCPItemPosition::ptAbsolute);
    box->setClipToAxisRect(false);
    box->setLayer(QStringLiteral("overlay"));
    return box;
}

void placeLine(QCPItemLine& line, double x1, double y1, double x2, double y2) {
    line.start->setCoords(x1, y1);
    line.end->setCoords(x2, y2);
}

MarkLine addMarkLine(QCustomPlot& plot) {
    return {addLine(plot), addLine(plot), addText(plot)};
}

void styleMarkLine(const MarkLine& mark, const Theme& theme, bool isCurrent) {
    mark.halo->setPen(QPen(theme.raised, 3));
    mark.line->setPen(isCurrent ? QPen(theme.focus, 2) : QPen(theme.text, 1, Qt::DashLine));
    styleText(*mark.text, theme);
}

void showMarkLine(const MarkLine& mark, bool isShown) {
    mark.halo->setVisible(isShown);
    mark.line->setVisible(isShown);
    mark.text->setVisible(isShown);
}

QList<double> spreadTexts(const QList<double>& centres, const QList<double>& widths, double left,
                          double right) {
    constexpr double gap = 8.0;
    QList<double> edges;
    double free = left;
    for (qsizetype i = 0; i < centres.size(); ++i) {
        edges.append(std::max(free, centres[i] - widths[i] / 2.0));
        free = edges.last() + widths[i] + gap;
    }
    double limit = right;
    for (qsizetype i = edges.size() - 1; i >= 0; --i) {
        edges[i] = std::min(edges[i], limit - widths[i]);
        limit = edges[i] - gap;
    }
    return edges;
}

void spreadHeights(QList<double>& heights, double line, double top) {
    for (qsizetype i = 1; i < heights.size(); ++i)
        heights[i] = std::min(heights[i], heights[i - 1] - line);
    for (qsizetype i = heights.size() - 1; i >= 0; --i) {
        const double limit = i + 1 < heights.size() ? heights[i + 1] + line : top;
        heights[i] = std::max(heights[i], limit);
    }
}

} // namespace plume::ui
