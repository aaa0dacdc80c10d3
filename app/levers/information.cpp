// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/information.h"

#include "levers/changedplan.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

namespace plume {
namespace {

/// The leaves that are one draw, by index.
using Group = std::vector<std::size_t>;

double width(const Quantiles& quantiles) {
    return quantiles.p95 - quantiles.p5;
}

double relativeWidth(const EstimateData& estimate) {
    return (percentile(estimate, 0.95) - percentile(estimate, 0.05)) / std::abs(estimate.value);
}

/// One total over all samples, with the columns of some inputs replaced.
class Narrowing {
public:
    Narrowing(const Assessment& assessment, NodeId total, Draws& draws, const DrawOrder& order)
        : m_graph(*assessment.calculation.graph)
        , m_total(total)
        , m_draws(draws)
        , m_order(order)
        , m_columns(draws.columnsFor(std::array{total}, m_graph, order)) {}

    QMap<QString, Group> groups() const {
        const std::vector<bool> needed = neededFor(m_graph, std::array{m_total});
        QMap<QString, Group> groups;
        for (std::size_t id = 0; id < needed.size(); ++id) {
            const Node& node = m_graph.nodes()[id];
            if (!needed[id] || node.operation != Operation::Leaf)
                continue;
            const Leaf& leaf = m_graph.leaves()[std::size_t(node.detail)];
            if (isDrawn(leaf))
                groups[m_order.of(leaf).name].push_back(std::size_t(node.detail));
        }
        return groups;
    }

    std::optional<Quantiles> now() const { return quantilesWith(m_columns.views()); }

    InformationValue of(const Group& group, const EstimateData& accuracy) const {
        const auto leaves = m_graph.leaves();
        InformationValue value;
        value.term = leaves[group.front()].term.value_or(Term::Emissions);
        for (const std::size_t leaf : group)
            value.addresses.append(leaves[leaf].address);
        value.addresses.sort();
        std::vector<ColumnView> known(m_columns.views().begin(), m_columns.views().end());
        std::vector<ColumnView> measured = known;
        std::vector<SharedColumn> kept;
        for (const std::size_t leaf : group) {
            kept.push_back(std::make_shared<Column>(1, leaves[leaf].estimate.value));
            known[leaf] = *kept.back();
            kept.push_back(measuredColumn(leaves[leaf], leaf, accuracy));
            measured[leaf] = *kept.back();
        }
        value.known = quantilesWith(known).value_or(Quantiles());
        value.measured = quantilesWith(measured).value_or(Quantiles());
        return value;
    }

private:
    /// The same draw with the range of a measurement.
    SharedColumn measuredColumn(const Leaf& leaf, std::size_t index,
                                const EstimateData& accuracy) const {
        EstimateData certain = leaf.estimate;
        certain.shape = Shape::Fixed;
        const Range anything{-HUGE_VAL, HUGE_VAL};
        EstimateData measured = scaled(certain, {{}, accuracy, false}, anything);
        const bool isNarrower =
            leaf.estimate.value <= 0.0 || relativeWidth(leaf.estimate) <= relativeWidth(measured);
        if (isNarrower)
            return m_columns.of(index);
        measured.provenance = leaf.estimate.provenance; // so that it is the same draw
        Graph graph;
        graph.input(leaf.address, leaf.term.value_or(Term::Emissions), leaf.dimension, measured);
        return m_draws.columnsOf(graph, m_order).of(0);
    }

    std::optional<Quantiles> quantilesWith(std::span<const ColumnView> columns) const {
        const Column runs =
            evaluateColumns(m_graph, std::array{m_total}, columns, m_draws.samples()).front();
        return knownQuantilesOf(runs);
    }

    const Graph& m_graph;
    NodeId m_total;
    Draws& m_draws;
    const DrawOrder& m_order;
    LeafColumns m_columns;
};

} // namespace

Information informationOf(const LeverQuestion& question, const EstimateData& accuracy, Draws& draws,
                          const std::stop_token& stop) {
    Information result;
    const Assessment assessment = assess(question.study, question.plan, question.catalogue);
    const NodeId total = assessment.calculation.whole().totals.value(question.indicator, noNode);
    if (total == noNode)
        return result;
    const DrawOrder order = drawOrderOf(question, assessment);
    const Narrowing narrowing(assessment, total, draws, order);
    result.now = narrowing.now();
    if (!result.now || !(width(*result.now) > 0.0)) {
        result.now.reset();
        return result;
    }
    for (const Group& group : narrowing.groups()) {
        if (stop.stop_requested())
            break;
        InformationValue value = narrowing.of(group, accuracy);
        value.narrowing = 1.0 - width(value.measured) / width(*result.now);
        value.mostNarrowing = 1.0 - width(value.known) / width(*result.now);
        result.inputs.append(value);
    }
    std::ranges::stable_sort(result.inputs, std::ranges::greater(), &InformationValue::narrowing);
    return result;
}

std::optional<EstimateData> measurementAccuracy(const Catalogue& catalogue) {
    const auto lever = std::ranges::find(catalogue.levers, LeverKind::Measure, &Lever::kind);
    return lever == catalogue.levers.end() ? std::nullopt : lever->amount;
}

} // namespace plume
