// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/courseranges.h"

#include <algorithm>

namespace plume {
namespace {

/// Enough for the bands of a curve; more would only cost memory, a column a month.
constexpr std::size_t mostSamples = 10'000;
constexpr qsizetype momentsAtATime = 128;

/// All so far at a moment; no node where that is nothing yet.
struct Moment {
    double month = 0.0;
    NodeId soFar = noNode;
};

/// The end of a stretch, and its beginning where something is done at once then.
void addMoments(const Timeline& timeline, qsizetype stretch, Term indicator,
                QList<Moment>& moments) {
    const SoFarNodes& nodes = timeline.soFar[stretch];
    const auto end = nodes.atEnd.constFind(indicator);
    if (end == nodes.atEnd.cend())
        return;
    const Stretch& during = timeline.stretches[stretch];
    bool isDoneAtOnce = false;
    for (qsizetype i = 0; i < during.activities.size(); ++i)
        isDoneAtOnce =
            isDoneAtOnce || (timeline.atOnce[i] && during.activities[i].of(indicator) > 0.0);
    if (isDoneAtOnce || moments.isEmpty())
        moments.append({during.from, nodes.atBeginning.value(indicator, noNode)});
    moments.append({during.to, *end});
}

class Course {
public:
    Course(const Timeline& timeline, const LeafColumns& leaves, std::size_t samples,
           ColumnMemory& memory, Term indicator)
        : m_graph(*timeline.calculation.graph)
        , m_leaves(leaves)
        , m_samples(samples)
        , m_memory(memory)
        , m_result{indicator, {}} {
        for (qsizetype stretch = 0; stretch < timeline.stretches.size(); ++stretch)
            addMoments(timeline, stretch, indicator, m_moments);
    }

    CourseRanges run() {
        for (qsizetype at = 0; at < m_moments.size(); at += momentsAtATime)
            summarise(m_moments.mid(at, momentsAtATime));
        return std::move(m_result);
    }

private:
    void summarise(const QList<Moment>& moments) {
        std::vector<NodeId> outputs;
        for (const Moment& moment : moments) {
            if (moment.soFar != noNode)
                outputs.push_back(moment.soFar);
        }
        const std::vector<SharedColumn> columns =
            m_memory.evaluate(m_graph, outputs, m_leaves.columns(), m_samples);
        auto next = columns.cbegin();
        for (const Moment& moment : moments) {
            const std::optional<Quantiles> cumulative =
                moment.soFar == noNode ? Quantiles{} : knownQuantilesOf(**next++);
            if (cumulative)
                m_result.moments.append({moment.month, *cumulative});
        }
    }

    const Graph& m_graph;
    const LeafColumns& m_leaves;
    std::size_t m_samples;
    ColumnMemory& m_memory;
    QList<Moment> m_moments;
    CourseRanges m_result;
};

} // namespace

CourseRanges courseRangesOf(const Timeline& timeline, Draws& draws, const DrawOrder& order,
                            ColumnMemory& memory, Term indicator) {
    if (timeline.isEmpty())
        return {indicator, {}};
    std::vector<NodeId> totals;
    for (const WindowNodes& window : timeline.calculation.windows)
        totals.push_back(window.totals.value(indicator, noNode));
    std::erase(totals, noNode);
    const LeafColumns leaves = draws.columnsFor(totals, *timeline.calculation.graph, order);
    const std::size_t samples = std::min(draws.samples(), mostSamples);
    return Course(timeline, leaves, samples, memory, indicator).run();
}

} // namespace plume
