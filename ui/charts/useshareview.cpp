// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/useshareview.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "charts/plotparts.h"
#include "charts/rangeline.h"
#include "theme/look.h"
#include "theme/textwidth.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr double barHeight = 32.0;
constexpr double markOverhang = 6.0;
double rangeHeight() {
    return 20.0 * textScale();
}
constexpr double padding = 8.0;

QFontMetrics tickMetrics() {
    return QFontMetrics(fontOf(TextRole::Tick));
}

double barTop() {
    return tickMetrics().height() + markOverhang;
}

double rangeTop() {
    return barTop() + barHeight + 3.0;
}

} // namespace

struct UseShareView::Parts {
    QCustomPlot* plot = nullptr;
    QSharedPointer<QCPAxisTickerText> ticker{new QCPAxisTickerText};
    // Owned by the plot.
    QCPItemRect* whole = nullptr;
    QCPItemRect* use = nullptr;
    QCPItemRect* current = nullptr;
    QCPItemText* name = nullptr;
    MarkLine mark;
    RangeLine range;
    QCPItemText* rangeText = nullptr;
};

UseShareView::UseShareView(QWidget* parent)
    : ChartView(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* plot = new QCustomPlot(this);
    m_parts->plot = plot;
    setUpPlot(*plot);
    plot->xAxis->setTicker(m_parts->ticker);
    plot->xAxis->setRange(0.0, 1.0);
    plot->xAxis->grid()->setVisible(false);
    plot->yAxis->setVisible(false);
    plot->yAxis->grid()->setVisible(false);
    m_parts->whole = addBox(*plot);
    m_parts->use = addBox(*plot);
    m_parts->name = addText(*plot);
    m_parts->mark = addMarkLine(*plot);
    m_parts->range = addRangeLine(*plot);
    m_parts->rangeText = addText(*plot);
    m_parts->current = addBox(*plot);
    connect(plot, &QCustomPlot::afterLayout, this, &UseShareView::placeAll);
    setCanvas(plot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChart({});
    restyle();
}

UseShareView::~UseShareView() = default;

void UseShareView::setChart(const UseShareChart& chart) {
    m_chart = chart;
    m_parts->ticker->clear();
    const QFont tickFont = fontOf(TextRole::Tick);
    double widest = 0.0;
    for (const ChartTick& tick : chart.ticks) {
        m_parts->ticker->addTick(tick.at, tick.text);
        widest = std::max(widest, textWidth(tickFont, tick.text));
    }
    const double range = chart.range ? rangeHeight() + tickMetrics().height() + 2.0 : 4.0;
    const int side = int(std::ceil(widest / 2.0)) + 4;
    const int axis = tickMetrics().height() + 8;
    m_parts->plot->axisRect()->setMargins(QMargins(side, int(barTop()), side, axis));
    m_parts->plot->xAxis->setVisible(!chart.isEmpty());
    setFixedHeight(int(rangeTop() + range) + axis + 6);
    showCurrentMark();
    marksChanged();
}

void UseShareView::placeAll() {
    const bool isShown = !m_chart.isEmpty();
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{
             m_parts->whole, m_parts->use, m_parts->name, m_parts->rangeText, m_parts->current})
        item->setVisible(isShown);
    showMarkLine(m_parts->mark, isShown);
    showRangeLine(m_parts->range, isShown && m_chart.range.has_value());
    if (!isShown)
        return;
    placeBar();
    placeMark();
    placeRange();
}

/// The name is within the bar where there is room, else behind it.
void UseShareView::placeBar() {
    const QCPAxis& axis = *m_parts->plot->xAxis;
    const double bottom = barTop() + barHeight;
    const double left = axis.coordToPixel(0.0);
    const double end = axis.coordToPixel(*m_chart.share);
    m_parts->whole->topLeft->setCoords(left, barTop());
    m_parts->whole->bottomRight->setCoords(axis.coordToPixel(1.0), bottom);
    m_parts->use->topLeft->setCoords(left, barTop());
    m_parts->use->bottomRight->setCoords(end, bottom);
    m_parts->use->setVisible(end > left + 0.5);
    const Theme& theme = themeOf(palette());
    const double width =
        QFontMetricsF(fontOf(TextRole::SmallStrong)).horizontalAdvance(m_chart.shareText);
    const bool isInside = end - left >= width + 2.0 * padding;
    m_parts->name->setText(m_chart.shareText);
    m_parts->name->setFont(fontOf(TextRole::SmallStrong));
    m_parts->name->setBrush(Qt::NoBrush);
    m_parts->name->setColor(isInside ? textColorOn(theme.colorOf(Phase::Inference)) : theme.text);
    m_parts->name->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts->name->position->setCoords((isInside ? left : end) + padding,
                                       barTop() + barHeight / 2.0);
}

void UseShareView::placeMark() {
    const double x = m_parts->plot->xAxis->coordToPixel(m_chart.mark);
    const double bottom = rangeTop() + (m_chart.range ? rangeHeight() : 0.0);
    for (QCPItemLine* line : {m_parts->mark.halo, m_parts->mark.line})
        placeLine(*line, x, bottom, x, barTop() - markOverhang);
    m_parts->mark.text->setText(m_chart.markText);
    m_parts->mark.text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_parts->mark.text->position->setCoords(x, 0);
}

/// Below the bar, never over it; its text below its middle, within the plot.
void UseShareView::placeRange() {
    const QCustomPlot& plot = *m_parts->plot;
    m_parts->rangeText->setVisible(m_chart.range.has_value());
    m_parts->current->setVisible(currentMark() >= 0);
    const double left = plot.xAxis->coordToPixel(0.0);
    const double right = plot.xAxis->coordToPixel(1.0);
    m_parts->current->topLeft->setCoords(left, currentMark() == 0 ? barTop() : rangeTop());
    m_parts->current->bottomRight->setCoords(
        right, currentMark() == 0 ? barTop() + barHeight : rangeTop() + rangeHeight());
    if (!m_chart.range)
        return;
    const auto at = [&](double share) { return plot.xAxis->coordToPixel(share); };
    const Quantiles& range = *m_chart.range;
    placeRangeLine(m_parts->range,
                   {at(range.p5), at(range.p25), at(range.p50), at(range.p75), at(range.p95)},
                   rangeTop() + rangeHeight() / 2.0);
    const double width = tickMetrics().horizontalAdvance(m_chart.rangeText) + 6.0;
    const double middle = (at(range.p5) + at(range.p95)) / 2.0;
    m_parts->rangeText->setText(m_chart.rangeText);
    m_parts->rangeText->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_parts->rangeText->position->setCoords(
        spreadTexts({middle}, {width}, 0.0, plot.width()).first(), rangeTop() + rangeHeight());
}

void UseShareView::restyle() {
    const Theme& theme = themeOf(palette());
    stylePlot(*m_parts->plot, theme);
    m_parts->plot->xAxis->setBasePen(Qt::NoPen);
    m_parts->whole->setPen(QPen(theme.controlBorder, 1));
    m_parts->whole->setBrush(QBrush(theme.surface));
    m_parts->use->setPen(Qt::NoPen);
    m_parts->use->setBrush(fillOf(theme, Phase::Inference));
    m_parts->current->setPen(QPen(theme.focus, 2));
    m_parts->current->setBrush(Qt::NoBrush);
    styleMarkLine(m_parts->mark, theme, false);
    styleRangeLine(m_parts->range, theme);
    styleText(*m_parts->rangeText, theme);
    showCurrentMark();
}

void UseShareView::showCurrentMark() {
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

int UseShareView::markAt(const QPointF& point) const {
    const double y = m_parts->plot->mapFrom(this, point.toPoint()).y();
    if (m_chart.isEmpty() || y < barTop())
        return -1;
    if (y <= barTop() + barHeight)
        return 0;
    return m_chart.range && y <= rangeTop() + rangeHeight() ? 1 : -1;
}

void UseShareView::drawPicture(QPainter& painter) {
    m_parts->plot->replot();
    drawPlot(*m_parts->plot, painter);
}

} // namespace plume::ui
