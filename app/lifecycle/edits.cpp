// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/edits.h"

#include "lifecycle/tidying.h"

#include <algorithm>

namespace plume {
namespace {

Activity& at(Study& study, int plan, int activity) {
    return study.plans[plan].activities[activity];
}

EstimateData stated(double base) {
    return {.value = base, .range = {}, .provenance = {}};
}

void takeBack(Activity& activity, std::initializer_list<Term> terms) {
    for (const Term term : terms)
        activity.inputs.remove(term);
}

/// Where the plan's other activities run; the world where none says.
GridId usualGrid(const Plan& plan, const Catalogue& catalogue) {
    for (const Activity& activity : plan.activities) {
        if (!activity.grid.isEmpty())
            return activity.grid;
    }
    const GridId world(QStringLiteral("WLD"));
    return catalogue.grid(world) ? world : GridId();
}

DeviceId known(const char* id, const Catalogue& catalogue) {
    const DeviceId device(QString::fromLatin1(id));
    return catalogue.device(device) ? device : DeviceId();
}

void startDeviceTime(Activity& activity, double devices, double hours, const Catalogue& catalogue) {
    activity.method = WorkMethod::DeviceTime;
    activity.device = known("nvidia-h100-sxm5", catalogue);
    activity.inputs = {{Term::DeviceCount, stated(devices)}, {Term::RunTime, stated(hours)}};
}

void startServing(Activity& activity, const Catalogue& catalogue) {
    activity.method = WorkMethod::Requests;
    activity.device = known("nvidia-h100-sxm5", catalogue);
    const RequestId chat(QStringLiteral("epoch-chat-typical"));
    if (catalogue.request(chat))
        activity.request = chat;
    activity.inputs = {{Term::RequestRate, stated(100'000 * unit::requestPerDay.inBase)}};
}

void startEdge(Activity& activity, const Catalogue& catalogue) {
    activity.method = WorkMethod::EdgeFleet;
    activity.device = known("arduino-nano-33-ble-sense", catalogue);
    activity.inputs = {{Term::FleetSize, stated(10'000)}, {Term::DutyCycle, stated(0.1)}};
}

/// The amounts are ordinary ones, to be moved; nothing is claimed by them.
Activity startingActivity(const Plan& plan, ActivityKind kind, const Catalogue& catalogue) {
    Activity activity;
    activity.kind = kind;
    activity.name = uniqueActivityName(plan, nameOf(kind));
    activity.grid = usualGrid(plan, catalogue);
    switch (kind) {
    case ActivityKind::Data:
        startDeviceTime(activity, 8, 50, catalogue);
        break;
    case ActivityKind::Experimentation:
        startDeviceTime(activity, 16, 300, catalogue);
        break;
    case ActivityKind::Training:
        startDeviceTime(activity, 64, 500, catalogue);
        break;
    case ActivityKind::FineTuning:
        startDeviceTime(activity, 8, 24, catalogue);
        break;
    case ActivityKind::Serving:
        startServing(activity, catalogue);
        break;
    case ActivityKind::Edge:
        startEdge(activity, catalogue);
        break;
    case ActivityKind::Storage:
        activity.method = WorkMethod::Measured;
        activity.scope = EnergyScope::Server;
        activity.embodied = EmbodiedMethod::Excluded;
        activity.inputs = {{Term::MeasuredEnergy, stated(1000)}};
        break;
    case ActivityKind::EndOfLife:
    case ActivityKind::Other:
        activity.method = WorkMethod::StatedEmissions;
        activity.embodied = EmbodiedMethod::Excluded;
        activity.inputs = {{Term::StatedEmissions, stated(100)}};
        break;
    }
    return activity;
}

} // namespace

int indexForNew(const Plan& plan, ActivityKind kind) {
    int index = 0;
    for (int i = 0; i < plan.activities.size(); ++i) {
        if (plan.activities[i].kind <= kind)
            index = i + 1;
    }
    return index;
}

Study withActivityAdded(Study study, int plan, ActivityKind kind, const Catalogue& catalogue) {
    Plan& changed = study.plans[plan];
    if (changed.activities.size() < maximumActivities)
        changed.activities.insert(indexForNew(changed, kind),
                                  startingActivity(changed, kind, catalogue));
    return study;
}

Study withActivityRemoved(Study study, int plan, int activity) {
    const QString name = at(study, plan, activity).name;
    study.plans[plan].activities.removeAt(activity);
    releaseMultiples(study.plans[plan], name);
    return study;
}

Study withActivityDuplicated(Study study, int plan, int activity) {
    Plan& changed = study.plans[plan];
    if (changed.activities.size() >= maximumActivities)
        return study;
    Activity copy = changed.activities[activity];
    copy.name = uniqueActivityName(changed, copy.name);
    changed.activities.insert(activity + 1, copy);
    return study;
}

Study withActivityMoved(Study study, int plan, int from, int to) {
    study.plans[plan].activities.move(from, to);
    return study;
}

Study withActivityRenamed(Study study, int plan, int activity, const QString& name) {
    const QString wanted = name.simplified();
    const QString before = at(study, plan, activity).name;
    if (wanted.isEmpty() || wanted == before)
        return study;
    const QString after = uniqueActivityName(study.plans[plan], wanted, activity);
    at(study, plan, activity).name = after;
    for (Activity& other : study.plans[plan].activities) {
        if (other.proportionOf == before)
            other.proportionOf = after;
    }
    return study;
}

Study withInput(Study study, int plan, int activity, Term term, const EstimateData& estimate) {
    at(study, plan, activity).inputs.insert(term, estimate);
    return study;
}

Study withoutInput(Study study, int plan, int activity, Term term) {
    at(study, plan, activity).inputs.remove(term);
    tidy(at(study, plan, activity));
    return study;
}

Study withMethod(Study study, int plan, int activity, WorkMethod method) {
    Activity& changed = at(study, plan, activity);
    if (changed.method == method)
        return study;
    changed.method = method;
    if (method == WorkMethod::Proportional) {
        const QStringList targets = possibleTargets(study.plans[plan], activity);
        if (targets.isEmpty())
            changed.method = WorkMethod::DeviceTime;
        else
            changed.proportionOf = targets.last();
    }
    tidy(changed);
    return study;
}

Study withEmbodied(Study study, int plan, int activity, EmbodiedMethod method) {
    Activity& changed = at(study, plan, activity);
    changed.embodied = method;
    tidy(changed);
    return study;
}

Study withScope(Study study, int plan, int activity, std::optional<EnergyScope> scope) {
    Activity& changed = at(study, plan, activity);
    changed.scope = scope;
    tidy(changed);
    return study;
}

Study withProportionOf(Study study, int plan, int activity, const QString& target) {
    if (possibleTargets(study.plans[plan], activity).contains(target))
        at(study, plan, activity).proportionOf = target;
    return study;
}

QStringList possibleTargets(const Plan& plan, int activity) {
    const QString& self = plan.activities[activity].name;
    const auto leadsBack = [&](const Activity& start) {
        QString name = start.name;
        for (qsizetype steps = 0; steps <= plan.activities.size(); ++steps) {
            if (name == self)
                return true;
            const auto next = std::find_if(plan.activities.begin(), plan.activities.end(),
                                           [&](const Activity& a) { return a.name == name; });
            if (next == plan.activities.end() || next->method != WorkMethod::Proportional)
                return false;
            name = next->proportionOf;
        }
        return true;
    };
    QStringList names;
    for (const Activity& candidate : plan.activities) {
        if (!leadsBack(candidate))
            names.append(candidate.name);
    }
    return names;
}

Study withDevice(Study study, int plan, int activity, const DeviceId& id) {
    Activity& changed = at(study, plan, activity);
    changed.device = id;
    takeBack(changed, {Term::DevicePower, Term::HostPower, Term::PeakFlopRate, Term::ActivePower,
                       Term::EmbodiedPerDevice, Term::EmbodiedHostShare, Term::HardwareLifetime});
    return study;
}

Study withModel(Study study, int plan, int activity, const ModelId& id) {
    Activity& changed = at(study, plan, activity);
    changed.model = id;
    takeBack(changed, {Term::ActiveParameters, Term::ProcessedTokens, Term::Compute});
    return study;
}

Study withRequest(Study study, int plan, int activity, const RequestId& id) {
    Activity& changed = at(study, plan, activity);
    changed.request = id;
    changed.scope.reset();
    takeBack(changed, {Term::EnergyPerRequest});
    tidy(changed);
    return study;
}

Study withGrid(Study study, int plan, int activity, const GridId& id) {
    Activity& changed = at(study, plan, activity);
    changed.grid = id;
    takeBack(changed, {Term::GridIntensity, Term::GridWaterUse});
    return study;
}

Study withGrid(Study study, int plan, int activity, const Grid& grid) {
    Study next = withGrid(std::move(study), plan, activity, grid.id);
    if (grid.pue)
        takeBack(at(next, plan, activity), {Term::Pue});
    if (grid.siteWater)
        takeBack(at(next, plan, activity), {Term::SiteWaterUse});
    return next;
}

Study withServiceMonths(Study study, int plan, int months) {
    Plan& changed = study.plans[plan];
    changed.serviceMonths = std::clamp(months, 1, maximumServiceMonths);
    for (Activity& activity : changed.activities)
        activity.startMonth = std::min(activity.startMonth, changed.serviceMonths - 1);
    return study;
}

Study withStartMonth(Study study, int plan, int activity, int month) {
    at(study, plan, activity).startMonth =
        std::clamp(month, 0, study.plans[plan].serviceMonths - 1);
    return study;
}

Study withRepeat(Study study, int plan, int activity, int months) {
    at(study, plan, activity).repeatEveryMonths = std::max(0, months);
    return study;
}

Study withCurrency(Study study, const QString& currency) {
    const QString name = currency.trimmed();
    if (name.isEmpty() || isCurrency(name))
        study.currency = name;
    return study;
}

Study withTexts(Study study, const std::function<QString(const QString&)>& word) {
    study.title = word(study.title);
    study.note = word(study.note);
    for (Plan& plan : study.plans) {
        plan.name = word(plan.name);
        for (Activity& activity : plan.activities) {
            activity.name = word(activity.name);
            activity.proportionOf = word(activity.proportionOf);
            for (EstimateData& estimate : activity.inputs)
                estimate.provenance.note = word(estimate.provenance.note);
        }
    }
    return study;
}

Study emptyStudy(const QString& title, const QString& planName) {
    Study study;
    study.title = title;
    Plan plan;
    plan.name = planName;
    plan.serviceMonths = 12;
    study.plans.append(plan);
    return study;
}

} // namespace plume
