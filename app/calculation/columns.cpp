// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculation/columns.h"

#include "quantity/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plume {
namespace {

/// Samples that are evaluated at a time: the columns in between then stay in the fastest cache.
constexpr std::size_t blockSize = mostWeightsAtOnce;

/// Where a number comes from while a block is evaluated.
struct Operand {
    enum class Kind { Constant, Leaf, Scratch, Output };
    Kind kind = Kind::Constant;
    double constant = 0.0;
    const double* leaf = nullptr; ///< its whole column
    std::size_t index = 0;        ///< of the scratch column or the output
};

struct Instruction {
    NodeId node = noNode;
    std::array<Operand, 3> operands;
    Operand result;
};

/// One loop an operation and a kind of operand, so that the compiler can vectorise each.
template <typename Combine>
void combine(const Operand& left, const Operand& right, const double* a, const double* b,
             double* result, std::size_t size, Combine&& of) {
    if (left.kind == Operand::Kind::Constant) {
        const double x = left.constant;
        for (std::size_t i = 0; i < size; ++i)
            result[i] = of(x, b[i]);
    } else if (right.kind == Operand::Kind::Constant) {
        const double y = right.constant;
        for (std::size_t i = 0; i < size; ++i)
            result[i] = of(a[i], y);
    } else {
        for (std::size_t i = 0; i < size; ++i)
            result[i] = of(a[i], b[i]);
    }
}

/// The graph as a list of instructions on columns, with what does not vary computed beforehand.
class Program {
public:
    Program(const Graph& graph, std::span<const NodeId> outputs,
            std::span<const ColumnView> leafColumns, std::size_t size)
        : m_graph(graph)
        , m_size(size)
        , m_places(graph.nodes().size()) {
        const std::vector<bool> needed = neededFor(graph, outputs);
        countUses(outputs, needed);
        claimOutputs(outputs);
        for (NodeId id = 0; id < NodeId(needed.size()); ++id) {
            if (needed[std::size_t(id)])
                record(id, leafColumns);
        }
        m_scratch.resize(m_scratchCount * blockSize);
    }

    std::vector<Column> run(std::span<const NodeId> outputs) {
        for (std::size_t begin = 0; begin < m_size; begin += blockSize)
            runBlock(begin, std::min(blockSize, m_size - begin));
        std::vector<Column> results;
        results.reserve(outputs.size());
        for (const NodeId output : outputs)
            results.push_back(columnOf(m_places[std::size_t(resolved(output))]));
        return results;
    }

private:
    /// A named node is its operand.
    NodeId resolved(NodeId id) const {
        while (m_graph.node(id).operation == Operation::Name)
            id = m_graph.node(id).operands[0];
        return id;
    }

    /// How often each column is still to be read; scratch columns are used again after that.
    void countUses(std::span<const NodeId> outputs, const std::vector<bool>& needed) {
        m_uses.assign(m_graph.nodes().size(), 0);
        for (std::size_t id = 0; id < needed.size(); ++id) {
            const Node& node = m_graph.nodes()[id];
            if (!needed[id] || node.operation == Operation::Name)
                continue;
            for (const NodeId operand : node.operands) {
                if (operand != noNode)
                    ++m_uses[std::size_t(resolved(operand))];
            }
        }
        for (const NodeId output : outputs)
            ++m_uses[std::size_t(resolved(output))]; // never free
    }

    /// Results that are asked for are written where they are kept.
    void claimOutputs(std::span<const NodeId> outputs) {
        m_outputOf.assign(m_graph.nodes().size(), -1);
        for (const NodeId output : outputs) {
            int& place = m_outputOf[std::size_t(resolved(output))];
            if (place < 0) {
                place = int(m_outputs.size());
                m_outputs.emplace_back();
            }
        }
    }

    void record(NodeId id, std::span<const ColumnView> leafColumns) {
        const Node& node = m_graph.node(id);
        Operand& place = m_places[std::size_t(id)];
        if (node.operation == Operation::Name)
            return;
        if (node.operation == Operation::Leaf) {
            const ColumnView column = leafColumns[std::size_t(node.detail)];
            place.kind = column.size() == 1 ? Operand::Kind::Constant : Operand::Kind::Leaf;
            place.constant = column[0];
            place.leaf = column.data();
            return;
        }
        Instruction instruction{id, {}, {}};
        bool varies = false;
        for (std::size_t i = 0; i < node.operands.size(); ++i) {
            if (node.operands[i] == noNode)
                continue;
            const NodeId operand = resolved(node.operands[i]);
            instruction.operands[i] = m_places[std::size_t(operand)];
            varies = varies || instruction.operands[i].kind != Operand::Kind::Constant;
        }
        if (varies)
            append(instruction);
        else
            place = {Operand::Kind::Constant, constantResult(instruction), nullptr, 0};
    }

    double constantResult(const Instruction& instruction) const {
        double result = 0.0;
        Instruction one = instruction;
        evaluate(one, {}, &result, 1);
        return result;
    }

    /// The result is placed before the operands are released, so that it never overwrites them.
    void append(Instruction instruction) {
        const auto id = std::size_t(instruction.node);
        Operand& place = m_places[id];
        if (m_outputOf[id] >= 0) {
            place.kind = Operand::Kind::Output;
            place.index = std::size_t(m_outputOf[id]);
            m_outputs[place.index].resize(m_size);
        } else {
            place.kind = Operand::Kind::Scratch;
            place.index = takeScratch();
        }
        instruction.result = place;
        release(instruction.node);
        m_instructions.push_back(instruction);
    }

    std::size_t takeScratch() {
        if (m_free.empty())
            return m_scratchCount++;
        const std::size_t index = m_free.back();
        m_free.pop_back();
        return index;
    }

    void release(NodeId id) {
        for (const NodeId operand : m_graph.node(id).operands) {
            if (operand == noNode)
                continue;
            const auto read = std::size_t(resolved(operand));
            if (--m_uses[read] == 0 && m_places[read].kind == Operand::Kind::Scratch)
                m_free.push_back(m_places[read].index);
        }
    }

    const double* begin(const Operand& operand, std::size_t at) const {
        switch (operand.kind) {
        case Operand::Kind::Constant:
            return &operand.constant;
        case Operand::Kind::Leaf:
            return operand.leaf + at;
        case Operand::Kind::Scratch:
            return m_scratch.data() + operand.index * blockSize;
        case Operand::Kind::Output:
            return m_outputs[operand.index].data() + at;
        }
        Q_UNREACHABLE();
    }

    void runBlock(std::size_t at, std::size_t size) {
        for (const Instruction& instruction : m_instructions) {
            std::array<const double*, 3> operands{};
            for (std::size_t i = 0; i < operands.size(); ++i)
                operands[i] = begin(instruction.operands[i], at);
            double* const result = instruction.result.kind == Operand::Kind::Output
                                       ? m_outputs[instruction.result.index].data() + at
                                       : m_scratch.data() + instruction.result.index * blockSize;
            evaluate(instruction, operands, result, size);
        }
    }

    void evaluate(const Instruction& instruction, const std::array<const double*, 3>& operands,
                  double* result, std::size_t size) const {
        const auto& [left, right, third] = instruction.operands;
        const auto loop = [&](auto&& of) {
            if (left.kind == Operand::Kind::Constant && right.kind == Operand::Kind::Constant)
                *result = of(left.constant, right.constant);
            else
                combine(left, right, operands[0], operands[1], result, size, of);
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

    void evaluateSchedule(const Instruction& instruction,
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

    Column columnOf(const Operand& place) {
        switch (place.kind) {
        case Operand::Kind::Constant:
            return {place.constant};
        case Operand::Kind::Leaf:
            return Column(place.leaf, place.leaf + m_size);
        case Operand::Kind::Output:
            return m_outputs[place.index];
        case Operand::Kind::Scratch:
            break;
        }
        Q_UNREACHABLE();
    }

    const Graph& m_graph;
    std::size_t m_size;
    std::vector<Operand> m_places; ///< by node
    std::vector<int> m_uses;       ///< by node
    std::vector<int> m_outputOf;   ///< by node; -1: not asked for
    std::vector<Instruction> m_instructions;
    std::vector<std::size_t> m_free;
    std::size_t m_scratchCount = 0;
    std::vector<double> m_scratch;
    std::vector<Column> m_outputs;
};

} // namespace

std::vector<Column> evaluateColumns(const Graph& graph, std::span<const NodeId> outputs,
                                    std::span<const ColumnView> leafColumns, std::size_t size) {
    Q_ASSERT(leafColumns.size() == graph.leaves().size());
    Q_ASSERT(std::all_of(leafColumns.begin(), leafColumns.end(), [size](ColumnView column) {
        return column.size() == 1 || column.size() == size;
    }));
    return Program(graph, outputs, leafColumns, size).run(outputs);
}

} // namespace plume
