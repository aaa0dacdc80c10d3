// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"
#include "analysis/draws.h"
#include "analysis/quantiles.h"
#include "calculation/columnmemory.h"

#include <QList>
#include <QMap>

#include <optional>

namespace plume {

inline constexpr std::size_t defaultSamples = 10'000;
inline constexpr quint64 defaultSeed = 20240601;

/// Every sample of a total, and of what use makes up of it; of one number where nothing varies,
/// null where it is not known.
struct SampledIndicator {
    SharedColumn runs;
    SharedColumn useShares;
    std::optional<Quantiles> useShare;
};

/// What an assessment becomes when every uncertain input is drawn at once.
struct SampledAssessment {
    std::size_t samples = 0;
    quint64 seed = 0;
    QList<Term> wanted;           ///< the indicators that were asked for
    QMap<Term, Quantiles> totals; ///< of each wanted indicator, and of Term::UseShare
    QList<QMap<Term, Quantiles>> activities;
    /// Every sample of the plan's emissions (kg) and of the share of use; of one number where
    /// nothing varies, null where it is not known.
    SharedColumn emissions;
    SharedColumn useShares;
    /// What every input was drawn as, so that any other number can be sampled too.
    std::shared_ptr<const LeafColumns> inputs;
    QMap<Term, SampledIndicator> others; ///< energy and water, where they are wanted

    std::optional<Quantiles> total(Term indicator) const;
    std::optional<Quantiles> ofActivity(qsizetype activity, Term indicator) const;
    std::optional<Quantiles> useShare() const { return total(Term::UseShare); }
    /// Of Term::Emissions, or of FacilityEnergy or Water where they were wanted.
    SampledIndicator indicator(Term term) const;
};

/// What a plan that is sampled again and again need not compute anew. Results do not depend on it.
struct SampleMemory {
    ColumnMemory columns;
    QuantileMemory quantiles;

    /// To be called before each time.
    void startRound();
};

/// Evaluates the wanted indicators of the whole plan over all samples. Independent of the order in
/// which inputs were added and of what is wanted.
SampledAssessment sample(const Assessment& assessment, Draws& draws, const DrawOrder& order,
                         std::span<const Term> wanted = indicators);
SampledAssessment sample(const Assessment& assessment, Draws& draws, const DrawOrder& order,
                         std::span<const Term> wanted, SampleMemory& memory);

/// Percentiles of any number of the assessment, in base units, quick enough for while one waits: of
/// the first 10,000 samples. None where a sample is not a number.
std::optional<Quantiles> rangeOf(const Assessment& assessment, const SampledAssessment& sampled,
                                 NodeId node);

/// sample() for a study of one plan, with draws of its own.
SampledAssessment sample(const Assessment& assessment, std::size_t samples = defaultSamples,
                         quint64 seed = defaultSeed);

/// The order of draws of a study, of which `assessments` are the plans.
DrawOrder drawOrderOf(std::span<const Assessment> assessments);

} // namespace plume
