// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/mend.h"

#include "lifecycle/edits.h"
#include "quantity/quantitytext.h"

#include <QCoreApplication>

#include <cmath>

namespace plume::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Build)
};

/// In the middle of what published training runs reach.
constexpr double usualUtilisation = 0.4;

std::optional<Mend> longerPlan(const Study& study, int plan, int index) {
    const Activity& activity = study.plans[plan].activities[index];
    const double length = activity.inputs.value(Term::ActivityLength).value / unit::hoursPerMonth;
    const int months = int(std::ceil(activity.startMonth + std::max(length, 1.0) - 1e-9));
    if (months > maximumServiceMonths)
        return std::nullopt;
    return Mend{Texts::tr("Lengthen the plan to %n month(s)", nullptr, months),
                withServiceMonths(study, plan, months)};
}

/// Most grids are counted over the life cycle of plants and fuels.
Mend ofWholeLife(Study study) {
    study.boundary = Boundary::Lifecycle;
    return {Texts::tr("Count the whole life cycle of electricity"), study};
}

Mend otherWork(const Study& study, int plan, int index) {
    const QStringList targets = possibleTargets(study.plans[plan], index);
    if (targets.isEmpty())
        return {Texts::tr("State device time instead"),
                withMethod(study, plan, index, WorkMethod::DeviceTime)};
    return {Texts::tr("Make it a multiple of “%1”").arg(targets.last()),
            withProportionOf(study, plan, index, targets.last())};
}

Mend usualUse(const Study& study, int plan, int index, const QLocale& locale) {
    const EstimateData usual{.value = usualUtilisation, .range = {}, .provenance = {}};
    return {Texts::tr("Set to %1").arg(displayShare(usualUtilisation, locale)),
            withInput(study, plan, index, Term::ComputeUtilisation, usual)};
}

} // namespace

std::optional<Mend> mendOf(const Warning& warning, const Study& study, int plan,
                           const QLocale& locale) {
    const int index = warning.activity;
    if (index >= study.plans[plan].activities.size())
        return std::nullopt;
    switch (warning.kind) {
    case Warning::Kind::OtherBoundary:
        if (study.boundary == Boundary::Direct)
            return ofWholeLife(study);
        [[fallthrough]];
    case Warning::Kind::UnknownRow:
        return Mend{Texts::tr("Use the world average"),
                    withGrid(study, plan, index, GridId(QStringLiteral("WLD")))};
    case Warning::Kind::ScopeAssumed:
        return Mend{Texts::tr("Yes, the whole facility's"),
                    withScope(study, plan, index, EnergyScope::Facility)};
    case Warning::Kind::BeyondPlan:
        return longerPlan(study, plan, index);
    case Warning::Kind::UtilisationHigh:
        return usualUse(study, plan, index, locale);
    case Warning::Kind::UnknownActivity:
        return otherWork(study, plan, index);
    }
    return std::nullopt;
}

} // namespace plume::ui
