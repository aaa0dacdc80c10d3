// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/waterfallchart.h"
#include "charts/paintedview.h"
#include "charts/paintparts.h"

namespace plume::ui {

/// The way from the baseline's total to the plan's, one row a step.
class WaterfallView : public PaintedView {
    Q_OBJECT

public:
    explicit WaterfallView(QWidget* parent = nullptr);

    void setChart(const WaterfallChart& chart);
    /// Whose totals the first and the last bar are.
    void setPlans(int baseline, int plan);

    int markCount() const override { return int(m_chart.steps.size()); }
    QString markText(int mark) const override { return m_chart.steps[mark].announcement; }
    QString markAddress(int mark) const override { return m_chart.steps[mark].address; }
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    bool hasGroups() const;
    QRectF area() const;
    PixelScale amounts() const;
    void paintStep(QPainter& painter, int index) const;
    void paintBar(QPainter& painter, const WaterfallStep& step, const QRectF& box) const;
    void paintName(QPainter& painter, const WaterfallStep& step, double top) const;
    QColor fillOf(const WaterfallStep& step) const;

    WaterfallChart m_chart;
    int m_baseline = 0;
    int m_plan = 1;
};

} // namespace plume::ui
