// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/changesview.h"

#include <QKeyEvent>

#include "lifecycle/inputplace.h"

namespace plume::ui {

ChangesView::ChangesView(QWidget* parent)
    : WaterfallView(parent) {
    setMouseTracking(true);
}

bool ChangesView::isInput(int mark) const {
    return mark >= 0 && mark < markCount() && inputPlaceOf(markAddress(mark));
}

void ChangesView::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isInput(currentMark()))
        Q_EMIT inputRequested(markAddress(currentMark()));
    else
        WaterfallView::keyPressEvent(event);
}

void ChangesView::mouseReleaseEvent(QMouseEvent* event) {
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark == currentMark() && isInput(mark))
        Q_EMIT inputRequested(markAddress(mark));
}

/// What can be clicked looks so.
void ChangesView::mouseMoveEvent(QMouseEvent* event) {
    setCursor(isInput(markAt(event->position())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace plume::ui
