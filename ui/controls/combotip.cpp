// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/combotip.h"

#include <QComboBox>

namespace plume::ui {

void tellChoice(QComboBox& box) {
    box.setToolTip(box.currentText());
    QObject::connect(&box, &QComboBox::currentTextChanged, &box, &QWidget::setToolTip);
}

} // namespace plume::ui
