// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/planresult.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace plume {

/// Adds ranges to the results of a study's plans, and keeps what it drew for the next time. The
/// plans of a study share their draws. Not to be shared by threads.
class Sampler {
public:
    explicit Sampler(std::size_t samples = defaultSamples, quint64 seed = defaultSeed);

    std::size_t samples() const { return m_draws.samples(); }
    quint64 seed() const { return m_draws.seed(); }

    /// Ranges of the wanted indicators. `result` is that of plan number `plan` of the study.
    void addRanges(PlanResult& result, const Study& study, int plan, const Catalogue& catalogue,
                   std::span<const Term> wanted = indicators);
    /// Lets go of what the last ranges did not use. The next ones do so first; they come sooner
    /// where it is done already.
    void tidy();
    /// Ranges of the emissions so far, or of energy or water, over time.
    void addCourse(PlanResult& result, const Study& study, int plan, const Catalogue& catalogue,
                   Term indicator = Term::Emissions);
    /// What the plan's emissions, or its energy or water, depend on most.
    void addSensitivity(PlanResult& result, const Study& study, int plan,
                        const Catalogue& catalogue, const std::stop_token& stop = {},
                        Term indicator = Term::Emissions);

private:
    const DrawOrder& orderOf(const Study& study, int plan, const Assessment& assessment,
                             const Catalogue& catalogue);

    Draws m_draws;
    std::optional<DrawOrder> m_order;           ///< of the last study
    std::shared_ptr<const Graph> m_orderedPlan; ///< where it had but one plan, that
    SampleMemory m_memory;
    bool m_isTidy = true;
    ColumnMemory m_courseMemory; ///< its columns may be shorter
};

} // namespace plume
