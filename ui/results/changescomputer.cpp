// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/changescomputer.h"

namespace plume::ui {

ChangesComputer::ChangesComputer(QObject* parent)
    : QObject(parent)
    , m_jobs(begin, [this](const Jobs::Finished& finished) { take(finished); }) {}

void ChangesComputer::compute(const ChangesRequest& request, const Catalogue& before,
                              const Catalogue& now) {
    if (!isBusy() && m_result && m_result->request == request)
        Q_EMIT computed();
    else
        m_jobs.request({request, before, now});
}

ChangesComputer::Jobs::Work ChangesComputer::begin(const Job& job) {
    return [job](const std::stop_token& stop) {
        const ChangesRequest& asked = job.request;
        return changesOf(asked.before, job.before, asked.now, job.now, asked.plan,
                         {asked.indicator}, stop);
    };
}

void ChangesComputer::take(const Jobs::Finished& finished) {
    if (finished.isFollowed || finished.answer.wasStopped)
        return;
    m_result = {finished.request.request, finished.answer, finished.request.now};
    Q_EMIT computed();
}

} // namespace plume::ui
