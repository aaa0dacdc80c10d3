// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/certaintyview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "charts/plotparts.h"

namespace plume::ui {
namespace {

QFontMetricsF tickMetrics() {
    return QFontMetricsF(fontOf(TextRole::Tick));
}

} // namespace

CertaintyView::CertaintyView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void CertaintyView::setChart(const CertaintyChart& chart) {
    m_chart = chart;
    chartChanged();
}

/// Above it are what the sides mean, and the percentiles.
QRectF CertaintyView::area() const {
    const double line = tickMetrics().height();
    const double left = ticksBesideWidth(m_chart.shareTicks) + 2.0;
    const double top = 2.0 * line + 10.0;
    return {left, top, std::max(1.0, width() - left - 8.0),
            std::max(1.0, height() - top - ticksBelowHeight() - 2.0)};
}

PixelScale CertaintyView::amounts() const {
    return {m_chart.axis.low, m_chart.axis.high, area().left(), area().right()};
}

PixelScale CertaintyView::shares() const {
    const double high = m_chart.shareTicks.isEmpty() ? 1.0 : m_chart.shareTicks.last().at;
    return {0.0, high, area().bottom(), area().top()};
}

QRectF CertaintyView::boxOf(const DifferenceBin& bin) const {
    const QPointF topLeft(amounts().at(bin.from), shares().at(bin.share));
    const QPointF bottomRight(amounts().at(bin.to), area().bottom());
    return QRectF(topLeft, bottomRight).adjusted(0.5, 0.0, -0.5, 0.0);
}

void CertaintyView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    const Theme& theme = themeOf(palette());
    drawTicksBeside(painter, theme, area(), shares(), m_chart.shareTicks);
    const QRectF line(area().left(), area().bottom(), area().width(), 0.0);
    drawTicksBelow(painter, theme, line, amounts(), m_chart.ticks, m_chart.unit);
    painter.save();
    painter.setClipRect(area().adjusted(0.0, -1.0, 0.0, 1.0));
    for (const DifferenceBin& bin : std::as_const(m_chart.bins))
        painter.fillRect(boxOf(bin), bin.planIsLower ? theme.lower : theme.higher);
    painter.restore();
    painter.setPen(QPen(theme.controlBorder, 1.0));
    painter.drawLine(area().bottomLeft(), area().bottomRight());
    const int bin = currentMark() - int(m_chart.marks.size());
    if (bin >= 0 && bin < m_chart.bins.size())
        drawCurrent(painter, theme, boxOf(m_chart.bins[bin]).adjusted(-2.0, -2.0, 2.0, 0.0));
    paintSides(painter);
    paintMarks(painter);
}

/// What the bars at the left and at the right of zero mean.
void CertaintyView::paintSides(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const double zero = amounts().at(0.0);
    painter.setPen(QPen(theme.raised, 4.0));
    painter.drawLine(QPointF(zero, area().top() - 4.0), QPointF(zero, area().bottom()));
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(zero, area().top() - 4.0), QPointF(zero, area().bottom()));
    painter.setFont(fontOf(TextRole::Tick));
    const double line = tickMetrics().height();
    const double middle = std::clamp(zero, width() * 0.25, width() * 0.75);
    //: left of zero in a chart of differences: the plan emits less than the baseline
    const QString lower = tr("◄ ▼ lower");
    //: right of zero in a chart of differences: the plan emits more than the baseline
    const QString higher = tr("▲ higher ►");
    painter.setPen(theme.lower);
    drawText(painter, {2.0, 0.0, middle - 10.0, line}, Qt::AlignRight | Qt::AlignVCenter, lower);
    painter.setPen(theme.higher);
    drawText(painter, {middle + 8.0, 0.0, width() - middle - 10.0, line},
             Qt::AlignLeft | Qt::AlignVCenter, higher);
}

void CertaintyView::paintMarks(QPainter& painter) const {
    const Theme& theme = themeOf(palette());
    const double line = tickMetrics().height();
    QList<double> centres;
    QList<double> widths;
    for (const DifferenceMark& mark : m_chart.marks) {
        centres.append(std::clamp(amounts().at(mark.amount), area().left(), area().right()));
        widths.append(tickMetrics().horizontalAdvance(mark.text) + 4.0);
    }
    const QList<double> lefts = spreadTexts(centres, widths, 2.0, width() - 2.0);
    for (int i = 0; i < m_chart.marks.size(); ++i) {
        const bool isCurrent = i == currentMark();
        painter.setPen(QPen(theme.raised, 3.0));
        painter.drawLine(QPointF(centres[i], area().top() - 3.0),
                         QPointF(centres[i], area().bottom()));
        painter.setPen(isCurrent ? QPen(theme.focus, 2.0) : QPen(theme.text, 1.0, Qt::DashLine));
        painter.drawLine(QPointF(centres[i], area().top() - 3.0),
                         QPointF(centres[i], area().bottom()));
        painter.setPen(theme.text);
        drawText(painter, {lefts[i], line + 4.0, widths[i], line}, Qt::AlignCenter,
                 m_chart.marks[i].text);
    }
}

int CertaintyView::markCount() const {
    return int(m_chart.marks.size() + m_chart.bins.size());
}

QString CertaintyView::markText(int mark) const {
    const qsizetype marks = m_chart.marks.size();
    return mark < marks ? m_chart.marks[mark].announcement
                        : m_chart.bins[mark - marks].announcement;
}

int CertaintyView::markAt(const QPointF& point) const {
    constexpr double near = 6.0;
    for (int i = 0; i < m_chart.marks.size(); ++i) {
        if (point.y() < area().top() + 4.0 &&
            std::abs(amounts().at(m_chart.marks[i].amount) - point.x()) < near)
            return i;
    }
    for (int i = 0; i < m_chart.bins.size(); ++i) {
        const QRectF box = boxOf(m_chart.bins[i]);
        if (point.x() >= box.left() && point.x() < box.right() && area().contains(point))
            return int(m_chart.marks.size()) + i;
    }
    return -1;
}

} // namespace plume::ui
