// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/montecarlo.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <boost/random/sobol.hpp>

#include <algorithm>
#include <cmath>
#include <span>

namespace plume {
namespace {

/// The most dimensions for which Boost has direction numbers.
constexpr std::size_t maximumDimensions = 3667;

/// Two inputs with the same key are one and the same draw. What is drawn anew in each activity is
/// the same draw at the same place of another plan, so that a copied plan differs only where it was
/// changed.
QString drawKey(const Leaf& leaf) {
    const Provenance& from = leaf.estimate.provenance;
    if (from.row.isEmpty())
        return leaf.address;
    if (from.sharing == Sharing::Study)
        return from.row;
    constexpr int plansAndNumber = 2; // "/plans/0/activities/1/..."
    return from.row + QLatin1Char(' ') + leaf.address.section(QLatin1Char('/'), 1 + plansAndNumber);
}

bool isDrawn(const Leaf& leaf) {
    return leaf.estimate.shape != Shape::Fixed && !whyNotDrawable(leaf.estimate);
}

QStringList drawKeys(const Graph& graph) {
    QStringList keys;
    for (const Leaf& leaf : graph.leaves()) {
        if (isDrawn(leaf))
            keys.append(drawKey(leaf));
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

/// 64 bits that depend on seed and key alone, the same on every machine.
quint64 shiftOf(const QString& key, quint64 seed) {
    const QByteArray text = QByteArray::number(seed) + ' ' + key.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

/// The middle of the cell of a 53-bit grid, so that neither 0 nor 1 comes up.
double uniform(quint64 bits) {
    return (double(bits >> 11) + 0.5) * 0x1p-53;
}

/// Points of the shifted sequence, one column of uniform numbers a key.
std::vector<Column> uniformColumns(const QStringList& keys, std::size_t samples, quint64 seed) {
    std::vector<Column> columns(std::size_t(keys.size()), Column(samples));
    if (keys.isEmpty())
        return columns;
    Q_ASSERT(columns.size() <= maximumDimensions);
    std::vector<quint64> shifts;
    for (const QString& key : keys)
        shifts.push_back(shiftOf(key, seed));
    boost::random::sobol sequence(columns.size());
    for (std::size_t i = 0; i < samples; ++i) {
        for (std::size_t dimension = 0; dimension < columns.size(); ++dimension)
            columns[dimension][i] = uniform(sequence() ^ shifts[dimension]);
    }
    return columns;
}

double between(const Column& sorted, double p) {
    const double place = p * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

/// The nodes to evaluate, and where their columns end up.
class Outputs {
public:
    Outputs(const Assessment& assessment, std::size_t samples, quint64 seed) {
        const WindowNodes& whole = assessment.calculation.whole();
        add(whole.totals);
        for (const auto& activity : whole.activities)
            add(activity);
        const Graph& graph = *assessment.calculation.graph;
        m_columns = evaluateBlock(graph, m_nodes, drawnColumns(graph, samples, seed), samples);
    }

    const Column& of(NodeId node) const {
        const auto place = std::find(m_nodes.begin(), m_nodes.end(), node) - m_nodes.begin();
        return m_columns[std::size_t(place)];
    }

    QMap<Term, Quantiles> quantiles(const QMap<Term, NodeId>& nodes) const {
        QMap<Term, Quantiles> result;
        for (auto node = nodes.cbegin(); node != nodes.cend(); ++node)
            result.insert(node.key(), quantilesOf(of(*node)));
        return result;
    }

private:
    void add(const QMap<Term, NodeId>& nodes) {
        for (const NodeId node : nodes) {
            if (std::find(m_nodes.begin(), m_nodes.end(), node) == m_nodes.end())
                m_nodes.push_back(node);
        }
    }

    std::vector<NodeId> m_nodes;
    std::vector<Column> m_columns;
};

std::optional<Quantiles> useShareOf(const Assessment& assessment, const Outputs& outputs,
                                    std::size_t samples) {
    const WindowNodes& whole = assessment.calculation.whole();
    const auto total = whole.totals.constFind(Term::Emissions);
    if (total == whole.totals.cend())
        return std::nullopt;
    const auto at = [](const Column& column, std::size_t i) {
        return column.size() == 1 ? column[0] : column[i];
    };
    Column share(samples, 0.0);
    for (qsizetype activity = 0; activity < whole.activities.size(); ++activity) {
        const auto node = whole.activities[activity].constFind(Term::Emissions);
        if (node == whole.activities[activity].cend() ||
            !isUse(assessment.plan().activities[activity].stated.kind))
            continue;
        for (std::size_t i = 0; i < samples; ++i)
            share[i] += at(outputs.of(*node), i);
    }
    for (std::size_t i = 0; i < samples; ++i)
        share[i] /= at(outputs.of(*total), i);
    const bool isDefined =
        std::all_of(share.begin(), share.end(), [](double value) { return std::isfinite(value); });
    return isDefined ? std::optional(quantilesOf(std::move(share))) : std::nullopt;
}

} // namespace

std::vector<Column> drawnColumns(const Graph& graph, std::size_t samples, quint64 seed) {
    const QStringList keys = drawKeys(graph);
    const std::vector<Column> uniforms = uniformColumns(keys, samples, seed);
    std::vector<Column> columns;
    columns.reserve(graph.leaves().size());
    for (const Leaf& leaf : graph.leaves()) {
        if (!isDrawn(leaf)) {
            columns.push_back({leaf.estimate.value});
            continue;
        }
        const Column& draws = uniforms[std::size_t(keys.indexOf(drawKey(leaf)))];
        Column column(samples);
        std::transform(draws.begin(), draws.end(), column.begin(),
                       [&leaf](double p) { return percentile(leaf.estimate, p); });
        columns.push_back(std::move(column));
    }
    return columns;
}

Quantiles quantilesOf(Column column) {
    Q_ASSERT(!column.empty());
    std::sort(column.begin(), column.end());
    return {between(column, 0.05), between(column, 0.5), between(column, 0.95)};
}

SampledAssessment sample(const Assessment& assessment, std::size_t samples, quint64 seed) {
    const Outputs outputs(assessment, samples, seed);
    SampledAssessment result;
    result.samples = samples;
    result.seed = seed;
    result.totals = outputs.quantiles(assessment.calculation.whole().totals);
    for (const auto& activity : assessment.calculation.whole().activities)
        result.activities.append(outputs.quantiles(activity));
    result.useShare = useShareOf(assessment, outputs, samples);
    return result;
}

} // namespace plume
