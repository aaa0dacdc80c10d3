// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crossingsearch.h"

#include "analysis/pairedcolumns.h"

namespace plume {

int PassingNotice::signOf(double plan, double baseline) {
    if (!std::isfinite(plan) || !std::isfinite(baseline) || areEqualAmounts(plan, baseline))
        return 0;
    return plan < baseline ? -1 : 1;
}

CrossingSearch::CrossingSearch(std::size_t samples)
    : m_runs(samples) {}

void CrossingSearch::follow(const Window& stretch, const StretchEnds<double>& plan,
                            const StretchEnds<double>& baseline) {
    m_central.follow(stretch, plan, baseline, [this](const PassingNotice::Passing& passing) {
        m_crossings.append({passing.month, passing.amount, passing.planIsLowerAfter, {}, 0.0});
    });
}

void CrossingSearch::followRuns(const Window& stretch, const StretchEnds<ColumnView>& plan,
                                const StretchEnds<ColumnView>& baseline) {
    const auto of = [](const StretchEnds<ColumnView>& ends, std::size_t run) {
        return StretchEnds<double>{runOf(ends.before, run), runOf(ends.begin, run),
                                   runOf(ends.end, run)};
    };
    for (std::size_t run = 0; run < m_runs.size(); ++run)
        m_runs[run].follow(stretch, of(plan, run), of(baseline, run),
                           [this, run](const PassingNotice::Passing& passing) {
                               m_passings.push_back({run, passing.month, passing.planIsLowerAfter});
                           });
}

void CrossingSearch::addSpread(Crossing& crossing) const {
    std::vector<std::optional<double>> nearest(m_runs.size());
    for (const RunPassing& passing : m_passings) {
        std::optional<double>& best = nearest[passing.run];
        const bool isNearer =
            !best || std::abs(passing.month - crossing.month) < std::abs(*best - crossing.month);
        if (passing.planIsLowerAfter == crossing.planIsLowerAfter && isNearer)
            best = passing.month;
    }
    Column months;
    for (const auto& month : nearest) {
        if (month)
            months.push_back(*month);
    }
    constexpr std::size_t enough = 20; // for a 5th and a 95th percentile
    crossing.share = double(months.size()) / double(m_runs.size());
    if (months.size() >= enough)
        crossing.range = knownQuantilesOf(months);
}

PlanCrossings CrossingSearch::result() const {
    PlanCrossings result{m_crossings, 0.0};
    if (m_runs.empty())
        return result;
    for (Crossing& crossing : result.crossings)
        addSpread(crossing);
    std::vector<bool> crosses(m_runs.size(), false);
    for (const RunPassing& passing : m_passings)
        crosses[passing.run] = true;
    result.shareCrossing =
        double(std::count(crosses.begin(), crosses.end(), true)) / double(m_runs.size());
    return result;
}

} // namespace plume
