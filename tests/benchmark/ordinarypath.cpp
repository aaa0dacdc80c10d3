// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/ordinarypath.h"

#include "analysis/montecarlo.h"
#include "document/studyfile.h"

#include <QSet>
#include <QTextStream>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace plume::benchmark {
namespace {

template <typename T>
T valueOrExit(Checked<T> checked) {
    if (checked)
        return std::move(*checked);
    const Error& error = checked.error().first();
    QTextStream(stderr) << error.where << ": " << error.message << '\n';
    std::exit(1);
}

EstimateData between(double low, double high) {
    return {.value = centralOf(Shape::Lognormal, {low, high}),
            .shape = Shape::Lognormal,
            .range = {low, high},
            .provenance = {}};
}

EstimateData certainly(double value) {
    return {.value = value, .range = {}, .provenance = {}};
}

} // namespace

OrdinaryPath::OrdinaryPath(const Catalogue& catalogue, std::size_t samples)
    : m_catalogue(catalogue)
    , m_draws(samples, defaultSeed) {}

PlanFigures OrdinaryPath::run(const Study& study) {
    const Assessment assessment = assess(study, 0, m_catalogue);
    const Graph& graph = *assessment.calculation.graph;
    const QMap<Term, NodeId>& totals = assessment.calculation.whole().totals;
    const DrawOrder order = drawOrderOf({&assessment, 1});
    const std::array wanted{totals.value(Term::Emissions), totals.value(Term::UseShare)};
    const LeafColumns leaves = m_draws.columnsFor(wanted, graph, order);
    const std::vector<Column> columns =
        evaluateColumns(graph, wanted, leaves.views(), m_draws.samples());
    const Quantiles total = quantilesOf(columns[0]);
    return {total.p5, total.p50, total.p95, quantilesOf(columns[1]).p50};
}

PlanFigures OrdinaryPath::runWithActivities(const Study& study) {
    static constexpr std::array wanted{Term::Emissions};
    const Assessment assessment = assess(study, 0, m_catalogue);
    const DrawOrder order = drawOrderOf({&assessment, 1});
    const SampledAssessment sampled = sample(assessment, m_draws, order, wanted);
    const Quantiles total = sampled.total(Term::Emissions).value_or(Quantiles{});
    return {total.p5, total.p50, total.p95, sampled.useShare().value_or(Quantiles{}).p50};
}

Study readBenchmarkStudy(const QString& name, const Catalogue& catalogue) {
    const QString folder = QStringLiteral(PLUME_BENCHMARK_FOLDER "/");
    return valueOrExit(readStudyFile(folder + name, catalogue));
}

Catalogue readBenchmarkCatalogue() {
    return valueOrExit(readCatalogue(QStringLiteral(":/datasets")));
}

Study withRangesTimes(Study study, double factor) {
    for (Plan& plan : study.plans) {
        for (Activity& activity : plan.activities) {
            for (EstimateData& estimate : activity.inputs) {
                if (estimate.shape == Shape::Fixed)
                    continue;
                estimate.value *= factor;
                estimate.range.low *= factor;
                estimate.range.high *= factor;
            }
        }
    }
    return study;
}

Study studyOfActivities(int count) {
    Study study;
    Plan plan;
    for (int i = 0; i < count; ++i) {
        Activity activity;
        activity.kind = i % 2 == 0 ? ActivityKind::Training : ActivityKind::Serving;
        activity.name = QStringLiteral("Run %1").arg(i + 1);
        activity.embodied = EmbodiedMethod::Excluded;
        activity.inputs = {{Term::DeviceCount, between(100 + i, 200 + i)},
                           {Term::RunTime, between(1000, 2000)},
                           {Term::DevicePower, between(0.3, 0.5)},
                           {Term::Load, certainly(1.0)},
                           {Term::HostPower, certainly(0.0)},
                           {Term::GridIntensity, between(0.3, 0.6)},
                           {Term::Pue, certainly(1.2)},
                           {Term::SiteWaterUse, certainly(0.0)}};
        plan.activities.append(activity);
    }
    study.plans.append(plan);
    return study;
}

int drawCount(const Study& study, const Catalogue& catalogue) {
    const Assessment assessment = assess(study, 0, catalogue);
    QSet<QString> keys;
    for (const Leaf& leaf : assessment.calculation.graph->leaves()) {
        const QString& row = leaf.estimate.provenance.row;
        if (leaf.estimate.shape != Shape::Fixed)
            keys.insert(row.isEmpty() ? leaf.address : row);
    }
    return int(keys.size());
}

} // namespace plume::benchmark
