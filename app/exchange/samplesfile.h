// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/montecarlo.h"
#include "exchange/csvtext.h"

#include <QList>

namespace plume {

/// A plan with its samples; both must outlive it.
struct SampledPlan {
    const Assessment& assessment;
    const SampledAssessment& sampled;
};

/// Writes every run of the plans as CSV (RFC 4180, point decimals, exact digits): a row a run; its
/// number, the seed, and then every number that has an address, inputs and steps and totals alike,
/// each column headed by address and unit: "/plans/0/totals/emissions (kg)". The plans must have
/// been sampled alike, so that a row is the same run in all of them. False where the sink gave up.
bool writeSamples(const QList<SampledPlan>& plans, const TextSink& sink);

} // namespace plume
