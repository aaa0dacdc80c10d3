// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sensitivityview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "charts/plotparts.h"
#include "theme/look.h"

namespace plume::ui {
namespace {

double barHeight() {
    return 14.0 * textScale();
}
constexpr double rowGap = 8.0;
constexpr double barToText = 5.0;

QFontMetrics tickMetrics() {
    return QFontMetrics(fontOf(TextRole::Tick));
}

/// A line for the name and one for the bar.
double rowHeight() {
    return tickMetrics().height() + 1.0 + barHeight() + rowGap;
}

QFont levelFont(InfluenceLevel level) {
    QFont font = fontOf(TextRole::Tick);
    font.setWeight(level == InfluenceLevel::High ? QFont::Bold : QFont::Normal);
    return font;
}

/// A name above, a word beside it, a bar in two parts below and a text at either end of it.
struct Row {
    QCPItemText* name = nullptr;
    QCPItemText* level = nullptr;
    QCPItemRect* outlined = nullptr;
    QCPItemRect* filled = nullptr;
    QCPItemText* left = nullptr;
    QCPItemText* right = nullptr;
};

void showRow(const Row& row, bool isShown) {
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{
             row.name, row.level, row.outlined, row.filled, row.left, row.right})
        item->setVisible(isShown);
}

/// From one horizontal position to the other, at least a hair wide.
void placeBar(QCPItemRect& bar, double from, double to, double top) {
    const double left = std::min(from, to);
    const double right = std::max({from, to, left + 1.0});
    bar.topLeft->setCoords(left, top);
    bar.bottomRight->setCoords(right, top + barHeight());
}

void placeText(QCPItemText& text, const QString& words, double x, double y, Qt::Alignment side) {
    text.setText(words);
    text.setPositionAlignment(side | Qt::AlignVCenter);
    text.position->setCoords(x, y);
}

} // namespace

struct SensitivityView::Parts {
    QCustomPlot* plot = nullptr;
    QSharedPointer<QCPAxisTickerText> ticker{new QCPAxisTickerText};
    // Owned by the plot.
    QList<Row> rows;
    MarkLine centre;
    QCPItemRect* current = nullptr;
};

SensitivityView::SensitivityView(QWidget* parent)
    : ChartView(parent)
    , m_parts(std::make_unique<Parts>()) {
    auto* plot = new QCustomPlot(this);
    m_parts->plot = plot;
    setUpPlot(*plot);
    plot->xAxis->setTicker(m_parts->ticker);
    plot->xAxis->setLabelPadding(0);
    plot->yAxis->setVisible(false);
    plot->yAxis->grid()->setVisible(false);
    m_parts->centre = addMarkLine(*plot);
    m_parts->current = addBox(*plot);
    connect(plot, &QCustomPlot::beforeReplot, this, &SensitivityView::placeTicks);
    connect(plot, &QCustomPlot::afterLayout, this, &SensitivityView::placeAll);
    setCanvas(plot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    showForm();
}

SensitivityView::~SensitivityView() = default;

const QList<SensitivityBar>& SensitivityView::bars() const {
    return m_showsVariance ? m_chart.variances : m_chart.swings;
}

void SensitivityView::setChart(const SensitivityChart& chart) {
    m_chart = chart;
    showForm();
    marksChanged();
}

void SensitivityView::setShowsVariance(bool showsVariance) {
    if (m_showsVariance == showsVariance)
        return;
    m_showsVariance = showsVariance;
    showForm();
    marksChanged();
    Q_EMIT formChanged();
}

QString SensitivityView::caption() const {
    return m_showsVariance ? m_chart.varianceCaption : m_chart.swingCaption;
}

void SensitivityView::showForm() {
    QCustomPlot& plot = *m_parts->plot;
    while (m_parts->rows.size() < markCount())
        m_parts->rows.append({addText(plot), addText(plot), addBox(plot), addBox(plot),
                              addText(plot), addText(plot)});
    plot.xAxis->setVisible(!m_chart.isEmpty());
    plot.xAxis->setLabel(m_showsVariance ? QString() : m_chart.unit);
    if (m_showsVariance)
        plot.xAxis->setRange(0.0, 1.0);
    else
        plot.xAxis->setRange(m_chart.axis.low, m_chart.axis.high);
    const int lines = m_showsVariance ? 1 : 2;
    const int axis = lines * tickMetrics().height() + 8;
    setFixedHeight(int(rowTop(std::max(1, markCount()))) + axis + 6);
    restyle();
}

double SensitivityView::rowTop(int row) const {
    const double top = m_showsVariance ? 0.0 : tickMetrics().height() + 4.0;
    return top + row * rowHeight();
}

/// Margins that hold the texts at the ends of the longest bars.
void SensitivityView::placeTicks() {
    const QFontMetrics metrics = tickMetrics();
    int left = 0;
    int right = 0;
    for (const SensitivityBar& bar : bars()) {
        const QString atEnd = m_showsVariance ? bar.shareText : bar.highText;
        right = std::max({right, metrics.horizontalAdvance(atEnd),
                          m_showsVariance ? 0 : metrics.horizontalAdvance(bar.lowText)});
    }
    right += int(barToText) + 8;
    left = m_showsVariance ? metrics.horizontalAdvance(QStringLiteral("0%")) / 2 + 4 : right;
    const int below = (m_showsVariance ? 1 : 2) * metrics.height() + 8;
    QCustomPlot& plot = *m_parts->plot;
    plot.axisRect()->setMargins(QMargins(left, int(rowTop(0)), right, below));
    const auto& ticks = m_showsVariance ? m_chart.shareTicks : m_chart.ticks;
    const int room = std::max(1, plot.width() - left - right);
    int widest = 1;
    for (const ChartTick& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text) + 12);
    const int every = std::max(1, (int(ticks.size()) * widest + room - 1) / room);
    m_parts->ticker->clear();
    for (int i = 0; i < ticks.size(); ++i)
        m_parts->ticker->addTick(ticks[i].at, i % every == 0 ? ticks[i].text : QString());
}

void SensitivityView::placeAll() {
    for (int i = 0; i < m_parts->rows.size(); ++i) {
        showRow(m_parts->rows[i], i < markCount());
        if (i < markCount())
            placeRow(i);
    }
    placeCentre();
    m_parts->current->setVisible(currentMark() >= 0 && currentMark() < markCount());
    m_parts->current->topLeft->setCoords(1, rowTop(currentMark()) - rowGap / 2.0 + 1.0);
    m_parts->current->bottomRight->setCoords(m_parts->plot->width() - 2,
                                             rowTop(currentMark() + 1) - rowGap / 2.0);
}

/// The name begins at the left edge, the word ends at the right one.
void SensitivityView::placeRow(int row) {
    const SensitivityBar& bar = bars()[row];
    const Row& parts = m_parts->rows[row];
    const QFontMetrics metrics = tickMetrics();
    const double middle = rowTop(row) + metrics.height() / 2.0;
    const int levelWidth = QFontMetrics(levelFont(bar.level)).horizontalAdvance(bar.levelText);
    const int room = m_parts->plot->width() - levelWidth - 28;
    placeText(*parts.name, metrics.elidedText(bar.name, Qt::ElideMiddle, std::max(0, room)), 4,
              middle, Qt::AlignLeft);
    parts.level->setFont(levelFont(bar.level));
    placeText(*parts.level, bar.levelText, m_parts->plot->width() - 4, middle, Qt::AlignRight);
    if (m_showsVariance)
        placeVariance(row);
    else
        placeSwing(row);
}

/// Outlined from the centre to the total at the input's low end, filled to that at its high end.
void SensitivityView::placeSwing(int row) {
    const SensitivityBar& bar = bars()[row];
    const Row& parts = m_parts->rows[row];
    const QCPAxis& axis = *m_parts->plot->xAxis;
    const double top = rowTop(row) + tickMetrics().height() + 1.0;
    const double centre = axis.coordToPixel(m_chart.central);
    const double low = axis.coordToPixel(bar.low);
    const double high = axis.coordToPixel(bar.high);
    placeBar(*parts.outlined, low, centre, top);
    placeBar(*parts.filled, centre, high, top);
    const bool isReversed = low > high;
    const double middle = top + barHeight() / 2.0;
    placeText(*parts.left, isReversed ? bar.highText : bar.lowText,
              std::min({low, high, centre}) - barToText, middle, Qt::AlignRight);
    placeText(*parts.right, isReversed ? bar.lowText : bar.highText,
              std::max({low, high, centre}) + barToText, middle, Qt::AlignLeft);
}

void SensitivityView::placeVariance(int row) {
    const SensitivityBar& bar = bars()[row];
    const Row& parts = m_parts->rows[row];
    const QCPAxis& axis = *m_parts->plot->xAxis;
    const double top = rowTop(row) + tickMetrics().height() + 1.0;
    const double start = axis.coordToPixel(0.0);
    const double end = axis.coordToPixel(std::max(bar.total, bar.firstOrder));
    placeBar(*parts.outlined, start, end, top);
    placeBar(*parts.filled, start, axis.coordToPixel(bar.firstOrder), top);
    parts.left->setVisible(false);
    placeText(*parts.right, bar.shareText, end + barToText, top + barHeight() / 2.0, Qt::AlignLeft);
}

void SensitivityView::placeCentre() {
    const MarkLine& centre = m_parts->centre;
    const bool isShown = !m_chart.isEmpty() && !m_showsVariance;
    showMarkLine(centre, isShown);
    if (!isShown)
        return;
    const QCustomPlot& plot = *m_parts->plot;
    const double x = plot.xAxis->coordToPixel(m_chart.central);
    const double width = tickMetrics().horizontalAdvance(m_chart.centralText) + 6.0;
    const double bottom = plot.axisRect()->rect().bottom();
    centre.halo->setVisible(false); // the bars end at the line, and names lie over it
    placeLine(*centre.line, x, bottom, x, rowTop(0) - 3.0);
    centre.text->setText(m_chart.centralText);
    centre.text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    centre.text->position->setCoords(
        std::clamp(x - width / 2.0, 0.0, std::max(0.0, plot.width() - width)), 0);
}

void SensitivityView::restyle() {
    const Theme& theme = themeOf(palette());
    stylePlot(*m_parts->plot, theme);
    styleMarkLine(m_parts->centre, theme, false);
    for (int i = 0; i < m_parts->rows.size(); ++i) {
        const Row& row = m_parts->rows[i];
        const bool isRest = i < markCount() && bars()[i].isRest;
        const QColor colour = isRest ? theme.mutedText : theme.accent;
        row.outlined->setPen(QPen(colour, 1));
        row.outlined->setBrush(QBrush(theme.raised));
        row.filled->setPen(QPen(colour, 1));
        row.filled->setBrush(QBrush(colour));
        for (QCPItemText* text : {row.name, row.left, row.right})
            styleText(*text, theme);
        styleText(*row.level, theme, true);
    }
    m_parts->current->setBrush(Qt::NoBrush);
    m_parts->current->setPen(QPen(theme.focus, 2));
    showCurrentMark();
}

void SensitivityView::showCurrentMark() {
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

int SensitivityView::markAt(const QPointF& point) const {
    const double y = m_parts->plot->mapFrom(this, point.toPoint()).y();
    const int row = int(std::floor((y - rowTop(0) + rowGap / 2.0) / rowHeight()));
    return row >= 0 && row < markCount() ? row : -1;
}

void SensitivityView::requestInput(int mark) {
    if (mark >= 0 && mark < markCount() && !markAddress(mark).isEmpty())
        Q_EMIT inputRequested(markAddress(mark));
}

void SensitivityView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        requestInput(currentMark());
    else
        ChartView::keyPressEvent(event);
}

void SensitivityView::mouseReleaseEvent(QMouseEvent* event) {
    ChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        requestInput(markAt(event->position()));
}

/// The first click has led away already.
void SensitivityView::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

void SensitivityView::drawPicture(QPainter& painter) {
    m_parts->plot->replot();
    drawPlot(*m_parts->plot, painter);
}

} // namespace plume::ui
