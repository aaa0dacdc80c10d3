// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/levercomputer.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace plume::ui {

LeverComputer::LeverComputer(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LeverComputer::finish);
}

LeverComputer::~LeverComputer() {
    m_stop.request_stop();
    m_watcher.waitForFinished(); // the worker reads the catalogue
}

void LeverComputer::compute(const LeversRequest& request) {
    if (!m_isRunning)
        return start({request, Stage::Levers});
    m_waiting = request;
    m_stop.request_stop();
}

LeverComputer::Answer LeverComputer::answer(const Job& job, const Catalogue& catalogue,
                                            Draws& draws, const std::stop_token& stop) {
    const LeversRequest& request = job.request;
    const LeverQuestion question{request.study, request.plan, catalogue};
    Draws* const drawn = request.sampling ? &draws : nullptr;
    if (job.stage == Stage::Levers) {
        LeversResult result;
        result.request = request;
        result.outcomes = leverOutcomes(question, request.levers, request.chosen, drawn, stop);
        const auto priced = std::ranges::find_if(
            request.levers, [](const Lever& lever) { return lever.points.has_value(); });
        if (priced != request.levers.end())
            result.trade = qualityTrade(question, *priced, result.whyNoTrade);
        return {std::move(result), {}};
    }
    LeverSurroundings around;
    around.assessment = assess(request.study, request.plan, catalogue);
    around.grids = gridChoice(question, stop);
    if (!stop.stop_requested())
        around.pair = gridPair(question, unitedStates(request.study.boundary),
                               quebec(request.study.boundary), drawn, around.whyNoPair);
    const auto accuracy = measurementAccuracy(catalogue);
    if (drawn && accuracy && !stop.stop_requested())
        around.information = informationOf(question, *accuracy, draws, stop);
    return {{}, std::move(around)};
}

void LeverComputer::start(const Job& job) {
    const Assessor::Sampling sampling = job.request.sampling.value_or(Assessor::Sampling());
    if (!m_draws || m_draws->samples() != sampling.samples || m_draws->seed() != sampling.seed)
        m_draws = std::make_shared<Draws>(sampling.samples, sampling.seed);
    m_job = job;
    m_isRunning = true;
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(
        [job, draws = m_draws, catalogue = m_catalogue, stop = m_stop.get_token()] {
            return answer(job, catalogue, *draws, stop);
        }));
}

/// What was stopped is thrown away; what is around the levers stays as long as the plan is the
/// same.
void LeverComputer::finish() {
    Answer answer = m_watcher.result();
    m_isRunning = false;
    const bool wasStopped = m_stop.stop_requested();
    if (!wasStopped && answer.levers) {
        if (m_result && m_result->request.isOfSamePlan(answer.levers->request))
            answer.levers->surroundings = m_result->surroundings;
        m_result = std::move(answer.levers);
    } else if (!wasStopped && answer.surroundings) {
        m_result->surroundings = std::move(answer.surroundings);
    }
    if (const auto next = std::exchange(m_waiting, std::nullopt))
        start({*next, Stage::Levers});
    else if (m_result && !m_result->surroundings)
        start({m_result->request, Stage::Surroundings});
    if (!wasStopped)
        Q_EMIT computed();
}

} // namespace plume::ui
