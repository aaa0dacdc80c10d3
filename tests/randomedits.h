// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/edits.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

/// A person who changes anything that the cards can change.
namespace plume::test {

class RandomEditor {
public:
    RandomEditor(const Catalogue& catalogue, quint32 seed)
        : m_catalogue(catalogue)
        , m_random(seed) {}

    Study next(const Study& study) {
        const Plan& plan = study.plans[0];
        const int count = int(plan.activities.size());
        if (count == 0 || (count < 12 && chance(12)))
            return withActivityAdded(study, 0, pick(allActivityKinds), m_catalogue);
        const int activity = below(count);
        return chance(3) ? structureChanged(study, activity) : inputChanged(study, activity);
    }

private:
    Study structureChanged(const Study& study, int a) {
        const Plan& plan = study.plans[0];
        const int count = int(plan.activities.size());
        switch (below(14)) {
        case 0:
            return withActivityRemoved(study, 0, a);
        case 1:
            return withActivityDuplicated(study, 0, a);
        case 2:
            return withActivityMoved(study, 0, a, below(count));
        case 3:
            return withActivityRenamed(study, 0, a, QStringLiteral("N%1").arg(below(6)));
        case 4:
            return withMethod(study, 0, a, pick(allWorkMethods));
        case 5:
            return withEmbodied(study, 0, a, pick(allEmbodiedMethods));
        case 6:
            return withScope(study, 0, a, EnergyScope(below(3)));
        case 7: {
            const QStringList targets = possibleTargets(plan, a);
            const bool isMultiple = plan.activities[a].method == WorkMethod::Proportional;
            return isMultiple && !targets.isEmpty() ? withProportionOf(study, 0, a, pick(targets))
                                                    : study;
        }
        case 8:
            return withDevice(study, 0, a, pick(m_catalogue.devices).id);
        case 9:
            return withModel(study, 0, a, pick(m_catalogue.models).id);
        case 10:
            return plan.activities[a].method == WorkMethod::Requests
                       ? withRequest(study, 0, a, pick(m_catalogue.requests).id)
                       : study;
        case 11:
            return withGrid(study, 0, a, lifecycleGrid());
        case 12:
            return withServiceMonths(study, 0, 1 + below(60));
        default:
            return chance(2) ? withStartMonth(study, 0, a, below(60))
                             : withRepeat(study, 0, a, below(12));
        }
    }

    Study inputChanged(const Study& study, int a) {
        const QList<Term> terms = inputsOf(study.plans[0].activities[a]);
        const Term term = pick(terms);
        if (chance(4))
            return withoutInput(study, 0, a, term);
        const InputSpec& spec = *findInputSpec(term);
        const double at = m_random.generateDouble();
        const double value = spec.logarithmic
                                 ? spec.sliderLow * std::pow(spec.sliderHigh / spec.sliderLow, at)
                                 : spec.sliderLow + at * (spec.sliderHigh - spec.sliderLow);
        EstimateData estimate{.value = value * spec.unitInBase, .range = {}, .provenance = {}};
        if (estimate.value > 0.0 && chance(3)) {
            estimate.shape = Shape::Uniform;
            const double low = spec.minimum * spec.unitInBase;
            const double high = spec.maximum * spec.unitInBase;
            estimate.range = {std::max(low, estimate.value * 0.9),
                              std::min(high, estimate.value * 1.1)};
        }
        return withInput(study, 0, a, term, estimate);
    }

    GridId lifecycleGrid() {
        for (;;) {
            const Grid& grid = pick(m_catalogue.grids);
            if (grid.boundary == Boundary::Lifecycle)
                return grid.id;
        }
    }

    int below(qsizetype end) { return int(m_random.bounded(int(end))); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    template <typename Value, std::size_t Size>
    Value pick(const std::array<Value, Size>& list) {
        return list[std::size_t(below(Size))];
    }
    template <typename Value>
    const Value& pick(const QList<Value>& list) {
        return list[below(list.size())];
    }

    const Catalogue& m_catalogue;
    QRandomGenerator m_random;
};

} // namespace plume::test
