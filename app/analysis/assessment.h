// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/methodology.h"

#include <QList>
#include <QMap>

#include <optional>
#include <vector>

namespace plume {

/// What one plan causes, at the central values of all its inputs. A value: safe to copy, to keep
/// and to hand to another thread. Amounts are in base units (kWh, kg CO2e, L); absent is not known.
struct Assessment {
    PlanCalculation calculation;
    std::vector<double> values; ///< of every node of the graph
    QString dataVersion;
    int number = 0; ///< of the plan in its study

    const CompletePlan& plan() const { return calculation.plan; }
    qsizetype activityCount() const { return calculation.plan.activities.size(); }

    std::optional<double> total(Term indicator) const;
    std::optional<double> ofActivity(qsizetype activity, Term indicator) const;

    /// Emissions of serving and edge fleets, their hardware included, by all emissions; or their
    /// energy or water by all of it.
    std::optional<double> useShare(Term indicator = Term::Emissions) const;
    /// The same without anybody's hardware.
    std::optional<double> useShareOfOperation() const;
};

/// Evaluates plan number `plan`. Pure: equal arguments give equal results.
Assessment assess(const Study& study, int plan, const Catalogue& catalogue);

/// The same of a plan that is complete already. `before`: what was calculated for it before its
/// inputs changed, which saves time where nothing else did.
Assessment assess(const CompletePlan& plan, int number, const Catalogue& catalogue,
                  const PlanCalculation& before = {});

/// Where in an assessment an address leads: the node of an input
/// ("/plans/0/activities/1/site/pue"), of a total ("/plans/0/totals/emissions"), of an activity's
/// result ("/plans/0/activities/1/water") or of a step on the way to one
/// ("/plans/0/activities/1/device_time"). See AddressBook.
std::optional<NodeId> nodeAt(const Assessment& assessment, const QString& address);

/// Every address that nodeAt() knows in this assessment.
QStringList addressesOf(const Assessment& assessment);

QString totalAddress(int plan, Term indicator);
QString resultAddress(int plan, int activity, Term indicator);

} // namespace plume
