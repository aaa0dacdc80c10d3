// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shareview.h"

#include <QLayout>
#include <QPainter>
#include <QStackedWidget>

#include "charts/sharebar.h"
#include "charts/sharedonut.h"

namespace plume::ui {
namespace {

/// A scene forgets where its items were when a part of it is painted before it has told what moved,
/// as happens under whatever lies over the chart: what changes is painted as a whole.
void paintAsAWhole(QChartView& page) {
    page.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

} // namespace

ShareView::ShareView(QWidget* parent)
    : ChartView(parent)
    , m_pages(new QStackedWidget(this))
    , m_bar(new ShareBar(m_pages)) {
    m_pages->addWidget(m_bar);
    paintAsAWhole(*m_bar);
    setCanvas(m_pages);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showChart();
}

void ShareView::setChart(const ShareChart& chart) {
    m_chart = chart;
    showChart();
    marksChanged();
}

bool ShareView::isDonut() const {
    return m_donut && m_pages->currentWidget() == m_donut;
}

void ShareView::setDonut(bool isDonut) {
    if (isDonut && !m_donut) {
        m_donut = new ShareDonut(m_pages);
        m_donut->setFocusPolicy(Qt::NoFocus);
        paintAsAWhole(*m_donut);
        m_pages->addWidget(m_donut);
    }
    m_pages->setCurrentWidget(isDonut ? static_cast<QWidget*>(m_donut) : m_bar);
    showChart();
    showCurrentMark();
}

/// Only the page that is seen is drawn.
void ShareView::showChart() {
    if (isDonut())
        m_donut->setChart(m_chart);
    else
        m_bar->setChart(m_chart);
    const QMargins margins = layout()->contentsMargins();
    const int canvas = isDonut() ? m_donut->heightNeeded() : m_bar->heightNeeded();
    setFixedHeight(canvas + margins.top() + margins.bottom());
}

int ShareView::markAt(const QPointF& point) const {
    const QPointF onPage = m_pages->mapFrom(this, point.toPoint());
    return isDonut() ? m_donut->segmentAt(onPage) : m_bar->segmentAt(onPage);
}

void ShareView::drawPicture(QPainter& painter) {
    QChartView* page = isDonut() ? static_cast<QChartView*>(m_donut) : m_bar;
    const QRectF area(QPointF(), QSizeF(page->size()));
    page->scene()->render(&painter, area, area);
}

void ShareView::restyle() {
    // The pages hear of a new palette themselves.
    showChart();
}

void ShareView::showCurrentMark() {
    if (isDonut())
        m_donut->setCurrent(currentMark());
    else
        m_bar->setCurrent(currentMark());
}

} // namespace plume::ui
