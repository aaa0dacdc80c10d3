// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/informationchart.h"
#include "charts/paintedview.h"
#include "charts/paintparts.h"

namespace plume::ui {

/// By how much the range narrows, one row an input.
class InformationView : public PaintedView {
    Q_OBJECT

public:
    explicit InformationView(QWidget* parent = nullptr);

    void setChart(const InformationChart& chart);
    QString caption() const { return m_chart.caption; }

    int markCount() const override { return int(m_chart.bars.size()); }
    QString markText(int mark) const override { return m_chart.bars[mark].announcement; }
    QString markAddress(int mark) const override { return m_chart.bars[mark].address(); }
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF area() const;
    void paintBar(QPainter& painter, int index) const;

    InformationChart m_chart;
};

} // namespace plume::ui
