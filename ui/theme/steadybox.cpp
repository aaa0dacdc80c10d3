// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/steadybox.h"

#include <QEvent>
#include <QLabel>

namespace plume::ui {

SteadyBox::SteadyBox(QLabel* label, QWidget* parent)
    : QWidget(parent)
    , m_label(label) {
    label->setParent(this);
    label->installEventFilter(this);
    QSizePolicy policy = label->sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize SteadyBox::sizeHint() const {
    return m_label->sizeHint();
}

QSize SteadyBox::minimumSizeHint() const {
    return {m_label->minimumWidth(), m_label->minimumSizeHint().height()};
}

int SteadyBox::heightForWidth(int width) const {
    return m_label->heightForWidth(width);
}

/// Layouts remember heights of other widths, which another text may have made wrong.
void SteadyBox::fit() {
    m_label->setGeometry(rect());
    if (heightForWidth(width()) != height())
        updateGeometry();
}

/// The label asks its parent for a new layout whenever its text changes.
bool SteadyBox::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

bool SteadyBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent)
        show();
    else if (event->type() == QEvent::HideToParent)
        hide();
    return QWidget::eventFilter(watched, event);
}

void SteadyBox::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SteadyBox::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fit();
}

} // namespace plume::ui
