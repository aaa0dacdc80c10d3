// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/taborder.h"

#include <QWidget>

namespace plume::ui {

void putInTabOrder(QWidget* holder, QWidget* page) {
    const auto isStop = [](const QWidget* widget) { return widget->focusPolicy() & Qt::TabFocus; };
    QWidgetList stops; // Qt moves nothing but these
    for (QWidget* next = page; page == next || page->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (isStop(next))
            stops.append(next);
    }
    QWidget* before = holder;
    while (!isStop(before) && before->previousInFocusChain() != holder)
        before = before->previousInFocusChain();
    for (QWidget* stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace plume::ui
