// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_data/drawname.h"

#include "chart_data/charttext.h"

#include <QRegularExpression>

namespace plume {
namespace {

/// The activities that addresses lie in, in the order of the study.
QList<int> activitiesOf(const QStringList& addresses) {
    static const QRegularExpression pattern(QStringLiteral("^/plans/\\d+/activities/(\\d+)/"));
    QList<int> activities;
    for (const QString& address : addresses) {
        const auto match = pattern.match(address);
        const int activity = match.capturedView(1).toInt();
        if (match.hasMatch() && !activities.contains(activity))
            activities.append(activity);
    }
    return activities;
}

} // namespace

QString drawName(Term term, const QStringList& addresses, const CompletePlan& plan,
                 const QLocale& locale) {
    const QString name = nameOf(term);
    const QList<int> activities = activitiesOf(addresses);
    if (activities.isEmpty())
        return name;
    if (activities.size() > 1)
        //: an input that several activities share: "Grid intensity, 3 activities"
        return ChartText::tr("%1, %2 activities").arg(name, locale.toString(activities.size()));
    if (activities.first() >= plan.activities.size())
        return name;
    //: an input and its activity: "Energy per request, Chat"
    return ChartText::tr("%1, %2").arg(name, plan.activities[activities.first()].stated.name);
}

} // namespace plume
