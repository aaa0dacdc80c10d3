// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/draws.h"
#include "benchmark/referenceplan.h"
#include "catalogue/catalogue.h"
#include "lifecycle/study.h"

namespace plume::benchmark {

/// The way that a plan takes through Plume, as in the window: study, completed plan, graph,
/// samples, percentiles. What was drawn last is kept between runs.
class OrdinaryPath {
public:
    OrdinaryPath(const Catalogue& catalogue, std::size_t samples);

    PlanFigures run(const Study& study);
    /// The same with the ranges of every activity, as the window shows them.
    PlanFigures runWithActivities(const Study& study);

private:
    const Catalogue& m_catalogue;
    Draws m_draws;
};

/// A study of this folder, or one line on standard error and the end of the program.
Study readBenchmarkStudy(const QString& name, const Catalogue& catalogue);
/// The data that ship inside.
Catalogue readBenchmarkCatalogue();

/// The study with the ends and the value of every stated range times `factor`: the same work, but
/// nothing that was computed from its values can be used again.
Study withRangesTimes(Study study, double factor);

/// `count` runs of accelerators at one site, each with four uncertain inputs of its own.
Study studyOfActivities(int count);

/// How many different draws the plan has.
int drawCount(const Study& study, const Catalogue& catalogue);

} // namespace plume::benchmark
