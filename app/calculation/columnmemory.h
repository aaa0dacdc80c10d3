// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/columns.h"

#include <cstddef>
#include <unordered_map>

namespace plume {

/// Evaluates columns round after round and computes only what is new. A node is known by its
/// operation and what it was computed from, in whatever graph it stands. Kept is what stayed the
/// same since the round before and is asked for, or is read beside something new, unless computing
/// it is less work than reading it: what a slider does not move is computed twice in a drag,
/// however long that is. The same digits as evaluateColumns(). Not to be shared by threads.
class ColumnMemory {
public:
    ColumnMemory() = default;
    ColumnMemory(const ColumnMemory&) = delete; // values point to each other
    ColumnMemory& operator=(const ColumnMemory&) = delete;

    /// What did not come up in the round before is forgotten.
    void startRound();

    /// evaluateColumns() over the first `size` samples of `leafColumns`.
    std::vector<SharedColumn> evaluate(const Graph& graph, std::span<const NodeId> outputs,
                                       std::span<const SharedColumn> leafColumns, std::size_t size);

    /// How many computed columns are kept.
    std::size_t keptColumns() const;

private:
    struct Value {
        int born = 0;        ///< the round in which it came up first
        int seen = 0;        ///< the round in which it came up last
        int read = 0;        ///< the round in which its column was read last
        bool isLeaf = false; ///< its column is drawn, not computed
        SharedColumn column; ///< null where it is not kept
    };
    /// What a value comes from.
    struct Origin {
        Operation operation = Operation::Leaf;
        std::array<const Value*, 3> operands{};
        quint64 detail = 0; ///< of a schedule, its number; of a leaf that does not vary, its bits
        const Column* column = nullptr; ///< of a leaf that varies

        friend bool operator==(const Origin&, const Origin&) = default;
    };
    struct OriginHash {
        std::size_t operator()(const Origin& origin) const;
    };

    /// One evaluation: the values and columns of a graph's nodes.
    struct Evaluation {
        const Graph& graph;
        std::vector<NodeId> outputs;    ///< without names
        std::vector<Value*> values;     ///< by node; null: not needed
        std::vector<ColumnView> given;  ///< by node: columns that are known
        std::vector<bool> isComputed{}; ///< by node
    };

    void findValues(Evaluation& evaluation, std::span<const SharedColumn> leafColumns);
    Value* valueOf(const Evaluation& evaluation, NodeId id,
                   std::span<const SharedColumn> leafColumns);
    Value* valueOfLeaf(const SharedColumn& column);
    Value* known(const Origin& origin);
    quint64 numberOf(const Schedule& schedule);
    void chooseComputed(Evaluation& evaluation, std::size_t size) const;
    std::vector<double> workOf(const Evaluation& evaluation) const;
    std::vector<NodeId> worthKeeping(const Evaluation& evaluation) const;
    void forgetAll();

    int m_round = 1;
    std::size_t m_size = 0; ///< of all columns
    std::unordered_map<Origin, Value, OriginHash> m_values;
    QHash<Schedule, quint64> m_schedules;
};

} // namespace plume
