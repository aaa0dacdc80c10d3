// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cumulativeview.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "charts/plotparts.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr double ringSize = 10.0;
constexpr double leaderLength = 14.0;
constexpr int usualHeight = 220;

QFontMetrics tickMetrics() {
    return QFontMetrics(fontOf(TextRole::Tick));
}

/// Moves heights apart so that texts of `line` height do not meet, from the bottom (the largest y)
/// up, and back down where they would leave the top.
void spread(QList<double>& heights, double line, double top) {
    for (qsizetype i = 1; i < heights.size(); ++i)
        heights[i] = std::min(heights[i], heights[i - 1] - line);
    for (qsizetype i = heights.size() - 1; i >= 0; --i) {
        const double limit = i + 1 < heights.size() ? heights[i + 1] + line : top;
        heights[i] = std::max(heights[i], limit);
    }
}

/// The halo keeps the dashes apart from the areas below them.
struct Crossing {
    QCPItemLine* halo = nullptr;
    QCPItemLine* line = nullptr;
    QCPItemText* text = nullptr;
};

struct Name {
    QCPItemText* text = nullptr;
    QCPItemLine* leader = nullptr;
};

QCPItemLine* addLine(QCustomPlot& plot) {
    auto* line = new QCPItemLine(&plot); // the plot owns it
    line->start->setType(QCPItemPosition::ptAbsolute);
    line->end->setType(QCPItemPosition::ptAbsolute);
    line->setClipToAxisRect(false);
    line->setLayer(QStringLiteral("overlay"));
    return line;
}

} // namespace

struct CumulativeView::Parts {
    QCustomPlot* plot = nullptr;
    QSharedPointer<QCPAxisTickerText> months{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTickerText> values{new QCPAxisTickerText};
    // Owned by the plot.
    QList<QCPGraph*> areas;
    QCPGraph* rings = nullptr;
    QCPItemText* valueUnit = nullptr;
    QList<Crossing> crossings;
    QList<Name> names;
};

CumulativeView::CumulativeView(QWidget* parent)
    : ChartView(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* plot = new QCustomPlot(this);
    m_parts->plot = plot;
    setUpPlot(*plot);
    plot->xAxis->setTicker(m_parts->months);
    plot->yAxis->setTicker(m_parts->values);
    plot->xAxis->grid()->setVisible(false);
    plot->xAxis->setLabelPadding(0);
    m_parts->rings = plot->addGraph();
    m_parts->rings->setLineStyle(QCPGraph::lsNone);
    plot->addLayer(QStringLiteral("rings"));
    m_parts->rings->setLayer(QStringLiteral("rings"));
    m_parts->valueUnit = addText(*plot);
    connect(plot, &QCustomPlot::beforeReplot, this, &CumulativeView::placeTicks);
    connect(plot, &QCustomPlot::afterLayout, this, &CumulativeView::placeTexts);
    setCanvas(plot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMinimumHeight(usualHeight - 40);
    CumulativeView::restyle();
}

CumulativeView::~CumulativeView() = default;

QSize CumulativeView::sizeHint() const {
    return {480, usualHeight};
}

void CumulativeView::setChart(const CumulativeChart& chart) {
    m_chart = chart;
    setAreas();
    setCrossings();
    setAxes();
    restyle();
    marksChanged();
}

/// The upper edge of each band, filled down to the one below.
void CumulativeView::setAreas() {
    QCustomPlot& plot = *m_parts->plot;
    while (m_parts->areas.size() > m_chart.bands.size())
        plot.removeGraph(m_parts->areas.takeLast());
    QList<double> top(m_chart.months.size(), 0.0);
    for (qsizetype i = 0; i < m_chart.bands.size(); ++i) {
        if (i == m_parts->areas.size())
            m_parts->areas.append(plot.addGraph());
        for (qsizetype k = 0; k < top.size(); ++k)
            top[k] += m_chart.bands[i].kg[k];
        m_parts->areas[i]->setData(m_chart.months, top, true);
        m_parts->areas[i]->setChannelFillGraph(i == 0 ? nullptr : m_parts->areas[i - 1]);
        if (i == m_parts->names.size())
            m_parts->names.append({addText(plot), addLine(plot)});
    }
}

void CumulativeView::setCrossings() {
    QVector<double> months;
    QVector<double> amounts;
    for (const UseMark& mark : std::as_const(m_chart.marks)) {
        months.append(mark.month);
        amounts.append(mark.kg);
    }
    m_parts->rings->setData(months, amounts, true);
    while (m_parts->crossings.size() < m_chart.marks.size())
        m_parts->crossings.append(
            {addLine(*m_parts->plot), addLine(*m_parts->plot), addText(*m_parts->plot)});
}

void CumulativeView::setAxes() {
    m_parts->values->clear();
    for (const ChartTick& tick : std::as_const(m_chart.valueTicks))
        m_parts->values->addTick(tick.at, tick.text);
    QCustomPlot& plot = *m_parts->plot;
    plot.xAxis->setVisible(!m_chart.isEmpty());
    plot.yAxis->setVisible(!m_chart.isEmpty());
    if (m_chart.isEmpty())
        return;
    plot.xAxis->setRange(0.0, std::max(m_chart.months.last(), 1e-9));
    plot.yAxis->setRange(0.0, m_chart.valueTicks.last().at);
    plot.xAxis->setLabel(m_chart.monthUnit);
}

/// Margins that hold the names and numbers, and as many months as have room.
void CumulativeView::placeTicks() {
    const QFontMetrics metrics = tickMetrics();
    int left = 0;
    for (const ChartTick& tick : std::as_const(m_chart.valueTicks))
        left = std::max(left, metrics.horizontalAdvance(tick.text));
    int right = 0;
    for (const CumulativeBand& band : std::as_const(m_chart.bands))
        right = std::max(right, metrics.horizontalAdvance(band.name));
    QCustomPlot& plot = *m_parts->plot;
    const int line = metrics.height();
    const int nameSpace = std::min(right + int(leaderLength) + 8, plot.width() / 3);
    plot.axisRect()->setMargins(QMargins(left + 10, line + 6, nameSpace, 2 * line + 8));
    const auto room = std::max(1, plot.width() - left - 10 - nameSpace);
    const int widest = metrics.horizontalAdvance(QStringLiteral("000")) + 8;
    const auto count = std::max<qsizetype>(1, m_chart.monthTicks.size());
    const int every = int(std::max<qsizetype>(1, (count * widest + room - 1) / room));
    m_parts->months->clear();
    for (int i = 0; i < m_chart.monthTicks.size(); i += every)
        m_parts->months->addTick(m_chart.monthTicks[i].at, m_chart.monthTicks[i].text);
}

void CumulativeView::placeTexts() {
    m_parts->valueUnit->setVisible(!m_chart.isEmpty());
    m_parts->valueUnit->setText(m_chart.valueUnit);
    m_parts->valueUnit->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_parts->valueUnit->position->setCoords(0, 0);
    placeNames();
    placeCrossings();
}

/// Beside the right end of each band, moved apart where bands are thin.
void CumulativeView::placeNames() {
    const QCustomPlot& plot = *m_parts->plot;
    const QRect area = plot.axisRect()->rect();
    QList<double> ends;
    double below = 0.0;
    for (const CumulativeBand& band : std::as_const(m_chart.bands)) {
        ends.append(plot.yAxis->coordToPixel(below + band.kg.last() / 2.0));
        below += band.kg.last();
    }
    QList<double> heights = ends;
    const double line = tickMetrics().height() - 2.0;
    spread(heights, line, area.top());
    for (qsizetype i = 0; i < m_parts->names.size(); ++i) {
        const Name& name = m_parts->names[i];
        const bool isShown = i < m_chart.bands.size();
        name.text->setVisible(isShown);
        name.leader->setVisible(isShown);
        if (!isShown)
            continue;
        const double right = area.right() + 1;
        const int room = plot.width() - int(right + leaderLength) - 6;
        name.text->setText(
            tickMetrics().elidedText(m_chart.bands[i].name, Qt::ElideRight, std::max(0, room)));
        name.text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        name.text->position->setCoords(right + leaderLength, heights[i]);
        name.leader->start->setCoords(right + 1, ends[i]);
        name.leader->end->setCoords(right + leaderLength - 1, heights[i]);
    }
}

/// Texts above the plot at their lines; a second one that has no room there moves right.
void CumulativeView::placeCrossings() {
    const QCustomPlot& plot = *m_parts->plot;
    const QRect area = plot.axisRect()->rect();
    const QFontMetrics metrics = tickMetrics();
    double free = metrics.horizontalAdvance(m_chart.valueUnit) + 12.0;
    for (qsizetype i = 0; i < m_parts->crossings.size(); ++i) {
        const Crossing& crossing = m_parts->crossings[i];
        const bool isShown = i < m_chart.marks.size();
        crossing.halo->setVisible(isShown);
        crossing.line->setVisible(isShown);
        crossing.text->setVisible(isShown);
        if (!isShown)
            continue;
        const double x = plot.xAxis->coordToPixel(m_chart.marks[i].month);
        const double width = metrics.horizontalAdvance(m_chart.marks[i].text) + 6.0;
        const double left = std::max(free, std::min(x - width / 2.0, plot.width() - width));
        for (QCPItemLine* line : {crossing.halo, crossing.line}) {
            line->start->setCoords(x, area.bottom());
            line->end->setCoords(x, area.top() - 3);
        }
        crossing.text->setText(m_chart.marks[i].text);
        crossing.text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        crossing.text->position->setCoords(left, 0);
        free = left + width + 8.0;
    }
}

void CumulativeView::restyle() {
    const Theme& theme = themeOf(palette());
    stylePlot(*m_parts->plot, theme);
    for (qsizetype i = 0; i < m_parts->areas.size(); ++i) {
        m_parts->areas[i]->setBrush(theme.colorOf(m_chart.bands[i].phase));
        m_parts->areas[i]->setPen(QPen(theme.raised, 1));
    }
    const auto styleText = [&theme](QCPItemText* text, bool isMuted) {
        text->setFont(fontOf(TextRole::Tick));
        text->setColor(isMuted ? theme.axis : theme.text);
        text->setBrush(QBrush(theme.raised));
    };
    styleText(m_parts->valueUnit, true);
    for (const Name& name : std::as_const(m_parts->names)) {
        styleText(name.text, false);
        name.leader->setPen(QPen(theme.axis, 1));
    }
    for (const Crossing& crossing : std::as_const(m_parts->crossings)) {
        styleText(crossing.text, false);
        crossing.halo->setPen(QPen(theme.raised, 3));
    }
    showCurrentMark();
}

int CumulativeView::markCount() const {
    return int(m_chart.marks.size() + m_chart.bands.size());
}

QString CumulativeView::markText(int mark) const {
    if (mark < m_chart.marks.size())
        return m_chart.marks[mark].announcement;
    const CumulativeBand& band = m_chart.bands[mark - m_chart.marks.size()];
    //: a part of the chart and its emissions
    return tr("%1: %2 CO₂e in all.").arg(band.name, band.amountText);
}

QString CumulativeView::markAddress(int mark) const {
    return mark < m_chart.marks.size() ? m_chart.marks[mark].address
                                       : m_chart.bands[mark - m_chart.marks.size()].address;
}

int CumulativeView::markAt(const QPointF& point) const {
    constexpr double near = 8.0;
    const QCustomPlot& plot = *m_parts->plot;
    const QPointF onPlot = plot.mapFrom(this, point.toPoint());
    for (int i = 0; i < m_chart.marks.size(); ++i) {
        if (std::abs(plot.xAxis->coordToPixel(m_chart.marks[i].month) - onPlot.x()) < near)
            return i;
    }
    const double month = plot.xAxis->pixelToCoord(onPlot.x());
    const double kg = plot.yAxis->pixelToCoord(onPlot.y());
    const auto after = std::ranges::lower_bound(m_chart.months, month);
    if (after == m_chart.months.end() || kg < 0.0 || month < 0.0)
        return -1;
    const auto moment = after - m_chart.months.begin();
    double top = 0.0;
    for (int i = 0; i < m_chart.bands.size(); ++i) {
        top += m_chart.bands[i].kg[moment];
        if (kg <= top)
            return int(m_chart.marks.size()) + i;
    }
    return -1;
}

/// A crossing's ring grows; a phase's area is outlined.
void CumulativeView::showCurrentMark() {
    const Theme& theme = themeOf(palette());
    const bool isCrossing = currentMark() >= 0 && currentMark() < m_chart.marks.size();
    const auto band = currentMark() - m_chart.marks.size();
    for (qsizetype i = 0; i < m_parts->areas.size(); ++i) {
        const bool isCurrent = currentMark() >= 0 && i == band;
        m_parts->areas[i]->setPen(isCurrent ? QPen(theme.focus, 2) : QPen(theme.raised, 1));
    }
    for (qsizetype i = 0; i < m_chart.marks.size(); ++i) {
        const bool isCurrent = isCrossing && i == currentMark();
        m_parts->crossings[i].line->setPen(isCurrent ? QPen(theme.focus, 2)
                                                     : QPen(theme.text, 1, Qt::DashLine));
    }
    m_parts->rings->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.text, 2),
                                                    QBrush(theme.raised), ringSize));
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void CumulativeView::drawPicture(QPainter& painter) {
    m_parts->plot->replot();
    drawPlot(*m_parts->plot, painter);
}

} // namespace plume::ui
