// SPDX-License-Identifier: GPL-3.0-or-later
#include "seek/seeker.h"

#include <QtConcurrentRun>

#include <utility>

namespace plume::ui {

Seeker::Seeker(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Seeker::finish);
}

Seeker::~Seeker() {
    m_watcher.waitForFinished(); // the worker reads the catalogue
}

void Seeker::ask(const SeekRequest& request) {
    if (m_watcher.isRunning()) {
        m_waiting = request;
        return;
    }
    m_waiting.reset(); // one may still wait: what has finished need not have been announced
    start(request);
}

SeekResult Seeker::compute(const SeekRequest& request, const Catalogue& catalogue) {
    SeekResult result{request, assess(request.study, request.plan, catalogue), {}};
    if (nodeAt(result.assessment, request.output))
        result.answers = seekAll(result.question(catalogue));
    return result;
}

void Seeker::start(const SeekRequest& request) {
    m_watcher.setFuture(QtConcurrent::run(
        [request, catalogue = m_catalogue] { return compute(request, catalogue); }));
}

void Seeker::finish() {
    m_result = m_watcher.result();
    if (m_waiting)
        start(*std::exchange(m_waiting, std::nullopt));
    Q_EMIT answered();
}

} // namespace plume::ui
