// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/overtimechart.h"
#include "charts/paintedview.h"
#include "charts/paintparts.h"

namespace plume::ui {

/// What each plan has caused so far, over the months, as curves with bands; every crossing with
/// the baseline has a ring and its month.
class OverTimeView : public PaintedView {
    Q_OBJECT

public:
    explicit OverTimeView(QWidget* parent = nullptr);

    void setChart(const OverTimeChart& chart);

    bool showsRanges() const { return m_wantsRanges && m_chart.hasRanges; }
    void setShowsRanges(bool showsRanges);
    /// How to read the bands; empty where there are none.
    QString caption() const { return showsRanges() ? m_chart.rangeCaption : QString(); }

    /// The crossings first, then the plans.
    int markCount() const override;
    QString markText(int mark) const override;
    int markAt(const QPointF& point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void formChanged();

protected:
    void paintChart(QPainter& painter) override;

private:
    struct Frame {
        QRectF area;
        PixelScale months;
        PixelScale amounts;
        QPointF point(double month, double amount) const {
            return {months.at(month), amounts.at(amount)};
        }
    };
    Frame frame() const;
    const QList<ChartTick>& valueTicks() const;
    double nameWidth() const;
    double nameHeight(const QString& name) const;
    void paintAxes(QPainter& painter, const Frame& frame) const;
    void paintBand(QPainter& painter, const Frame& frame, const OverTimeCurve& curve) const;
    void paintCurve(QPainter& painter, const Frame& frame, int index) const;
    void paintNames(QPainter& painter, const Frame& frame) const;
    void paintCrossings(QPainter& painter, const Frame& frame) const;
    void paintRing(QPainter& painter, const Frame& frame, int index) const;
    QPolygonF lineOf(const Frame& frame, const OverTimeCurve& curve) const;

    OverTimeChart m_chart;
    bool m_wantsRanges = true;
};

} // namespace plume::ui
