// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ladderview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "charts/plotparts.h"
#include "theme/look.h"
#include "theme/textwidth.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

int rowHeight() {
    return int(22 * textScale());
}
constexpr double dotSize = 11.0;
constexpr double dotToLabel = 9.0;
constexpr double labelGap = 6.0; // between a name and its amount
constexpr double ringSize = 19.0;
constexpr int usualRows = 8;

int axisHeight() {
    return QFontMetrics(fontOf(TextRole::Tick)).height() + 8;
}

/// A little more than from tick to tick, so that a dot on the first or last one is whole.
QCPRange rangeAround(double low, double high, bool isLinear) {
    constexpr double part = 0.015;
    if (isLinear)
        return {low - part * (high - low), high + part * (high - low)};
    const double factor = std::pow(high / low, part);
    return {low / factor, high * factor};
}

/// Where the two parts of a label go; both are beside the dot, beyond its range.
struct Sides {
    bool isNameRight = true;
    bool isAmountRight = true;
    double roomForName = 0.0;
};

/// Together on the side with more room, or on the other; where neither holds them, the name on one
/// side and the amount on the other.
Sides sidesOf(double nameWidth, double amountWidth, double roomLeft, double roomRight) {
    const bool isRight = roomRight >= roomLeft;
    if (nameWidth + amountWidth <= std::max(roomLeft, roomRight))
        return {isRight, isRight, nameWidth};
    return {isRight, !isRight, std::max(roomLeft, roomRight)};
}

QFont labelFont(bool isPlan) {
    QFont font = fontOf(isPlan ? TextRole::Small : TextRole::Tick);
    font.setWeight(isPlan ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace

struct LadderView::Parts {
    QCustomPlot* plot = nullptr;
    QSharedPointer<QCPAxisTickerText> ticker{new QCPAxisTickerText};
    // Owned by the plot.
    QCPGraph* things = nullptr;
    QCPGraph* plan = nullptr;
    QCPGraph* current = nullptr;
    QCPErrorBars* ranges = nullptr;
    QCPErrorBars* planRange = nullptr;
    QList<QCPItemText*> names;
    QList<QCPItemText*> amounts;
};

LadderView::LadderView(QWidget* parent)
    : ChartView(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* plot = new QCustomPlot(this);
    m_parts->plot = plot;
    setUpPlot(*plot);
    plot->xAxis->setTicker(m_parts->ticker);
    plot->yAxis->setVisible(false);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRangeReversed(true);
    for (QCPErrorBars** ranges : {&m_parts->ranges, &m_parts->planRange})
        *ranges = new QCPErrorBars(plot->xAxis, plot->yAxis); // below the dots; the plot owns it
    for (QCPGraph** graph : {&m_parts->current, &m_parts->things, &m_parts->plan}) {
        *graph = plot->addGraph();
        (*graph)->setLineStyle(QCPGraph::lsNone);
    }
    m_parts->ranges->setDataPlottable(m_parts->things);
    m_parts->planRange->setDataPlottable(m_parts->plan);
    for (QCPErrorBars* ranges : {m_parts->ranges, m_parts->planRange}) {
        ranges->setErrorType(QCPErrorBars::etKeyError);
        ranges->setSymbolGap(0);
        ranges->setWhiskerWidth(6);
        ranges->setAntialiased(false); // upright and level lines are sharp without
    }
    connect(plot, &QCustomPlot::beforeReplot, this, &LadderView::placeTicks);
    connect(plot, &QCustomPlot::afterLayout, this, &LadderView::placeLabels);
    setCanvas(plot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    LadderView::restyle();
}

LadderView::~LadderView() = default;

QSize LadderView::sizeHint() const {
    return {480, usualRows * rowHeight() + axisHeight() + 6};
}

void LadderView::setChart(const LadderChart& chart) {
    m_chart = chart;
    const int rows = std::max<int>(3, int(chart.rows.size()));
    setMinimumHeight(rows * rowHeight() + axisHeight() + 6);
    setAxis();
    setDots();
    showCurrentMark();
    marksChanged();
}

bool LadderView::isLinear() const {
    return m_isLinear;
}

void LadderView::setLinear(bool isLinear) {
    if (m_isLinear == isLinear)
        return;
    m_isLinear = isLinear;
    setAxis();
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT scaleChanged(isLinear);
}

QString LadderView::caption() const {
    return m_isLinear ? m_chart.linearCaption : m_chart.caption;
}

int LadderView::markCount() const {
    return int(m_chart.rows.size());
}

QString LadderView::markText(int mark) const {
    return m_chart.rows[mark].announcement;
}

int LadderView::markAt(const QPointF& point) const {
    const double y = m_parts->plot->mapFrom(this, point.toPoint()).y();
    const int row = int(std::lround(m_parts->plot->yAxis->pixelToCoord(y)));
    return row >= 0 && row < markCount() ? row : -1;
}

void LadderView::setAxis() {
    const QList<ChartTick>& ticks = m_isLinear ? m_chart.linearTicks : m_chart.ticks;
    QCPAxis* axis = m_parts->plot->xAxis;
    axis->setScaleType(m_isLinear ? QCPAxis::stLinear : QCPAxis::stLogarithmic);
    if (!ticks.isEmpty())
        axis->setRange(rangeAround(ticks.first().at, ticks.last().at, m_isLinear));
    m_parts->plot->yAxis->setRange(-0.5, std::max<double>(2.5, double(m_chart.rows.size()) - 0.5));
}

void LadderView::setDots() {
    QVector<double> x;
    QVector<double> y;
    QVector<double> below;
    QVector<double> above;
    m_parts->plan->data()->clear();
    m_parts->planRange->data()->clear();
    for (int i = 0; i < markCount(); ++i) {
        const LadderRow& row = m_chart.rows[i];
        if (row.isPlan()) {
            m_parts->plan->setData({row.base}, {double(i)});
            if (row.range)
                m_parts->planRange->setData({row.base - row.range->low},
                                            {row.range->high - row.base});
            continue;
        }
        x.append(row.base);
        y.append(i);
        below.append(row.range ? row.base - row.range->low : qQNaN());
        above.append(row.range ? row.range->high - row.base : qQNaN());
    }
    m_parts->things->setData(x, y, true);
    m_parts->ranges->setData(below, above);
    while (m_parts->names.size() < markCount()) {
        m_parts->names.append(addText(*m_parts->plot));
        m_parts->amounts.append(addText(*m_parts->plot));
    }
    restyle();
}

/// A text for every decade, or for every second or third where there is no room; a line for each.
void LadderView::placeTicks() {
    const QList<ChartTick>& ticks = m_isLinear ? m_chart.linearTicks : m_chart.ticks;
    double wide = 0.0;
    for (const ChartTick& tick : ticks)
        wide = std::max(wide, textWidth(fontOf(TextRole::Tick), tick.text));
    const int widest = int(std::ceil(wide));
    const int side = widest / 2 + 4;
    m_parts->plot->axisRect()->setMargins(QMargins(side, 0, side, axisHeight()));
    const int room = std::max(1, m_parts->plot->width() - 2 * side);
    const int count = std::max(1, int(ticks.size()) - 1);
    const int every = std::max(1, int(std::ceil(double(count * (widest + 10)) / room)));
    m_parts->ticker->clear();
    for (int i = 0; i < ticks.size(); ++i) {
        const bool hasText = (ticks.size() - 1 - i) % every == 0;
        m_parts->ticker->addTick(ticks[i].at, hasText ? ticks[i].text : QString());
    }
}

void LadderView::placeLabels() {
    for (int i = 0; i < m_parts->names.size(); ++i) {
        m_parts->names[i]->setVisible(i < markCount());
        m_parts->amounts[i]->setVisible(i < markCount());
        if (i < markCount())
            placeLabel(i);
    }
}

void LadderView::placeLabel(int row) {
    const LadderRow& thing = m_chart.rows[row];
    const QCustomPlot& plot = *m_parts->plot;
    const QFont font = labelFont(thing.isPlan());
    const QCPRange span = plot.xAxis->range();
    const double from = thing.range ? std::max(span.lower, thing.range->low) : thing.base;
    const double to = thing.range ? thing.range->high : thing.base;
    const double left = plot.xAxis->coordToPixel(from) - dotToLabel;
    const double right = plot.xAxis->coordToPixel(to) + dotToLabel;
    const double amountWidth = textWidth(font, thing.amountText) + labelGap;
    const Sides sides = sidesOf(textWidth(font, thing.name) + 2.0, amountWidth, left - 2.0,
                                plot.width() - right - 2.0);
    // On the left the amount is next to the dot, on the right the name is.
    const bool isApart = sides.isNameRight != sides.isAmountRight;
    const QString name = elidedInMiddle(font, thing.name, sides.roomForName);
    const double nameWidth = textWidth(font, name) + labelGap;
    const double nameX = sides.isNameRight ? right : left - (isApart ? 0.0 : amountWidth);
    const double amountX = sides.isAmountRight ? right + (isApart ? 0.0 : nameWidth) : left;
    const double y = plot.yAxis->coordToPixel(row);
    const auto put = [&](QCPItemText* text, const QString& words, double x, bool isRight) {
        text->setText(words);
        text->setFont(font);
        text->setPositionAlignment((isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        text->position->setCoords(x, y);
    };
    put(m_parts->names[row], name, nameX, sides.isNameRight);
    put(m_parts->amounts[row], thing.amountText, amountX, sides.isAmountRight);
}

void LadderView::restyle() {
    const Theme& theme = themeOf(palette());
    const auto disc = [](const QColor& colour, double size) {
        return QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour), QBrush(colour), size);
    };
    stylePlot(*m_parts->plot, theme);
    m_parts->things->setScatterStyle(disc(theme.mutedText, dotSize));
    m_parts->plan->setScatterStyle(disc(theme.accent, dotSize + 2.0));
    m_parts->current->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.focus, 2), Qt::NoBrush, ringSize));
    m_parts->ranges->setPen(QPen(theme.mutedText, 1));
    m_parts->planRange->setPen(QPen(theme.uncertainty, 1.5));
    for (const auto* texts : {&m_parts->names, &m_parts->amounts}) {
        for (QCPItemText* text : *texts) {
            text->setColor(theme.text);
            text->setBrush(QBrush(theme.raised));
        }
    }
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void LadderView::showCurrentMark() {
    m_parts->current->data()->clear();
    if (currentMark() >= 0 && currentMark() < markCount())
        m_parts->current->setData({m_chart.rows[currentMark()].base}, {double(currentMark())});
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void LadderView::keyPressEvent(QKeyEvent* event) {
    if (isLetter(*event, Qt::Key_L))
        setLinear(!m_isLinear);
    else
        ChartView::keyPressEvent(event);
}

void LadderView::drawPicture(QPainter& painter) {
    m_parts->plot->replot();
    drawPlot(*m_parts->plot, painter);
}

} // namespace plume::ui
