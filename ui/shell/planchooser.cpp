// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/planchooser.h"

#include <QEvent>

namespace plume::ui {

PlanChooser::PlanChooser(QWidget* parent)
    : QComboBox(parent) {
    setObjectName(QStringLiteral("top.plans"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    retranslate();
    hide();
}

void PlanChooser::setPlans(const QStringList& names, int shown) {
    QStringList present;
    for (int i = 0; i < count(); ++i)
        present.append(itemText(i));
    if (present != names) {
        clear();
        addItems(names);
    }
    setCurrentIndex(shown);
    setVisible(names.size() > 1);
}

void PlanChooser::retranslate() {
    setAccessibleName(tr("Plan of the study"));
    setToolTip(tr("The plan of the study that is shown"));
}

void PlanChooser::changeEvent(QEvent* event) {
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
