// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/assessor.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <utility>

namespace plume::ui {
namespace {

/// Half a frame at 60 Hz: the other half is for drawing.
constexpr qint64 longestOnTheGuiThread = 8;

} // namespace

Assessor::Assessor(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Assessor::finish);
}

Assessor::~Assessor() {
    m_watcher.waitForFinished(); // the worker reads the catalogue
}

void Assessor::assess(const Study& study, int plan) {
    Request request{study, plan};
    if (m_watcher.isRunning())
        m_waiting = std::move(request);
    else if (m_lastMilliseconds > longestOnTheGuiThread)
        start(request);
    else
        announce(compute(request, m_catalogue));
}

Assessor::Timed Assessor::compute(const Request& request, const Catalogue& catalogue) {
    QElapsedTimer timer;
    timer.start();
    PlanResult result = resultOf(request.study, request.plan, catalogue);
    return {std::move(result), timer.elapsed()};
}

void Assessor::start(const Request& request) {
    const Catalogue* catalogue = &m_catalogue;
    m_watcher.setFuture(
        QtConcurrent::run([request, catalogue] { return compute(request, *catalogue); }));
}

void Assessor::finish() {
    const Timed timed = m_watcher.result();
    if (m_waiting)
        start(*std::exchange(m_waiting, std::nullopt));
    announce(timed); // even where a newer one is on its way: views move along with a drag
}

void Assessor::announce(const Timed& timed) {
    m_lastMilliseconds = timed.milliseconds;
    m_result = timed.result;
    Q_EMIT assessed();
}

} // namespace plume::ui
