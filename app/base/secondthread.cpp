// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secondthread.h"

#include <utility>

#ifdef __linux__
#include <pthread.h>
#include <sched.h>
#include <unistd.h>
#endif

namespace plume {

SecondThread::SecondThread()
    : m_thread([this](const std::stop_token& stop) { serve(stop); }) {}

void SecondThread::run(std::function<void()> work) {
    const std::lock_guard lock(m_mutex);
    m_work.push(std::move(work));
    leaveProcessorOfCaller();
    m_wake.notify_one();
}

void SecondThread::serve(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_work.empty(); })) {
        const std::function<void()> work = std::move(m_work.front());
        m_work.pop();
        lock.unlock();
        work();
        lock.lock();
    }
}

void SecondThread::leaveProcessorOfCaller() {
#ifdef __linux__
    cpu_set_t others;
    const int here = sched_getcpu();
    // Those of the process: the caller may be such a thread as well.
    if (here < 0 || sched_getaffinity(getpid(), sizeof others, &others) != 0)
        return;
    CPU_CLR(std::size_t(here), &others);
    if (CPU_COUNT(&others) > 0)
        pthread_setaffinity_np(m_thread.native_handle(), sizeof others, &others);
#endif
}

} // namespace plume
