// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/draws.h"

#include <QCryptographicHash>
#include <QMap>
#include <QtEndian>

#include <boost/random/sobol.hpp>

#include <algorithm>
#include <numeric>

namespace plume {
namespace {

/// The most dimensions for which Boost has direction numbers.
constexpr std::size_t sobolDimensions = 3667;

/// Two inputs with the same key are one and the same draw. What is drawn anew in each activity is
/// the same draw at the same place of another plan, so that a copied plan differs only where it was
/// changed.
QString keyOf(const Leaf& leaf) {
    const Provenance& from = leaf.estimate.provenance;
    if (from.row.isEmpty())
        return leaf.address;
    if (from.sharing == Sharing::Study)
        return from.row;
    constexpr int plansAndNumber = 2; // "/plans/0/activities/1/..."
    return from.row + QLatin1Char(' ') + leaf.address.section(QLatin1Char('/'), 1 + plansAndNumber);
}

/// 64 bits that depend on seed and name alone, the same on every machine.
quint64 shiftOf(const QString& name, quint64 seed) {
    const QByteArray text = QByteArray::number(seed) + ' ' + name.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

/// The middle of the cell of a 52-bit grid, which is exact: neither 0 nor 1 comes up.
double uniform(quint64 bits) {
    return (double(bits >> 12) + 0.5) * 0x1p-52;
}

/// Steele, Lea and Flood 2014 (SplitMix64): a number a counter, for dimensions that Sobol lacks.
quint64 scrambled(quint64 counter) {
    quint64 z = counter * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

std::vector<bool> leavesNeededFor(const Graph& graph, std::span<const NodeId> outputs) {
    const std::vector<bool> isNeeded = neededFor(graph, outputs);
    std::vector<bool> leaves(graph.leaves().size(), false);
    for (std::size_t id = 0; id < isNeeded.size(); ++id) {
        const Node& node = graph.nodes()[id];
        if (node.operation == Operation::Leaf)
            leaves[std::size_t(node.detail)] = isNeeded[id];
    }
    return leaves;
}

/// A dimension of the sequence, shifted for one draw.
struct Axis {
    std::size_t dimension = 0;
    quint64 shift = 0;

    friend bool operator==(const Axis&, const Axis&) = default;
    friend size_t qHash(const Axis& axis, size_t seed = 0) {
        return qHashMulti(seed, quint64(axis.dimension), axis.shift);
    }
};

/// What a column of samples depends on.
struct ColumnKey {
    Axis axis;
    Shape shape = Shape::Fixed;
    double value = 0.0;
    Range range;

    friend bool operator==(const ColumnKey&, const ColumnKey&) = default;
    friend size_t qHash(const ColumnKey& key, size_t seed = 0) {
        return qHashMulti(seed, key.axis, int(key.shape), key.value, key.range.low, key.range.high);
    }
};

/// Standard normal scores of every sample along each of `axes`.
QHash<Axis, SharedColumn> normalColumns(const QList<Axis>& axes, std::size_t samples) {
    std::vector<std::shared_ptr<Column>> columns;
    std::size_t dimensions = 0;
    for (const Axis& axis : axes) {
        columns.push_back(std::make_shared<Column>(samples));
        if (axis.dimension < sobolDimensions)
            dimensions = std::max(dimensions, axis.dimension + 1);
    }
    std::vector<quint64> point(dimensions);
    boost::random::sobol sequence(std::max<std::size_t>(dimensions, 1));
    for (std::size_t i = 0; i < samples; ++i) {
        for (quint64& coordinate : point)
            coordinate = sequence();
        for (qsizetype k = 0; k < axes.size(); ++k) {
            const Axis& axis = axes[k];
            const quint64 bits = axis.dimension < dimensions ? point[axis.dimension] ^ axis.shift
                                                             : scrambled(axis.shift + i);
            (*columns[std::size_t(k)])[i] = standardScore(uniform(bits));
        }
    }
    QHash<Axis, SharedColumn> result;
    for (qsizetype k = 0; k < axes.size(); ++k)
        result.insert(axes[k], columns[std::size_t(k)]);
    return result;
}

} // namespace

bool isDrawn(const Leaf& leaf) {
    return leaf.estimate.shape != Shape::Fixed &&
           leaf.estimate.range.low < leaf.estimate.range.high && !whyNotDrawable(leaf.estimate);
}

DrawOrder::DrawOrder(std::span<const Graph* const> graphs) {
    for (const Graph* graph : graphs) {
        QMap<QString, QString> keys; // by address, so that the order of recording does not matter
        for (const Leaf& leaf : graph->leaves()) {
            if (!leaf.address.isEmpty())
                keys.insert(leaf.address, keyOf(leaf));
        }
        // Every input takes up a dimension, even one that shares the draw of another.
        for (auto input = keys.cbegin(); input != keys.cend(); ++input, ++m_count) {
            if (!m_byKey.contains(*input))
                m_byKey.insert(*input, {input.key(), m_count});
        }
    }
}

Draw DrawOrder::of(const Leaf& leaf) const {
    const auto known = m_byKey.constFind(keyOf(leaf));
    Q_ASSERT(known != m_byKey.cend());
    return *known;
}

LeafColumns::LeafColumns(std::vector<SharedColumn> columns)
    : m_columns(std::move(columns)) {
    m_views.reserve(m_columns.size());
    for (const SharedColumn& column : m_columns)
        m_views.emplace_back(*column);
}

std::vector<ColumnView> LeafColumns::slice(std::size_t first, std::size_t size) const {
    std::vector<ColumnView> slice = m_views;
    for (ColumnView& view : slice) {
        if (view.size() > 1)
            view = view.subspan(first, size);
    }
    return slice;
}

struct Draws::Cache {
    std::size_t samples = 0;
    quint64 seed = 0;
    QHash<Axis, SharedColumn> normals;
    QHash<ColumnKey, SharedColumn> columns;

    /// Draws in one go what is not there yet.
    void drawNormals(const QList<Axis>& axes) {
        QList<Axis> missing;
        for (const Axis& axis : axes) {
            if (!normals.contains(axis)) {
                normals.insert(axis, nullptr);
                missing.append(axis);
            }
        }
        if (!missing.isEmpty())
            normals.insert(normalColumns(missing, samples));
    }

    SharedColumn columnOf(const ColumnKey& key, const EstimateData& estimate) {
        SharedColumn& column = columns[key];
        if (!column) {
            auto drawn = std::make_shared<Column>(samples);
            drawColumn(estimate, *normals.value(key.axis), *drawn);
            column = std::move(drawn);
        }
        return column;
    }

    /// What edits left behind goes soon, so that its memory, still in the processor's cache, is
    /// used again. Scores take longer to compute and stay longer.
    void forgetUnused(std::size_t inUse) {
        constexpr std::size_t spareColumns = 8;
        constexpr std::size_t spareNormals = 64;
        const auto isUnused = [](const auto& entry) { return entry.value().use_count() == 1; };
        if (std::size_t(columns.size()) > inUse + spareColumns)
            columns.removeIf(isUnused);
        if (std::size_t(normals.size()) > 4 * inUse + spareNormals)
            normals.removeIf(isUnused);
    }
};

Draws::Draws(std::size_t samples, quint64 seed)
    : m_cache(std::make_unique<Cache>()) {
    m_cache->samples = samples;
    m_cache->seed = seed;
}

Draws::~Draws() = default;
Draws::Draws(Draws&&) noexcept = default;
Draws& Draws::operator=(Draws&&) noexcept = default;

std::size_t Draws::samples() const {
    return m_cache->samples;
}

quint64 Draws::seed() const {
    return m_cache->seed;
}

LeafColumns Draws::columnsOf(const Graph& graph, const DrawOrder& order, int replica) {
    std::vector<NodeId> all(graph.nodes().size());
    std::iota(all.begin(), all.end(), 0);
    return columnsFor(all, graph, order, replica);
}

LeafColumns Draws::columnsFor(std::span<const NodeId> outputs, const Graph& graph,
                              const DrawOrder& order, int replica) {
    const std::vector<bool> isNeeded = leavesNeededFor(graph, outputs);
    const auto leaves = graph.leaves();
    QHash<std::size_t, Axis> axes; // of the leaves that are drawn
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (!isNeeded[i] || !isDrawn(leaves[i]))
            continue;
        const Draw draw = order.of(leaves[i]);
        axes.insert(i, {draw.dimension + std::size_t(replica) * order.dimensionCount(),
                        shiftOf(draw.name, m_cache->seed)});
    }
    m_cache->drawNormals(axes.values());
    std::vector<SharedColumn> columns;
    columns.reserve(leaves.size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const EstimateData& estimate = leaves[i].estimate;
        const auto axis = axes.constFind(i);
        columns.push_back(axis == axes.cend() ? std::make_shared<Column>(1, estimate.value)
                                              : m_cache->columnOf({*axis, estimate.shape,
                                                                   estimate.value, estimate.range},
                                                                  estimate));
    }
    m_cache->forgetUnused(std::size_t(axes.size()));
    return LeafColumns(std::move(columns));
}

} // namespace plume
