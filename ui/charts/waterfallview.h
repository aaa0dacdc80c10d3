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
    /// What a step changes, as it is shown: on one line, or what it was and what it is on two; cut
    /// where it has no room even so.
    QStringList shownValues(int mark) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeRows();
    double heightOf(int step) const;
    double totalHeight() const;
    double nameLeft(const WaterfallStep& step) const;
    double nameRoom(const WaterfallStep& step) const;
    bool hasGroups() const;
    QRectF area() const;
    PixelScale amounts() const;
    void paintStep(QPainter& painter, int index) const;
    void paintBar(QPainter& painter, const WaterfallStep& step, const QRectF& box) const;
    void paintName(QPainter& painter, int index) const;
    QColor fillOf(const WaterfallStep& step) const;

    WaterfallChart m_chart;
    QList<double> m_tops; ///< of the rows, and the bottom of the last
    int m_baseline = 0;
    int m_plan = 1;
};

} // namespace plume::ui
