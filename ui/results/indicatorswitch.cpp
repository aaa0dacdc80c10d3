// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/indicatorswitch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

#include "analysis/comparison.h"
#include "controls/flowlayout.h"
#include "results/shownindicator.h"
#include "theme/theme.h"

namespace plume::ui {

IndicatorSwitch::IndicatorSwitch(ShownIndicator& indicator, QWidget* parent)
    : QWidget(parent)
    , m_indicator(indicator)
    , m_buttons(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("indicatorSwitch"));
    auto* layout = new FlowLayout(4, 4, this);
    for (const Term term : comparedIndicators) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("indicator.") + keyOf(term));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(fontOf(TextRole::Small));
        button->setChecked(term == indicator.term());
        m_buttons->addButton(button, int(term));
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int term, bool isChosen) {
        if (isChosen)
            m_indicator.choose(Term(term));
    });
    connect(&indicator, &ShownIndicator::changed, this,
            [this](Term term) { m_buttons->button(int(term))->setChecked(true); });
    retranslate();
}

void IndicatorSwitch::retranslate() {
    setAccessibleName(tr("What results are shown in"));
    for (const Term term : comparedIndicators) {
        QAbstractButton* button = m_buttons->button(int(term));
        button->setText(nameOf(term));
        button->setToolTip(tr("Shows results as: %1").arg(nameOf(term)));
    }
}

void IndicatorSwitch::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
