// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/wrappingbutton.h"

#include <algorithm>

namespace plume::ui {

WrappingButton::WrappingButton(QWidget* parent)
    : QPushButton(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingButton::padding() const {
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize WrappingButton::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + padding(), sizeHint().height()};
}

int WrappingButton::heightForWidth(int width) const {
    constexpr int endless = 1 << 16;
    constexpr int flags = Qt::TextWordWrap | Qt::TextShowMnemonic;
    const QSize words =
        fontMetrics().boundingRect(QRect(0, 0, width - padding(), endless), flags, text()).size();
    return sizeHint().height() + std::max(0, words.height() - fontMetrics().height());
}

} // namespace plume::ui
