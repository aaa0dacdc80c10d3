// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

namespace plume::ui {

/// A chart that paints itself, with the same strokes on the screen and in a picture.
class PaintedView : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void drawPicture(QPainter& painter) override { paintChart(painter); }

protected:
    virtual void paintChart(QPainter& painter) = 0;

    void restyle() override;
    void showCurrentMark() override;
    void paintEvent(QPaintEvent* event) override;
    /// The marks are others: another height is asked for, and everything is painted anew.
    void chartChanged();
};

} // namespace plume::ui
