// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparetab.h"

#include <QVBoxLayout>

#include "results/cardgrid.h"

namespace plume::ui {

ChartsTab::ChartsTab(Prompter& prompter, QWidget* parent)
    : CompareTab(parent)
    , m_prompter(prompter)
    , m_cards(new CardGrid(prompter, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_cards);
}

void ChartsTab::showResult(const CompareResult& result) {
    m_result = result;
    m_cards->outdate();
}

} // namespace plume::ui
