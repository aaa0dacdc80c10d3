// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/planedits.h"

#include "lifecycle/tidying.h"

#include <algorithm>

namespace plume {
namespace {

/// `except` is a plan whose own name does not count.
QString uniquePlanName(const Study& study, const QString& wanted, int except = -1) {
    QStringList taken;
    for (int i = 0; i < study.plans.size(); ++i) {
        if (i != except)
            taken.append(study.plans[i].name);
    }
    return uniqueName(taken, wanted);
}

Study withFreeBaseline(Study study) {
    if (!study.plans.isEmpty())
        study.plans.first().followsBaseline = false;
    return study;
}

} // namespace

bool takesAnotherPlan(const Study& study) {
    return study.plans.size() < maximumPlans;
}

Study withEmptyPlanAdded(Study study, const QString& name) {
    if (!takesAnotherPlan(study))
        return study;
    Plan plan;
    plan.name = uniquePlanName(study, name.simplified());
    if (!study.plans.isEmpty())
        plan.serviceMonths = study.plans.first().serviceMonths;
    study.plans.append(plan);
    return study;
}

Study withPlanDuplicated(Study study, int plan, const QString& name) {
    if (!takesAnotherPlan(study))
        return study;
    Plan copy = study.plans[plan];
    copy.name = uniquePlanName(study, name.simplified());
    copy.followsBaseline = plan == 0 || copy.followsBaseline;
    study.plans.insert(plan + 1, copy);
    return study;
}

Study withPlanRemoved(Study study, int plan) {
    if (study.plans.size() > 1)
        study.plans.removeAt(plan);
    return withFreeBaseline(study);
}

Study withPlanMoved(Study study, int from, int to) {
    study.plans.move(from, to);
    return withFreeBaseline(study);
}

Study withPlanRenamed(Study study, int plan, const QString& name) {
    const QString wanted = name.simplified();
    if (!wanted.isEmpty())
        study.plans[plan].name = uniquePlanName(study, wanted, plan);
    return study;
}

Study withBaseline(Study study, int plan) {
    return withPlanMoved(study, plan, 0);
}

Study withFollowing(Study study, int plan, bool isFollowing) {
    study.plans[plan].followsBaseline = isFollowing && plan != 0;
    return study;
}

Study withPlanAsBaseline(Study study, int plan) {
    Plan copy = study.plans.first();
    copy.name = study.plans[plan].name;
    copy.followsBaseline = study.plans[plan].followsBaseline;
    study.plans[plan] = copy;
    return study;
}

Study studyOfPlan(const Study& study, int plan) {
    Study alone = study;
    alone.plans = {study.plans[plan]};
    return withFreeBaseline(alone);
}

bool haveOneCurrency(const Study& study, const Study& other) {
    const auto hasPrices = [](const Study& each) {
        return std::ranges::any_of(each.plans, [](const Plan& plan) {
            return std::ranges::any_of(plan.activities, statesPrices);
        });
    };
    return study.currency == other.currency || !hasPrices(study) || !hasPrices(other);
}

Study withPlansOf(Study study, const Study& other) {
    if (study.currency.isEmpty())
        study.currency = other.currency;
    for (const Plan& plan : other.plans) {
        if (!takesAnotherPlan(study))
            break;
        Plan copy = plan;
        copy.name = uniquePlanName(study, plan.name);
        copy.followsBaseline = false;
        study.plans.append(copy);
    }
    return study;
}

} // namespace plume
