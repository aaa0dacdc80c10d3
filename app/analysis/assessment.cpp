// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/assessment.h"

#include "analysis/addressbook.h"
#include "lifecycle/reestimation.h"

#include <cmath>

namespace plume {
namespace {

std::optional<double> valueOf(const Assessment& assessment, const QMap<Term, NodeId>& nodes,
                              Term indicator) {
    const auto node = nodes.constFind(indicator);
    if (node == nodes.cend())
        return std::nullopt;
    const double value = assessment.values[std::size_t(*node)];
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> shareOfUse(const Assessment& assessment, Term indicator) {
    const auto all = assessment.total(indicator);
    if (!all || *all <= 0.0)
        return std::nullopt;
    double use = 0.0;
    for (qsizetype i = 0; i < assessment.activityCount(); ++i) {
        if (isUse(assessment.plan().activities[i].stated.kind))
            use += assessment.ofActivity(i, indicator).value_or(0.0);
    }
    return use / *all;
}

} // namespace

std::optional<double> Assessment::total(Term indicator) const {
    return valueOf(*this, calculation.whole().totals, indicator);
}

std::optional<double> Assessment::ofActivity(qsizetype activity, Term indicator) const {
    return valueOf(*this, calculation.whole().activities[activity], indicator);
}

std::optional<double> Assessment::useShare(Term indicator) const {
    if (indicator != Term::Emissions)
        return shareOfUse(*this, indicator);
    const auto all = total(Term::Emissions);
    if (!all || *all <= 0.0)
        return std::nullopt;
    return total(Term::UseShare).value_or(0.0);
}

std::optional<double> Assessment::useShareOfOperation() const {
    return shareOfUse(*this, Term::OperationalEmissions);
}

Assessment assess(const Study& study, int plan, const Catalogue& catalogue) {
    return assess(complete(study, plan, catalogue), plan, catalogue);
}

Assessment assess(const CompletePlan& plan, int number, const Catalogue& catalogue,
                  const PlanCalculation& before) {
    Assessment result;
    auto same = reestimated(before, plan);
    result.calculation = same ? *std::move(same) : calculation(plan);
    result.values = centralValues(*result.calculation.graph);
    result.dataVersion = catalogue.version;
    result.number = number;
    return result;
}

std::optional<NodeId> nodeAt(const Assessment& assessment, const QString& address) {
    if (const auto input = assessment.calculation.graph->find(address))
        return input;
    return AddressBook(assessment).nodeAt(address);
}

QStringList addressesOf(const Assessment& assessment) {
    return AddressBook(assessment).addresses();
}

QString totalAddress(int plan, Term indicator) {
    return planAddress(plan) + QStringLiteral("/totals/") + keyOf(indicator);
}

QString resultAddress(int plan, int activity, Term indicator) {
    return activityAddress(plan, activity) + QLatin1Char('/') + keyOf(indicator);
}

} // namespace plume
