// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "chart_data/cumulativechart.h"
#include "charts/chartview.h"

namespace plume::ui {

/// Emissions so far as areas stacked by phase, named at their right ends, with a dashed line and a
/// ring where use passes 50 % and 90 %.
class CumulativeView : public ChartView {
    Q_OBJECT

public:
    explicit CumulativeView(QWidget* parent = nullptr);
    ~CumulativeView() override;

    void setChart(const CumulativeChart& chart);

    /// The crossings first, then the phases from the bottom up.
    int markCount() const override;
    QString markText(int mark) const override;
    QString markAddress(int mark) const override;
    int markAt(const QPointF& point) const override;
    void drawPicture(QPainter& painter) override;
    QSize sizeHint() const override;

protected:
    void restyle() override;
    void showCurrentMark() override;

private:
    struct Parts;
    void setAreas();
    void setAxes();
    void setCrossings();
    void placeTicks();
    void placeTexts();
    void placeNames();
    void placeCrossings();

    CumulativeChart m_chart;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plume::ui
