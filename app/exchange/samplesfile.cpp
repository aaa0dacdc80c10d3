// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplesfile.h"

#include "quantity/unittable.h"

#include <algorithm>

namespace plume {
namespace {

/// Rows that are computed and written at a time.
constexpr std::size_t rowsAtATime = 1000;

/// The numbers of one plan that have an address.
class PlanColumns {
public:
    explicit PlanColumns(const SampledPlan& plan)
        : m_plan(plan) {
        const Graph& graph = *plan.assessment.calculation.graph;
        for (const QString& address : addressesOf(plan.assessment)) {
            const NodeId node = *nodeAt(plan.assessment, address);
            m_nodes.push_back(node);
            m_units.append(unitOfSize(graph.node(node).dimension, 1.0));
            m_header +=
                ',' + columnHeading(address, m_units.last(), plan.assessment.plan().currency);
        }
    }

    const QByteArray& header() const { return m_header; }

    void compute(std::size_t first, std::size_t count) {
        m_columns = evaluateColumns(*m_plan.assessment.calculation.graph, m_nodes,
                                    m_plan.sampled.inputs->slice(first, count), count);
    }

    void appendTo(QByteArray& text, std::size_t row) const {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Column& column = m_columns[i];
            const double base = column.size() == 1 ? column[0] : column[row];
            const auto amount = double(inUnit(base, m_units[qsizetype(i)]));
            text += ',';
            appendNumber(text, amount); // a share of nothing stays empty
        }
    }

private:
    SampledPlan m_plan;
    std::vector<NodeId> m_nodes;
    QList<DisplayUnit> m_units;
    QByteArray m_header;
    std::vector<Column> m_columns;
};

} // namespace

bool writeSamples(const QList<SampledPlan>& plans, const TextSink& sink) {
    std::vector<PlanColumns> columns(plans.begin(), plans.end());
    QByteArray text("run,seed");
    for (const PlanColumns& plan : columns)
        text += plan.header();
    text += "\r\n";
    const std::size_t samples = plans.isEmpty() ? 0 : plans.first().sampled.samples;
    const QByteArray seed = plans.isEmpty() ? "" : QByteArray::number(plans.first().sampled.seed);
    for (std::size_t first = 0; first < samples; first += rowsAtATime) {
        const std::size_t count = std::min(rowsAtATime, samples - first);
        for (PlanColumns& plan : columns)
            plan.compute(first, count);
        for (std::size_t row = 0; row < count; ++row) {
            text += QByteArray::number(qulonglong(first + row + 1)) + ',' + seed;
            for (const PlanColumns& plan : columns)
                plan.appendTo(text, row);
            text += "\r\n";
        }
        if (!sink(text))
            return false;
        text.clear();
    }
    return text.isEmpty() || sink(text); // the header, where there are no samples
}

} // namespace plume
