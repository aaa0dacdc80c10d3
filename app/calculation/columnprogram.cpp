// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/columnprogram.h"

#include "base/wideregisters.h"
#include "quantity/units.h"

#include <algorithm>

namespace plume {
namespace {

/// Samples that are evaluated at a time: the columns in between then stay in the fastest cache.
constexpr std::size_t blockSize = mostWeightsAtOnce;

using Operand = ColumnProgram::Operand;

/// What an instruction reads: a number, or a column from its first sample of the block on.
struct Operands {
    const Operand& left;
    const Operand& right;
    const double* a;
    const double* b;
};

/// One loop an operation and a kind of operand, so that the compiler can vectorise each.
template <typename Combine>
PLUME_INLINED void combine(const Operands& operands, double* result, std::size_t size,
                           Combine&& of) {
    const double* const a = operands.a;
    const double* const b = operands.b;
    if (operands.left.kind == Operand::Kind::Constant) {
        const double x = operands.left.constant;
        for (std::size_t i = 0; i < size; ++i)
            result[i] = of(x, b[i]);
    } else if (operands.right.kind == Operand::Kind::Constant) {
        const double y = operands.right.constant;
        for (std::size_t i = 0; i < size; ++i)
            result[i] = of(a[i], y);
    } else {
        for (std::size_t i = 0; i < size; ++i)
            result[i] = of(a[i], b[i]);
    }
}

template <typename Combine>
void combineNarrow(const Operands& operands, double* result, std::size_t size, Combine&& of) {
    combine(operands, result, size, of);
}

template <typename Combine>
PLUME_WIDE void combineWide(const Operands& operands, double* result, std::size_t size,
                            Combine&& of) {
    combine(operands, result, size, of);
}

} // namespace

NodeId withoutNames(const Graph& graph, NodeId id) {
    while (graph.node(id).operation == Operation::Name)
        id = graph.node(id).operands[0];
    return id;
}

ColumnProgram::ColumnProgram(const Graph& graph, std::span<const NodeId> outputs,
                             std::span<const ColumnView> given, std::size_t size)
    : m_graph(graph)
    , m_size(size)
    , m_places(graph.nodes().size()) {
    for (const NodeId output : outputs)
        m_outputNodes.push_back(withoutNames(graph, output));
    const std::vector<bool> needed = neededNodes(given);
    countUses(needed, given);
    claimOutputs(given);
    for (NodeId id = 0; id < NodeId(needed.size()); ++id) {
        if (needed[std::size_t(id)])
            record(id, given[std::size_t(id)]);
    }
}

std::vector<Column> ColumnProgram::run() {
    if (!m_instructions.empty()) {
        const std::size_t blocks = (m_size + blockSize - 1) / blockSize;
        Scratch scratch(m_scratchCount * blockSize);
        for (std::size_t block = 0; block < blocks; ++block)
            runBlock(block * blockSize, std::min(blockSize, m_size - block * blockSize), scratch);
    }
    std::vector<Column> results;
    results.reserve(m_outputNodes.size());
    for (const NodeId output : m_outputNodes)
        results.push_back(columnOf(m_places[std::size_t(output)]));
    return results;
}

/// What the outputs need, as far down as to what is given. Names are passed through.
std::vector<bool> ColumnProgram::neededNodes(std::span<const ColumnView> given) const {
    std::vector<bool> needed(m_graph.nodes().size(), false);
    for (const NodeId output : m_outputNodes)
        needed[std::size_t(output)] = true;
    for (NodeId id = NodeId(needed.size()) - 1; id >= 0; --id) {
        if (!needed[std::size_t(id)] || !given[std::size_t(id)].empty())
            continue;
        for (const NodeId operand : m_graph.node(id).operands) {
            if (operand != noNode)
                needed[std::size_t(withoutNames(m_graph, operand))] = true;
        }
    }
    return needed;
}

/// How often each column is still to be read; scratch columns are used again after that.
void ColumnProgram::countUses(const std::vector<bool>& needed, std::span<const ColumnView> given) {
    m_uses.assign(needed.size(), 0);
    for (std::size_t id = 0; id < needed.size(); ++id) {
        if (!needed[id] || !given[id].empty())
            continue;
        for (const NodeId operand : m_graph.nodes()[id].operands) {
            if (operand != noNode)
                ++m_uses[std::size_t(withoutNames(m_graph, operand))];
        }
    }
    for (const NodeId output : m_outputNodes)
        ++m_uses[std::size_t(output)]; // never free
}

/// Results that are asked for are written where they are kept.
void ColumnProgram::claimOutputs(std::span<const ColumnView> given) {
    m_outputOf.assign(m_graph.nodes().size(), -1);
    for (const NodeId output : m_outputNodes) {
        if (!given[std::size_t(output)].empty())
            continue;
        int& place = m_outputOf[std::size_t(output)];
        if (place < 0) {
            place = int(m_outputs.size());
            m_outputs.emplace_back();
        }
        ++m_outputs[std::size_t(place)].readers;
    }
}

void ColumnProgram::record(NodeId id, ColumnView given) {
    Operand& place = m_places[std::size_t(id)];
    if (!given.empty()) {
        place.kind = given.size() == 1 ? Operand::Kind::Constant : Operand::Kind::Given;
        place.constant = given[0];
        place.given = given.data();
        return;
    }
    const Node& node = m_graph.node(id);
    Q_ASSERT(node.operation != Operation::Leaf);
    Instruction instruction{id, {}, {}};
    bool varies = false;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
        if (node.operands[i] == noNode)
            continue;
        const NodeId operand = withoutNames(m_graph, node.operands[i]);
        instruction.operands[i] = m_places[std::size_t(operand)];
        varies = varies || instruction.operands[i].kind != Operand::Kind::Constant;
    }
    if (varies)
        append(instruction);
    else
        place = {Operand::Kind::Constant, constantResult(instruction), nullptr, 0};
}

double ColumnProgram::constantResult(const Instruction& instruction) const {
    double result = 0.0;
    evaluate(instruction, {}, &result, 1);
    return result;
}

/// The result is placed before the operands are released, so that it never overwrites them.
void ColumnProgram::append(Instruction instruction) {
    const auto id = std::size_t(instruction.node);
    Operand& place = m_places[id];
    if (m_outputOf[id] >= 0) {
        place.kind = Operand::Kind::Output;
        place.index = std::size_t(m_outputOf[id]);
        m_outputs[place.index].column.resize(m_size);
    } else {
        place.kind = Operand::Kind::Scratch;
        place.index = takeScratch();
    }
    instruction.result = place;
    release(instruction.node);
    m_instructions.push_back(instruction);
}

std::size_t ColumnProgram::takeScratch() {
    if (m_free.empty())
        return m_scratchCount++;
    const std::size_t index = m_free.back();
    m_free.pop_back();
    return index;
}

void ColumnProgram::release(NodeId id) {
    for (const NodeId operand : m_graph.node(id).operands) {
        if (operand == noNode)
            continue;
        const auto read = std::size_t(withoutNames(m_graph, operand));
        if (--m_uses[read] == 0 && m_places[read].kind == Operand::Kind::Scratch)
            m_free.push_back(m_places[read].index);
    }
}

const double* ColumnProgram::begin(const Operand& operand, std::size_t at,
                                   const Scratch& scratch) const {
    switch (operand.kind) {
    case Operand::Kind::Constant:
        return &operand.constant;
    case Operand::Kind::Given:
        return operand.given + at;
    case Operand::Kind::Scratch:
        return scratch.data() + operand.index * blockSize;
    case Operand::Kind::Output:
        return m_outputs[operand.index].column.data() + at;
    }
    Q_UNREACHABLE();
}

void ColumnProgram::runBlock(std::size_t at, std::size_t size, Scratch& scratch) {
    for (const Instruction& instruction : m_instructions) {
        std::array<const double*, 3> operands{};
        for (std::size_t i = 0; i < operands.size(); ++i)
            operands[i] = begin(instruction.operands[i], at, scratch);
        double* const result = instruction.result.kind == Operand::Kind::Output
                                   ? m_outputs[instruction.result.index].column.data() + at
                                   : scratch.data() + instruction.result.index * blockSize;
        evaluate(instruction, operands, result, size);
    }
}

void ColumnProgram::evaluate(const Instruction& instruction,
                             const std::array<const double*, 3>& operands, double* result,
                             std::size_t size) const {
    // No structured binding: clang before 16 has none in a lambda.
    const Operand& left = instruction.operands[0];
    const Operand& right = instruction.operands[1];
    const auto loop = [&](auto&& of) {
        if (left.kind == Operand::Kind::Constant && right.kind == Operand::Kind::Constant)
            *result = of(left.constant, right.constant);
        else if (hasWideRegisters())
            combineWide({left, right, operands[0], operands[1]}, result, size, of);
        else
            combineNarrow({left, right, operands[0], operands[1]}, result, size, of);
    };
    switch (m_graph.node(instruction.node).operation) {
    case Operation::Add:
        return loop([](double a, double b) { return a + b; });
    case Operation::Subtract:
        return loop([](double a, double b) { return a - b; });
    case Operation::Multiply:
        return loop([](double a, double b) { return a * b; });
    case Operation::Divide:
        return loop([](double a, double b) { return a / b; });
    case Operation::Schedule:
        return evaluateSchedule(instruction, operands, result, size);
    case Operation::Leaf:
    case Operation::Name:
        break;
    }
    Q_UNREACHABLE();
}

void ColumnProgram::evaluateSchedule(const Instruction& instruction,
                                     const std::array<const double*, 3>& operands, double* result,
                                     std::size_t size) const {
    const Schedule& schedule = m_graph.scheduleOf(instruction.node);
    const double inBase = baseUnitsOf(schedule);
    const auto value = [&](std::size_t which, std::size_t i) {
        const Operand& operand = instruction.operands[which];
        return operand.kind == Operand::Kind::Constant ? operand.constant : operands[which][i];
    };
    const auto column = [&](std::size_t which) {
        const bool varies = instruction.operands[which].kind != Operand::Kind::Constant;
        return varies ? std::span(operands[which], size) : std::span<const double>();
    };
    const auto& [length, growth, decline] = instruction.operands;
    const auto isGiven = [](const Operand& operand) {
        return operand.kind == Operand::Kind::Constant && operand.constant != 0.0;
    };
    const bool hasOneLength = length.kind == Operand::Kind::Constant && length.constant > 0.0 &&
                              !isGiven(growth) && !isGiven(decline) && size > 1;
    if (hasOneLength) { // the months are the same for all
        scheduleWeights(schedule, length.constant / unit::hoursPerMonth, column(1), column(2),
                        {result, size});
        for (std::size_t i = 0; i < size; ++i)
            result[i] = inBase * result[i];
        return;
    }
    for (std::size_t i = 0; i < size; ++i)
        result[i] = inBase * scheduleWeight(schedule, {value(0, i) / unit::hoursPerMonth,
                                                       value(1, i), value(2, i)});
}

Column ColumnProgram::columnOf(const Operand& place) {
    switch (place.kind) {
    case Operand::Kind::Constant:
        return {place.constant};
    case Operand::Kind::Given:
        return Column(place.given, place.given + m_size);
    case Operand::Kind::Output: {
        Output& output = m_outputs[place.index];
        return --output.readers == 0 ? std::move(output.column) : output.column;
    }
    case Operand::Kind::Scratch:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace plume
