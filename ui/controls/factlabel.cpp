// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/factlabel.h"

namespace plume::ui {

FactLabel::FactLabel(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize FactLabel::sizeHint() const {
    constexpr int spare = 2; // for what rounding takes
    return QSize(fontMetrics().horizontalAdvance(text()) + spare, fontMetrics().height());
}

} // namespace plume::ui
