// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/cumulativecard.h"

#include <QEvent>
#include <QToolButton>

#include "charts/cumulativeview.h"

namespace plume::ui {

CumulativeCard::CumulativeCard(Prompter& prompter, QWidget* parent)
    : ChartCard(QStringLiteral("cumulative"), new CumulativeView, prompter, parent) // the card's
    , m_course(qobject_cast<CumulativeView*>(view()))
    , m_range(new QToolButton(this)) {
    m_range->setObjectName(QStringLiteral("cumulativeRange"));
    m_range->setCheckable(true);
    addTool(m_range);
    connect(m_range, &QToolButton::toggled, m_course, &CumulativeView::setShowsRange);
    connect(m_course, &CumulativeView::formChanged, this, &CumulativeCard::showForm);
    connect(m_range, &QToolButton::toggled, this, &CumulativeCard::drawsRangesChanged);
    connect(this, &ChartCard::tableShown, this, &CumulativeCard::drawsRangesChanged);
    showForm();
    retranslate();
}

bool CumulativeCard::drawsRanges() const {
    return m_course->wantsRange() || isTableShown();
}

/// Without ranges there is nothing to switch to.
void CumulativeCard::showForm() {
    m_range->setEnabled(m_course->hasRange());
    setCaption(m_course->caption());
}

void CumulativeCard::retranslate() {
    m_range->setText(tr("Range"));
    m_range->setToolTip(tr("Shows how far all runs spread, instead of the phases"));
}

void CumulativeCard::changeEvent(QEvent* event) {
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
