// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/assessment.h"

#include <QRegularExpression>

namespace plume {
namespace {

std::optional<double> valueOf(const Assessment& assessment, const QMap<Term, NodeId>& nodes,
                              Term indicator) {
    const auto node = nodes.constFind(indicator);
    if (node == nodes.cend())
        return std::nullopt;
    return assessment.values[std::size_t(*node)];
}

} // namespace

std::optional<double> Assessment::total(Term indicator) const {
    return valueOf(*this, calculation.whole().totals, indicator);
}

std::optional<double> Assessment::ofActivity(qsizetype activity, Term indicator) const {
    return valueOf(*this, calculation.whole().activities[activity], indicator);
}

std::optional<double> Assessment::useShare() const {
    const auto all = total(Term::Emissions);
    if (!all || *all <= 0.0)
        return std::nullopt;
    return total(Term::UseShare).value_or(0.0);
}

std::optional<double> Assessment::useShareOfOperation() const {
    const auto all = total(Term::OperationalEmissions);
    if (!all || *all <= 0.0)
        return std::nullopt;
    double use = 0.0;
    for (qsizetype i = 0; i < activityCount(); ++i) {
        if (isUse(plan().activities[i].stated.kind))
            use += ofActivity(i, Term::OperationalEmissions).value_or(0.0);
    }
    return use / *all;
}

Assessment assess(const Study& study, int plan, const Catalogue& catalogue) {
    Assessment result;
    result.calculation = calculation(complete(study, plan, catalogue));
    result.values = centralValues(*result.calculation.graph);
    result.dataVersion = catalogue.version;
    return result;
}

std::optional<NodeId> nodeAt(const Assessment& assessment, const QString& address) {
    if (const auto input = assessment.calculation.graph->find(address))
        return input;
    static const QRegularExpression pattern(
        QStringLiteral("^/plans/\\d+/(?:totals|activities/(\\d+))/([a-z_]+)$"));
    const auto match = pattern.match(address);
    const auto indicator = termOf(match.captured(2));
    if (!match.hasMatch() || !indicator)
        return std::nullopt;
    const WindowNodes& whole = assessment.calculation.whole();
    const bool isTotal = match.capturedView(1).isEmpty();
    const qsizetype activity = match.captured(1).toLongLong();
    if (!isTotal && activity >= whole.activities.size())
        return std::nullopt;
    const QMap<Term, NodeId>& nodes = isTotal ? whole.totals : whole.activities[activity];
    const auto node = nodes.constFind(*indicator);
    return node == nodes.cend() ? std::nullopt : std::optional(*node);
}

QStringList addressesOf(const Assessment& assessment, int plan) {
    QStringList addresses;
    const WindowNodes& whole = assessment.calculation.whole();
    for (auto total = whole.totals.keyBegin(); total != whole.totals.keyEnd(); ++total)
        addresses.append(totalAddress(plan, *total));
    for (int i = 0; i < whole.activities.size(); ++i) {
        const auto& activity = whole.activities[i];
        for (auto result = activity.keyBegin(); result != activity.keyEnd(); ++result)
            addresses.append(resultAddress(plan, i, *result));
    }
    for (const Leaf& leaf : assessment.calculation.graph->leaves()) {
        if (!leaf.address.isEmpty())
            addresses.append(leaf.address);
    }
    return addresses;
}

QString totalAddress(int plan, Term indicator) {
    return planAddress(plan) + QStringLiteral("/totals/") + keyOf(indicator);
}

QString resultAddress(int plan, int activity, Term indicator) {
    return activityAddress(plan, activity) + QLatin1Char('/') + keyOf(indicator);
}

} // namespace plume
