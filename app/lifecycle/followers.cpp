// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/followers.h"

#include "lifecycle/activitymatch.h"
#include "lifecycle/tidying.h"

#include <algorithm>

namespace plume {
namespace {

constexpr int none = -1;

/// For each activity of `plan`, the one of `other` that is the same thing; none where there is
/// none.
QList<int> matchesIn(const Plan& other, const Plan& plan) {
    QList<int> matches(plan.activities.size(), none);
    for (const ActivityMatch& match : matchedActivities(plan, other))
        matches[match.first] = match.second;
    return matches;
}

/// An activity of the plan that comes of it, and where it came from.
struct Part {
    Activity activity;
    int own = none;      ///< in the follower
    int baseline = none; ///< in the new baseline
    bool hasBaselineName = false;
    bool hasBaselineTarget = false;
};

template <typename Value>
bool follow(Value& value, const Value& before, const Value& after) {
    const bool isFollowing = value == before;
    if (isFollowing)
        value = after;
    return isFollowing;
}

std::optional<EstimateData> stated(const Activity& activity, Term term) {
    const auto input = activity.inputs.constFind(term);
    return input == activity.inputs.cend() ? std::nullopt : std::optional(*input);
}

void followInputs(Activity& activity, const Activity& before, const Activity& after) {
    for (const InputSpec& spec : inputSpecs) {
        auto input = stated(activity, spec.term);
        if (!follow(input, stated(before, spec.term), stated(after, spec.term)))
            continue;
        if (input)
            activity.inputs.insert(spec.term, *input);
        else
            activity.inputs.remove(spec.term);
    }
}

/// Everything of an activity but what it is a multiple of, which is known once all names are.
Part followedPart(const Activity& before, const Activity& after, const Activity& own) {
    Part part;
    Activity& activity = part.activity = own;
    part.hasBaselineName = follow(activity.name, before.name, after.name);
    part.hasBaselineTarget = follow(activity.proportionOf, before.proportionOf, after.proportionOf);
    follow(activity.method, before.method, after.method);
    follow(activity.embodied, before.embodied, after.embodied);
    follow(activity.scope, before.scope, after.scope);
    follow(activity.device, before.device, after.device);
    follow(activity.model, before.model, after.model);
    follow(activity.request, before.request, after.request);
    follow(activity.grid, before.grid, after.grid);
    follow(activity.startMonth, before.startMonth, after.startMonth);
    follow(activity.repeatEveryMonths, before.repeatEveryMonths, after.repeatEveryMonths);
    followInputs(activity, before, after);
    Activity renamed = after;
    renamed.name = activity.name;
    if (activity != renamed)
        tidy(activity); // own inputs may not fit the methods that were followed
    return part;
}

/// What is left of the follower's activities, in its order.
QList<Part> partsLeft(const Plan& before, const Plan& after, const Plan& follower) {
    const QList<int> then = matchesIn(before, follower);
    const QList<int> now = matchesIn(after, before);
    QList<Part> parts;
    for (int i = 0; i < follower.activities.size(); ++i) {
        const Activity& own = follower.activities[i];
        const int old = then[i];
        const int fresh = old == none ? none : now[old];
        const bool isRemoved = old != none && fresh == none && own == before.activities[old];
        if (isRemoved)
            continue;
        Part part;
        part.activity = own;
        if (fresh != none)
            part = followedPart(before.activities[old], after.activities[fresh], own);
        part.own = i;
        part.baseline = fresh;
        parts.append(part);
    }
    return parts;
}

/// Where the follower keeps the order of the baseline, it takes the new one; its own activities
/// stay in their places.
void reorder(QList<Part>& parts, const Plan& before, const Plan& follower) {
    QList<int> old = matchesIn(before, follower);
    old.removeAll(none);
    if (!std::ranges::is_sorted(old))
        return;
    QList<Part> shared;
    for (const Part& part : std::as_const(parts)) {
        if (part.baseline != none)
            shared.append(part);
    }
    std::ranges::stable_sort(shared, {}, &Part::baseline);
    for (Part& part : parts) {
        if (part.baseline != none)
            part = shared.takeFirst();
    }
}

/// Activities that are new in the baseline stand behind what they stand behind there.
void addNew(QList<Part>& parts, const Plan& before, const Plan& after) {
    const QList<int> known = matchesIn(before, after);
    for (int i = 0; i < after.activities.size(); ++i) {
        const Activity& added = after.activities[i];
        const auto isThere = [&](const Part& part) {
            return part.baseline == none && part.activity.kind == added.kind &&
                   part.activity.name == added.name;
        };
        if (known[i] != none || parts.size() >= maximumActivities ||
            std::ranges::any_of(parts, isThere))
            continue;
        qsizetype at = 0;
        for (qsizetype p = 0; p < parts.size(); ++p) {
            if (parts[p].baseline != none && parts[p].baseline < i)
                at = p + 1;
        }
        parts.insert(at, {added, none, i, true, true});
    }
}

/// What the follower calls a thing of its own comes before what it follows.
void nameApart(QList<Part>& parts) {
    QStringList taken;
    for (const Part& part : std::as_const(parts)) {
        if (!part.hasBaselineName)
            taken.append(part.activity.name);
    }
    for (Part& part : parts) {
        if (!part.hasBaselineName)
            continue;
        part.activity.name = uniqueName(taken, part.activity.name);
        taken.append(part.activity.name);
    }
}

/// The name, in the plan that comes of it, of what a part is a multiple of; empty: it is not there.
QString targetOf(const Part& part, const QList<Part>& parts, const Plan& after,
                 const Plan& follower) {
    const Plan& names = part.hasBaselineTarget ? after : follower;
    const auto origin = part.hasBaselineTarget ? &Part::baseline : &Part::own;
    const auto named =
        std::ranges::find(names.activities, part.activity.proportionOf, &Activity::name);
    if (named == names.activities.end())
        return QString();
    const auto target = std::ranges::find(parts, int(named - names.activities.begin()), origin);
    return target == parts.end() ? QString() : target->activity.name;
}

void aim(QList<Part>& parts, const Plan& after, const Plan& follower) {
    for (Part& part : parts) {
        if (part.activity.method != WorkMethod::Proportional)
            continue;
        part.activity.proportionOf = targetOf(part, parts, after, follower);
        if (!part.activity.proportionOf.isEmpty())
            continue;
        part.activity.method = WorkMethod::DeviceTime;
        tidy(part.activity);
    }
}

bool leadsBack(const Plan& plan, const Activity& start) {
    const Activity* at = &start;
    for (qsizetype step = 0; step <= plan.activities.size(); ++step) {
        if (at->method != WorkMethod::Proportional)
            return false;
        const auto next = std::ranges::find(plan.activities, at->proportionOf, &Activity::name);
        if (next == plan.activities.end())
            return false;
        at = &*next;
    }
    return true;
}

/// The baseline and the follower together may go in a circle where neither did.
void breakCircles(Plan& plan) {
    for (Activity& activity : plan.activities) {
        if (!leadsBack(plan, activity))
            continue;
        activity.method = WorkMethod::DeviceTime;
        tidy(activity);
    }
}

/// Whether the first plan is the one that was first, edited or not.
bool hasSameBaseline(const Study& before, const Study& after) {
    if (before.plans.isEmpty() || after.plans.isEmpty())
        return false;
    if (std::ranges::is_permutation(before.plans, after.plans, {}, &Plan::name, &Plan::name))
        return before.plans.first().name == after.plans.first().name;
    const bool isStillThere =
        std::ranges::find(after.plans, before.plans.first().name, &Plan::name) != after.plans.end();
    return isStillThere ? before.plans.first().name == after.plans.first().name
                        : before.plans.size() == after.plans.size();
}

} // namespace

Plan followed(const Plan& before, const Plan& after, const Plan& follower) {
    Plan plan = follower;
    follow(plan.serviceMonths, before.serviceMonths, after.serviceMonths);
    follow(plan.startYear, before.startYear, after.startYear);
    QList<Part> parts = partsLeft(before, after, follower);
    reorder(parts, before, follower);
    addNew(parts, before, after);
    nameApart(parts);
    aim(parts, after, follower);
    plan.activities.clear();
    for (const Part& part : std::as_const(parts)) {
        plan.activities.append(part.activity);
        int& start = plan.activities.last().startMonth;
        start = std::min(start, plan.serviceMonths - 1);
    }
    breakCircles(plan);
    return plan;
}

Study withFollowers(const Study& start, const Study& present, Study next) {
    if (!hasSameBaseline(present, next))
        return next;
    const bool hasSamePlans =
        start.plans.size() == present.plans.size() && present.plans.size() == next.plans.size();
    const Study& before = hasSamePlans ? start : present;
    for (qsizetype i = 1; i < next.plans.size(); ++i) {
        Plan& plan = next.plans[i];
        if (!plan.followsBaseline)
            continue;
        // What earlier steps of the gesture brought along is brought along anew: a number that the
        // drag only passes by is not caught by it.
        if (hasSamePlans && plan == present.plans[i])
            plan = start.plans[i];
        plan = followed(before.plans.first(), next.plans.first(), plan);
    }
    return next;
}

bool differsFromBaseline(const Study& study, int plan, int activity, Term term) {
    const Plan& own = study.plans[plan];
    if (!own.followsBaseline)
        return false;
    const Plan& baseline = study.plans.first();
    const int match = matchesIn(baseline, own)[activity];
    return match != none &&
           stated(own.activities[activity], term) != stated(baseline.activities[match], term);
}

Study withInputAsBaseline(Study study, int plan, int activity, Term term) {
    const Plan& baseline = study.plans.first();
    const int match = matchesIn(baseline, study.plans[plan])[activity];
    if (match == none)
        return study;
    QMap<Term, EstimateData>& inputs = study.plans[plan].activities[activity].inputs;
    if (const auto input = stated(baseline.activities[match], term))
        inputs.insert(term, *input);
    else
        inputs.remove(term);
    return study;
}

} // namespace plume
