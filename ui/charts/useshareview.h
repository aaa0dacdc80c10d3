// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "chart_data/usesharechart.h"
#include "charts/chartview.h"

namespace plume::ui {

/// The share of use as a bar from 0 to 100 %, a dashed mark at 90 %, and below it its range over
/// all runs: a thin line with caps for 9 of 10, a thick one for half of them, a dot at the median.
class UseShareView : public ChartView {
    Q_OBJECT

public:
    explicit UseShareView(QWidget* parent = nullptr);
    ~UseShareView() override;

    void setChart(const UseShareChart& chart);

    /// The share, then its range.
    int markCount() const override { return int(m_chart.announcements.size()); }
    QString markText(int mark) const override { return m_chart.announcements[mark]; }
    QString markAddress(int) const override { return m_chart.address; }
    int markAt(const QPointF& point) const override;
    void drawPicture(QPainter& painter) override;

protected:
    void restyle() override;
    void showCurrentMark() override;

private:
    struct Parts;
    void placeAll();
    void placeBar();
    void placeMark();
    void placeRange();

    UseShareChart m_chart;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plume::ui
