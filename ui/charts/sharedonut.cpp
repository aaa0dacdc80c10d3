// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sharedonut.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "theme/look.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int donutHeight = 152;
constexpr int mostRows = 14; // of names; then they go on in a second column
constexpr double holeSize = 0.66;
constexpr double keySize = 10.0;
constexpr double gap = 24.0;

double lineHeight() {
    return QFontMetricsF(fontOf(TextRole::Small)).height() + 2.0;
}

} // namespace

ShareDonut::ShareDonut(QWidget* parent)
    : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_series = new QPieSeries;
    m_series->setHoleSize(holeSize);
    m_series->setPieSize(1.0);
    chart()->addSeries(m_series); // the chart owns it
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_centre = scene()->addSimpleText({});
    m_centreWord = scene()->addSimpleText({});
    m_centreRange = scene()->addSimpleText({});
    restyle();
}

int ShareDonut::heightNeeded() const {
    const auto rows = std::min<qsizetype>(mostRows, entries().size());
    return std::max(donutHeight, int(double(rows) * lineHeight()) + 2);
}

void ShareDonut::setChart(const ShareChart& chart) {
    m_chart = chart;
    adaptSlices();
    restyle();
}

/// A slice a segment; of water two, where some of it is used on site and some at power stations.
QList<ShareDonut::Slice> ShareDonut::slices() const {
    QList<Slice> slices;
    for (int i = 0; i < m_chart.segments.size(); ++i) {
        const ShareSegment& segment = m_chart.segments[i];
        const double onSite = std::clamp(segment.onSite.value_or(0.0), 0.0, segment.base);
        if (onSite < segment.base)
            slices.append({i, segment.base - onSite, false});
        if (onSite > 0.0)
            slices.append({i, onSite, true});
    }
    return slices;
}

/// Segments, and below them the places of water.
QList<ShareDonut::Entry> ShareDonut::entries() const {
    const Theme& theme = themeOf(palette());
    QList<Entry> entries;
    for (const ShareSegment& segment : m_chart.segments)
        entries.append({segment.name, segment.shareText, fillOf(theme, segment.phase)});
    for (const WaterPlace& place : m_chart.places)
        entries.append({place.text, {}, keyFillOf(theme, place.isOnSite)});
    return entries;
}

void ShareDonut::adaptSlices() {
    const QList<Slice> parts = slices();
    const auto count = entries().size();
    while (m_series->count() > parts.size())
        m_series->remove(m_series->slices().last());
    while (m_series->count() < parts.size())
        m_series->append(QString(), 0.0);
    while (m_names.size() < count) {
        m_names.append(scene()->addSimpleText({}));
        m_shares.append(scene()->addSimpleText({}));
        m_keys.append(scene()->addRect({}, Qt::NoPen));
    }
    const auto drawn = m_series->slices();
    for (qsizetype i = 0; i < parts.size(); ++i)
        drawn[i]->setValue(parts[i].base);
}

void ShareDonut::restyle() {
    const Theme& theme = themeOf(palette());
    setBackgroundBrush(theme.raised);
    const QList<Slice> parts = slices();
    const auto drawn = m_series->slices();
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const Phase phase = m_chart.segments[parts[i].segment].phase;
        const bool isCurrent = parts[i].segment == m_current;
        drawn[i]->setBrush(parts[i].isOnSite ? waveFillOf(theme, phase) : fillOf(theme, phase));
        drawn[i]->setPen(isCurrent ? QPen(theme.focus, 2.0) : QPen(theme.raised, 1.0));
    }
    m_centre->setBrush(theme.text);
    m_centre->setFont(fontOf(TextRole::Headline));
    m_centreWord->setBrush(theme.mutedText);
    m_centreWord->setFont(fontOf(TextRole::Tick));
    m_centreRange->setBrush(theme.text);
    m_centreRange->setFont(fontOf(TextRole::Tick));
    placeAll();
}

QRectF ShareDonut::ring() const {
    const double side = std::max(1, std::min(height(), donutHeight) - 2);
    return {1.0, (height() - side) / 2.0, side, side};
}

int ShareDonut::rowCount() const {
    return std::max(1, int(height() / lineHeight()));
}

void ShareDonut::placeAll() {
    setSceneRect(QRectF(QPointF(), QSizeF(size())));
    chart()->setPlotArea(ring());
    placeCentre();
    placeNames();
}

void ShareDonut::placeCentre() {
    m_centre->setText(m_chart.isEmpty() ? QString() : m_chart.centre);
    m_centreWord->setText(m_chart.isEmpty() ? QString() : m_chart.centreWord);
    m_centreRange->setText(m_chart.isEmpty() ? QString() : m_chart.centreRange);
    double top = ring().center().y();
    for (const auto* line : {m_centre, m_centreWord, m_centreRange})
        top -= line->text().isEmpty() ? 0.0 : line->boundingRect().height() / 2.0;
    for (auto* line : {m_centre, m_centreWord, m_centreRange}) {
        const QRectF box = line->boundingRect();
        line->setPos(ring().center().x() - box.width() / 2.0, top);
        top += box.height() - 2.0;
    }
}

/// Rows from the top, then further columns; what has no room is in the table.
void ShareDonut::placeNames() {
    const Theme& theme = themeOf(palette());
    const QFont font = fontOf(TextRole::Small);
    const QFontMetricsF metrics(font);
    const double left = ring().right() + gap;
    const QList<Entry> listed = entries();
    const int columns = int(listed.size()) > rowCount() ? 2 : 1;
    const double columnWidth = std::min(320.0, (width() - left) / columns - gap / 2.0);
    const int rows = std::min(int(listed.size()), rowCount());
    const double top = height() / 2.0 - rows * lineHeight() / 2.0;
    const double shareWidth = metrics.horizontalAdvance(QStringLiteral("< 00.0%"));
    for (int i = 0; i < m_names.size(); ++i) {
        const bool isShown = i < listed.size() && i < columns * rowCount();
        for (QGraphicsItem* item :
             std::initializer_list<QGraphicsItem*>{m_names[i], m_shares[i], m_keys[i]})
            item->setVisible(isShown);
        if (!isShown)
            continue;
        const int column = i / rowCount();
        const int row = i % rowCount();
        const double x = left + column * (columnWidth + gap / 2.0);
        const double y = top + row * lineHeight();
        const Entry& entry = listed[i];
        const double nameWidth =
            columnWidth - 2.0 * keySize - (entry.share.isEmpty() ? 0.0 : shareWidth);
        m_keys[i]->setBrush(entry.fill);
        m_keys[i]->setRect(x, y + (metrics.height() - keySize) / 2.0, keySize, keySize);
        m_names[i]->setFont(font);
        m_names[i]->setBrush(theme.text);
        m_names[i]->setText(metrics.elidedText(entry.name, Qt::ElideMiddle, nameWidth));
        m_names[i]->setPos(x + 2.0 * keySize, y);
        m_shares[i]->setFont(font);
        m_shares[i]->setBrush(theme.text);
        m_shares[i]->setText(entry.share);
        m_shares[i]->setPos(x + columnWidth - m_shares[i]->boundingRect().width(), y);
    }
}

void ShareDonut::setCurrent(int segment) {
    m_current = segment;
    restyle();
}

/// By the angle from twelve o'clock, as the slices run.
int ShareDonut::segmentAt(const QPointF& point) const {
    const QPointF offset = point - ring().center();
    const double distance = std::hypot(offset.x(), offset.y());
    const double radius = ring().width() / 2.0;
    if (distance > radius || distance < radius * holeSize)
        return -1;
    constexpr double turn = 2.0 * std::numbers::pi;
    const double angle = std::atan2(offset.x(), -offset.y());
    const double part = (angle < 0.0 ? angle + turn : angle) / turn;
    double sum = 0.0;
    for (qsizetype i = 0; i < m_chart.segments.size(); ++i) {
        sum += m_chart.segments[i].share;
        if (part <= sum)
            return int(i);
    }
    return -1;
}

void ShareDonut::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placeAll();
}

void ShareDonut::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace plume::ui
