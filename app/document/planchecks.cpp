// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planchecks.h"

#include "document/inputfield.h"
#include "document/sentences.h"

#include <QHash>

namespace plume {
namespace {

/// The activities of a plan by their names; of those that share one, the first.
using Names = QHash<QString, qsizetype>;

QString activityPointer(const QString& plan, qsizetype index) {
    return elementPointer(plan + QStringLiteral("/activities"), index);
}

bool isMultiple(const Activity& activity) {
    return usesProportion(activity.method) && !activity.proportionOf.isEmpty();
}

/// The names on the way from an activity back to itself; empty where it leads elsewhere.
QStringList circleFrom(qsizetype start, const Plan& plan, const Names& names) {
    QStringList circle;
    qsizetype at = start;
    while (isMultiple(plan.activities[at]) && circle.size() <= plan.activities.size()) {
        circle.append(plan.activities[at].name);
        const auto next = names.constFind(plan.activities[at].proportionOf);
        if (next == names.cend())
            break;
        at = *next;
        if (at == start)
            return circle;
    }
    return {};
}

/// What is wrong with what an activity is a multiple of; empty where nothing is.
QString multipleFault(qsizetype index, const Plan& plan, const Names& names,
                      const FaultList& faults) {
    const QString& of = plan.activities[index].proportionOf;
    const QString given = sentence::quotable(of);
    if (of == plan.activities[index].name)
        return sentence::said(sentence::proportionOfItself, given);
    if (!names.contains(of)) {
        const QString near = faults.meant(of, names.keys());
        return near.isEmpty() ? sentence::said(sentence::unknownActivity, given)
                              : sentence::said(sentence::unknownActivityNear, given, near);
    }
    const QStringList circle = circleFrom(index, plan, names);
    if (circle.isEmpty())
        return QString();
    return sentence::said(sentence::circle, sentence::quotable(circle.join(QStringLiteral(", "))));
}

} // namespace

void checkPlan(const Plan& plan, const QString& at, FaultList& faults) {
    Names names;
    for (qsizetype i = 0; i < plan.activities.size(); ++i) {
        const QString& name = plan.activities[i].name;
        if (!name.isEmpty() && names.contains(name))
            faults.add(Error::Kind::Value, activityPointer(at, i) + QStringLiteral("/name"),
                       sentence::said(sentence::duplicateName, sentence::quotable(name)));
        else if (!name.isEmpty())
            names.insert(name, i);
    }
    for (qsizetype i = 0; i < plan.activities.size(); ++i) {
        const Activity& activity = plan.activities[i];
        const QString pointer = activityPointer(at, i);
        if (activity.startMonth >= plan.serviceMonths)
            faults.add(Error::Kind::Value, pointer + QStringLiteral("/start_month"),
                       sentence::said(sentence::startOutsidePlan,
                                      QString::number(activity.startMonth),
                                      QString::number(plan.serviceMonths)));
        const QString fault =
            isMultiple(activity) ? multipleFault(i, plan, names, faults) : QString();
        if (!fault.isEmpty())
            faults.add(Error::Kind::Reference, pointer + QStringLiteral("/work/of"), fault);
    }
}

} // namespace plume
