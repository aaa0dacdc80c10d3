// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_data/sharechart.h"
#include "charts/chartview.h"

class QStackedWidget;

namespace plume::ui {

class ShareBar;
class ShareDonut;

/// The parts of the whole as a bar (the usual view) or a donut.
class ShareView : public ChartView {
    Q_OBJECT

public:
    explicit ShareView(QWidget* parent = nullptr);

    void setChart(const ShareChart& chart);
    bool isDonut() const;
    void setDonut(bool isDonut);

    int markCount() const override { return int(m_chart.segments.size()); }
    QString markText(int mark) const override { return m_chart.segments[mark].announcement; }
    QString markAddress(int mark) const override { return m_chart.segments[mark].address; }
    int markAt(const QPointF& point) const override;
    void drawPicture(QPainter& painter) override;

protected:
    void restyle() override;
    void showCurrentMark() override;

private:
    void showChart();

    ShareChart m_chart;
    QStackedWidget* m_pages = nullptr;
    ShareBar* m_bar = nullptr;
    ShareDonut* m_donut = nullptr; ///< made when it is first asked for
};

} // namespace plume::ui
