// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lane.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace plume::ui;

namespace {

using Numbers = Lane<int, int>;

/// Below zero: works until it is stopped, as what takes long does.
Numbers::Work tenfold(int number) {
    return [number](const std::stop_token& stop) {
        while (number < 0 && !stop.stop_requested())
            QThread::yieldCurrentThread();
        return number * 10;
    };
}

} // namespace

class TestLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWithItsRequest();
    void theNewestRequestReplacesTheOneThatWaits();
    void whatFollowsIsAskedForWhereTheAnswerIsTaken();
    void workBeginsInItsTurn();
    void isBusyUntilTheLastAnswerIsTaken();
    void endingStopsWhatRunsAndWaitsForIt();
};

void TestLane::anAnswerComesWithItsRequest() {
    QList<Numbers::Finished> taken;
    Numbers lane(tenfold, [&](Numbers::Finished finished) { taken.append(finished); });
    lane.request(4);
    QVERIFY(taken.isEmpty()); // it comes through the event loop
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().request, 4);
    QCOMPARE(taken.first().answer, 40);
    QVERIFY(!taken.first().wasStopped);
    QVERIFY(!taken.first().isFollowed);
}

void TestLane::theNewestRequestReplacesTheOneThatWaits() {
    QList<Numbers::Finished> taken;
    Numbers lane(tenfold, [&](Numbers::Finished finished) { taken.append(finished); });
    for (const int number : {-1, 2, 3})
        lane.request(number);
    QTRY_COMPARE(taken.size(), 2);
    QCOMPARE(taken[0].request, -1);
    QVERIFY(taken[0].wasStopped);
    QVERIFY(taken[0].isFollowed);
    QCOMPARE(taken[1].request, 3);
    QVERIFY(!taken[1].wasStopped);
    QVERIFY(!lane.isBusy());
}

void TestLane::whatFollowsIsAskedForWhereTheAnswerIsTaken() {
    QList<int> answers;
    Numbers* stages = nullptr;
    Numbers lane(tenfold, [&](const Numbers::Finished& finished) {
        answers.append(finished.answer);
        if (finished.answer < 1000)
            stages->request(finished.answer);
    });
    stages = &lane;
    lane.request(7);
    QTRY_COMPARE(answers, (QList{70, 700, 7000}));
}

void TestLane::workBeginsInItsTurn() {
    QList<int> begun;
    int count = 0;
    Numbers lane(
        [&](int number) {
            begun.append(number);
            return tenfold(number);
        },
        [&](const Numbers::Finished&) { ++count; });
    lane.request(-1);
    lane.request(2);
    QCOMPARE(begun, QList{-1});
    QTRY_COMPARE(count, 2);
    QCOMPARE(begun, (QList{-1, 2}));
}

void TestLane::isBusyUntilTheLastAnswerIsTaken() {
    bool wasBusy = true;
    int count = 0;
    Numbers* asked = nullptr;
    Numbers lane(tenfold, [&](const Numbers::Finished&) {
        wasBusy = asked->isBusy();
        ++count;
    });
    asked = &lane;
    QVERIFY(!lane.isBusy());
    lane.request(1);
    QVERIFY(lane.isBusy());
    QTRY_COMPARE(count, 1);
    QVERIFY(!wasBusy);
    QVERIFY(!lane.isBusy());
}

void TestLane::endingStopsWhatRunsAndWaitsForIt() {
    std::atomic_bool isDone = false;
    int count = 0;
    {
        Numbers lane(
            [&](int number) {
                return [&isDone, work = tenfold(number)](const std::stop_token& stop) {
                    const int answer = work(stop);
                    isDone = true;
                    return answer;
                };
            },
            [&](const Numbers::Finished&) { ++count; });
        lane.request(-1);
    }
    QVERIFY(isDone);
    QCoreApplication::processEvents();
    QCOMPARE(count, 0);
}

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
