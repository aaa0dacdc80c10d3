// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/comparisons.h"

#include "chart_data/ladderchart.h"

namespace plume::ui {

Comparisons::Comparisons(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_chosen(defaultComparisons(catalogue)) {}

void Comparisons::choose(const QList<EquivalenceId>& ids) {
    if (m_chosen == ids)
        return;
    m_chosen = ids;
    Q_EMIT chosenChanged();
}

} // namespace plume::ui
