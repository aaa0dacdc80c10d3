// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paintedview.h"

#include <QPainter>

namespace plume::ui {

void PaintedView::restyle() {
    update();
}

void PaintedView::showCurrentMark() {
    update();
}

void PaintedView::chartChanged() {
    updateGeometry();
    update();
    marksChanged();
}

void PaintedView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintChart(painter);
    }
    ChartView::paintEvent(event); // the focus ring, over everything
}

} // namespace plume::ui
