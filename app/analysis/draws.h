// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/columns.h"
#include "lifecycle/methodology.h"

#include <QHash>
#include <QString>

#include <memory>

namespace plume {

/// One random variable of a study: an input, or several inputs that are one and the same draw
/// because they come from the same row of the data, or because the user gave them the same range in
/// activities of two plans that answer to each other (matchedActivities()).
struct Draw {
    QString name;              ///< the first address that it has
    std::size_t dimension = 0; ///< of the sequence
};

/// Which inputs of a study are which draw. Every input has a dimension, whether it varies or not,
/// so that one whose range, value or source changes leaves the others where they are.
class DrawOrder {
public:
    /// Of all plans of the study, in their order; the order of inputs within does not matter. Plans
    /// behind a plan do not change its draws.
    explicit DrawOrder(std::span<const PlanCalculation* const> plans);

    Draw of(const Leaf& leaf) const;
    std::size_t dimensionCount() const { return m_count; }

private:
    QHash<QString, Draw> m_byAddress;
    std::size_t m_count = 0;
};

/// Whether the leaf varies at all.
bool isDrawn(const Leaf& leaf);

/// One column a leaf, as evaluateColumns() takes them.
class LeafColumns {
public:
    explicit LeafColumns(std::vector<SharedColumn> columns);
    std::span<const SharedColumn> columns() const { return m_columns; }
    std::span<const ColumnView> views() const { return m_views; }
    /// `size` samples of each from the one number `first` (counted from 0) on.
    std::vector<ColumnView> slice(std::size_t first, std::size_t size) const;
    const SharedColumn& of(std::size_t leaf) const { return m_columns[leaf]; }

private:
    std::vector<SharedColumn> m_columns;
    std::vector<ColumnView> m_views;
};

/// Samples of inputs: points of a Sobol sequence, digitally shifted by the seed and mapped by
/// inverse distribution functions. What was drawn last is kept, so that an input that changes
/// re-draws only its own column. Equal study, samples and seed give equal digits. Not to be shared
/// by threads.
class Draws {
public:
    Draws(std::size_t samples, quint64 seed);
    ~Draws();
    Draws(Draws&&) noexcept;
    Draws& operator=(Draws&&) noexcept;

    std::size_t samples() const;
    quint64 seed() const;

    /// The columns of a graph's leaves. With `replica` n, points of other dimensions: an
    /// independent set of samples of the same inputs.
    LeafColumns columnsOf(const Graph& graph, const DrawOrder& order, int replica = 0);
    /// Only of the leaves that `outputs` need; the others stand at their central values.
    LeafColumns columnsFor(std::span<const NodeId> outputs, const Graph& graph,
                           const DrawOrder& order, int replica = 0);

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace plume
