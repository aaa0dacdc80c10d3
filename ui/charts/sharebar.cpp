// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sharebar.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalPercentBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <utility>

#include "charts/barlabelsitem.h"
#include "charts/rangeitem.h"
#include "theme/look.h"
#include "theme/textwidth.h"

namespace plume::ui {
namespace {

double barHeight() {
    return 40.0 * textScale();
}
constexpr double markOverhang = 6.0;
constexpr int placeCount = 2; // of water
// Over the bar.
constexpr double wavesAbove = 20.0;
constexpr double textAbove = 30.0;
constexpr int mostRows = 3;
/// Of names, in pixels: as they are, or cut more and more until every part has room for its label.
constexpr std::array widestNames{10'000.0, 170.0, 120.0, 80.0};
/// From the labels to the middle of the range.
double rangeBelow() {
    return 12.0 * textScale();
}
constexpr double narrowestBar = 0.6; // of the width: a range beyond that ends in an arrow

double lineHeight() {
    return QFontMetricsF(fontOf(TextRole::Tick)).height();
}

bool isEveryPartLabelled(const QList<BarLabel>& labels) {
    return std::ranges::none_of(
        labels, [](const BarLabel& label) { return label.place == BarLabel::Place::None; });
}

BarLabelsItem::Label labelInside(const QRectF& bar, const BarLabel& place, const QString& text,
                                 const QColor& colour) {
    const double height = QFontMetricsF(fontOf(TextRole::SmallStrong)).height();
    const QPointF corner(bar.left() + place.x, bar.center().y() - height / 2.0);
    return {text, TextRole::SmallStrong, colour, corner, std::nullopt};
}

BarLabelsItem::Label flagBelow(const QRectF& bar, const BarLabel& place, const QString& text,
                               const QColor& colour) {
    const double top = bar.bottom() + 4.0 + place.row * lineHeight();
    const double pole = bar.left() + place.pole;
    return {text,
            TextRole::Tick,
            colour,
            {bar.left() + place.x, top},
            QLineF(pole, bar.bottom() + 1.0, pole, top + lineHeight() * 0.8)};
}

} // namespace

/// Of a part: the share is there whole, however long the name is.
struct ShareBar::LabelText {
    QString name; ///< or what of it has room
    QString share;

    /// The name is the same, and its width known, while a slider moves.
    double widthIn(const QFont& font) const {
        return textWidth(font, name) + numberWidth(font, share);
    }
};

struct ShareBar::Labels {
    QList<LabelText> texts;
    QList<BarLabel> places;
};

ShareBar::ShareBar(QWidget* parent)
    : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpSeries();
    m_labels = new BarLabelsItem;
    scene()->addItem(m_labels);
    m_range = new RangeItem;
    scene()->addItem(m_range);
    m_ring = scene()->addRect({});
    m_labels->setZValue(textAbove);
    m_ring->setZValue(textAbove);
    for (int place = 0; place < placeCount; ++place) {
        m_keys.append(scene()->addRect({}, Qt::NoPen));
        m_keyTexts.append(scene()->addSimpleText({}));
    }
    restyle();
}

void ShareBar::setUpSeries() {
    m_series = new QHorizontalPercentBarSeries;
    m_series->setBarWidth(1.0);
    chart()->addSeries(m_series); // the chart owns series and axes
    auto* shares = new QValueAxis;
    shares->setRange(0.0, 100.0);
    auto* plans = new QBarCategoryAxis;
    plans->append(QStringLiteral("plan"));
    chart()->addAxis(shares, Qt::AlignBottom);
    chart()->addAxis(plans, Qt::AlignLeft);
    m_series->attachAxis(shares);
    m_series->attachAxis(plans);
    shares->setVisible(false);
    plans->setVisible(false);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ShareBar::setChart(const ShareChart& chart) {
    m_chart = chart;
    adaptSets();
    placeAll();
}

/// Sets are kept, and only what is another by now is touched: a slider moves a few values, and each
/// that is set lays out the whole series.
void ShareBar::adaptSets() {
    const auto count = m_chart.segments.size();
    while (m_sets.size() > count)
        m_series->remove(m_sets.takeLast());
    while (m_sets.size() < count) {
        m_sets.append(new QBarSet(QString()));
        m_sets.last()->append(0.0);
        m_series->append(m_sets.last());
    }
    while (m_waves.size() < count) {
        m_waves.append(scene()->addRect({}, Qt::NoPen));
        m_waves.last()->setZValue(wavesAbove);
    }
    QList<Phase> phases;
    for (qsizetype i = 0; i < count; ++i) {
        const ShareSegment& segment = m_chart.segments[i];
        phases.append(segment.phase);
        if (m_sets[i]->at(0) != segment.base)
            m_sets[i]->replace(0, segment.base);
    }
    if (std::exchange(m_phases, phases) != phases)
        restyle();
}

void ShareBar::restyle() {
    const Theme& theme = themeOf(palette());
    setBackgroundBrush(theme.raised);
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setBrush(fillOf(theme, m_chart.segments[i].phase));
        m_sets[i]->setPen(QPen(theme.raised, 1.0));
    }
    for (qsizetype i = 0; i < m_waves.size() && i < m_chart.segments.size(); ++i)
        m_waves[i]->setBrush(waveFillOf(theme, m_chart.segments[i].phase));
    for (int place = 0; place < placeCount; ++place) {
        m_keys[place]->setBrush(keyFillOf(theme, place == 0));
        m_keyTexts[place]->setBrush(theme.text);
        m_keyTexts[place]->setFont(fontOf(TextRole::Tick));
    }
    m_labels->setTheme(theme);
    m_ring->setPen(QPen(theme.focus, 2.0));
    m_range->setColours(theme.uncertainty, theme.raised);
}

QRectF ShareBar::bar() const {
    double part = 1.0;
    if (m_chart.range && m_chart.range->p95 > m_chart.total)
        part = std::max(narrowestBar, m_chart.total / m_chart.range->p95);
    const double room = width() - 1.0 - (part < 1.0 ? 4.0 : 0.0); // the last cap is whole
    return {0.5, lineHeight() + markOverhang, std::max(1.0, part * room), barHeight()};
}

int ShareBar::rowsBelow() const {
    return int(std::clamp<qsizetype>(m_chart.segments.size() - 1, 0, mostRows));
}

int ShareBar::heightNeeded() const {
    return int(bar().bottom() + 4.0 + rowsBelow() * lineHeight() + rangeHeight() + keysHeight() +
               1.0);
}

double ShareBar::rangeHeight() const {
    return m_chart.range ? 2.0 * rangeBelow() - 4.0 + lineHeight() : 0.0;
}

/// A line each: together they are wider than a narrow window.
double ShareBar::keysHeight() const {
    return m_chart.places.isEmpty() ? 0.0 : 4.0 + placeCount * lineHeight();
}

void ShareBar::placeAll() {
    if (m_sets.size() != m_chart.segments.size())
        return;
    const QRectF room{QPointF(), QSizeF(size())};
    if (sceneRect() != room)
        setSceneRect(room);
    m_labels->setRoom(room);
    chart()->setPlotArea(bar());
    placeWaves();
    placeKeys();
    placeLabels();
    placeMark();
    placeRange();
    placeCurrent();
}

/// Each segment ends with what of it is used on site: its label stands at its beginning.
void ShareBar::placeWaves() {
    double sum = 0.0;
    for (qsizetype i = 0; i < m_waves.size(); ++i) {
        const bool isThere = i < m_chart.segments.size();
        const double onSite = isThere ? m_chart.segments[i].onSite.value_or(0.0) : 0.0;
        sum += isThere ? m_chart.segments[i].share : 0.0;
        m_waves[i]->setVisible(onSite > 0.0);
        if (onSite > 0.0)
            m_waves[i]->setRect(bar().left() + (sum - onSite / m_chart.total) * bar().width() + 0.5,
                                bar().top() + 0.5,
                                std::max(0.0, onSite / m_chart.total * bar().width() - 1.0),
                                bar().height() - 1.0);
    }
}

/// At the very bottom, in the order of the segments.
void ShareBar::placeKeys() {
    const double size = 0.8 * lineHeight();
    double top = heightNeeded() - 1.0 - placeCount * lineHeight();
    for (int place = 0; place < placeCount; ++place) {
        const bool isShown = place < m_chart.places.size();
        m_keys[place]->setVisible(isShown);
        m_keyTexts[place]->setVisible(isShown);
        if (!isShown)
            continue;
        m_keys[place]->setRect(bar().left(), top + 0.1 * lineHeight(), 1.6 * size, size);
        m_keyTexts[place]->setText(m_chart.places[place].text);
        m_keyTexts[place]->setPos(bar().left() + 1.6 * size + 6.0, top);
        top += lineHeight();
    }
}

QList<ShareBar::LabelText> ShareBar::labelTexts(double widestName) const {
    const QFont font = fontOf(TextRole::Tick);
    QList<LabelText> texts;
    for (const ShareSegment& segment : m_chart.segments)
        texts.append({elidedAtEnd(font, segment.name, widestName * textScale()),
                      QChar(QChar::Nbsp) + segment.shareText});
    return texts;
}

QList<BarLabel> ShareBar::labelPlaces(const QList<LabelText>& texts) const {
    const double width = bar().width();
    const QFont inside = fontOf(TextRole::SmallStrong);
    const QFont below = fontOf(TextRole::Tick);
    QList<BarPart> parts;
    double sum = 0.0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double left = sum * width;
        sum += m_chart.segments[i].share;
        parts.append({left, sum * width, texts[i].widthIn(inside), texts[i].widthIn(below)});
    }
    return placeBarLabels(parts, width, rowsBelow(), m_chart.mark * width);
}

/// With names that are as long as there is room for.
ShareBar::Labels ShareBar::fittingLabels() const {
    Labels labels;
    for (const double widestName : widestNames) {
        labels.texts = labelTexts(widestName);
        labels.places = labelPlaces(labels.texts);
        if (isEveryPartLabelled(labels.places))
            break;
    }
    return labels;
}

void ShareBar::placeLabels() {
    const Theme& theme = themeOf(palette());
    const Labels fitting = fittingLabels();
    QList<BarLabelsItem::Label> labels;
    m_rowsUsed = 0;
    for (qsizetype i = 0; i < fitting.places.size(); ++i) {
        const BarLabel& place = fitting.places[i];
        const QString text = fitting.texts[i].name + fitting.texts[i].share;
        if (place.place == BarLabel::Place::Inside) {
            const QColor& fill = theme.colorOf(m_chart.segments[i].phase);
            labels.append(labelInside(bar(), place, text, textColorOn(fill)));
        } else if (place.place == BarLabel::Place::Below) {
            labels.append(flagBelow(bar(), place, text, theme.text));
            m_rowsUsed = std::max(m_rowsUsed, place.row + 1);
        }
    }
    m_labels->setLabels(labels);
}

void ShareBar::placeMark() {
    if (m_chart.isEmpty()) {
        m_labels->setMark({});
        return;
    }
    const double x = bar().left() + m_chart.mark * bar().width();
    const double width = textWidth(fontOf(TextRole::Tick), m_chart.markText);
    m_labels->setMark(BarLabelsItem::Mark{m_chart.markText,
                                          {x - width / 2.0, 0.0},
                                          {x, bar().top() - markOverhang, x, bar().bottom()}});
}

/// Under the labels, its text below its middle.
void ShareBar::placeRange() {
    const bool isShown = !m_chart.isEmpty() && m_chart.range.has_value();
    m_range->setVisible(isShown);
    m_labels->setRangeLabel({});
    if (!isShown)
        return;
    const double perKg = bar().width() / m_chart.total;
    const Quantiles& range = *m_chart.range;
    const double right = width() - 2.0;
    m_range->setRange({range.p5 * perKg, range.p25 * perKg, range.p50 * perKg, range.p75 * perKg,
                       range.p95 * perKg},
                      right);
    const double y = bar().bottom() + 4.0 + m_rowsUsed * lineHeight() + rangeBelow();
    m_range->setPos(bar().left(), y);
    const double textRoom = numberWidth(fontOf(TextRole::Tick), m_chart.rangeText);
    const double middle = (range.p5 * perKg + std::min(range.p95 * perKg, right)) / 2.0;
    const double left = std::clamp(middle - textRoom / 2.0, 0.0, std::max(0.0, width() - textRoom));
    m_labels->setRangeLabel(BarLabelsItem::Label{m_chart.rangeText,
                                                 TextRole::Tick,
                                                 themeOf(palette()).text,
                                                 {left, y + rangeBelow() - 6.0},
                                                 std::nullopt});
}

void ShareBar::placeCurrent() {
    m_ring->setVisible(m_current >= 0 && m_current < m_chart.segments.size());
    double sum = 0.0;
    for (int i = 0; i < m_current && m_ring->isVisible(); ++i)
        sum += m_chart.segments[i].share;
    if (!m_ring->isVisible())
        return;
    const double share = m_chart.segments[m_current].share;
    m_ring->setRect(QRectF(bar().left() + sum * bar().width(), bar().top(),
                           std::max(3.0, share * bar().width()), bar().height()));
}

void ShareBar::setCurrent(int segment) {
    m_current = segment;
    placeCurrent();
}

int ShareBar::segmentAt(const QPointF& point) const {
    if (!bar().contains(point))
        return -1;
    double sum = 0.0;
    for (qsizetype i = 0; i < m_chart.segments.size(); ++i) {
        sum += m_chart.segments[i].share * bar().width();
        if (point.x() <= bar().left() + sum)
            return int(i);
    }
    return -1;
}

void ShareBar::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placeAll();
}

void ShareBar::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
        placeAll();
    }
}

} // namespace plume::ui
