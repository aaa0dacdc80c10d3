// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/levercomputer.h"

#include "document/drawsfor.h"

#include <algorithm>
#include <utility>

namespace plume::ui {

LeverComputer::LeverComputer(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_jobs([this](const Job& job) { return begin(job); },
             [this](Jobs::Finished finished) { take(std::move(finished)); }) {}

void LeverComputer::compute(const LeversRequest& request) {
    m_jobs.request({request, Stage::Levers});
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

LeverComputer::Jobs::Work LeverComputer::begin(const Job& job) {
    m_draws = drawsFor(job.request.sampling, m_draws);
    return [job, draws = m_draws, catalogue = m_catalogue](const std::stop_token& stop) {
        return answer(job, catalogue, *draws, stop);
    };
}

/// What was stopped is thrown away; what is around the levers stays as long as the plan is the
/// same.
void LeverComputer::take(Jobs::Finished finished) {
    Answer& answer = finished.answer;
    if (!finished.wasStopped && answer.levers) {
        if (m_result && m_result->request.isOfSamePlan(answer.levers->request))
            answer.levers->surroundings = m_result->surroundings;
        m_result = std::move(answer.levers);
    } else if (!finished.wasStopped && answer.surroundings) {
        m_result->surroundings = std::move(answer.surroundings);
    }
    if (!finished.isFollowed && m_result && !m_result->surroundings)
        m_jobs.request({m_result->request, Stage::Surroundings});
    if (!finished.wasStopped)
        Q_EMIT computed();
}

} // namespace plume::ui
