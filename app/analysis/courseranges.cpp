// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/courseranges.h"

#include "base/sharedwork.h"

#include <algorithm>
#include <cmath>

namespace plume {
namespace {

/// Enough for the bands of a curve; more would only cost memory, a column a month.
constexpr std::size_t mostSamples = 10'000;
constexpr qsizetype stretchesAtATime = 64;

/// Adds a column that may be one number for all samples.
void add(Column& sum, const Column& column) {
    if (column.size() == 1) {
        for (double& value : sum)
            value += column[0];
        return;
    }
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += column[i];
}

/// What a stretch asks for: all of the indicator in it, then that of each activity done at its
/// beginning.
QList<NodeId> outputsOf(const Timeline& timeline, qsizetype stretch, Term indicator) {
    const WindowNodes& window = timeline.calculation.windows[stretch + 1];
    const NodeId total = window.totals.value(indicator, noNode);
    if (total == noNode)
        return {};
    QList<NodeId> nodes{total};
    for (qsizetype i = 0; i < window.activities.size(); ++i) {
        const bool isDone =
            timeline.atOnce[i] && timeline.stretches[stretch].activities[i].of(indicator) > 0.0;
        if (isDone)
            nodes.append(window.activities[i].value(indicator));
    }
    return nodes;
}

/// What every run has caused by then.
struct Moment {
    double month = 0.0;
    Column runs;
};

class Course {
public:
    Course(const Timeline& timeline, const LeafColumns& leaves, std::size_t samples,
           ColumnMemory& memory, Term indicator)
        : m_timeline(timeline)
        , m_leaves(leaves)
        , m_samples(samples)
        , m_memory(memory)
        , m_sum(samples, 0.0)
        , m_result{indicator, {}} {}

    CourseRanges run() {
        for (qsizetype at = 0; at < m_timeline.stretches.size(); at += stretchesAtATime)
            addStretches(at, std::min(at + stretchesAtATime, m_timeline.stretches.size()));
        return std::move(m_result);
    }

private:
    void addStretches(qsizetype begin, qsizetype end) {
        std::vector<NodeId> outputs;
        for (qsizetype stretch = begin; stretch < end; ++stretch) {
            const QList<NodeId> nodes = outputsOf(m_timeline, stretch, m_result.indicator);
            outputs.insert(outputs.end(), nodes.begin(), nodes.end());
        }
        const std::vector<SharedColumn> columns = m_memory.evaluate(
            *m_timeline.calculation.graph, outputs, m_leaves.columns(), m_samples);
        std::span<const SharedColumn> rest(columns);
        for (qsizetype stretch = begin; stretch < end; ++stretch) {
            const auto count =
                std::size_t(outputsOf(m_timeline, stretch, m_result.indicator).size());
            if (count > 0)
                addStretch(m_timeline.stretches[stretch], rest.first(count));
            rest = rest.subspan(count);
        }
        summarise();
    }

    void addStretch(const Stretch& stretch, std::span<const SharedColumn> columns) {
        const bool isFirst = m_result.moments.isEmpty() && m_moments.empty();
        if (isFirst || columns.size() > 1) {
            Column atBeginning = m_sum;
            for (const SharedColumn& atOnce : columns.subspan(1))
                add(atBeginning, *atOnce);
            m_moments.push_back({stretch.from, std::move(atBeginning)});
        }
        add(m_sum, *columns.front());
        m_moments.push_back({stretch.to, m_sum});
    }

    /// The quantiles of the moments since the last time.
    void summarise() {
        std::vector<Quantiles> quantiles(m_moments.size());
        shareWork(m_moments.size(), [&](SharedCount& left) {
            for (std::size_t i = 0; left.takeNext(i);)
                quantiles[i] = quantilesOf(m_moments[i].runs);
        });
        for (std::size_t i = 0; i < m_moments.size(); ++i)
            m_result.moments.append({m_moments[i].month, quantiles[i]});
        m_moments.clear();
    }

    const Timeline& m_timeline;
    const LeafColumns& m_leaves;
    std::size_t m_samples;
    ColumnMemory& m_memory;
    Column m_sum;                  ///< so far, every sample
    std::vector<Moment> m_moments; ///< not summarised yet
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
