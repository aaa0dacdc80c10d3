// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace plume {

/// A thread that sleeps until somebody wants help, and then runs on another processor than theirs:
/// left alone, Linux wakes a thread on the processor of the one that wakes it, where it waits for
/// milliseconds although another processor is idle.
class SecondThread {
public:
    static SecondThread& instance();

    /// Whether it had time; then it does the work now.
    bool tryRun(std::function<void()> work);

private:
    SecondThread();

    void run(const std::stop_token& stop);
    void leaveProcessorOfCaller();

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::function<void()> m_work; ///< from when it is wanted until it is done
    std::jthread m_thread;        ///< last: it uses the others
};

} // namespace plume
