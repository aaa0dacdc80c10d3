// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sentencelabel.h"

namespace plume::ui {

QLabel* sentenceLabel(QWidget* parent, TextRole role) {
    auto* label = new QLabel(parent);
    label->setFont(fontOf(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);
    return label;
}

void setTextColor(QWidget& widget, const QColor& color) {
    QPalette palette = widget.palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, color);
    widget.setPalette(palette);
}

} // namespace plume::ui
