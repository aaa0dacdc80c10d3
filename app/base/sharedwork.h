// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secondthread.h"

#include <QSemaphore>

#include <atomic>
#include <cstddef>
#include <memory>

namespace plume {

/// Hands out 0 to count - 1, each once, to whichever thread asks.
class SharedCount {
public:
    explicit SharedCount(std::size_t count)
        : m_count(count) {}
    /// Whether there was one left; `index` is it then.
    bool takeNext(std::size_t& index) { return (index = m_next.fetch_add(1)) < m_count; }

private:
    std::atomic<std::size_t> m_next{0};
    std::size_t m_count;
};

/// Calls `work(SharedCount&)` in this thread and, where it has time, in SecondThread; it must bear
/// that. Returns once all is done. A second thread that comes too late is not waited for.
template <typename Work>
void shareWork(std::size_t count, Work&& work) {
    enum class Help { Awaited, Begun, Missed };
    struct Shared {
        std::atomic<Help> help = Help::Awaited;
        QSemaphore done;
    };
    SharedCount left(count);
    const auto shared = std::make_shared<Shared>();
    SecondThread::instance().tryRun([shared, &left, &work] {
        Help awaited = Help::Awaited;
        if (!shared->help.compare_exchange_strong(awaited, Help::Begun))
            return; // `left` and `work` are gone
        work(left);
        shared->done.release();
    });
    work(left);
    Help awaited = Help::Awaited;
    if (!shared->help.compare_exchange_strong(awaited, Help::Missed))
        shared->done.acquire();
}

} // namespace plume
