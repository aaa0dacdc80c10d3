// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/sharecard.h"

#include <QEvent>
#include <QToolButton>

#include "charts/shareview.h"

namespace plume::ui {

ShareCard::ShareCard(Prompter& prompter, QWidget* parent)
    : ChartCard(QStringLiteral("shares"), new ShareView, prompter, parent) // the card's
    , m_shares(qobject_cast<ShareView*>(view()))
    , m_donut(new QToolButton(this)) {
    m_donut->setObjectName(QStringLiteral("sharesDonut"));
    m_donut->setCheckable(true);
    addTool(m_donut);
    connect(m_donut, &QToolButton::toggled, m_shares, &ShareView::setDonut);
    retranslate();
}

void ShareCard::retranslate() {
    m_donut->setText(tr("Donut"));
    m_donut->setToolTip(tr("Shows the shares as a ring"));
}

void ShareCard::changeEvent(QEvent* event) {
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
