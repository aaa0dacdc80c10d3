// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultspage.h"

#include <QLayout>

namespace plume::ui {

ResultsPage::ResultsPage(const ResultContext& context, QWidget* parent)
    : ResultPane(context, parent, Questions::All) {
    setObjectName(QStringLiteral("results"));
    layout()->setContentsMargins(16, 12, 16, 8);
}

} // namespace plume::ui
