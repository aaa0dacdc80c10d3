// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gridsweep.h"

#include "lifecycle/edits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace plume {
namespace {

/// Rows that are computed at a time.
constexpr qint64 rowsAtATime = 4096;

SweepInput sweepInputOf(const Leaf& leaf, const InputSpec& spec) {
    return {.address = leaf.address,
            .term = spec.term,
            .dimension = leaf.dimension,
            .unit = unitOfSize(leaf.dimension, spec.unitInBase),
            .limits = {spec.minimum, spec.maximum}};
}

SweepInput serviceLifeOf(const Assessment& assessment) {
    return {.address = assessment.plan().serviceLife.address,
            .term = Term::ServiceLife,
            .dimension = dim::time,
            .unit = unitOfSize(dim::time, unit::hoursPerMonth),
            .limits = {1.0, double(maximumServiceMonths)}};
}

double inFifteenDigits(double value) {
    constexpr int afterTheFirst = 14;
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.begin(), text.end(), value,
                                       std::chars_format::scientific, afterTheFirst);
    double rounded = value;
    std::from_chars(text.begin(), written.ptr, rounded);
    return rounded;
}

/// A stretch of one axis' values, as rows of a grid have them: each stands `stride` times.
void fill(Column& column, const SweepAxis& axis, qint64 stride, qint64 first, qint64 size) {
    column.resize(std::size_t(size));
    for (qint64 row = 0; row < size;) {
        const qint64 place = first + row;
        const qint64 end = std::min(size, row + stride - place % stride);
        std::fill(column.begin() + row, column.begin() + end, axis.at(place / stride % axis.count));
        row = end;
    }
}

/// The sweep of a plan whose structure stays, over the axes but those that stand still.
class PlanSweep {
public:
    PlanSweep(const SweepQuestion& question, const Study& study, qsizetype firstAxis)
        : m_assessment(assess(study, question.plan, question.catalogue))
        , m_axes(question.axes.mid(firstAxis)) {
        for (const Leaf& leaf : graph().leaves())
            m_leafValues.push_back(leaf.estimate.value);
        for (const SweepAxis& axis : m_axes) {
            const auto node = graph().find(axis.input.address);
            m_leaves.push_back(node ? graph().node(*node).detail : -1);
        }
        for (const QString& output : question.outputs) {
            const auto node = nodeAt(m_assessment, output);
            m_columnOf.push_back(node ? int(m_nodes.size()) : -1);
            if (node)
                m_nodes.push_back(*node);
        }
    }

    /// Appends the inputs and outputs of some rows of its own grid to the block.
    void compute(qint64 first, qint64 size, SweepBlock& block) const {
        std::vector<ColumnView> leaves;
        for (const double& value : m_leafValues)
            leaves.emplace_back(&value, 1);
        std::vector<Column> inBase(std::size_t(m_axes.size()));
        qint64 stride = 1;
        for (qsizetype i = m_axes.size() - 1; i >= 0; --i) {
            const SweepAxis& axis = m_axes[i];
            Column& values = block.inputs[block.inputs.size() - std::size_t(m_axes.size() - i)];
            fill(values, axis, stride, first, size);
            stride *= axis.count;
            if (m_leaves[std::size_t(i)] < 0)
                continue;
            Column& base = inBase[std::size_t(i)];
            base.reserve(values.size());
            for (const double value : values)
                base.push_back(toBase(value, axis.input.unit));
            leaves[std::size_t(m_leaves[std::size_t(i)])] = base;
        }
        std::vector<Column> results = evaluateColumns(graph(), m_nodes, leaves, std::size_t(size));
        for (const int column : m_columnOf)
            block.outputs.push_back(column < 0 ? Column()
                                               : std::move(results[std::size_t(column)]));
    }

private:
    const Graph& graph() const { return *m_assessment.calculation.graph; }

    Assessment m_assessment;
    QList<SweepAxis> m_axes;
    std::vector<double> m_leafValues;
    std::vector<std::int32_t> m_leaves; ///< by axis; -1: the calculation does not have it
    std::vector<int> m_columnOf;        ///< by output; -1: not known
    std::vector<NodeId> m_nodes;
};

bool isServiceLife(const SweepAxis& axis) {
    return axis.input.term == Term::ServiceLife;
}

/// All rows of the axes from `firstAxis` on; what comes before has the values `fixed`.
bool sweepPlan(const SweepQuestion& question, const Study& study, const std::vector<double>& fixed,
               const std::function<bool(SweepBlock& block)>& take) {
    const PlanSweep plan(question, study, qsizetype(fixed.size()));
    const qint64 rows = gridSize(question.axes.mid(qsizetype(fixed.size()))).value_or(0);
    for (qint64 first = 0; first < rows; first += rowsAtATime) {
        const qint64 size = std::min(rowsAtATime, rows - first);
        SweepBlock block{.size = std::size_t(size),
                         .inputs = std::vector<Column>(std::size_t(question.axes.size())),
                         .outputs = {}};
        for (std::size_t i = 0; i < fixed.size(); ++i)
            block.inputs[i].assign(block.size, fixed[i]);
        plan.compute(first, size, block);
        if (!take(block))
            return false;
    }
    return true;
}

} // namespace

QList<SweepInput> sweepInputsOf(const Assessment& assessment) {
    QList<SweepInput> inputs;
    for (const Leaf& leaf : assessment.calculation.graph->leaves()) {
        const InputSpec* spec = leaf.term ? findInputSpec(*leaf.term) : nullptr;
        if (spec)
            inputs.append(sweepInputOf(leaf, *spec));
    }
    inputs.append(serviceLifeOf(assessment));
    return inputs;
}

double SweepAxis::at(qint64 index) const {
    if (index == 0 || count == 1)
        return from;
    if (index == count - 1)
        return to;
    const long double part = static_cast<long double>(index) / static_cast<long double>(count - 1);
    const long double value = isLogarithmic
                                  ? from * std::pow(static_cast<long double>(to) / from, part)
                                  : from + (static_cast<long double>(to) - from) * part;
    return inFifteenDigits(double(value));
}

std::optional<qint64> gridSize(const QList<SweepAxis>& axes) {
    qint64 size = 1;
    for (const SweepAxis& axis : axes) {
        if (axis.count > std::numeric_limits<qint64>::max() / size)
            return std::nullopt;
        size *= axis.count;
    }
    return size;
}

QList<SweepAxis> inSweepOrder(QList<SweepAxis> axes) {
    // No std::ranges here: clang before 16 does not compile its subrange.
    std::stable_partition(axes.begin(), axes.end(), isServiceLife);
    return axes;
}

bool sweepGrid(const SweepQuestion& question, const std::function<bool(SweepBlock& block)>& take) {
    if (question.axes.isEmpty() || !isServiceLife(question.axes.first()))
        return sweepPlan(question, question.study, {}, take);
    const SweepAxis& life = question.axes.first();
    for (qint64 i = 0; i < life.count; ++i) {
        const double months = life.at(i);
        const Study study =
            withServiceMonths(question.study, question.plan, int(std::lround(months)));
        if (!sweepPlan(question, study, {months}, take))
            return false;
    }
    return true;
}

} // namespace plume
