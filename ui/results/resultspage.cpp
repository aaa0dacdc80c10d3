// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultspage.h"

#include <QLayout>

#include "charts/changesview.h"
#include "results/cardgrid.h"
#include "results/changescard.h"
#include "results/shownindicator.h"

namespace plume::ui {

ResultsPage::ResultsPage(const ResultContext& context, QWidget* parent)
    : ResultPane(context, parent, Questions::All) {
    setObjectName(QStringLiteral("results"));
    layout()->setContentsMargins(16, 12, 16, 8);
}

void ResultsPage::addChanges(StudyDocument& document, const ResultContext& context) {
    m_changes = new ChangesCard(document, context.prompter, &cards());
    cards().addAside(m_changes, [this, indicator = &context.indicator] {
        if (result())
            m_changes->show(result()->assessment.number, indicator->term());
    });
    connect(m_changes, &ChangesCard::outdated, this, [this] { cards().outdate(m_changes); });
    connect(m_changes->changes(), &ChangesView::inputRequested, this, &ResultPane::inputRequested);
}

void ResultsPage::showChanges() {
    if (m_changes)
        cards().lead(m_changes);
}

bool ResultsPage::isBusy() const {
    return m_changes && m_changes->isBusy();
}

} // namespace plume::ui
