// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/qualitychart.h"
#include "charts/paintedview.h"
#include "charts/paintparts.h"

namespace plume::ui {

/// The plan's emissions over points of accuracy given up, as a band.
class QualityView : public PaintedView {
    Q_OBJECT

public:
    explicit QualityView(QWidget* parent = nullptr);

    void setChart(const QualityChart& chart);

    int markCount() const override { return int(m_chart.curve.size()); }
    QString markText(int mark) const override { return m_chart.curve[mark].announcement; }
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override { return {480, 220}; }
    QSize minimumSizeHint() const override { return {220, 180}; }

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF area() const;
    PixelScale points() const;
    PixelScale amounts() const;

    QualityChart m_chart;
};

} // namespace plume::ui
