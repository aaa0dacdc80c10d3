// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/draws.h"

#include "lifecycle/activitymatch.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>
#include <QtEndian>

#include <boost/random/sobol.hpp>

#include <algorithm>
#include <numeric>

namespace plume {
namespace {

/// The most dimensions for which Boost has direction numbers.
constexpr std::size_t sobolDimensions = 3667;

/// Two inputs with the same key are one and the same draw.
QString keyOf(const Leaf& leaf) {
    const Provenance& from = leaf.estimate.provenance;
    if (from.row.isEmpty())
        return leaf.address;
    if (from.sharing == Sharing::Study)
        return from.row;
    return from.row + QLatin1Char(' ') + leaf.address;
}

using Keys = QMap<QString, QString>; ///< by address: the order of recording does not matter

Keys ownKeysOf(const Graph& graph) {
    Keys keys;
    for (const Leaf& leaf : graph.leaves()) {
        if (!leaf.address.isEmpty())
            keys.insert(leaf.address, keyOf(leaf));
    }
    return keys;
}

/// Whether an input of two activities that answer to each other is one and the same draw: a row
/// that is drawn anew in each activity, or a range that the user gave both.
bool isSameDraw(const EstimateData& a, const EstimateData& b) {
    if (a.provenance.row != b.provenance.row)
        return false;
    if (!a.provenance.row.isEmpty())
        return a.provenance.sharing == Sharing::Activity;
    return a.shape == b.shape && a.value == b.value && a.range == b.range;
}

/// Gives a plan the keys of earlier plans, where inputs are the same draw: so that a plan that was
/// copied, and maybe put in another order, differs only where it was changed.
class SharedKeys {
public:
    SharedKeys(const CompletePlan& plan, Keys& keys)
        : m_plan(plan)
        , m_keys(keys) {}

    void takeFrom(const CompletePlan& earlier, const QHash<QString, QString>& keysSoFar) {
        for (const ActivityMatch& match : matchedActivities(m_plan, earlier)) {
            const auto& inputs = m_plan.activities[match.first].inputs;
            const auto& others = earlier.activities[match.second].inputs;
            for (auto input = inputs.cbegin(); input != inputs.cend(); ++input) {
                if (const auto other = others.constFind(input.key()); other != others.cend())
                    take(*input, *other, keysSoFar);
            }
        }
    }

private:
    void take(const CompleteInput& input, const CompleteInput& other,
              const QHash<QString, QString>& keysSoFar) {
        const bool isOpen = input.estimate.shape != Shape::Fixed &&
                            m_keys.contains(input.address) && !m_isShared.contains(input.address);
        const QString key = keysSoFar.value(other.address);
        // Two inputs of one plan never become the same draw by way of other plans.
        if (!isOpen || key.isEmpty() || m_taken.contains(key) ||
            !isSameDraw(input.estimate, other.estimate))
            return;
        m_keys[input.address] = key;
        m_isShared.insert(input.address);
        m_taken.insert(key);
    }

    const CompletePlan& m_plan;
    Keys& m_keys;
    QSet<QString> m_isShared; ///< addresses
    QSet<QString> m_taken;    ///< keys
};

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

/// A leaf's column and what it depends on.
struct DrawnLeaf {
    Draw draw; ///< without a name where it is not drawn
    Shape shape = Shape::Fixed;
    double value = 0.0;
    Range range;
    SharedColumn column;

    bool hasColumnOf(const DrawnLeaf& other) const {
        return draw.dimension == other.draw.dimension && draw.name == other.draw.name &&
               shape == other.shape && value == other.value && range == other.range;
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

DrawOrder::DrawOrder(std::span<const PlanCalculation* const> plans) {
    QHash<QString, QString> keysSoFar; // by address
    QHash<QString, Draw> byKey;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        Keys keys = ownKeysOf(*plans[i]->graph);
        SharedKeys shared(plans[i]->plan, keys);
        for (const PlanCalculation* earlier : plans.first(i))
            shared.takeFrom(earlier->plan, keysSoFar);
        // Every input takes up a dimension, even one that shares the draw of another.
        for (auto input = keys.cbegin(); input != keys.cend(); ++input, ++m_count) {
            if (!byKey.contains(*input))
                byKey.insert(*input, {input.key(), m_count});
            m_byAddress.insert(input.key(), byKey.value(*input));
            keysSoFar.insert(input.key(), *input);
        }
    }
}

Draw DrawOrder::of(const Leaf& leaf) const {
    const auto known = m_byAddress.constFind(leaf.address);
    Q_ASSERT(known != m_byAddress.cend());
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
    QHash<QString, quint64> shifts; ///< by name
    std::vector<DrawnLeaf> leaves;  ///< of the last graph

    quint64 shiftOf(const QString& name) {
        const auto known = shifts.constFind(name);
        return known != shifts.cend() ? *known : *shifts.insert(name, plume::shiftOf(name, seed));
    }

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

    SharedColumn columnOf(const ColumnKey& key) {
        SharedColumn& column = columns[key];
        if (!column) {
            auto drawn = std::make_shared<Column>(samples);
            drawColumn({key.value, key.shape, key.range, {}}, *normals.value(key.axis), *drawn);
            column = std::move(drawn);
        }
        return column;
    }

    /// Gives each leaf its column. Most have that of the last graph, which is found out sooner than
    /// it is looked up: a slider moves one leaf of many.
    void fill(std::vector<DrawnLeaf>& drawn) {
        QHash<std::size_t, Axis> axes; // of the leaves that are drawn and have none yet
        std::size_t inUse = 0;
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            DrawnLeaf& leaf = drawn[i];
            const bool varies = !leaf.draw.name.isEmpty();
            inUse += varies ? 1 : 0;
            if (i < leaves.size() && leaf.hasColumnOf(leaves[i]))
                leaf.column = leaves[i].column;
            else if (varies)
                axes.insert(i, {leaf.draw.dimension, shiftOf(leaf.draw.name)});
            else
                leaf.column = std::make_shared<Column>(1, leaf.value);
        }
        drawNormals(axes.values());
        for (auto axis = axes.cbegin(); axis != axes.cend(); ++axis) {
            DrawnLeaf& leaf = drawn[axis.key()];
            leaf.column = columnOf({*axis, leaf.shape, leaf.value, leaf.range});
        }
        leaves = drawn;
        forgetUnused(inUse);
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
        if (std::size_t(shifts.size()) > 4 * inUse + spareNormals)
            shifts.clear();
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
    std::vector<DrawnLeaf> drawn;
    drawn.reserve(leaves.size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const EstimateData& estimate = leaves[i].estimate;
        DrawnLeaf leaf{{}, estimate.shape, estimate.value, estimate.range, nullptr};
        if (isNeeded[i] && isDrawn(leaves[i])) {
            leaf.draw = order.of(leaves[i]);
            leaf.draw.dimension += std::size_t(replica) * order.dimensionCount();
        }
        drawn.push_back(std::move(leaf));
    }
    m_cache->fill(drawn);
    std::vector<SharedColumn> columns;
    columns.reserve(leaves.size());
    for (const DrawnLeaf& leaf : drawn)
        columns.push_back(leaf.column);
    return LeafColumns(std::move(columns));
}

} // namespace plume
