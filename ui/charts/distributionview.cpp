// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/distributionview.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "charts/plotparts.h"
#include "theme/look.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

int usualHeight() {
    return int(220 * textScale());
}
constexpr int markCountOfAll = 3;

QFontMetrics tickMetrics() {
    return QFontMetrics(fontOf(TextRole::Tick));
}

} // namespace

struct DistributionView::Parts {
    QCustomPlot* plot = nullptr;
    QSharedPointer<QCPAxisTickerText> amounts{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTickerText> shares{new QCPAxisTickerText};
    // Owned by the plot.
    QCPBars* bars = nullptr;
    QCPBars* current = nullptr;
    QCPGraph* curve = nullptr;
    QCPGraph* dots = nullptr;
    QList<MarkLine> marks;
};

DistributionView::DistributionView(QWidget* parent)
    : ChartView(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* plot = new QCustomPlot(this);
    m_parts->plot = plot;
    setUpPlot(*plot);
    plot->xAxis->setTicker(m_parts->amounts);
    plot->yAxis->setTicker(m_parts->shares);
    plot->xAxis->grid()->setVisible(false);
    plot->xAxis->setLabelPadding(0);
    m_parts->bars = new QCPBars(plot->xAxis, plot->yAxis);
    m_parts->current = new QCPBars(plot->xAxis, plot->yAxis);
    for (QCPBars* bars : {m_parts->bars, m_parts->current})
        bars->setWidthType(QCPBars::wtAbsolute);
    m_parts->curve = plot->addGraph();
    m_parts->dots = plot->addGraph();
    m_parts->dots->setLineStyle(QCPGraph::lsNone);
    for (int i = 0; i < markCountOfAll; ++i)
        m_parts->marks.append(addMarkLine(*plot));
    connect(plot, &QCustomPlot::beforeReplot, this, &DistributionView::placeTicks);
    connect(plot, &QCustomPlot::afterLayout, this, &DistributionView::placeAll);
    setCanvas(plot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMinimumHeight(usualHeight() - 40);
    DistributionView::restyle();
}

DistributionView::~DistributionView() = default;

QSize DistributionView::sizeHint() const {
    return {480, usualHeight()};
}

void DistributionView::setChart(const DistributionChart& chart) {
    m_chart = chart;
    setBars();
    showForm();
    marksChanged();
}

void DistributionView::setForm(DistributionForm form) {
    if (m_form == form)
        return;
    m_form = form;
    showForm();
    marksChanged();
    Q_EMIT formChanged();
}

QString DistributionView::caption() const {
    switch (m_form) {
    case DistributionForm::Bars:
        return m_chart.binsCaption;
    case DistributionForm::Curve:
        return m_chart.curveCaption;
    case DistributionForm::Dots:
        return m_chart.dotsCaption;
    }
    Q_UNREACHABLE();
}

void DistributionView::showForm() {
    m_parts->bars->setVisible(m_form == DistributionForm::Bars);
    m_parts->curve->setVisible(m_form == DistributionForm::Curve);
    m_parts->dots->setVisible(m_form == DistributionForm::Dots);
    setAxes();
    restyle();
}

void DistributionView::setBars() {
    QVector<double> middles;
    QVector<double> shares;
    for (const DistributionBin& bin : std::as_const(m_chart.bins)) {
        middles.append(m_chart.isLogarithmic ? std::sqrt(bin.from * bin.to)
                                             : (bin.from + bin.to) / 2.0);
        shares.append(bin.share);
    }
    m_parts->bars->setData(middles, shares, true);
    QVector<double> amounts;
    QVector<double> below;
    for (const DistributionPoint& point : std::as_const(m_chart.curve)) {
        amounts.append(point.base);
        below.append(point.share);
    }
    m_parts->curve->setData(amounts, below, true);
}

void DistributionView::setAxes() {
    QCustomPlot& plot = *m_parts->plot;
    plot.xAxis->setVisible(!m_chart.isEmpty());
    plot.yAxis->setVisible(!m_chart.isEmpty() && m_form != DistributionForm::Dots);
    plot.yAxis->grid()->setVisible(plot.yAxis->visible());
    if (m_chart.isEmpty())
        return;
    plot.xAxis->setScaleType(m_chart.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    plot.xAxis->setRange(m_chart.axis.low, m_chart.axis.high);
    plot.xAxis->setLabel(m_chart.unit);
    const auto& ticks = m_form == DistributionForm::Curve ? m_chart.curveTicks : m_chart.shareTicks;
    plot.yAxis->setRange(0.0, ticks.last().at);
    m_parts->shares->clear();
    for (const ChartTick& tick : ticks)
        m_parts->shares->addTick(tick.at, tick.text);
}

/// Margins that hold the texts, and as many amounts as have room.
void DistributionView::placeTicks() {
    const QFontMetrics metrics = tickMetrics();
    int left = metrics.horizontalAdvance(QStringLiteral("100%"));
    int widest = 0;
    for (const ChartTick& tick : std::as_const(m_chart.ticks))
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    for (const ChartTick& tick : std::as_const(m_chart.shareTicks))
        left = std::max(left, metrics.horizontalAdvance(tick.text));
    QCustomPlot& plot = *m_parts->plot;
    const int line = metrics.height();
    plot.axisRect()->setMargins(QMargins(left + 10, line + 6, widest / 2 + 8, 2 * line + 8));
    const int room = std::max(1, plot.width() - left - 18 - widest / 2);
    const auto count = std::max<qsizetype>(1, m_chart.ticks.size());
    const int every = int(std::max<qsizetype>(1, (count * (widest + 12) + room - 1) / room));
    m_parts->amounts->clear();
    for (int i = 0; i < m_chart.ticks.size(); ++i)
        m_parts->amounts->addTick(m_chart.ticks[i].at,
                                  i % every == 0 ? m_chart.ticks[i].text : QString());
}

void DistributionView::placeAll() {
    const double width = m_parts->plot->axisRect()->width();
    const auto count = double(std::max<qsizetype>(1, m_chart.bins.size()));
    for (QCPBars* bars : {m_parts->bars, m_parts->current})
        bars->setWidth(std::max(1.0, width / count - 1.0));
    placeDots();
    placeMarks();
}

/// As large as the tallest stack and the width of a stack allow; the vertical axis counts pixels.
void DistributionView::placeDots() {
    if (m_form != DistributionForm::Dots || m_chart.isEmpty())
        return;
    QCustomPlot& plot = *m_parts->plot;
    const double height = plot.axisRect()->height();
    const auto tallest = std::ranges::max_element(m_chart.dots, {}, &DistributionDot::level);
    const double size =
        std::min(m_chart.dotWidth * plot.axisRect()->width(), height / (tallest->level + 1.0));
    plot.yAxis->setRange(0.0, height);
    QVector<double> x;
    QVector<double> y;
    for (const DistributionDot& dot : std::as_const(m_chart.dots)) {
        x.append(dot.base);
        y.append((dot.level + 0.5) * size);
    }
    m_parts->dots->setData(x, y, true);
    const Theme& theme = themeOf(palette());
    m_parts->dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.raised, 1),
                                                   QBrush(theme.accent), size - 1.0));
}

void DistributionView::placeMarks() {
    const QCustomPlot& plot = *m_parts->plot;
    const QRect area = plot.axisRect()->rect();
    QList<double> centres;
    QList<double> widths;
    for (const DistributionMark& mark : std::as_const(m_chart.marks)) {
        centres.append(plot.xAxis->coordToPixel(mark.base));
        widths.append(tickMetrics().horizontalAdvance(mark.text) + 6.0);
    }
    const QList<double> edges = spreadTexts(centres, widths, 0.0, plot.width());
    for (qsizetype i = 0; i < m_parts->marks.size(); ++i) {
        const MarkLine& mark = m_parts->marks[i];
        showMarkLine(mark, i < centres.size());
        if (i >= centres.size())
            continue;
        placeLine(*mark.halo, centres[i], area.bottom(), centres[i], area.top() - 3);
        placeLine(*mark.line, centres[i], area.bottom(), centres[i], area.top() - 3);
        mark.text->setText(m_chart.marks[i].text);
        mark.text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        mark.text->position->setCoords(edges[i], 0);
    }
}

void DistributionView::restyle() {
    const Theme& theme = themeOf(palette());
    stylePlot(*m_parts->plot, theme);
    m_parts->bars->setPen(Qt::NoPen);
    m_parts->bars->setBrush(theme.accent);
    m_parts->current->setPen(QPen(theme.focus, 2));
    m_parts->current->setBrush(theme.raised);
    m_parts->curve->setPen(QPen(theme.accent, 2));
    showCurrentMark();
}

int DistributionView::markCount() const {
    const auto bars = m_form == DistributionForm::Bars ? m_chart.bins.size() : 0;
    return int(m_chart.marks.size() + bars);
}

QString DistributionView::markText(int mark) const {
    return mark < m_chart.marks.size() ? m_chart.marks[mark].announcement
                                       : m_chart.bins[mark - m_chart.marks.size()].announcement;
}

QString DistributionView::markAddress(int mark) const {
    return mark < m_chart.marks.size() ? m_chart.marks[mark].address : QString();
}

int DistributionView::markAt(const QPointF& point) const {
    constexpr double near = 6.0;
    const QCustomPlot& plot = *m_parts->plot;
    const double x = plot.mapFrom(this, point.toPoint()).x();
    for (int i = 0; i < m_chart.marks.size(); ++i) {
        if (std::abs(plot.xAxis->coordToPixel(m_chart.marks[i].base) - x) < near)
            return i;
    }
    const double base = plot.xAxis->pixelToCoord(x);
    for (int i = int(m_chart.marks.size()); i < markCount(); ++i) {
        const DistributionBin& bin = m_chart.bins[i - m_chart.marks.size()];
        if (base >= bin.from && base < bin.to)
            return i;
    }
    return -1;
}

/// A percentile's line, or the outline of a bar.
void DistributionView::showCurrentMark() {
    const Theme& theme = themeOf(palette());
    for (qsizetype i = 0; i < m_parts->marks.size(); ++i)
        styleMarkLine(m_parts->marks[i], theme, currentMark() == i);
    m_parts->current->data()->clear();
    const auto bar = currentMark() - m_chart.marks.size();
    if (m_form == DistributionForm::Bars && bar >= 0 && bar < m_chart.bins.size())
        m_parts->current->setData({m_parts->bars->data()->at(int(bar))->key},
                                  {m_chart.bins[bar].share});
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionView::drawPicture(QPainter& painter) {
    m_parts->plot->replot();
    drawPlot(*m_parts->plot, painter);
}

} // namespace plume::ui
