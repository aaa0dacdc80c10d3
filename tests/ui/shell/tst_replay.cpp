// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "controls/messagestrip.h"
#include "lifecycle/edits.h"
#include "shell/replay.h"
#include "windowbench.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

Study withRequests(const Study& study, double perDay) {
    return withInput(study, 0, 3, Term::RequestRate, test::fixed(unit::requestPerDay(perDay)));
}

double requestsIn(const Study& study) {
    return study.plans[0].activities[3].inputs[Term::RequestRate].value;
}

QString amount(const WindowBench& bench) {
    const auto* label = bench.find<QLabel>(QStringLiteral("headlineAmount"));
    return label ? label->text() : QString();
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void betweenTwoStudiesInputsMoveByRatio();
    void whatIsAddedComesAtTheEnd();
    void itShowsBeforeAndAfterThreeTimes();
    void theDocumentStaysAsItIs();
    void anEditEndsIt();
    void itCanBePausedAndStopped();
    void aPlanThatWasAddedIsReplayed();

private:
    Catalogue m_catalogue;
};

void TestReplay::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestReplay::betweenTwoStudiesInputsMoveByRatio() {
    const Study before = withRequests(test::roundNumbers(), 1e4);
    const Study after = withRequests(before, 1e6);
    QCOMPARE(studyBetween(before, after, 0.0), before);
    QCOMPARE(studyBetween(before, after, 1.0), after);
    // Half of the way from 10,000 to 1,000,000 is 100,000.
    QCOMPARE(requestsIn(studyBetween(before, after, 0.5)), requestsIn(withRequests(before, 1e5)));
}

void TestReplay::whatIsAddedComesAtTheEnd() {
    const Study before = test::roundNumbers();
    Study after = before;
    after.plans[0].activities.append(test::training());
    QCOMPARE(studyBetween(before, after, 0.9), before);
    QCOMPARE(studyBetween(before, after, 1.0), after);
}

void TestReplay::itShowsBeforeAndAfterThreeTimes() {
    StudyDocument document(m_catalogue);
    document.reset(test::roundNumbers());
    QList<double> shown;
    Replay replay(
        document, [&shown](const Study& study) { shown.append(requestsIn(study)); }, nullptr);
    QVERIFY(!replay.start(true)); // nothing was changed yet
    document.edit({QStringLiteral("requests"), {}}, withRequests(document.study(), 1e4));
    QVERIFY(replay.start(false));
    QTRY_VERIFY_WITH_TIMEOUT(!replay.isRunning(), 30'000);
    const double before = requestsIn(test::roundNumbers());
    const double after = requestsIn(document.study());
    QCOMPARE(shown, (QList{before, after, before, after, before, after, after}));
}

void TestReplay::theDocumentStaysAsItIs() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    bench.action("replay")->trigger(); // says that there is nothing yet
    const auto* strip = bench.window.findChild<MessageStrip*>(QStringLiteral("window.messages"));
    QVERIFY(strip->messages().value(0).text.contains(QStringLiteral("no change to replay")));
    QCOMPARE(bench.window.document().study(), test::roundNumbers());
    const Study after = withRequests(bench.window.document().study(), 1e4);
    bench.window.document().edit({QStringLiteral("requests"), {}}, after);
    QTRY_VERIFY2(amount(bench).startsWith(QStringLiteral("11.82 t")), qPrintable(amount(bench)));
    const int steps = bench.window.document().undoStack().count();
    bench.action("replay")->trigger();
    QTRY_VERIFY(amount(bench).startsWith(QStringLiteral("192.5 t")));
    QCOMPARE(bench.window.document().study(), after);
    QCOMPARE(bench.window.document().undoStack().count(), steps);
    bench.window.document().undoStack().undo(); // at once what it says
    QCOMPARE(bench.window.document().study(), test::roundNumbers());
    QTRY_VERIFY(amount(bench).startsWith(QStringLiteral("192.5 t")));
}

void TestReplay::anEditEndsIt() {
    StudyDocument document(m_catalogue);
    document.reset(test::roundNumbers());
    document.edit({QStringLiteral("requests"), {}}, withRequests(document.study(), 1e4));
    Replay replay(
        document, [](const Study&) {}, nullptr);
    QVERIFY(replay.start(true));
    document.edit({QStringLiteral("requests"), {}}, withRequests(document.study(), 2e4));
    QVERIFY(!replay.isRunning());
}

void TestReplay::itCanBePausedAndStopped() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    bench.window.document().edit({QStringLiteral("requests"), {}},
                                 withRequests(bench.window.document().study(), 1e4));
    bench.action("replay")->trigger();
    const auto* strip = bench.window.findChild<MessageStrip*>(QStringLiteral("window.messages"));
    QVERIFY(strip->messages().value(0).text.contains(QStringLiteral("Replay 1 of 3: requests. ")));
    bench.action("replay")->trigger();
    QVERIFY(strip->messages().value(0).text.contains(QStringLiteral("paused")));
    bench.action("replay")->trigger();
    QVERIFY(strip->messages().value(0).text.contains(QStringLiteral("pauses")));
    Q_EMIT bench.window.findChild<MessageStrip*>(QStringLiteral("window.messages"))
        ->actionTriggered(MainWindow::stopReplayKey);
    QVERIFY(strip->messages().isEmpty());
    QTRY_VERIFY2(amount(bench).startsWith(QStringLiteral("11.82 t")), qPrintable(amount(bench)));
}

/// Before the change there is no such plan: what there is is shown.
void TestReplay::aPlanThatWasAddedIsReplayed() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    bench.action("duplicatePlan")->trigger();
    const Study after = bench.window.document().study();
    QCOMPARE(after.plans.size(), 2);
    bench.action("replay")->trigger();
    QTRY_VERIFY(!bench.window.isComputing());
    QVERIFY(!amount(bench).isEmpty());
    bench.window.document().undoStack().undo(); // ends it
    bench.window.document().undoStack().redo();
    QCOMPARE(bench.window.document().study(), after);
}

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
