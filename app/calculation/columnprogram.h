// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/columns.h"
#include "calculation/schedule.h"

#include <array>
#include <cstddef>

namespace plume {

/// A graph as a list of instructions on columns, with what does not vary computed beforehand and
/// only what the outputs need. The graph and the given columns must outlive it.
class ColumnProgram {
public:
    /// Where a number comes from while a block is evaluated.
    struct Operand {
        enum class Kind { Constant, Given, Scratch, Output };
        Kind kind = Kind::Constant;
        double constant = 0.0;
        const double* given = nullptr; ///< its whole column
        std::size_t index = 0;         ///< of the scratch column or the output
    };

    /// `given`: by node, the columns that are known already, those of all leaves among them; empty
    /// where the node is to be computed. `size`: of every column that is not one number.
    ColumnProgram(const Graph& graph, std::span<const NodeId> outputs,
                  std::span<const ColumnView> given, std::size_t size);

    /// One column an output, in their order. To be called once.
    std::vector<Column> run();

private:
    struct Instruction {
        NodeId node = noNode;
        std::array<Operand, 3> operands;
        Operand result;
    };

    struct Output {
        Column column;
        int readers = 0; ///< how often it is asked for
    };

    std::vector<bool> neededNodes(std::span<const ColumnView> given) const;
    void countUses(const std::vector<bool>& needed, std::span<const ColumnView> given);
    void claimOutputs(std::span<const ColumnView> given);
    void record(NodeId id, ColumnView given);
    double constantResult(const Instruction& instruction) const;
    void append(Instruction instruction);
    std::size_t takeScratch();
    void release(NodeId id);

    /// The columns in between, of one block.
    using Scratch = std::vector<double>;

    void runBlock(std::size_t at, std::size_t size, Scratch& scratch);
    const double* begin(const Operand& operand, std::size_t at, const Scratch& scratch) const;
    void evaluate(const Instruction& instruction, const std::array<const double*, 3>& operands,
                  double* result, std::size_t size) const;
    void evaluateSchedule(const Instruction& instruction,
                          const std::array<const double*, 3>& operands, double* result,
                          std::size_t size) const;
    Column columnOf(const Operand& place);

    const Graph& m_graph;
    std::vector<NodeId> m_outputNodes; ///< without names
    std::size_t m_size;
    std::vector<Operand> m_places; ///< by node
    std::vector<int> m_uses;       ///< by node
    std::vector<int> m_outputOf;   ///< by node; -1: not asked for
    std::vector<Instruction> m_instructions;
    std::vector<std::size_t> m_free;
    std::size_t m_scratchCount = 0;
    std::vector<Output> m_outputs;
};

/// The node that a named node stands for.
NodeId withoutNames(const Graph& graph, NodeId id);

} // namespace plume
