// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/leverchart.h"
#include "charts/paintedview.h"
#include "charts/paintparts.h"

namespace plume::ui {

/// What each lever saves, one row a lever, and what the chosen ones save together below them.
class LeverView : public PaintedView {
    Q_OBJECT

public:
    explicit LeverView(QWidget* parent = nullptr);

    void setChart(const LeverChart& chart);

    int markCount() const override { return int(m_bars.size()); }
    QString markText(int mark) const override { return m_bars[mark].announcement; }
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF area() const;
    PixelScale amounts() const;
    void paintBar(QPainter& painter, int index) const;

    LeverChart m_chart;
    QList<LeverBar> m_bars; ///< with the combination last
};

} // namespace plume::ui
