// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainhost.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

#include "controls/explained.h"
#include "explain/explaindock.h"

namespace plume::ui {

ExplainHost::ExplainHost(QWidget* page, ExplainDock* dock, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_dock(dock) {
    m_page->setParent(this);
    m_dock->setParent(this);
    m_dock->hide();
    m_dock->installEventFilter(this);
}

void ExplainHost::setPlace(bool isPinned, int dockWidth) {
    m_isPinned = isPinned;
    m_dockWidth = dockWidth;
    arrange();
}

void ExplainHost::toggle() {
    const QWidget* focused = QApplication::focusWidget();
    const bool isInDock = focused && m_dock->isAncestorOf(focused);
    const QString asked = isInDock || focused == m_dock ? QString() : explainedBy(focused);
    const bool isShownAlready =
        m_dock->isVisible() && (asked.isEmpty() || asked == m_dock->address());
    if (isShownAlready)
        m_dock->dismiss();
    else
        m_dock->explain(asked.isEmpty() ? m_dock->address() : asked);
}

void ExplainHost::arrange() {
    const int dockWidth = std::min(m_dockWidth, width());
    const bool takesRoom = m_isPinned && !m_dock->isHidden();
    m_page->setGeometry(0, 0, takesRoom ? width() - dockWidth : width(), height());
    m_dock->setGeometry(width() - dockWidth, 0, dockWidth, height());
    m_dock->raise();
}

bool ExplainHost::event(QEvent* event) {
    if (event->type() != ExplainEvent::eventType())
        return QWidget::event(event);
    m_dock->explain(static_cast<ExplainEvent*>(event)->address());
    event->accept();
    return true;
}

bool ExplainHost::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void ExplainHost::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_dock->isVisible())
        m_dock->dismiss();
    else
        QWidget::keyPressEvent(event);
}

void ExplainHost::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace plume::ui
