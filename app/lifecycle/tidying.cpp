// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/tidying.h"

#include <QStringList>

namespace plume {
namespace {

bool usesRequestRow(WorkMethod method) {
    return method == WorkMethod::Requests;
}

bool usesScope(WorkMethod method) {
    return method == WorkMethod::Measured || method == WorkMethod::Requests ||
           method == WorkMethod::Tokens;
}

} // namespace

QString uniqueName(const QStringList& taken, const QString& wanted) {
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

QString uniqueActivityName(const Plan& plan, const QString& wanted, int except) {
    QStringList taken;
    for (int i = 0; i < plan.activities.size(); ++i) {
        if (i != except)
            taken.append(plan.activities[i].name);
    }
    return uniqueName(taken, wanted);
}

void tidy(Activity& activity) {
    if (!usesRequestRow(activity.method))
        activity.request = RequestId();
    if (!usesScope(activity.method))
        activity.scope.reset();
    if (activity.method != WorkMethod::Proportional)
        activity.proportionOf.clear();
    const QList<Term> used = inputsOf(activity);
    for (const Term term : activity.inputs.keys()) {
        if (!used.contains(term))
            activity.inputs.remove(term);
    }
}

void releaseMultiples(Plan& plan, const QString& target) {
    for (Activity& activity : plan.activities) {
        if (activity.method == WorkMethod::Proportional && activity.proportionOf == target) {
            activity.method = WorkMethod::DeviceTime;
            tidy(activity);
        }
    }
}

} // namespace plume
