// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sharedwork.h"

#include <QTest>

#include <vector>

using namespace plume;

namespace {

/// How often each of the pieces was done.
std::vector<int> doneOf(std::size_t count) {
    std::vector<int> done(count, 0);
    shareWork(count, [&done](SharedCount& left) {
        for (std::size_t i = 0; left.takeNext(i);)
            ++done[i]; // by one thread alone, or the sanitizers see it
    });
    return done;
}

} // namespace

class TestSharedWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPieceIsDoneOnce();
    void aThreadThatHasNoTimeIsNotWaitedFor();
};

void TestSharedWork::everyPieceIsDoneOnce() {
    for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
        for (int round = 0; round < 50; ++round)
            QCOMPARE(doneOf(count), std::vector<int>(count, 1));
    }
}

void TestSharedWork::aThreadThatHasNoTimeIsNotWaitedFor() {
    QSemaphore end;
    QSemaphore ended;
    QTRY_VERIFY(SecondThread::instance().tryRun([&] {
        end.acquire();
        ended.release();
    }));
    QVERIFY(!SecondThread::instance().tryRun([] {}));
    QCOMPARE(doneOf(100), std::vector<int>(100, 1));
    end.release();
    ended.acquire();
}

QTEST_GUILESS_MAIN(TestSharedWork)
#include "tst_sharedwork.moc"
