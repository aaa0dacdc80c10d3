// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/laddercard.h"

#include <QEvent>
#include <QToolButton>

#include "charts/ladderview.h"
#include "results/comparisonchooser.h"
#include "results/comparisons.h"
#include "results/resultpane.h"
#include "results/shownindicator.h"

namespace plume::ui {

LadderCard::LadderCard(const ResultContext& context, QWidget* parent)
    : ChartCard(QStringLiteral("comparisons"), new LadderView, context.prompter,
                parent) // the card's
    , m_catalogue(context.catalogue)
    , m_comparisons(context.comparisons)
    , m_indicator(context.indicator)
    , m_ladder(qobject_cast<LadderView*>(view()))
    , m_choose(addTool("comparisonsChoose"))
    , m_linear(addTool("comparisonsLinear")) {
    m_linear->setCheckable(true);
    connect(m_linear, &QToolButton::toggled, m_ladder, &LadderView::setLinear);
    connect(m_ladder, &LadderView::scaleChanged, this, [this](bool isLinear) {
        m_linear->setChecked(isLinear);
        setCaption(m_ladder->caption());
    });
    connect(m_choose, &QToolButton::clicked, this, &LadderCard::chooseComparisons);
    retranslate();
}

QToolButton* LadderCard::addTool(const char* name) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    ChartCard::addTool(button);
    return button;
}

void LadderCard::chooseComparisons() {
    auto* chooser = new ComparisonChooser(m_catalogue, m_comparisons.chosen(), locale(),
                                          m_indicator.term(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ComparisonChooser::chosenChanged, this,
            [this, chooser] { m_comparisons.choose(chooser->chosen()); });
    chooser->open();
}

void LadderCard::retranslate() {
    m_linear->setText(tr("Linear"));
    m_linear->setToolTip(tr("Changes between a logarithmic and a linear scale (L)"));
    m_choose->setText(tr("Choose…"));
    m_choose->setToolTip(tr("Chooses what to compare with"));
}

void LadderCard::changeEvent(QEvent* event) {
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
