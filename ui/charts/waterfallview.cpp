// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/waterfallview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include "theme/look.h"
#include "theme/planmark.h"

namespace plume::ui {
namespace {

// In logical pixels.
constexpr double inset = 4.0;
constexpr double indent = 12.0; ///< of the parts of a group
double rowHeight() {
    return 42.0 * textScale();
}
constexpr double barHeight = 18.0;
constexpr double widestNames = 0.4; ///< of the width

bool isTotal(const WaterfallStep& step) {
    return step.kind == WaterfallStep::Kind::Baseline || step.kind == WaterfallStep::Kind::Plan;
}

QFontMetricsF smallMetrics() {
    return QFontMetricsF(fontOf(TextRole::Small));
}

} // namespace

WaterfallView::WaterfallView(QWidget* parent)
    : PaintedView(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WaterfallView::setChart(const WaterfallChart& chart) {
    m_chart = chart;
    placeRows();
    chartChanged();
}

void WaterfallView::restyle() {
    PaintedView::restyle();
    placeRows();
}

/// Rows are as high as their texts need at this width.
void WaterfallView::placeRows() {
    const double needed = totalHeight();
    double top = inset;
    m_tops = {top};
    for (int step = 0; step < markCount(); ++step)
        m_tops.append(top += heightOf(step));
    if (totalHeight() != needed)
        updateGeometry();
}

QStringList WaterfallView::shownValues(int mark) const {
    const QString arrow = QStringLiteral(" → ");
    const WaterfallStep& step = m_chart.steps[mark];
    const double room = nameRoom(step);
    const QFontMetricsF metrics(fontOf(TextRole::Tick));
    const auto at = step.values.indexOf(arrow);
    if (step.values.isEmpty())
        return {};
    QStringList lines{step.values};
    if (at >= 0 && metrics.horizontalAdvance(step.values) > room)
        lines = {step.values.left(at), step.values.mid(at + 1)};
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room);
    return lines;
}

double WaterfallView::heightOf(int step) const {
    const double line = QFontMetricsF(fontOf(TextRole::Tick)).height();
    return rowHeight() + (shownValues(step).size() > 1 ? line : 0.0);
}

double WaterfallView::totalHeight() const {
    return m_tops.isEmpty() ? 0.0 : m_tops.last() - inset;
}

void WaterfallView::resizeEvent(QResizeEvent* event) {
    PaintedView::resizeEvent(event);
    placeRows();
}

void WaterfallView::setPlans(int baseline, int plan) {
    m_baseline = baseline;
    m_plan = plan;
    update();
}

QSize WaterfallView::sizeHint() const {
    return {480, int(2.0 * inset + totalHeight() + ticksBelowHeight())};
}

QSize WaterfallView::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

/// At its left are the names, at its right the amounts.
QRectF WaterfallView::area() const {
    double names = 0.0;
    double texts = 0.0;
    const QFontMetricsF metrics = smallMetrics();
    const QFontMetricsF ticks(fontOf(TextRole::Tick));
    for (const WaterfallStep& step : m_chart.steps) {
        names = std::max({names, metrics.horizontalAdvance(step.name) + 16.0,
                          ticks.horizontalAdvance(step.values) + indent});
        texts = std::max(texts, metrics.horizontalAdvance(markOf(Direction::Lower) + step.text));
    }
    const double left = inset + std::min(names, widestNames * width()) + 10.0;
    const double right = width() - inset - texts - 10.0;
    return {left, inset, std::max(1.0, right - left), totalHeight()};
}

PixelScale WaterfallView::amounts() const {
    if (m_chart.ticks.size() < 2)
        return {0.0, 1.0, area().left(), area().right()};
    return {m_chart.ticks.first().at, m_chart.ticks.last().at, area().left(), area().right()};
}

QColor WaterfallView::fillOf(const WaterfallStep& step) const {
    const Theme& theme = themeOf(palette());
    if (step.kind == WaterfallStep::Kind::Baseline)
        return planColour(theme, m_baseline);
    if (step.kind == WaterfallStep::Kind::Plan)
        return planColour(theme, m_plan);
    return colourOf(step.direction, theme);
}

void WaterfallView::paintChart(QPainter& painter) {
    if (m_chart.isEmpty())
        return;
    drawTicksBelow(painter, themeOf(palette()), area(), amounts(), m_chart.ticks, m_chart.unit);
    for (int i = 0; i < m_chart.steps.size(); ++i)
        paintStep(painter, i);
}

void WaterfallView::paintStep(QPainter& painter, int index) const {
    const Theme& theme = themeOf(palette());
    const WaterfallStep& step = m_chart.steps[index];
    const double top = m_tops[index];
    const double height = m_tops[index + 1] - top;
    paintName(painter, index);
    const auto [low, high] = std::minmax({amounts().at(step.from), amounts().at(step.to)});
    const QRectF box(low, top + 8.0, std::max(2.0, high - low), barHeight);
    paintBar(painter, step, box);
    painter.setPen(QPen(theme.axis, 1.0));
    if (index + 1 < m_chart.steps.size()) {
        const WaterfallStep& next = m_chart.steps[index + 1];
        const double end = amounts().at(isTotal(next) ? step.to : next.from);
        painter.drawLine(QPointF(end, box.bottom()), QPointF(end, box.top() + height));
    }
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(isTotal(step) ? theme.text : fillOf(step));
    drawText(painter, {box.right() + 6.0, box.top(), width() - box.right() - 8.0, barHeight},
             Qt::AlignLeft | Qt::AlignVCenter,
             isTotal(step) ? step.text : markOf(step.direction) + step.text);
    if (index == currentMark())
        drawCurrent(painter, theme, {1.0, top, width() - 2.0, height - 4.0});
}

/// The sum of the parts below it is hollow: they fill it.
void WaterfallView::paintBar(QPainter& painter, const WaterfallStep& step,
                             const QRectF& box) const {
    if (step.kind != WaterfallStep::Kind::Group) {
        painter.fillRect(box, fillOf(step));
        return;
    }
    painter.setPen(QPen(fillOf(step), 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1.0, 1.0, -1.0, -1.0));
}

double WaterfallView::nameLeft(const WaterfallStep& step) const {
    const bool isOfGroup = hasGroups() && !isTotal(step) && step.kind != WaterfallStep::Kind::Group;
    return inset + (isTotal(step) ? 16.0 : 0.0) + (isOfGroup ? indent : 0.0);
}

double WaterfallView::nameRoom(const WaterfallStep& step) const {
    return area().left() - nameLeft(step) - 10.0;
}

/// Below the name, what the step changes.
void WaterfallView::paintName(QPainter& painter, int index) const {
    const Theme& theme = themeOf(palette());
    const WaterfallStep& step = m_chart.steps[index];
    const double top = m_tops[index];
    const double line = smallMetrics().height();
    const double left = nameLeft(step);
    const double room = nameRoom(step);
    if (isTotal(step)) {
        const int plan = step.kind == WaterfallStep::Kind::Baseline ? m_baseline : m_plan;
        drawPlanMark(painter, theme, plan, {inset + 5.0, top + 2.0 + line / 2.0}, 10.0);
    }
    painter.setFont(
        fontOf(step.kind == WaterfallStep::Kind::Group ? TextRole::CardTitle : TextRole::Small));
    painter.setPen(theme.text);
    if (step.values.isEmpty() && smallMetrics().horizontalAdvance(step.name) > room) {
        drawParagraph(painter, {left, top + 2.0, room, 2.0 * line + 1.0}, step.name);
        return;
    }
    drawText(painter, {left, top + 2.0, room, line}, Qt::AlignLeft | Qt::AlignVCenter, step.name);
    painter.setFont(fontOf(TextRole::Tick));
    painter.setPen(theme.mutedText);
    double y = top + 2.0;
    for (const QString& values : shownValues(index))
        drawText(painter, {left, y += line, room + 1.0, line}, Qt::AlignLeft | Qt::AlignVCenter,
                 values);
}

bool WaterfallView::hasGroups() const {
    return std::ranges::any_of(m_chart.steps, [](const WaterfallStep& step) {
        return step.kind == WaterfallStep::Kind::Group;
    });
}

int WaterfallView::markAt(const QPointF& point) const {
    const auto next = std::ranges::upper_bound(m_tops, point.y());
    return next == m_tops.begin() || next == m_tops.end() ? -1 : int(next - m_tops.begin()) - 1;
}

} // namespace plume::ui
