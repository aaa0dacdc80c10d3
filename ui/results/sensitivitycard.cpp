// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/sensitivitycard.h"

#include <QEvent>
#include <QToolButton>

#include "charts/sensitivityview.h"

namespace plume::ui {

SensitivityCard::SensitivityCard(Prompter& prompter, QWidget* parent)
    : ChartCard(QStringLiteral("sensitivity"), new SensitivityView, prompter, parent) // the card's
    , m_influences(qobject_cast<SensitivityView*>(view()))
    , m_variance(new QToolButton(this)) {
    m_variance->setObjectName(QStringLiteral("sensitivityVariance"));
    m_variance->setCheckable(true);
    addTool(m_variance);
    connect(m_variance, &QToolButton::toggled, m_influences, &SensitivityView::setShowsVariance);
    connect(m_influences, &SensitivityView::formChanged, this,
            [this] { setCaption(m_influences->caption()); });
    retranslate();
}

void SensitivityCard::setEmpty(bool isEmpty) {
    ChartCard::setEmpty(isEmpty);
    m_variance->setEnabled(!isEmpty);
}

void SensitivityCard::retranslate() {
    m_variance->setText(tr("Variance"));
    m_variance->setToolTip(tr("Shows shares of the variance, instead of one input at a time"));
}

void SensitivityCard::changeEvent(QEvent* event) {
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
