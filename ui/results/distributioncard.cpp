// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/distributioncard.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

#include "charts/distributionview.h"

namespace plume::ui {

DistributionCard::DistributionCard(Prompter& prompter, QWidget* parent)
    : ChartCard(QStringLiteral("distribution"), new DistributionView, prompter,
                parent) // the card's
    , m_runs(qobject_cast<DistributionView*>(view()))
    , m_forms(new QButtonGroup(this)) {
    static constexpr std::array names{"distributionBars", "distributionCurve", "distributionDots"};
    for (int form = 0; form < int(names.size()); ++form) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(names[std::size_t(form)]));
        button->setCheckable(true);
        button->setChecked(form == int(m_runs->form()));
        addTool(button);
        m_forms->addButton(button, form);
    }
    connect(m_forms, &QButtonGroup::idClicked, m_runs,
            [this](int form) { m_runs->setForm(DistributionForm(form)); });
    connect(m_runs, &DistributionView::formChanged, this,
            [this] { setCaption(m_runs->caption()); });
    retranslate();
}

void DistributionCard::setEmpty(bool isEmpty) {
    ChartCard::setEmpty(isEmpty);
    for (QAbstractButton* button : m_forms->buttons())
        button->setEnabled(!isEmpty);
}

void DistributionCard::retranslate() {
    const std::array texts{tr("Bars"), tr("Curve"), tr("Dots")};
    const std::array tips{tr("Shows how many runs lie between two amounts"),
                          tr("Shows how many runs lie at or below an amount"),
                          tr("Shows 20 dots, each for 1 run in 20")};
    for (std::size_t form = 0; form < texts.size(); ++form) {
        m_forms->button(int(form))->setText(texts[form]);
        m_forms->button(int(form))->setToolTip(tips[form]);
    }
}

void DistributionCard::changeEvent(QEvent* event) {
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
