// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/plancolumns.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

#include "compare/plancolumn.h"
#include "document/studydocument.h"

namespace plume::ui {

PlanColumns::PlanColumns(StudyDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_layout(new QHBoxLayout) {
    auto* columns = new QWidget(this);
    columns->setLayout(m_layout);
    columns->installEventFilter(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    setWidget(columns);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    columns->setAutoFillBackground(false);
}

void PlanColumns::addColumn() {
    auto* column = new PlanColumn(m_document, widget());
    m_layout->addWidget(column, 1);
    m_columns.append(column);
    column->show(); // at once, for the keyboard that comes from what added it
    connect(column, &PlanColumn::buildRequested, this, &PlanColumns::buildRequested);
    connect(column, &PlanColumn::said, this, &PlanColumns::said);
}

void PlanColumns::refresh() {
    const auto count = m_document.study().plans.size();
    while (m_columns.size() < count)
        addColumn();
    while (m_columns.size() > count) {
        m_columns.last()->hide();
        m_columns.takeLast()->deleteLater(); // it may be what asked for its own removal
    }
    for (int i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setPlan(i);
}

void PlanColumns::setBars(const QList<NowBar>& bars) {
    for (PlanColumn* column : std::as_const(m_columns)) {
        const auto bar = std::ranges::find(bars, column->plan(), &NowBar::plan);
        column->setBar(bar == bars.end() ? std::nullopt : std::optional(*bar));
    }
}

/// As high as the columns are, and their scroll bar where there is one.
void PlanColumns::fitHeight() {
    int height = 0;
    for (const PlanColumn* column : std::as_const(m_columns)) {
        const int width = column->width();
        height = std::max(height, column->layout()->hasHeightForWidth()
                                      ? column->layout()->totalHeightForWidth(width)
                                      : column->sizeHint().height());
    }
    const bool isScrolled = widget()->minimumSizeHint().width() > viewport()->width();
    setFixedHeight(height + (isScrolled ? horizontalScrollBar()->sizeHint().height() : 0));
}

bool PlanColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PlanColumns::fitHeight, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace plume::ui
