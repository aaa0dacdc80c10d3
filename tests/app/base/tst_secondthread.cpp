// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secondthread.h"

#include <QSemaphore>
#include <QTest>

#include <thread>
#include <vector>

using namespace plume;

class TestSecondThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesItsWorkInOrderInAnotherThread();
    void endsWithWhatItIsAt();
    void doesWhatFollowsSoonerOrLaterThanExpected();
};

void TestSecondThread::doesItsWorkInOrderInAnotherThread() {
    std::vector<int> done;
    std::vector<std::thread::id> ids;
    QSemaphore ended;
    SecondThread thread;
    for (int i = 0; i < 100; ++i)
        thread.run([&, i] {
            done.push_back(i);
            ids.push_back(std::this_thread::get_id());
            ended.release();
        });
    ended.acquire(100);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(done[std::size_t(i)], i);
        QVERIFY(ids[std::size_t(i)] == ids.front());
    }
    QVERIFY(ids.front() != std::this_thread::get_id());
}

void TestSecondThread::endsWithWhatItIsAt() {
    bool isDone = false;
    {
        QSemaphore begun;
        SecondThread thread;
        thread.run([&] {
            begun.release();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            isDone = true;
        });
        begun.acquire();
    }
    QVERIFY(isDone);
}

void TestSecondThread::doesWhatFollowsSoonerOrLaterThanExpected() {
    QSemaphore ended;
    SecondThread thread;
    const auto doWork = [&] { thread.run([&] { ended.release(); }); };
    thread.expectWork();
    doWork();
    QVERIFY(ended.tryAcquire(1, 5000));
    thread.expectWork();
    std::this_thread::sleep_for(std::chrono::milliseconds(5)); // it sleeps again by now
    doWork();
    QVERIFY(ended.tryAcquire(1, 5000));
    thread.expectWork(); // and none follows
}

QTEST_GUILESS_MAIN(TestSecondThread)
#include "tst_secondthread.moc"
