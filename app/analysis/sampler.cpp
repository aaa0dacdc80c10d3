// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sampler.h"

#include <algorithm>
#include <utility>

namespace plume {
namespace {

/// The inputs of all plans of the study; those of plan number `plan` are known already.
DrawOrder newOrderOf(const Study& study, int plan, const Assessment& assessment,
                     const Catalogue& catalogue) {
    QList<PlanCalculation> plans;
    for (int i = 0; i < study.plans.size(); ++i)
        plans.append(i == plan ? assessment.calculation
                               : calculation(complete(study, i, catalogue)));
    std::vector<const PlanCalculation*> views;
    for (const PlanCalculation& each : plans)
        views.push_back(&each);
    return DrawOrder(views);
}

/// All that the order of a single plan depends on.
bool haveSameDraws(const Graph& a, const Graph& b) {
    return std::ranges::equal(a.leaves(), b.leaves(), [](const Leaf& left, const Leaf& right) {
        const Provenance& from = left.estimate.provenance;
        return left.address == right.address && from.row == right.estimate.provenance.row &&
               from.sharing == right.estimate.provenance.sharing;
    });
}

} // namespace

Sampler::Sampler(std::size_t samples, quint64 seed)
    : m_draws(samples, seed) {}

const DrawOrder& Sampler::orderOf(const Study& study, int plan, const Assessment& assessment,
                                  const Catalogue& catalogue) {
    const auto& graph = assessment.calculation.graph;
    if (m_orderedPlan && study.plans.size() == 1 && haveSameDraws(*m_orderedPlan, *graph))
        return *m_order;
    m_order = newOrderOf(study, plan, assessment, catalogue);
    m_orderedPlan = study.plans.size() == 1 ? graph : nullptr;
    return *m_order;
}

void Sampler::addRanges(PlanResult& result, const Study& study, int plan,
                        const Catalogue& catalogue, std::span<const Term> wanted) {
    const DrawOrder& order = orderOf(study, plan, result.assessment, catalogue);
    tidy();
    m_isTidy = false;
    result.sampled = sample(result.assessment, m_draws, order, wanted, m_memory);
}

void Sampler::tidy() {
    if (!std::exchange(m_isTidy, true))
        m_memory.startRound();
}

void Sampler::addCourse(PlanResult& result, const Study& study, int plan,
                        const Catalogue& catalogue, Term indicator) {
    const DrawOrder& order = orderOf(study, plan, result.assessment, catalogue);
    m_courseMemory.startRound();
    result.course = courseRangesOf(result.timeline, m_draws, order, m_courseMemory, indicator);
}

void Sampler::addSensitivity(PlanResult& result, const Study& study, int plan,
                             const Catalogue& catalogue, const std::stop_token& stop,
                             Term indicator) {
    const NodeId total = result.assessment.calculation.whole().totals.value(indicator, noNode);
    if (total == noNode)
        return;
    const DrawOrder& order = orderOf(study, plan, result.assessment, catalogue);
    result.sensitivity = std::make_shared<const Sensitivity>(
        sensitivityOf(result.assessment, total, m_draws, order, stop));
}

} // namespace plume
