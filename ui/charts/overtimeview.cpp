// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/overtimeview.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "charts/plotparts.h"
#include "theme/planmark.h"

namespace plume::ui {
namespace {

// In logical pixels.
constexpr double ringRadius = 6.0;
constexpr double near = 9.0;
constexpr double nameGap = 20.0; // between the end of a curve and its name: the mark and a leader

QFontMetricsF tickMetrics() {
    return QFontMetricsF(fontOf(TextRole::Tick));
}

bool hasHighContrast(const Theme& theme) {
    return theme.name == ThemeName::HighContrastLight || theme.name == ThemeName::HighContrastDark;
}

} // namespace

OverTimeView::OverTimeView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void OverTimeView::setChart(const OverTimeChart& chart) {
    m_chart = chart;
    chartChanged();
}

void OverTimeView::setShowsRanges(bool showsRanges) {
    if (m_wantsRanges == showsRanges)
        return;
    m_wantsRanges = showsRanges;
    update();
    Q_EMIT formChanged();
}

/// At the right stand the names of all plans, each with its amount.
QSize OverTimeView::sizeHint() const {
    const double line = tickMetrics().height();
    const double names = double(m_chart.curves.size()) * (2.0 * line + 2.0);
    return {480, std::max(230, int(names + 2.0 * line + 10.0 + ticksBelowHeight()))};
}

QSize OverTimeView::minimumSizeHint() const {
    return {240, sizeHint().height() - 30};
}

const QList<ChartTick>& OverTimeView::valueTicks() const {
    return showsRanges() ? m_chart.rangeTicks : m_chart.valueTicks;
}

double OverTimeView::nameWidth() const {
    double widest = 0.0;
    for (const OverTimeCurve& curve : m_chart.curves)
        widest = std::max({widest, tickMetrics().horizontalAdvance(curve.name),
                           tickMetrics().horizontalAdvance(curve.endText)});
    return std::min(widest + 2.0, width() / 4.0);
}

/// How much room a name takes beside its curve, on up to four lines.
double OverTimeView::nameHeight(const QString& name) const {
    constexpr int mostLines = 4;
    constexpr double anyHeight = 1000.0;
    const QRectF box =
        tickMetrics().boundingRect({0.0, 0.0, nameWidth(), anyHeight}, Qt::TextWordWrap, name);
    return std::min(box.height(), mostLines * tickMetrics().lineSpacing()) + 1.0;
}

OverTimeView::Frame OverTimeView::frame() const {
    const double line = tickMetrics().height();
    const double top = 2.0 * line + 8.0; // the unit, and the months of the crossings
    const double left = ticksBesideWidth(valueTicks()) + 2.0;
    const double right = width() - nameWidth() - nameGap - 4.0;
    Frame frame;
    frame.area = QRectF(QPointF(left, top),
                        QPointF(std::max(left + 1.0, right), height() - ticksBelowHeight() - 2.0));
    frame.months = {0.0, std::max(1.0, double(m_chart.months)), frame.area.left(),
                    frame.area.right()};
    const double high = valueTicks().isEmpty() ? 1.0 : valueTicks().last().at;
    frame.amounts = {0.0, high, frame.area.bottom(), frame.area.top()};
    return frame;
}

void OverTimeView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    const Frame shown = frame();
    paintAxes(painter, shown);
    painter.save();
    painter.setClipRect(shown.area.adjusted(0, -2, 2, 2));
    if (showsRanges()) {
        for (const OverTimeCurve& curve : std::as_const(m_chart.curves))
            paintBand(painter, shown, curve);
    }
    for (int i = 0; i < m_chart.curves.size(); ++i)
        paintCurve(painter, shown, i);
    painter.restore();
    paintNames(painter, shown);
    paintCrossings(painter, shown);
}

void OverTimeView::paintAxes(QPainter& painter, const Frame& frame) const {
    const Theme& theme = themeOf(palette());
    drawTicksBeside(painter, theme, frame.area, frame.amounts, valueTicks());
    const QRectF line(frame.area.left(), frame.area.bottom(), frame.area.width(), 0.0);
    drawTicksBelow(painter, theme, line, frame.months, m_chart.monthTicks, m_chart.monthUnit);
    painter.setPen(QPen(theme.controlBorder, 1.0));
    painter.drawLine(frame.area.bottomLeft(), frame.area.bottomRight());
    painter.setPen(theme.axis);
    drawText(painter, {2.0, 0.0, width() / 2.0, tickMetrics().height()},
             Qt::AlignLeft | Qt::AlignVCenter,
             showsRanges() ? m_chart.rangeUnit : m_chart.valueUnit);
}

/// Nine of ten runs faint, the middle half of them stronger.
void OverTimeView::paintBand(QPainter& painter, const Frame& frame,
                             const OverTimeCurve& curve) const {
    const Theme& theme = themeOf(palette());
    const auto paint = [&](double Quantiles::*low, double Quantiles::*high, float opacity) {
        QPolygonF band;
        QPolygonF below;
        for (const ComparedMoment& moment : curve.moments) {
            if (!moment.quantiles)
                continue;
            band.append(frame.point(moment.month, (*moment.quantiles).*high));
            below.append(frame.point(moment.month, (*moment.quantiles).*low));
        }
        std::ranges::reverse(below);
        band += below;
        QColor colour = planColour(theme, curve.plan);
        painter.setPen(hasHighContrast(theme) ? QPen(colour, 1.0) : QPen(Qt::NoPen));
        colour.setAlphaF(opacity);
        painter.setBrush(colour);
        painter.drawPolygon(band);
    };
    paint(&Quantiles::p5, &Quantiles::p95, 0.18F);
    paint(&Quantiles::p25, &Quantiles::p75, 0.32F);
}

QPolygonF OverTimeView::lineOf(const Frame& frame, const OverTimeCurve& curve) const {
    QPolygonF line;
    for (const ComparedMoment& moment : curve.moments)
        line.append(frame.point(moment.month, moment.central));
    return line;
}

void OverTimeView::paintCurve(QPainter& painter, const Frame& frame, int index) const {
    const Theme& theme = themeOf(palette());
    const OverTimeCurve& curve = m_chart.curves[index];
    const bool isCurrent = currentMark() == m_chart.crossings.size() + index;
    const QPolygonF line = lineOf(frame, curve);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isCurrent ? theme.focus : theme.raised, isCurrent ? 7.0 : 4.5));
    painter.drawPolyline(line); // a halo apart from the bands
    painter.setPen(planPen(theme, curve.plan, 2.5));
    painter.drawPolyline(line);
}

/// Beside the ends of their curves: mark, name and, below it, the amount.
void OverTimeView::paintNames(QPainter& painter, const Frame& frame) const {
    const Theme& theme = themeOf(palette());
    const double line = tickMetrics().height();
    QList<int> order;
    for (int i = 0; i < m_chart.curves.size(); ++i)
        order.append(i);
    const auto end = [&](int i) {
        const QList<ComparedMoment>& moments = m_chart.curves[i].moments;
        return frame.amounts.at(moments.isEmpty() ? 0.0 : moments.last().central);
    };
    std::ranges::stable_sort(order, std::ranges::greater(), end);
    QList<double> heights;
    double tallest = 0.0;
    for (const int i : std::as_const(order)) {
        heights.append(std::min(end(i), frame.area.bottom() - line / 2.0));
        tallest = std::max(tallest, nameHeight(m_chart.curves[i].name));
    }
    spreadHeights(heights, tallest + line + 2.0, frame.area.top());
    painter.setFont(fontOf(TextRole::Tick));
    for (qsizetype k = 0; k < order.size(); ++k) {
        const OverTimeCurve& curve = m_chart.curves[order[k]];
        const double right = frame.area.right();
        painter.setPen(QPen(theme.axis, 1.0));
        painter.drawLine(QPointF(right + 1.0, end(order[k])), QPointF(right + 6.0, heights[k]));
        drawPlanMark(painter, theme, curve.plan, {right + 12.0, heights[k]}, 9.0);
        const double tall = nameHeight(curve.name);
        const QRectF name(right + nameGap, heights[k] - (tall + line) / 2.0, nameWidth(), tall);
        painter.setPen(theme.text);
        drawParagraph(painter, name, curve.name);
        drawText(painter, {name.left(), name.bottom(), name.width(), line},
                 Qt::AlignLeft | Qt::AlignVCenter, curve.endText);
    }
}

/// A ring on the curves, a whisker of its range, and its month above the plot: of many plans with
/// the mark of the one that passes the baseline.
void OverTimeView::paintCrossings(QPainter& painter, const Frame& frame) const {
    const Theme& theme = themeOf(palette());
    const double line = tickMetrics().height();
    const double markWidth = m_chart.curves.size() > 2 ? 14.0 : 0.0;
    QList<int> order;
    for (int i = 0; i < m_chart.crossings.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, [this](int i) { return m_chart.crossings[i].month; });
    QList<double> centres;
    QList<double> widths;
    for (const int i : std::as_const(order)) {
        const CrossingMark& crossing = m_chart.crossings[i];
        centres.append(frame.months.at(crossing.month));
        widths.append(tickMetrics().horizontalAdvance(crossing.text) + markWidth + 4.0);
    }
    const QList<double> lefts = spreadTexts(centres, widths, 2.0, width() - 2.0);
    painter.setFont(fontOf(TextRole::Tick));
    for (qsizetype k = 0; k < order.size(); ++k) {
        const CrossingMark& crossing = m_chart.crossings[order[k]];
        paintRing(painter, frame, order[k]);
        if (markWidth > 0.0)
            drawPlanMark(painter, theme, crossing.plan, {lefts[k] + 6.0, 1.5 * line + 2.0}, 9.0);
        painter.setPen(order[k] == currentMark() ? theme.focus : theme.text);
        drawText(painter, {lefts[k] + markWidth, line + 2.0, widths[k] - markWidth, line},
                 Qt::AlignCenter, crossing.text);
    }
}

void OverTimeView::paintRing(QPainter& painter, const Frame& frame, int index) const {
    const Theme& theme = themeOf(palette());
    const CrossingMark& crossing = m_chart.crossings[index];
    const QPointF centre = frame.point(crossing.month, crossing.amount);
    const QColor colour = index == currentMark() ? theme.focus : theme.text;
    painter.setPen(QPen(theme.referenceLine, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(centre.x(), frame.area.top() - 2.0),
                     centre - QPointF(0.0, ringRadius));
    painter.save();
    painter.setClipRect(frame.area.adjusted(-ringRadius, -ringRadius, ringRadius, ringRadius));
    if (crossing.months)
        drawWhisker(painter, QPen(colour, 1.5), frame.months.at(crossing.months->low),
                    frame.months.at(crossing.months->high), centre.y());
    painter.setBrush(theme.raised);
    painter.setPen(QPen(theme.raised, 6.0));
    painter.drawEllipse(centre, ringRadius, ringRadius);
    painter.setPen(QPen(colour, 2.5));
    painter.drawEllipse(centre, ringRadius, ringRadius);
    painter.restore();
}

int OverTimeView::markCount() const {
    return int(m_chart.crossings.size() + m_chart.curves.size());
}

QString OverTimeView::markText(int mark) const {
    const qsizetype crossings = m_chart.crossings.size();
    return mark < crossings ? m_chart.crossings[mark].announcement
                            : m_chart.curves[mark - crossings].announcement;
}

/// A ring before a curve.
int OverTimeView::markAt(const QPointF& point) const {
    if (m_chart.isEmpty())
        return -1;
    const Frame shown = frame();
    const qsizetype crossings = m_chart.crossings.size();
    for (int i = 0; i < crossings; ++i) {
        const CrossingMark& crossing = m_chart.crossings[i];
        const QPointF centre = shown.point(crossing.month, crossing.amount);
        if (QLineF(centre, point).length() <= near + ringRadius)
            return i;
    }
    for (int i = 0; i < m_chart.curves.size(); ++i) {
        QPainterPath path;
        path.addPolygon(lineOf(shown, m_chart.curves[i]));
        QPainterPathStroker stroker;
        stroker.setWidth(2.0 * near);
        if (stroker.createStroke(path).contains(point))
            return int(crossings) + i;
    }
    return -1;
}

} // namespace plume::ui
