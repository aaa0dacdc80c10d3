// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/changescomputer.h"

#include <QtConcurrentRun>

#include <utility>

namespace plume::ui {

ChangesComputer::ChangesComputer(QObject* parent)
    : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChangesComputer::finish);
}

ChangesComputer::~ChangesComputer() {
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void ChangesComputer::compute(const ChangesRequest& request, const Catalogue& before,
                              const Catalogue& now) {
    if (!isBusy() && m_result && m_result->request == request)
        return Q_EMIT computed();
    if (!m_isRunning)
        return start({request, before, now});
    m_waiting = Job{request, before, now};
    m_stop.request_stop();
}

void ChangesComputer::start(const Job& job) {
    m_job = job;
    m_isRunning = true;
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run([job, stop = m_stop.get_token()] {
        const ChangesRequest& asked = job.request;
        return changesOf(asked.before, job.before, asked.now, job.now, asked.plan,
                         {asked.indicator}, stop);
    }));
}

void ChangesComputer::finish() {
    const Attribution changes = m_watcher.result();
    m_isRunning = false;
    const Job done = std::exchange(m_job, {});
    if (const auto next = std::exchange(m_waiting, std::nullopt))
        return start(*next);
    if (changes.wasStopped)
        return;
    m_result = {done.request, changes, done.now};
    Q_EMIT computed();
}

} // namespace plume::ui
