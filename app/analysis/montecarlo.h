// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/assessment.h"

#include <QList>
#include <QMap>

#include <optional>

namespace plume {

/// The 5th, 50th and 95th percentile over all samples, in base units.
struct Quantiles {
    double p5 = 0.0;
    double p50 = 0.0;
    double p95 = 0.0;
};

/// What an assessment becomes when every uncertain input is drawn at once.
struct SampledAssessment {
    std::size_t samples = 0;
    quint64 seed = 0;
    QMap<Term, Quantiles> totals;
    QList<QMap<Term, Quantiles>> activities;
    std::optional<Quantiles> useShare; ///< of emissions, hardware included
};

inline constexpr std::size_t defaultSamples = 10'000;
inline constexpr quint64 defaultSeed = 20240601;

/// Draws `samples` points of a Sobol sequence, digitally shifted by the seed, one dimension for
/// each distinct draw: inputs from the same data set row are the same draw. Equal arguments give
/// equal digits; the order of inputs does not matter.
SampledAssessment sample(const Assessment& assessment, std::size_t samples = defaultSamples,
                         quint64 seed = defaultSeed);

/// The columns that sample() evaluates, one a leaf of the assessment's graph, in base units.
std::vector<Column> drawnColumns(const Graph& graph, std::size_t samples, quint64 seed);

/// Percentiles of a column by linear interpolation between order statistics.
Quantiles quantilesOf(Column column);

} // namespace plume
