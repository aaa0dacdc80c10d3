// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "chart_data/ladderchart.h"
#include "charts/chartview.h"

namespace plume::ui {

/// Dots on a logarithmic axis, one row each with its label beside it; the plan is the only coloured
/// one. L changes to a linear axis and back.
class LadderView : public ChartView {
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);
    ~LadderView() override;

    void setChart(const LadderChart& chart);
    bool isLinear() const;
    void setLinear(bool isLinear);
    /// How to read the scale.
    QString caption() const;

    int markCount() const override;
    QString markText(int mark) const override;
    QString markAddress(int mark) const override;
    int markAt(const QPointF& point) const override;
    void drawPicture(QPainter& painter) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void scaleChanged(bool isLinear);

protected:
    void restyle() override;
    void showCurrentMark() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Parts;
    void setAxis();
    void setDots();
    void placeTicks();
    void placeLabels();
    void placeLabel(int row);

    LadderChart m_chart;
    bool m_isLinear = false;
    std::unique_ptr<Parts> m_parts;
};

} // namespace plume::ui
