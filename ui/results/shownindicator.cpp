// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/shownindicator.h"

#include "analysis/comparison.h"

#include <algorithm>

namespace plume::ui {

bool isShownIndicator(Term term) {
    return std::ranges::find(comparedIndicators, term) != comparedIndicators.end();
}

void ShownIndicator::choose(Term term) {
    if (term == m_term || !isShownIndicator(term))
        return;
    m_term = term;
    Q_EMIT changed(term);
}

} // namespace plume::ui
