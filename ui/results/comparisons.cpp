// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/comparisons.h"

#include "chart_data/ladderchart.h"

namespace plume::ui {

Comparisons::Comparisons(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_chosen(defaultComparisons(catalogue))
    , m_offered(m_chosen) {}

void Comparisons::choose(const QList<EquivalenceId>& ids) {
    if (m_chosen == ids)
        return;
    m_chosen = ids;
    Q_EMIT chosenChanged();
}

void Comparisons::follow(const Catalogue& catalogue) {
    const QList<EquivalenceId> offered = defaultComparisons(catalogue);
    if (offered == m_offered)
        return;
    QList<EquivalenceId> chosen = m_chosen;
    chosen.removeIf([&](const EquivalenceId& id) { return !catalogue.equivalence(id); });
    for (const EquivalenceId& id : offered) {
        if (!m_offered.contains(id) && !chosen.contains(id))
            chosen.append(id);
    }
    m_offered = offered;
    choose(chosen);
}

} // namespace plume::ui
