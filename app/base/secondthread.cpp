// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secondthread.h"

#include <utility>

#ifdef __linux__
#include <pthread.h>
#include <sched.h>
#endif

namespace plume {

SecondThread& SecondThread::instance() {
    static SecondThread thread;
    return thread;
}

SecondThread::SecondThread()
    : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

bool SecondThread::tryRun(std::function<void()> work) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_work)
            return false;
        m_work = std::move(work);
        leaveProcessorOfCaller();
    }
    m_wake.notify_one();
    return true;
}

void SecondThread::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return bool(m_work); })) {
        lock.unlock();
        m_work();
        lock.lock();
        m_work = {};
    }
}

void SecondThread::leaveProcessorOfCaller() {
#ifdef __linux__
    cpu_set_t others;
    const int here = sched_getcpu();
    if (here < 0 || sched_getaffinity(0, sizeof others, &others) != 0)
        return;
    CPU_CLR(std::size_t(here), &others);
    if (CPU_COUNT(&others) > 0)
        pthread_setaffinity_np(m_thread.native_handle(), sizeof others, &others);
#endif
}

} // namespace plume
