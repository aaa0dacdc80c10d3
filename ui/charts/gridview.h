// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/gridchart.h"
#include "charts/paintedview.h"
#include "charts/paintparts.h"

namespace plume::ui {

/// The plan on every grid as dots from least to most, on decades or, with L, on a linear scale.
class GridView : public PaintedView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    void setChart(const GridChart& chart);
    /// Dots that were looked for, by index; they are drawn larger and named as far as there is
    /// room.
    void setFound(const QList<int>& dots);
    bool isLinear() const { return m_isLinear || m_chart.decades.isEmpty(); }
    void setLinear(bool isLinear);
    QString caption() const { return isLinear() ? QString() : m_chart.caption; }

    int markCount() const override { return int(m_chart.dots.size()); }
    QString markText(int mark) const override { return m_chart.dots[mark].announcement; }
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {220, 220}; }

Q_SIGNALS:
    /// Another scale, and so another caption.
    void formChanged();

protected:
    void paintChart(QPainter& painter) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where dots stand in the present size.
    struct Frame {
        QRectF area;
        PixelScale amounts;
        bool isLinear = false;
    };
    Frame frame() const;
    QList<ChartTick> ticks() const;
    bool isPlaced(int dot) const; ///< zero has no place among decades
    static double heightOf(double kg, const Frame& frame);
    QPointF placeOf(int dot, const Frame& frame) const;
    void paintNow(QPainter& painter, const Frame& frame) const;
    void paintNames(QPainter& painter, const Frame& frame) const;

    GridChart m_chart;
    QList<int> m_found;
    bool m_isLinear = false;
};

} // namespace plume::ui
