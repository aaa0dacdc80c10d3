// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables/rowuse.h"
#include "data_tables/tabletext.h"
#include "data_tables/usename.h"
#include "levers/levertrial.h"

#include <algorithm>

namespace plume {
namespace {

/// One lever tried on one plan of the study as it is.
class PlanUses {
public:
    PlanUses(const Study& study, int plan, const Lever& lever, const Catalogue& catalogue)
        : m_study(study)
        , m_number(plan)
        , m_lever(lever)
        , m_catalogue(catalogue)
        , m_plan(complete(study, plan, catalogue))
        , m_isOnePlan(study.plans.size() == 1) {}

    QList<RowUse> uses() const {
        if (m_lever.kind == LeverKind::Measure)
            return measurable();
        const LeverTrial trial = tryLever(m_study, m_number, m_lever, m_catalogue);
        return trial.result ? changedBy(*trial.result) : QList{refusal(trial.whyNot)};
    }

private:
    RowUse useOf(Term term, const CompleteInput& input) const {
        return {nameOfUse(term, input.address, m_plan, m_isOnePlan), input.address};
    }

    RowUse refusal(const QString& whyNot) const {
        //: %1 a whole sentence that says why
        return {m_isOnePlan
                    ? TableText::tr("It does not apply. %1").arg(whyNot)
                    //: %1 a plan, %2 a whole sentence that says why
                    : TableText::tr("It does not apply to “%1”. %2").arg(m_plan.name, whyNot)};
    }

    /// A measurement narrows any input that has a range.
    QList<RowUse> measurable() const {
        QList<RowUse> found;
        for (const CompleteActivity& activity : m_plan.activities) {
            for (auto input = activity.inputs.cbegin(); input != activity.inputs.cend(); ++input) {
                const LeverTrial trial =
                    tryMeasurement(m_study, m_number, input->address, *m_lever.amount, m_catalogue);
                if (trial.result)
                    found.append(useOf(input.key(), *input));
            }
        }
        if (found.isEmpty())
            found.append(refusal(TableText::tr("No input has a range that it could narrow.")));
        return found;
    }

    QList<RowUse> changedBy(const ChangedPlan& changed) const {
        const CompletePlan after = complete(changed.study, changed.plan, m_catalogue);
        QList<RowUse> found;
        for (int i = 0; i < m_plan.activities.size(); ++i) {
            const qsizetype place = changed.origins.indexOf(i);
            if (place < 0)
                found.append(leftOut(i));
            else
                found.append(changedInputs(i, after.activities[place]));
        }
        return found;
    }

    RowUse leftOut(int activity) const {
        const CompleteActivity& before = m_plan.activities[activity];
        const QString name = before.stated.name;
        return {
            m_isOnePlan
                //: %1 an activity that a lever takes out of the plan
                ? TableText::tr("All of “%1”, which would be left out").arg(name)
                //: %1 an activity that a lever takes out of the plan %2
                : TableText::tr("All of “%1”, which would be left out (%2)").arg(name, m_plan.name),
            before.inputs.isEmpty() ? QString() : before.inputs.first().address};
    }

    QList<RowUse> changedInputs(int activity, const CompleteActivity& after) const {
        const auto& before = m_plan.activities[activity].inputs;
        QList<RowUse> found;
        for (auto input = before.cbegin(); input != before.cend(); ++input) {
            const auto now = after.inputs.constFind(input.key());
            if (now == after.inputs.cend() || now->estimate != input->estimate)
                found.append(useOf(input.key(), *input));
        }
        return found;
    }

    const Study& m_study;
    int m_number;
    const Lever& m_lever;
    const Catalogue& m_catalogue;
    CompletePlan m_plan;
    bool m_isOnePlan;
};

} // namespace

RowUses inputsChangedBy(const LeverId& id, const Study& study, const Catalogue& catalogue) {
    const Lever* lever = catalogue.lever(id);
    if (!lever)
        return {};
    RowUses found;
    for (int i = 0; i < study.plans.size(); ++i) {
        for (const RowUse& use : PlanUses(study, i, *lever, catalogue).uses()) {
            if (!found.uses.contains(use)) // activities may share an input
                found.uses.append(use);
        }
    }
    const bool applies =
        std::ranges::any_of(found.uses, [](const RowUse& use) { return !use.address.isEmpty(); });
    if (applies)
        found.intro = lever->kind == LeverKind::Measure
                          ? TableText::tr("In the open study it could narrow:")
                          : TableText::tr("In the open study it would change:");
    return found;
}

} // namespace plume
