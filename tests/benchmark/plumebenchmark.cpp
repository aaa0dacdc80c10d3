// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reference plan through Plume and by hand, how the cost of sampling grows, and how fast a plan
// is evaluated without sampling. `run` reads the JSON that it prints.
#include "benchmark/ordinarypath.h"

#include "analysis/sampler.h"
#include "base/memory.h"
#include "calculation/graph.h"
#include "exchange/sweepfile.h"

#include <benchmark/benchmark.h>

#include <QString>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace {

using namespace plume;
using plume::benchmark::HandWrittenPlan;
using plume::benchmark::OrdinaryPath;
using plume::benchmark::PlanFigures;
using State = ::benchmark::State;

const Catalogue& catalogue() {
    static const Catalogue read = plume::benchmark::readBenchmarkCatalogue();
    return read;
}

const Study& referenceStudy() {
    static const Study study =
        plume::benchmark::readBenchmarkStudy(QStringLiteral("reference.plume"), catalogue());
    return study;
}

void report(State& state, const PlanFigures& figures) {
    state.counters["p5_kg"] = figures.p5;
    state.counters["p50_kg"] = figures.p50;
    state.counters["p95_kg"] = figures.p95;
    state.counters["share"] = figures.share;
}

void handWritten(State& state) {
    const HandWrittenPlan plan(std::size_t(state.range(0)));
    PlanFigures figures;
    for ([[maybe_unused]] const auto _ : state) {
        figures = plan.run();
        ::benchmark::DoNotOptimize(figures);
    }
    report(state, figures);
}

/// More than Plume keeps what was drawn for.
constexpr int studiesInTurn = 32;

/// Studies in turn, each from an OrdinaryPath that has seen all of them.
template <typename Run>
void inTurn(State& state, const std::vector<Study>& studies, std::size_t samples, Run run) {
    OrdinaryPath path(catalogue(), samples);
    PlanFigures figures;
    for (const Study& study : studies)
        figures = (path.*run)(study);
    std::size_t next = 0;
    for ([[maybe_unused]] const auto _ : state) {
        figures = (path.*run)(studies[next]);
        ::benchmark::DoNotOptimize(figures);
        next = (next + 1) % studies.size();
    }
    report(state, figures);
}

/// No range is the same twice: of what was drawn, only the standard normals can be used again.
void everyRangeChanges(State& state, const Study& study, std::size_t samples,
                       PlanFigures (OrdinaryPath::*run)(const Study&) = &OrdinaryPath::run) {
    std::vector<Study> studies;
    studies.reserve(studiesInTurn);
    for (int i = 0; i < studiesInTurn; ++i)
        studies.push_back(plume::benchmark::withRangesTimes(study, 1.0 + 1e-9 * i));
    inTurn(state, studies, samples, run);
}

void plumeReference(State& state) {
    everyRangeChanges(state, referenceStudy(), std::size_t(state.range(0)));
}

void plumeWithActivities(State& state) {
    everyRangeChanges(state, referenceStudy(), std::size_t(state.range(0)),
                      &OrdinaryPath::runWithActivities);
}

/// As in a drag: one input changes, all others stay.
void plumeOneInputChanges(State& state) {
    std::vector<Study> studies;
    for (int i = 0; i < 4 * studiesInTurn; ++i) { // each brings but one column
        Study study = referenceStudy();
        EstimateData& factor = study.plans[0].activities[0].inputs[Term::ProportionFactor];
        factor.range.high *= 1.0 + 1e-9 * i;
        studies.push_back(study);
    }
    inTurn(state, studies, std::size_t(state.range(0)), &OrdinaryPath::run);
}

/// Nothing was drawn before, as when a study is opened.
void plumeDrawsAnew(State& state) {
    PlanFigures figures;
    for ([[maybe_unused]] const auto _ : state) {
        OrdinaryPath path(catalogue(), std::size_t(state.range(0)));
        figures = path.run(referenceStudy());
        ::benchmark::DoNotOptimize(figures);
    }
    report(state, figures);
}

void plumeActivities(State& state) {
    everyRangeChanges(state, plume::benchmark::studyOfActivities(int(state.range(0))),
                      defaultSamples);
}

/// All that a tick of a slider computes of a plan of eight activities, without the window: central
/// values by month, ranges of what the window shows, and the band of the emissions so far.
void sliderTick(State& state) {
    Study study = plume::benchmark::readBenchmarkStudy(QStringLiteral("sixty.plume"), catalogue());
    EstimateData& factor = study.plans[0].activities[1].inputs[Term::ProportionFactor];
    static constexpr std::array shown{Term::Emissions, Term::OperationalEmissions,
                                      Term::EmbodiedEmissions};
    Sampler sampler;
    PlanResult result;
    const auto tick = [&] {
        factor.range.high *= 1.0 + 1e-9;
        result = resultOf(study, 0, catalogue(), result);
        sampler.addRanges(result, study, 0, catalogue(), shown);
        ::benchmark::DoNotOptimize(result);
    };
    tick(); // draws all that a drag does not change
    for ([[maybe_unused]] const auto _ : state)
        tick();
}

/// A plan's graph at one point after another: what a sweep or a goal seek does.
void deterministicEvaluation(State& state) {
    const Study study =
        plume::benchmark::readBenchmarkStudy(QStringLiteral("sixty.plume"), catalogue());
    const Assessment assessment = assess(study, 0, catalogue());
    const Graph& graph = *assessment.calculation.graph;
    std::vector<double> leafValues;
    for (const Leaf& leaf : graph.leaves())
        leafValues.push_back(leaf.estimate.value);
    const auto total =
        std::size_t(assessment.calculation.whole().totals.value(Term::Emissions, noNode));
    for ([[maybe_unused]] const auto _ : state) {
        leafValues[0] *= 1.0 + 1e-12;
        ::benchmark::DoNotOptimize(valuesAt(graph, leafValues)[total]);
    }
    state.counters["evaluations_per_second"] =
        ::benchmark::Counter(double(state.iterations()), ::benchmark::Counter::kIsRate);
    state.counters["activities"] = double(assessment.activityCount());
    state.counters["nodes"] = double(graph.nodes().size());
    state.counters["draws"] = plume::benchmark::drawCount(study, catalogue());
}

/// The grid that sweep_numpy.py prints too: 1,000 intensities of one run by 200 run times of
/// another, of a plan of eight; computed and printed as text.
void plumeSweep(State& state) {
    const Study study = plume::benchmark::studyOfActivities(8);
    const QList<SweepInput> inputs = sweepInputsOf(assess(study, 0, catalogue()));
    const auto axis = [&inputs](int activity, Term term, double from, double to, qint64 count) {
        const QString address = inputAddress(0, activity, term);
        const auto input = std::ranges::find(inputs, address, &SweepInput::address);
        return SweepAxis{.input = *input, .from = from, .to = to, .count = count};
    };
    const SweepQuestion question{
        study,
        0,
        catalogue(),
        {axis(0, Term::GridIntensity, 50, 550, 1000), axis(1, Term::RunTime, 1000, 3000, 200)},
        {totalAddress(0, Term::Emissions), totalAddress(0, Term::FacilityEnergy),
         totalAddress(0, Term::UseShare)}};
    const QList<SweepColumn> columns{{"emissions_kg", {}}, {"energy_kwh", {}}, {"use_share", {}}};
    qsizetype bytes = 0;
    for ([[maybe_unused]] const auto _ : state) {
        bytes = 0;
        writeSweep(question, columns, [&bytes](const QByteArray& text) {
            bytes += text.size();
            return true;
        });
    }
    double sum = 0.0;
    sweepGrid(question, [&sum](const SweepBlock& block) {
        sum = std::accumulate(block.outputs[0].begin(), block.outputs[0].end(), sum);
        return true;
    });
    state.counters["rows"] = double(gridSize(question.axes).value_or(0));
    state.counters["bytes"] = double(bytes);
    state.counters["sum_kg"] = sum;
}

/// What every start waits for.
void readingTheData(State& state) {
    for ([[maybe_unused]] const auto _ : state)
        ::benchmark::DoNotOptimize(plume::benchmark::readBenchmarkCatalogue());
}

/// What the first study that names a year waits for.
void readingEveryYear(State& state) {
    for ([[maybe_unused]] const auto _ : state) {
        state.PauseTiming();
        const Catalogue data = plume::benchmark::readBenchmarkCatalogue();
        state.ResumeTiming();
        ::benchmark::DoNotOptimize(data.grid(GridId(QStringLiteral("VNM-2019"))));
    }
}

constexpr auto usualSamples = std::int64_t(defaultSamples);

/// In milliseconds of the wall's clock; the processor's time is counted over all threads.
void timed(::benchmark::internal::Benchmark* each) {
    each->Unit(::benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
}

BENCHMARK(handWritten)->Apply(timed)->Arg(usualSamples);
BENCHMARK(plumeReference)->Apply(timed)->Arg(usualSamples);
BENCHMARK(plumeWithActivities)->Apply(timed)->Arg(usualSamples);
BENCHMARK(plumeOneInputChanges)->Apply(timed)->Arg(usualSamples);
BENCHMARK(plumeDrawsAnew)->Apply(timed)->Arg(usualSamples);
BENCHMARK(plumeReference)
    ->Name("plumeSamples")
    ->Apply(timed)
    ->RangeMultiplier(10)
    ->Range(1'000, 1'000'000);
BENCHMARK(plumeActivities)->Apply(timed)->ArgsProduct({{1, 2, 5, 10, 20, 50, 100, 200}});
BENCHMARK(sliderTick)->Apply(timed);
BENCHMARK(deterministicEvaluation)->Apply(timed)->Unit(::benchmark::kMicrosecond);
BENCHMARK(plumeSweep)->Apply(timed);
BENCHMARK(readingTheData)->Apply(timed);
BENCHMARK(readingEveryYear)->Apply(timed);
BENCHMARK(handWritten)->Name("truth")->Apply(timed)->Arg(1'000'000)->Iterations(1);

} // namespace

int main(int argc, char* argv[]) {
    plume::keepFreedMemory(); // as the program does
    ::benchmark::Initialize(&argc, argv);
    if (::benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    ::benchmark::RunSpecifiedBenchmarks();
    ::benchmark::Shutdown();
    return 0;
}
