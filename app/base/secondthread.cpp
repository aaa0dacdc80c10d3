// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secondthread.h"

#include <chrono>
#include <utility>

#ifdef __linux__
#include <pthread.h>
#include <sched.h>
#include <unistd.h>
#endif

namespace plume {
namespace {

/// Longer than it takes to set out work, and too short to cost anything.
constexpr auto patience = std::chrono::microseconds(500);

} // namespace

SecondThread::SecondThread()
    : m_thread([this](const std::stop_token& stop) { serve(stop); }) {}

void SecondThread::run(std::function<void()> work) {
    const std::lock_guard lock(m_mutex);
    m_work.push(std::move(work));
    m_hasWork = true;
    leaveProcessorOfCaller();
    m_wake.notify_one();
}

void SecondThread::expectWork() {
    const std::lock_guard lock(m_mutex);
    m_isExpecting = true;
    leaveProcessorOfCaller();
    m_wake.notify_one();
}

void SecondThread::serve(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_isExpecting || !m_work.empty(); })) {
        m_isExpecting = false;
        if (m_work.empty()) {
            lock.unlock();
            lookOut();
            lock.lock();
            continue;
        }
        const std::function<void()> work = std::move(m_work.front());
        m_work.pop();
        m_hasWork = !m_work.empty();
        lock.unlock();
        work();
        lock.lock();
    }
}

/// Awake, for a moment.
void SecondThread::lookOut() const {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!m_hasWork && std::chrono::steady_clock::now() < end)
        std::this_thread::yield();
}

void SecondThread::leaveProcessorOfCaller() {
#ifdef __linux__
    cpu_set_t others;
    const int here = sched_getcpu();
    // Those of the process: the caller may be such a thread as well.
    if (here < 0 || here == m_left || sched_getaffinity(getpid(), sizeof others, &others) != 0)
        return;
    CPU_CLR(std::size_t(here), &others);
    m_left = here;
    if (CPU_COUNT(&others) > 0)
        pthread_setaffinity_np(m_thread.native_handle(), sizeof others, &others);
#endif
}

} // namespace plume
