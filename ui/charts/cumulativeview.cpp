// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cumulativeview.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <qcustomplot.h>

#include "charts/plotparts.h"
#include "theme/look.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr double ringSize = 10.0;
constexpr double leaderLength = 14.0;
int usualHeight() {
    return int(220 * textScale());
}

QFontMetrics tickMetrics() {
    return QFontMetrics(fontOf(TextRole::Tick));
}

struct Name {
    QCPItemText* text = nullptr;
    QCPItemLine* leader = nullptr;
};

} // namespace

struct CumulativeView::Parts {
    QCustomPlot* plot = nullptr;
    QSharedPointer<QCPAxisTickerText> months{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTickerText> values{new QCPAxisTickerText};
    // Owned by the plot.
    QList<QCPGraph*> areas;
    QCPGraph* rings = nullptr;
    QCPItemText* valueUnit = nullptr;
    std::array<QCPGraph*, 5> percentiles{}; ///< from the 5th to the 95th
    QCPItemLine* moment = nullptr;          ///< the current one of the range
    QList<MarkLine> crossings;
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
    m_parts->moment = addLine(*plot);
    for (QCPGraph*& percentile : m_parts->percentiles)
        percentile = plot->addGraph();
    m_parts->percentiles[4]->setChannelFillGraph(m_parts->percentiles[0]);
    m_parts->percentiles[3]->setChannelFillGraph(m_parts->percentiles[1]);
    connect(plot, &QCustomPlot::beforeReplot, this, &CumulativeView::placeTicks);
    connect(plot, &QCustomPlot::afterLayout, this, &CumulativeView::placeTexts);
    setCanvas(plot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMinimumHeight(usualHeight() - 40);
    CumulativeView::restyle();
}

CumulativeView::~CumulativeView() = default;

QSize CumulativeView::sizeHint() const {
    return {480, usualHeight()};
}

void CumulativeView::setChart(const CumulativeChart& chart) {
    const bool hadRange = hasRange();
    m_chart = chart;
    setAreas();
    setBands();
    setCrossings();
    showForm();
    marksChanged();
    if (hadRange != hasRange())
        Q_EMIT formChanged();
}

void CumulativeView::setShowsRange(bool showsRange) {
    if (m_wantsRange == showsRange)
        return;
    m_wantsRange = showsRange;
    showForm();
    marksChanged();
    Q_EMIT formChanged();
}

/// Areas and bands in one picture would hide each other.
void CumulativeView::showForm() {
    for (QCPGraph* area : std::as_const(m_parts->areas))
        area->setVisible(!showsRange());
    for (QCPGraph* percentile : m_parts->percentiles)
        percentile->setVisible(showsRange());
    m_parts->rings->setVisible(!showsRange());
    setAxes();
    restyle();
}

void CumulativeView::setBands() {
    QVector<double> months;
    std::array<QVector<double>, 5> base;
    for (const CumulativeMoment& moment : std::as_const(m_chart.range)) {
        months.append(moment.month);
        const Quantiles& each = moment.base;
        const std::array values{each.p5, each.p25, each.p50, each.p75, each.p95};
        for (std::size_t i = 0; i < values.size(); ++i)
            base[i].append(values[i]);
    }
    for (std::size_t i = 0; i < base.size(); ++i)
        m_parts->percentiles[i]->setData(months, base[i], true);
}

const QList<ChartTick>& CumulativeView::valueTicks() const {
    return showsRange() ? m_chart.rangeTicks : m_chart.valueTicks;
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
            top[k] += m_chart.bands[i].base[k];
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
        amounts.append(mark.base);
    }
    m_parts->rings->setData(months, amounts, true);
    while (m_parts->crossings.size() < m_chart.marks.size())
        m_parts->crossings.append(addMarkLine(*m_parts->plot));
}

void CumulativeView::setAxes() {
    m_parts->values->clear();
    for (const ChartTick& tick : valueTicks())
        m_parts->values->addTick(tick.at, tick.text);
    QCustomPlot& plot = *m_parts->plot;
    plot.xAxis->setVisible(!m_chart.isEmpty());
    plot.yAxis->setVisible(!m_chart.isEmpty());
    if (m_chart.isEmpty())
        return;
    plot.xAxis->setRange(0.0, std::max(m_chart.months.last(), 1e-9));
    plot.yAxis->setRange(0.0, valueTicks().last().at);
    plot.xAxis->setLabel(m_chart.monthUnit);
}

/// Margins that hold the names and numbers, and as many months as have room.
void CumulativeView::placeTicks() {
    const QFontMetrics metrics = tickMetrics();
    int left = 0;
    for (const ChartTick& tick : valueTicks())
        left = std::max(left, metrics.horizontalAdvance(tick.text));
    int right = 0;
    for (const QString& name : endNames())
        right = std::max(right, metrics.horizontalAdvance(name));
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
    placeMoment();
}

/// What stands at the right end, from the bottom up.
QStringList CumulativeView::endNames() const {
    if (showsRange())
        return m_chart.rangeNames;
    QStringList names;
    for (const CumulativeBand& band : m_chart.bands)
        names.append(band.name);
    return names;
}

/// At which amount each of them stands (base units).
QList<double> CumulativeView::endHeights() const {
    if (showsRange()) {
        const Quantiles& end = m_chart.range.last().base;
        return {end.p5, end.p50, end.p95};
    }
    QList<double> heights;
    double below = 0.0;
    for (const CumulativeBand& band : m_chart.bands) {
        heights.append(below + band.base.last() / 2.0);
        below += band.base.last();
    }
    return heights;
}

/// Beside the right end of what they name, moved apart where it is thin.
void CumulativeView::placeNames() {
    const QCustomPlot& plot = *m_parts->plot;
    const QRect area = plot.axisRect()->rect();
    const QStringList texts = endNames();
    QList<double> ends = endHeights();
    std::ranges::transform(ends, ends.begin(),
                           [&](double base) { return plot.yAxis->coordToPixel(base); });
    QList<double> heights = ends;
    const double line = tickMetrics().height() - 2.0;
    spreadHeights(heights, line, area.top());
    for (qsizetype i = 0; i < m_parts->names.size(); ++i) {
        const Name& name = m_parts->names[i];
        const bool isShown = i < texts.size();
        name.text->setVisible(isShown);
        name.leader->setVisible(isShown);
        if (!isShown)
            continue;
        const double right = area.right() + 1;
        const int room = plot.width() - int(right + leaderLength) - 6;
        name.text->setText(tickMetrics().elidedText(texts[i], Qt::ElideRight, std::max(0, room)));
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
        const MarkLine& crossing = m_parts->crossings[i];
        const bool isShown = i < m_chart.marks.size() && !showsRange();
        showMarkLine(crossing, isShown);
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
        m_parts->areas[i]->setBrush(fillOf(theme, m_chart.bands[i].phase));
        m_parts->areas[i]->setPen(QPen(theme.raised, 1));
    }
    styleText(*m_parts->valueUnit, theme, true);
    for (const Name& name : std::as_const(m_parts->names)) {
        styleText(*name.text, theme);
        name.leader->setPen(QPen(theme.axis, 1));
    }
    restyleBands();
    showCurrentMark();
}

/// Two opacities of one colour; edges where contrast is asked for.
void CumulativeView::restyleBands() {
    const Theme& theme = themeOf(palette());
    const auto faint = [&theme](double opacity) {
        QColor colour = theme.uncertainty;
        colour.setAlphaF(float(opacity));
        return QBrush(colour);
    };
    const bool hasEdges =
        theme.name == ThemeName::HighContrastLight || theme.name == ThemeName::HighContrastDark;
    for (QCPGraph* percentile : m_parts->percentiles)
        percentile->setPen(hasEdges ? QPen(theme.uncertainty, 1) : QPen(Qt::NoPen));
    m_parts->percentiles[2]->setPen(QPen(theme.uncertainty, 2));
    m_parts->percentiles[4]->setBrush(faint(0.18));
    m_parts->percentiles[3]->setBrush(faint(0.32));
    m_parts->moment->setPen(QPen(theme.focus, 2));
}

void CumulativeView::placeMoment() {
    const bool isShown = showsRange() && currentMark() >= 0 && currentMark() < markCount();
    m_parts->moment->setVisible(isShown);
    if (!isShown)
        return;
    const QCustomPlot& plot = *m_parts->plot;
    const double x = plot.xAxis->coordToPixel(m_chart.range[currentMark()].month);
    placeLine(*m_parts->moment, x, plot.axisRect()->rect().bottom(), x,
              plot.axisRect()->rect().top());
}

int CumulativeView::markCount() const {
    if (showsRange())
        return int(m_chart.range.size());
    return int(m_chart.marks.size() + m_chart.bands.size());
}

QString CumulativeView::markText(int mark) const {
    if (showsRange())
        return m_chart.range[mark].announcement;
    if (mark < m_chart.marks.size())
        return m_chart.marks[mark].announcement;
    const CumulativeBand& band = m_chart.bands[mark - m_chart.marks.size()];
    //: a part of the chart and its emissions
    return tr("%1: %2 CO₂e in all.").arg(band.name, band.amountText);
}

QString CumulativeView::markAddress(int mark) const {
    if (showsRange())
        return m_chart.range[mark].address;
    return mark < m_chart.marks.size() ? m_chart.marks[mark].address
                                       : m_chart.bands[mark - m_chart.marks.size()].address;
}

int CumulativeView::markAt(const QPointF& point) const {
    constexpr double near = 8.0;
    const QCustomPlot& plot = *m_parts->plot;
    const QPointF onPlot = plot.mapFrom(this, point.toPoint());
    if (showsRange()) {
        const double month = plot.xAxis->pixelToCoord(onPlot.x());
        const auto nearest = std::ranges::min_element(
            m_chart.range, {}, [month](const auto& each) { return std::abs(each.month - month); });
        return int(nearest - m_chart.range.begin());
    }
    for (int i = 0; i < m_chart.marks.size(); ++i) {
        if (std::abs(plot.xAxis->coordToPixel(m_chart.marks[i].month) - onPlot.x()) < near)
            return i;
    }
    const double month = plot.xAxis->pixelToCoord(onPlot.x());
    const double base = plot.yAxis->pixelToCoord(onPlot.y());
    const auto after = std::ranges::lower_bound(m_chart.months, month);
    if (after == m_chart.months.end() || base < 0.0 || month < 0.0)
        return -1;
    const auto moment = after - m_chart.months.begin();
    double top = 0.0;
    for (int i = 0; i < m_chart.bands.size(); ++i) {
        top += m_chart.bands[i].base[moment];
        if (base <= top)
            return int(m_chart.marks.size()) + i;
    }
    return -1;
}

/// A crossing's ring grows; a phase's area is outlined.
void CumulativeView::showCurrentMark() {
    const Theme& theme = themeOf(palette());
    const auto band = currentMark() - m_chart.marks.size();
    for (qsizetype i = 0; i < m_parts->areas.size(); ++i) {
        const bool isCurrent = currentMark() >= 0 && i == band;
        m_parts->areas[i]->setPen(isCurrent ? QPen(theme.focus, 2) : QPen(theme.raised, 1));
    }
    for (qsizetype i = 0; i < m_parts->crossings.size(); ++i)
        styleMarkLine(m_parts->crossings[i], theme, i == currentMark());
    m_parts->rings->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.text, 2),
                                                    QBrush(theme.raised), ringSize));
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void CumulativeView::drawPicture(QPainter& painter) {
    m_parts->plot->replot();
    drawPlot(*m_parts->plot, painter);
}

} // namespace plume::ui
