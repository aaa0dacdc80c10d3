// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sensitivity.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace plume {
namespace {

/// Samples behind the shares of variance: a power of two suits the sequence.
constexpr std::size_t mostSamples = 4096;

/// The leaves that are one draw.
using Group = std::vector<std::size_t>;

/// What the output needs and what varies, by the name of the draw.
QMap<QString, Group> groupsOf(const Graph& graph, NodeId output, const DrawOrder& order) {
    const std::vector<bool> needed = neededFor(graph, std::array{output});
    QMap<QString, Group> groups;
    for (std::size_t id = 0; id < needed.size(); ++id) {
        const Node& node = graph.nodes()[id];
        if (!needed[id] || node.operation != Operation::Leaf)
            continue;
        const Leaf& leaf = graph.leaves()[std::size_t(node.detail)];
        if (isDrawn(leaf))
            groups[order.of(leaf).name].push_back(std::size_t(node.detail));
    }
    return groups;
}

/// One input at a time: every other at its central value.
class OneAtATime {
public:
    OneAtATime(const Assessment& assessment, NodeId output)
        : m_graph(*assessment.calculation.graph)
        , m_output(output)
        , m_central(assessment.values[std::size_t(output)])
        , m_byLeaf(derivatives(m_graph, output, assessment.values)) {
        for (const Leaf& leaf : m_graph.leaves())
            m_leafValues.push_back(leaf.estimate.value);
    }

    Influence of(const Group& group) {
        Influence influence;
        influence.term = m_graph.leaves()[group.front()].term.value_or(Term::Emissions);
        influence.low = outputAt(group, 0.05);
        influence.high = outputAt(group, 0.95);
        for (const std::size_t leaf : group) {
            influence.addresses.append(m_graph.leaves()[leaf].address);
            if (m_central != 0.0)
                influence.elasticity += m_byLeaf[leaf] * m_leafValues[leaf] / m_central;
        }
        influence.addresses.sort();
        return influence;
    }

private:
    double outputAt(const Group& group, double p) {
        std::vector<double> values = m_leafValues;
        for (const std::size_t leaf : group)
            values[leaf] = percentile(m_graph.leaves()[leaf].estimate, p);
        return valuesAt(m_graph, values)[std::size_t(m_output)];
    }

    const Graph& m_graph;
    NodeId m_output;
    double m_central;
    std::vector<double> m_byLeaf;
    std::vector<double> m_leafValues;
};

/// Shares of the output's variance, from two independent sets of samples A and B.
class VarianceShares {
public:
    VarianceShares(const Graph& graph, NodeId output, LeafColumns a, LeafColumns b,
                   std::size_t samples)
        : m_graph(graph)
        , m_output(output)
        , m_samples(samples)
        , m_aColumns(std::move(a))
        , m_bColumns(std::move(b))
        , m_a(m_aColumns.slice(0, samples))
        , m_b(m_bColumns.slice(0, samples))
        , m_ofA(evaluated(m_a))
        , m_ofB(evaluated(m_b)) {
        const double sum = std::accumulate(m_ofA.begin(), m_ofA.end(), 0.0) +
                           std::accumulate(m_ofB.begin(), m_ofB.end(), 0.0);
        m_mean = sum / double(2 * samples);
        for (const Column* column : {&m_ofA, &m_ofB}) {
            for (const double value : *column)
                m_variance += (value - m_mean) * (value - m_mean) / double(2 * samples);
        }
    }

    bool isDefined() const { return std::isfinite(m_variance) && m_variance > 0.0; }

    /// A with the group's columns from B: what changes is the group's doing.
    void apply(const Group& group, Influence& influence) const {
        std::vector<ColumnView> mixed = m_a;
        for (const std::size_t leaf : group)
            mixed[leaf] = m_b[leaf];
        const Column ofMixed = evaluated(mixed);
        double first = 0.0;
        double total = 0.0;
        for (std::size_t i = 0; i < m_samples; ++i) {
            const double change = ofMixed[i] - m_ofA[i];
            first += (m_ofB[i] - m_mean) * change;
            total += change * change;
        }
        const double scale = double(m_samples) * m_variance;
        influence.firstOrder = std::clamp(first / scale, 0.0, 1.0);
        influence.total = std::clamp(total / (2.0 * scale), 0.0, 1.0);
    }

private:
    Column evaluated(const std::vector<ColumnView>& leaves) const {
        Column column = evaluateColumns(m_graph, std::array{m_output}, leaves, m_samples).front();
        column.resize(m_samples, column.front()); // one number where nothing varies
        return column;
    }

    const Graph& m_graph;
    NodeId m_output;
    std::size_t m_samples;
    LeafColumns m_aColumns; // what the views look at
    LeafColumns m_bColumns;
    std::vector<ColumnView> m_a;
    std::vector<ColumnView> m_b;
    Column m_ofA;
    Column m_ofB;
    double m_mean = 0.0;
    double m_variance = 0.0;
};

} // namespace

Sensitivity sensitivityOf(const Assessment& assessment, NodeId output, Draws& draws,
                          const DrawOrder& order, const std::stop_token& stop) {
    const Graph& graph = *assessment.calculation.graph;
    const QMap<QString, Group> groups = groupsOf(graph, output, order);
    Sensitivity result{output, assessment.values[std::size_t(output)], {}, 0};
    OneAtATime oneAtATime(assessment, output);
    for (const Group& group : groups)
        result.influences.append(oneAtATime.of(group));
    if (!groups.isEmpty() && !stop.stop_requested()) {
        const std::size_t samples = std::min(draws.samples(), mostSamples);
        const VarianceShares shares(graph, output,
                                    draws.columnsFor(std::array{output}, graph, order),
                                    draws.columnsFor(std::array{output}, graph, order, 1), samples);
        auto influence = result.influences.begin();
        for (auto group = groups.cbegin();
             group != groups.cend() && shares.isDefined() && !stop.stop_requested();
             ++group, ++influence)
            shares.apply(*group, *influence);
        result.samples = samples;
    }
    std::ranges::stable_sort(result.influences, std::ranges::greater(), &Influence::swing);
    return result;
}

} // namespace plume
