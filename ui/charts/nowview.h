// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/nowchart.h"
#include "charts/paintedview.h"

namespace plume::ui {

/// Plans as bars from zero, each with its range below it and its difference from the baseline in
/// words.
class NowView : public PaintedView {
    Q_OBJECT

public:
    explicit NowView(QWidget* parent = nullptr);

    void setChart(const NowChart& chart);

    int markCount() const override { return int(m_chart.bars.size()); }
    QString markText(int mark) const override { return m_chart.bars[mark].announcement; }
    QString markAddress(int mark) const override { return m_chart.bars[mark].address; }
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    void paintBar(QPainter& painter, int index, double right) const;
    void paintName(QPainter& painter, const NowBar& bar, double top) const;
    double textWidth() const;
    double blockHeight() const;

    NowChart m_chart;
};

} // namespace plume::ui
