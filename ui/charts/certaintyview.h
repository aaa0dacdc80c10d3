// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/certaintychart.h"
#include "charts/paintedview.h"
#include "charts/paintparts.h"

namespace plume::ui {

/// The difference of two plans in all runs, as bars at both sides of zero.
class CertaintyView : public PaintedView {
    Q_OBJECT

public:
    explicit CertaintyView(QWidget* parent = nullptr);

    void setChart(const CertaintyChart& chart);
    QString caption() const { return m_chart.caption; }

    /// The percentiles first, then the bars.
    int markCount() const override;
    QString markText(int mark) const override;
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override { return {480, 220}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF area() const;
    PixelScale amounts() const;
    PixelScale shares() const;
    QRectF boxOf(const DifferenceBin& bin) const;
    void paintSides(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    CertaintyChart m_chart;
};

} // namespace plume::ui
