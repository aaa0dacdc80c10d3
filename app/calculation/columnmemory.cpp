// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/columnmemory.h"

#include "calculation/columnprogram.h"

#include <algorithm>
#include <bit>

namespace plume {
namespace {

/// More are not kept (64 MiB).
constexpr std::size_t mostKeptNumbers = (std::size_t(64) << 20) / sizeof(double);
/// Schedules are few, save where each round has other months.
constexpr qsizetype mostSchedules = 20'000;

} // namespace

std::size_t ColumnMemory::OriginHash::operator()(const Origin& origin) const {
    return qHashMulti(0, int(origin.operation), quintptr(origin.operands[0]),
                      quintptr(origin.operands[1]), quintptr(origin.operands[2]), origin.detail,
                      quintptr(origin.column));
}

void ColumnMemory::startRound() {
    if (m_schedules.size() > mostSchedules)
        forgetAll();
    // What a value comes from came up in the same round, so that none is left pointing at nothing.
    std::erase_if(m_values, [this](const auto& entry) { return entry.second.seen < m_round; });
    for (auto& [origin, value] : m_values) {
        if (!value.isLeaf && value.read < m_round)
            value.column.reset();
    }
    ++m_round;
}

void ColumnMemory::forgetAll() {
    m_values.clear();
    m_schedules.clear();
}

std::size_t ColumnMemory::keptColumns() const {
    return std::size_t(std::ranges::count_if(
        m_values, [](const auto& entry) { return entry.second.column && !entry.second.isLeaf; }));
}

std::vector<SharedColumn> ColumnMemory::evaluate(const Graph& graph,
                                                 std::span<const NodeId> outputs,
                                                 std::span<const SharedColumn> leafColumns,
                                                 std::size_t size) {
    if (size != m_size)
        forgetAll();
    m_size = size;
    Evaluation evaluation{graph, {}, {}, {}};
    for (const NodeId output : outputs)
        evaluation.outputs.push_back(withoutNames(graph, output));
    findValues(evaluation, leafColumns);
    chooseComputed(evaluation, size);
    std::vector<NodeId> wanted = worthKeeping(evaluation);
    const std::size_t kept = wanted.size();
    std::vector<bool> isWanted(graph.nodes().size(), false);
    for (const NodeId node : wanted)
        isWanted[std::size_t(node)] = true;
    for (const NodeId output : evaluation.outputs) {
        if (evaluation.isComputed[std::size_t(output)] && !isWanted[std::size_t(output)])
            wanted.push_back(output);
        isWanted[std::size_t(output)] = true;
    }
    std::vector<Column> columns = ColumnProgram(graph, wanted, evaluation.given, size).run();
    std::vector<SharedColumn> computed(graph.nodes().size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        SharedColumn& column = computed[std::size_t(wanted[i])];
        column = std::make_shared<const Column>(std::move(columns[i]));
        if (i >= kept)
            continue;
        Value& value = *evaluation.values[std::size_t(wanted[i])];
        value.column = column;
        value.read = m_round;
    }
    std::vector<SharedColumn> results;
    results.reserve(outputs.size());
    for (const NodeId output : evaluation.outputs) {
        const SharedColumn& column = computed[std::size_t(output)];
        results.push_back(column ? column : evaluation.values[std::size_t(output)]->column);
    }
    return results;
}

void ColumnMemory::findValues(Evaluation& evaluation, std::span<const SharedColumn> leafColumns) {
    const std::vector<bool> needed = neededFor(evaluation.graph, evaluation.outputs);
    evaluation.values.resize(needed.size());
    for (NodeId id = 0; id < NodeId(needed.size()); ++id) {
        if (needed[std::size_t(id)])
            evaluation.values[std::size_t(id)] = valueOf(evaluation, id, leafColumns);
    }
}

ColumnMemory::Value* ColumnMemory::valueOf(const Evaluation& evaluation, NodeId id,
                                           std::span<const SharedColumn> leafColumns) {
    const Node& node = evaluation.graph.node(id);
    if (node.operation == Operation::Leaf)
        return valueOfLeaf(leafColumns[std::size_t(node.detail)]);
    if (node.operation == Operation::Name)
        return evaluation.values[std::size_t(node.operands[0])];
    Origin origin{node.operation, {}, 0, nullptr};
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
        if (node.operands[i] != noNode)
            origin.operands[i] = evaluation.values[std::size_t(node.operands[i])];
    }
    if (node.operation == Operation::Schedule)
        origin.detail = numberOf(evaluation.graph.scheduleOf(id));
    return known(origin);
}

/// The column of a leaf is held, so that no other comes to stand at its address.
ColumnMemory::Value* ColumnMemory::valueOfLeaf(const SharedColumn& column) {
    Origin origin;
    if (column->size() == 1)
        origin.detail = std::bit_cast<quint64>(column->front());
    else
        origin.column = column.get();
    Value* const value = known(origin);
    value->isLeaf = true;
    value->column = column;
    return value;
}

ColumnMemory::Value* ColumnMemory::known(const Origin& origin) {
    const auto [entry, isNew] = m_values.try_emplace(origin);
    Value& value = entry->second;
    if (isNew)
        value.born = m_round;
    value.seen = m_round;
    return &value;
}

quint64 ColumnMemory::numberOf(const Schedule& schedule) {
    const auto found = m_schedules.constFind(schedule);
    return found != m_schedules.cend() ? *found
                                       : *m_schedules.insert(schedule, quint64(m_schedules.size()));
}

/// From the outputs down to what is known.
void ColumnMemory::chooseComputed(Evaluation& evaluation, std::size_t size) const {
    const std::size_t count = evaluation.values.size();
    evaluation.given.resize(count);
    evaluation.isComputed.resize(count);
    std::vector<bool> isWanted(count, false);
    for (const NodeId output : evaluation.outputs)
        isWanted[std::size_t(output)] = true;
    for (std::size_t id = count; id-- > 0;) {
        if (!isWanted[id])
            continue;
        Value& value = *evaluation.values[id];
        if (value.column) {
            evaluation.given[id] =
                ColumnView(*value.column).first(std::min(value.column->size(), size));
            value.read = m_round;
            continue;
        }
        evaluation.isComputed[id] = true;
        for (const NodeId operand : evaluation.graph.nodes()[id].operands) {
            if (operand != noNode)
                isWanted[std::size_t(withoutNames(evaluation.graph, operand))] = true;
        }
    }
}

/// What it takes to have each node's column in a block, where reading a column from memory is 1 and
/// is shared by all that read it: next to that, an addition is nearly nothing.
std::vector<double> ColumnMemory::workOf(const Evaluation& evaluation) const {
    constexpr double operation = 0.1;
    constexpr double schedule = 3.0;
    const std::size_t count = evaluation.values.size();
    const auto forEachOperand = [&](std::size_t id, auto&& visit) {
        for (const NodeId operand : evaluation.graph.nodes()[id].operands) {
            if (operand != noNode)
                visit(std::size_t(withoutNames(evaluation.graph, operand)));
        }
    };
    std::vector<int> readers(count, 0);
    for (std::size_t id = 0; id < count; ++id) {
        if (evaluation.isComputed[id])
            forEachOperand(id, [&](std::size_t operand) { ++readers[operand]; });
    }
    std::vector<double> work(count, 0.0);
    for (std::size_t id = 0; id < count; ++id) {
        if (!evaluation.isComputed[id]) {
            work[id] = evaluation.given[id].size() > 1 ? 1.0 : 0.0;
            continue;
        }
        forEachOperand(id,
                       [&](std::size_t operand) { work[id] += work[operand] / readers[operand]; });
        if (work[id] == 0.0)
            continue; // one number
        const bool isSchedule = evaluation.graph.nodes()[id].operation == Operation::Schedule;
        work[id] += isSchedule ? schedule : operation;
        if (evaluation.values[id]->born != m_round)
            work[id] = std::min(work[id], 1.0 + operation); // it can be kept
    }
    return work;
}

/// What is computed although it is not new, is asked for or read by something new, and is more work
/// than to read it.
std::vector<NodeId> ColumnMemory::worthKeeping(const Evaluation& evaluation) const {
    const std::vector<double> work = workOf(evaluation);
    std::vector<bool> isAsked(evaluation.values.size(), false);
    std::vector<bool> isOutput = isAsked;
    for (const NodeId output : evaluation.outputs)
        isAsked[std::size_t(output)] = isOutput[std::size_t(output)] = true;
    const std::size_t most = mostKeptNumbers / m_size;
    std::vector<NodeId> kept;
    std::size_t count = keptColumns();
    for (std::size_t id = isAsked.size(); id-- > 0;) {
        if (!isAsked[id] || !evaluation.isComputed[id])
            continue;
        const bool isNew = evaluation.values[id]->born == m_round;
        if (!isNew && count < most && (isOutput[id] || work[id] > 1.0)) {
            kept.push_back(NodeId(id));
            ++count;
            continue;
        }
        for (const NodeId operand : evaluation.graph.nodes()[id].operands) {
            if (operand != noNode)
                isAsked[std::size_t(withoutNames(evaluation.graph, operand))] = true;
        }
    }
    return kept;
}

} // namespace plume
