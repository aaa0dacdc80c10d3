// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/setting.h"
#include "explain/explaindock.h"
#include "shell/places.h"
#include "shell/tour.h"
#include "windowbench.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

/// The requests a day of the study that is open.
double requests(WindowBench& bench) {
    for (const Activity& activity : bench.window.document().study().plans[0].activities) {
        if (activity.inputs.contains(Term::RequestRate))
            return activity.inputs[Term::RequestRate].value * 24.0; // base: an hour
    }
    return 0.0;
}

QString said(const WindowBench& bench) {
    const auto* label = bench.find<QLabel>(QStringLiteral("tour.text"));
    return label ? label->text() : QString();
}

void press(const WindowBench& bench, const char* name) {
    bench.find<QPushButton>(QLatin1String(name))->click();
}

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itRaisesSeesExplainsAndUndoes();
    void itIsDoneByKeysAlone();
    void itGoesOnWhereItWasLeft();
    void goingBackUndoes();
    void itAsksBeforeItReplacesWork();
    void anotherStudyEndsIt();
    void whatOneChangedMeanwhileStays();

private:
    Catalogue m_catalogue;
};

void TestTour::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestTour::itRaisesSeesExplainsAndUndoes() {
    WindowBench bench(m_catalogue);
    bench.action("tour")->trigger();
    QCOMPARE(bench.window.places().current(), Place::Build);
    QVERIFY(bench.window.document().path().isEmpty());
    QCOMPARE(requests(bench), 100'000.0);
    QTRY_VERIFY2(said(bench).contains(QStringLiteral("does not reach 90%")),
                 qPrintable(said(bench)));
    press(bench, "tour.next");
    QCOMPARE(requests(bench), 100'000.0); // only told of
    press(bench, "tour.next");
    QCOMPARE(requests(bench), 1'000'000.0);
    QTRY_VERIFY2(said(bench).contains(QStringLiteral("it passes 90% on day")),
                 qPrintable(said(bench)));
    press(bench, "tour.next");
    QVERIFY(bench.window.explainDock().isVisible());
    QVERIFY(bench.window.explainDock().address().contains(QStringLiteral("totals/emissions")));
    press(bench, "tour.next");
    QVERIFY(!bench.window.explainDock().isVisible());
    QCOMPARE(requests(bench), 100'000.0);
    QVERIFY(!bench.window.document().isModified());
    QVERIFY(bench.window.document().undoStack().canRedo()); // by undoing, as a person would
    press(bench, "tour.next");
    QVERIFY(said(bench).isEmpty());
    QCOMPARE(setting::tourStep.read(bench.settings), 0);
}

void TestTour::itIsDoneByKeysAlone() {
    WindowBench bench(m_catalogue);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.action("tour")->trigger();
    for (int step = 0; step < Tour::steps; ++step) {
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        QCOMPARE(focused->objectName(), QStringLiteral("tour.next"));
        QTest::keyClick(focused, Qt::Key_Return);
    }
    QVERIFY(said(bench).isEmpty());
    QCOMPARE(requests(bench), 100'000.0);
}

void TestTour::itGoesOnWhereItWasLeft() {
    WindowBench bench(m_catalogue);
    bench.action("tour")->trigger();
    press(bench, "tour.next");
    press(bench, "tour.next");
    const QString third = said(bench);
    auto* next = bench.find<QPushButton>(QStringLiteral("tour.next"));
    QTest::keyClick(next, Qt::Key_Escape);
    QVERIFY(said(bench).isEmpty());
    QCOMPARE(setting::tourStep.read(bench.settings), 2);
    bench.prompter.answer = Prompter::Answer::Discard;
    bench.action("tour")->trigger();
    QCOMPARE(requests(bench), 1'000'000.0);
    QCOMPARE(bench.find<QLabel>(QStringLiteral("tour.progress"))->text(), QStringLiteral("3 of 5"));
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
}

void TestTour::goingBackUndoes() {
    WindowBench bench(m_catalogue);
    bench.action("tour")->trigger();
    QVERIFY(!bench.find<QPushButton>(QStringLiteral("tour.back"))->isEnabled());
    press(bench, "tour.next");
    press(bench, "tour.next");
    press(bench, "tour.back");
    QCOMPARE(requests(bench), 100'000.0);
    press(bench, "tour.next");
    QCOMPARE(requests(bench), 1'000'000.0);
}

void TestTour::itAsksBeforeItReplacesWork() {
    WindowBench bench(m_catalogue);
    Study changed = bench.window.document().study();
    changed.title = QStringLiteral("Mine");
    bench.window.document().edit({QStringLiteral("title"), QStringLiteral("/title")}, changed);
    bench.prompter.answer = Prompter::Answer::Cancel;
    bench.action("tour")->trigger();
    QCOMPARE(bench.window.document().study().title, QStringLiteral("Mine"));
    QVERIFY(said(bench).isEmpty());
}

void TestTour::anotherStudyEndsIt() {
    WindowBench bench(m_catalogue);
    bench.action("tour")->trigger();
    QVERIFY(!said(bench).isEmpty());
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    QVERIFY(said(bench).isEmpty());
}

void TestTour::whatOneChangedMeanwhileStays() {
    WindowBench bench(m_catalogue);
    bench.action("tour")->trigger();
    press(bench, "tour.next");
    press(bench, "tour.next");
    Study changed = bench.window.document().study();
    changed.title = QStringLiteral("Mine");
    bench.window.document().edit({QStringLiteral("title"), QStringLiteral("/title")}, changed);
    press(bench, "tour.next");
    press(bench, "tour.next");
    QCOMPARE(bench.window.document().study().title, QStringLiteral("Mine"));
    QCOMPARE(requests(bench), 100'000.0);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
