// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <queue>
#include <thread>

namespace plume {

/// A thread that sleeps until there is work, and then runs on another processor than theirs:
/// left alone, Linux wakes a thread on the processor of the one that wakes it, where it waits for
/// milliseconds although another processor is idle.
class SecondThread {
public:
    SecondThread();

    /// Does the work now or, where it is at something else, right after. Ends once all is done.
    void run(std::function<void()> work);
    /// Work follows within a moment: the thread wakes meanwhile and looks out for it, so that it
    /// begins at once. Changes nothing but the time it takes.
    void expectWork();

private:
    void serve(const std::stop_token& stop);
    void lookOut() const;
    void leaveProcessorOfCaller();

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::queue<std::function<void()>> m_work;
    std::atomic<bool> m_hasWork = false;
    bool m_isExpecting = false;
    int m_left = -1;       ///< the processor that the thread was last told to leave
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace plume
