// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/methodologyplans.h"

#include "explain/explaintext.h"

#include <algorithm>

namespace plume {
namespace {

constexpr int serviceMonths = 36;

EstimateData one() {
    return {.value = 1.0, .range = {}, .provenance = {}};
}

/// What an activity may do without: nothing else of the formulas changes where it is absent.
bool isOptional(Term term) {
    constexpr std::array optional{
        Term::ActivityLength,   Term::MonthlyGrowth,   Term::YearlyDecline, Term::CarbonFreeShare,
        Term::ElectricityPrice, Term::DeviceHourPrice, Term::RequestPrice};
    return std::find(optional.begin(), optional.end(), term) != optional.end();
}

/// States all that the activity can have.
Activity filled(Activity activity, bool withOptional) {
    for (const Term term : inputsOf(activity)) {
        if (withOptional || !isOptional(term))
            activity.inputs.insert(term, one());
    }
    return activity;
}

ActivityKind kindFor(WorkMethod method) {
    switch (method) {
    case WorkMethod::Requests:
    case WorkMethod::Tokens:
        return ActivityKind::Serving;
    case WorkMethod::EdgeFleet:
        return ActivityKind::Edge;
    case WorkMethod::Measured:
        return ActivityKind::Storage;
    default:
        return ActivityKind::Training;
    }
}

bool statesScope(WorkMethod method) {
    return method == WorkMethod::Measured || method == WorkMethod::Requests ||
           method == WorkMethod::Tokens;
}

Study studyOf(const QList<Activity>& activities) {
    Study study;
    study.plans.append(Plan{.name = {},
                            .serviceMonths = serviceMonths,
                            .startYear = std::nullopt,
                            .activities = activities});
    return study;
}

Activity activityOf(WorkMethod method, EmbodiedMethod embodied) {
    Activity activity;
    activity.kind = kindFor(method);
    activity.name = nameOf(method);
    activity.method = method;
    activity.embodied = embodied;
    return activity;
}

/// Ways in which one method is stated: other inputs, the same method.
QList<Activity> waysOf(const Activity& activity) {
    Activity other = activity;
    if (activity.method == WorkMethod::Compute)
        other.inputs.insert(Term::Compute, one());
    else if (activity.method == WorkMethod::StatedEmissions)
        other.inputs.insert(Term::EmissionsPerRequest, one());
    else
        return {activity};
    return {activity, other};
}

QList<Activity> scopesOf(const Activity& activity) {
    if (!statesScope(activity.method))
        return {activity};
    QList<Activity> scoped;
    for (const EnergyScope scope :
         {EnergyScope::Chip, EnergyScope::Server, EnergyScope::Facility}) {
        scoped.append(activity);
        scoped.last().scope = scope;
    }
    return scoped;
}

/// What a multiple is a multiple of.
Activity another(bool withOptional) {
    Activity activity = activityOf(WorkMethod::DeviceTime, EmbodiedMethod::Share);
    activity.name = ExplainText::tr("Another activity");
    return filled(activity, withOptional);
}

MethodologyPlan planOf(const Activity& activity, bool withOptional) {
    if (activity.method != WorkMethod::Proportional)
        return {studyOf({filled(activity, withOptional)})};
    Activity multiple = filled(activity, withOptional);
    multiple.proportionOf = another(withOptional).name;
    return {studyOf({another(withOptional), multiple}), 1};
}

MethodologyPlan planOfTotals() {
    Activity first = filled(activityOf(WorkMethod::DeviceTime, EmbodiedMethod::Share), true);
    first.name = ExplainText::tr("First activity");
    Activity second = filled(activityOf(WorkMethod::Requests, EmbodiedMethod::Share), true);
    second.scope = EnergyScope::Facility;
    second.name = ExplainText::tr("Second activity");
    return {studyOf({first, second}), 0, true};
}

} // namespace

QList<MethodologyPlan> methodologyPlans() {
    QList<MethodologyPlan> plans;
    for (const WorkMethod method : allWorkMethods) {
        for (const EmbodiedMethod embodied : allEmbodiedMethods) {
            for (const Activity& way : waysOf(activityOf(method, embodied))) {
                for (const Activity& scoped : scopesOf(way)) {
                    plans.append(planOf(scoped, true));
                    plans.append(planOf(scoped, false));
                }
            }
        }
    }
    plans.append(planOfTotals());
    return plans;
}

} // namespace plume
