// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace plume::ui {

/// One thing at a time in another thread. A request that comes meanwhile waits in place of the one
/// that waited before, and what runs is asked to stop.
template <typename Request, typename Answer>
class Lane {
public:
    /// What is done in the other thread; the token says when its answer is no longer wanted.
    using Work = std::function<Answer(const std::stop_token&)>;

    struct Finished {
        Request request;
        Answer answer;
        bool wasStopped = false; ///< the answer may be incomplete
        bool isFollowed = false; ///< the request that waited is at work already
    };

    /// Both are called in the thread of the lane: `begin` when the turn of a request has come, and
    /// `take` with what came of it.
    Lane(std::function<Work(const Request&)> begin, std::function<void(Finished)> take)
        : m_begin(std::move(begin))
        , m_take(std::move(take)) {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher,
                         [this] { finish(); });
    }

    ~Lane() {
        m_stop.request_stop();
        m_watcher.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Lane)

    void request(Request request) {
        if (!m_running)
            return start(std::move(request));
        m_waiting = std::move(request);
        m_stop.request_stop();
    }

    /// Until the last answer is taken.
    bool isBusy() const { return m_running || m_waiting; }

private:
    void start(Request request) {
        m_stop = std::stop_source();
        m_watcher.setFuture(QtConcurrent::run(
            [work = m_begin(request), stop = m_stop.get_token()] { return work(stop); }));
        m_running = std::move(request);
    }

    void finish() {
        Finished finished{*std::exchange(m_running, std::nullopt), m_watcher.result(),
                          m_stop.stop_requested()};
        if (auto next = std::exchange(m_waiting, std::nullopt)) {
            finished.isFollowed = true;
            start(*std::move(next));
        }
        m_take(std::move(finished));
    }

    std::function<Work(const Request&)> m_begin;
    std::function<void(Finished)> m_take;
    std::optional<Request> m_running;
    std::optional<Request> m_waiting;
    std::stop_source m_stop;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace plume::ui
