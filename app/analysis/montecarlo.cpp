// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/montecarlo.h"

#include <algorithm>
#include <array>

namespace plume {
namespace {

/// The nodes to evaluate, each once, and the columns that they come to.
class Outputs {
public:
    explicit Outputs(SampleMemory& memory)
        : m_memory(memory) {}

    void add(const QMap<Term, NodeId>& nodes, std::span<const Term> wanted) {
        for (const Term term : wanted) {
            if (const auto node = nodes.constFind(term); node != nodes.cend())
                add(*node);
        }
    }

    void evaluate(const Graph& graph, const LeafColumns& leaves, std::size_t samples) {
        m_columns = m_memory.columns.evaluate(graph, m_nodes, leaves.columns(), samples);
    }

    /// Null where it was not asked for, or where a sample is not a number (a share of nothing).
    SharedColumn of(const QMap<Term, NodeId>& nodes, Term term) const {
        const SharedColumn column = columnOf(nodes, term);
        return column && m_memory.quantiles.of(column) ? column : nullptr;
    }

    QMap<Term, Quantiles> quantiles(const QMap<Term, NodeId>& nodes,
                                    std::span<const Term> wanted) const {
        QMap<Term, Quantiles> result;
        for (const Term term : wanted) {
            if (const SharedColumn column = of(nodes, term))
                result.insert(term, *m_memory.quantiles.of(column));
        }
        return result;
    }

private:
    SharedColumn columnOf(const QMap<Term, NodeId>& nodes, Term term) const {
        const auto place = m_places.constFind(nodes.value(term, noNode));
        return place == m_places.cend() ? nullptr : m_columns[*place];
    }

    void add(NodeId node) {
        if (m_places.contains(node))
            return;
        m_places.insert(node, m_nodes.size());
        m_nodes.push_back(node);
    }

    SampleMemory& m_memory;
    std::vector<NodeId> m_nodes;
    QHash<NodeId, std::size_t> m_places;
    std::vector<SharedColumn> m_columns;
};

/// What use makes up of a total in every run; null where a total is nothing.
SharedColumn useSharesOf(const SharedColumn& total, const std::vector<SharedColumn>& ofUse,
                         std::size_t samples) {
    auto shares = std::make_shared<Column>(samples, 0.0);
    const auto at = [](const Column& column, std::size_t i) {
        return column.size() == 1 ? column[0] : column[i];
    };
    for (std::size_t i = 0; i < samples; ++i) {
        for (const SharedColumn& use : ofUse)
            (*shares)[i] += at(*use, i);
        (*shares)[i] /= at(*total, i);
    }
    return isFinite(*shares) ? std::move(shares) : nullptr;
}

SampledIndicator indicatorOf(Term term, const Assessment& assessment, const Outputs& outputs,
                             std::size_t samples) {
    SampledIndicator result;
    const WindowNodes& whole = assessment.calculation.whole();
    result.runs = outputs.of(whole.totals, term);
    if (!result.runs)
        return result;
    std::vector<SharedColumn> ofUse;
    for (qsizetype i = 0; i < whole.activities.size(); ++i) {
        const bool isUsed = isUse(assessment.plan().activities[i].stated.kind);
        if (const SharedColumn column = isUsed ? outputs.of(whole.activities[i], term) : nullptr)
            ofUse.push_back(column);
    }
    result.useShares = useSharesOf(result.runs, ofUse, samples);
    if (result.useShares)
        result.useShare = quantilesOf(*result.useShares);
    return result;
}

std::optional<Quantiles> find(const QMap<Term, Quantiles>& quantiles, Term term) {
    const auto found = quantiles.constFind(term);
    return found == quantiles.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Quantiles> SampledAssessment::total(Term indicator) const {
    return find(totals, indicator);
}

std::optional<Quantiles> SampledAssessment::ofActivity(qsizetype activity, Term indicator) const {
    return find(activities[activity], indicator);
}

SampledIndicator SampledAssessment::indicator(Term term) const {
    return term == Term::Emissions ? SampledIndicator{emissions, useShares, useShare()}
                                   : others.value(term);
}

DrawOrder drawOrderOf(std::span<const Assessment> assessments) {
    std::vector<const PlanCalculation*> plans;
    plans.reserve(assessments.size());
    for (const Assessment& assessment : assessments)
        plans.push_back(&assessment.calculation);
    return DrawOrder(plans);
}

void SampleMemory::startRound() {
    columns.startRound();
    quantiles.startRound();
}

SampledAssessment sample(const Assessment& assessment, Draws& draws, const DrawOrder& order,
                         std::span<const Term> wanted) {
    SampleMemory memory;
    return sample(assessment, draws, order, wanted, memory);
}

SampledAssessment sample(const Assessment& assessment, Draws& draws, const DrawOrder& order,
                         std::span<const Term> wanted, SampleMemory& memory) {
    const Graph& graph = *assessment.calculation.graph;
    const WindowNodes& whole = assessment.calculation.whole();
    std::vector<Term> ofTotals(wanted.begin(), wanted.end());
    ofTotals.push_back(Term::UseShare);
    Outputs outputs(memory);
    outputs.add(whole.totals, ofTotals);
    outputs.add(whole.totals, std::array{Term::Emissions});
    for (const auto& activity : whole.activities)
        outputs.add(activity, wanted);
    SampledAssessment result;
    result.inputs = std::make_shared<LeafColumns>(draws.columnsOf(graph, order));
    outputs.evaluate(graph, *result.inputs, draws.samples());
    result.samples = draws.samples();
    result.seed = draws.seed();
    result.totals = outputs.quantiles(whole.totals, ofTotals);
    for (const auto& activity : whole.activities)
        result.activities.append(outputs.quantiles(activity, wanted));
    result.emissions = outputs.of(whole.totals, Term::Emissions);
    result.useShares = outputs.of(whole.totals, Term::UseShare);
    result.wanted = QList<Term>(wanted.begin(), wanted.end());
    for (const Term term : {Term::FacilityEnergy, Term::Water}) {
        if (result.wanted.contains(term))
            result.others.insert(term, indicatorOf(term, assessment, outputs, result.samples));
    }
    return result;
}

std::optional<Quantiles> rangeOf(const Assessment& assessment, const SampledAssessment& sampled,
                                 NodeId node) {
    const std::size_t size = std::min(sampled.samples, defaultSamples);
    const Column samples = evaluateColumns(*assessment.calculation.graph, std::array{node},
                                           sampled.inputs->slice(0, size), size)
                               .front();
    return knownQuantilesOf(samples);
}

SampledAssessment sample(const Assessment& assessment, std::size_t samples, quint64 seed) {
    Draws draws(samples, seed);
    return sample(assessment, draws, drawOrderOf({&assessment, 1}));
}

} // namespace plume
