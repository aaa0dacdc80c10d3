// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "build/activitycard.h"
#include "build/buildpage.h"
#include "charts/chartcard.h"
#include "charts/charttablemodel.h"
#include "charts/sensitivityview.h"
#include "library/librarypage.h"
#include "results/resultspage.h"
#include "shell/placebutton.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

PlaceButton* button(const WindowBench& bench, const char* place) {
    return bench.find<PlaceButton>(QLatin1String("rail.") + QLatin1String(place));
}

/// The label of that name on the page of results, seen or not.
QString resultText(const WindowBench& bench, const char* name) {
    const auto* page = bench.window.findChild<ResultsPage*>();
    return page->findChild<QLabel*>(QLatin1String(name))->text();
}

Study twoPlans() {
    Study study = test::roundNumbers();
    study.plans.append(test::studyOf({test::training()}, 12).plans[0]);
    study.plans[1].name = QStringLiteral("Second");
    return study;
}

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceHasAKeyAndAName();
    void theRailOpensAPlaceAndMarksIt();
    void aShortcutAndTheMenuOpenAPlace();
    void arrowsMoveAlongTheRailAndEnterOpens();
    void tabStopsOnceInTheRail();
    void theRailHasLabelsWhereThereIsRoom();
    void aPlaceThatIsNotShownComputesNothing();
    void tabReachesALatePageBeforeTheStatusLine();
    void cardCommandsRestWhileNoCardIsSeen();
    void whatIsAddedIsShownInBuild();
    void anInputIsShownFromAnyPlace();
    void anInfluenceLeadsToItsInput();
    void aFamiliarThingLeadsToWhereItIsComparedWith();
    void thePlanIsChosenInEveryPlace();
    void homeIsLaidOutForTheWindowWhenItIsFirstSeenLater();

private:
    Catalogue m_catalogue;
};

void TestPlaces::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestPlaces::everyPlaceHasAKeyAndAName() {
    QSet<QString> shortcuts;
    for (const Place place : allPlaces) {
        QCOMPARE(placeOf(keyOf(place)).value(), place);
        QVERIFY(!nameOf(place).isEmpty());
        shortcuts.insert(shortcutOf(place).toString());
    }
    QCOMPARE(shortcuts.size(), qsizetype(allPlaces.size()));
    QVERIFY(!placeOf(QStringLiteral("cellar")));
}

void TestPlaces::theRailOpensAPlaceAndMarksIt() {
    WindowBench bench(m_catalogue);
    QCOMPARE(bench.window.places().current(), Place::Build);
    QVERIFY(button(bench, "build")->isChecked());
    button(bench, "results")->click();
    QCOMPARE(bench.window.places().current(), Place::Results);
    QVERIFY(button(bench, "results")->isChecked());
    QVERIFY(!button(bench, "build")->isChecked());
    button(bench, "results")->click(); // again: it stays, and stays marked
    QVERIFY(button(bench, "results")->isChecked());
    QCOMPARE(bench.window.places().current(), Place::Results);
}

void TestPlaces::aShortcutAndTheMenuOpenAPlace() {
    WindowBench bench(m_catalogue);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(bench.window.places().current(), Place::Results);
    QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(bench.window.places().current(), Place::Build);
    bench.action("place.results")->trigger();
    QCOMPARE(bench.window.places().current(), Place::Results);
}

void TestPlaces::arrowsMoveAlongTheRailAndEnterOpens() {
    WindowBench bench(m_catalogue);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    PlaceButton* home = button(bench, "home");
    PlaceButton* build = button(bench, "build");
    PlaceButton* results = button(bench, "results");
    home->setFocus();
    QTest::keyClick(home, Qt::Key_Up);
    QVERIFY(home->hasFocus()); // the first
    QTest::keyClick(home, Qt::Key_Down);
    QVERIFY(build->hasFocus());
    QTest::keyClick(build, Qt::Key_Down);
    QVERIFY(results->hasFocus());
    QCOMPARE(bench.window.places().current(), Place::Build); // only looked at
    QTest::keyClick(results, Qt::Key_Return);
    QCOMPARE(bench.window.places().current(), Place::Results);
    QTest::keyClick(results, Qt::Key_Home);
    QVERIFY(home->hasFocus());
    QTest::keyClick(home, Qt::Key_Space);
    QCOMPARE(bench.window.places().current(), Place::Home);
}

void TestPlaces::tabStopsOnceInTheRail() {
    WindowBench bench(m_catalogue);
    QVERIFY(button(bench, "build")->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(button(bench, "results")->focusPolicy() & Qt::TabFocus));
    bench.window.places().open(Place::Results);
    QVERIFY(!(button(bench, "build")->focusPolicy() & Qt::TabFocus));
    QVERIFY(button(bench, "results")->focusPolicy() & Qt::TabFocus);
}

void TestPlaces::theRailHasLabelsWhereThereIsRoom() {
    WindowBench bench(m_catalogue);
    bench.window.resize(1179, 768);
    QTRY_COMPARE(button(bench, "build")->parentWidget()->width(), 56);
    QCOMPARE(button(bench, "build")->toolTip(), QStringLiteral("Build (Ctrl+2)"));
    bench.window.resize(1180, 768);
    QTRY_COMPARE(button(bench, "build")->parentWidget()->width(), 92);
    QCOMPARE(button(bench, "build")->accessibleName(), QStringLiteral("Build"));
}

void TestPlaces::aPlaceThatIsNotShownComputesNothing() {
    WindowBench bench(m_catalogue);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    bench.window.document().reset(test::roundNumbers());
    QTRY_VERIFY(bench.find<QLabel>(QStringLiteral("headlineAmount"))
                    ->text()
                    .startsWith(QStringLiteral("192.5 t")));
    QVERIFY(!bench.window.findChild<ResultsPage*>()); // made when it is first opened
    bench.window.places().open(Place::Results);
    QTRY_VERIFY(resultText(bench, "sharesAnswer").contains(QStringLiteral("94.8%")));
    const QString amount = resultText(bench, "headlineAmount");
    QVERIFY(amount.startsWith(QStringLiteral("192.5 t")));
    bench.window.places().open(Place::Build);
    bench.window.document().reset(test::studyOf({test::training()}, 12));
    QTRY_VERIFY(!bench.window.isComputing());
    QCOMPARE(resultText(bench, "headlineAmount"), amount);
    bench.window.places().open(Place::Results);
    QTRY_VERIFY(resultText(bench, "headlineAmount") != amount);
    bench.window.document().reset(test::roundNumbers());
    // And the cards of the builder are those of another study once they are seen again.
    bench.window.document().reset(test::studyOf({test::training()}, 12));
    QVERIFY(bench.window.findChild<QWidget*>(QStringLiteral("build.activities.3")));
    bench.window.places().open(Place::Build);
    QTRY_VERIFY(!bench.find<QWidget>(QStringLiteral("build.activities.3")));
    QVERIFY(bench.find<QWidget>(QStringLiteral("build.activities.0")));
}

void TestPlaces::tabReachesALatePageBeforeTheStatusLine() {
    WindowBench bench(m_catalogue);
    bench.window.places().open(Place::Results);
    const auto* page = bench.window.findChild<ResultsPage*>();
    const QWidget* status = bench.window.statusBar();
    bool hasPage = false;
    for (const QWidget* next = &bench.window.places(); !status->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        QVERIFY(next != &bench.window); // gone round without meeting it
        hasPage = hasPage || (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus));
    }
    QVERIFY(hasPage);
}

void TestPlaces::cardCommandsRestWhileNoCardIsSeen() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    bench.window.buildPage().openActivity(0);
    QVERIFY(bench.action("remove")->isEnabled());
    bench.window.places().open(Place::Results);
    QVERIFY(!bench.action("remove")->isEnabled());
    bench.window.places().open(Place::Build);
    QVERIFY(bench.action("remove")->isEnabled());
}

void TestPlaces::whatIsAddedIsShownInBuild() {
    WindowBench bench(m_catalogue);
    bench.window.places().open(Place::Results);
    auto* menu = bench.window.findChild<QMenu*>(QStringLiteral("menu.add"));
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->trigger();
    QCOMPARE(bench.window.places().current(), Place::Build);
    QVERIFY(bench.window.buildPage().openCard());
    QVERIFY(bench.window.buildPage().openCard()->isVisible());
}

void TestPlaces::anInputIsShownFromAnyPlace() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    bench.window.places().open(Place::Results);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.places().showInput(inputAddress(0, 3, Term::RequestRate));
    QCOMPARE(bench.window.places().current(), Place::Build);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(),
             QStringLiteral("build.activities.3.request_rate.field"));
}

void TestPlaces::anInfluenceLeadsToItsInput() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.window.places().open(Place::Results);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTRY_VERIFY(!bench.window.isComputing());
    auto* influences = bench.window.findChild<SensitivityView*>();
    QVERIFY(influences && influences->markCount() > 3);
    const QString name = influences->markText(0);
    QTest::keyClick(influences, Qt::Key_Home);
    QTest::keyClick(influences, Qt::Key_Return);
    QCOMPARE(bench.window.places().current(), Place::Build);
    QVERIFY2(name.startsWith(QStringLiteral("Energy per request")), qPrintable(name));
    QTRY_VERIFY(qApp->focusWidget());
    QTRY_VERIFY2(qApp->focusWidget()->objectName().contains(QStringLiteral("energy_per_request")),
                 qPrintable(qApp->focusWidget()->objectName()));
}

void TestPlaces::aFamiliarThingLeadsToWhereItIsComparedWith() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.window.places().open(Place::Library);
    auto* library = bench.window.findChild<LibraryPage*>();
    library->openRow(QStringLiteral("equivalences"), QStringLiteral("kettle-litre"));
    auto* sheet = bench.find<QTextBrowser>(QStringLiteral("library.equivalences.sheet"));
    QVERIFY(sheet);
    QTRY_VERIFY2(sheet->toPlainText().contains(QStringLiteral("the plan is")),
                 qPrintable(sheet->toPlainText()));
    static const QRegularExpression link(QStringLiteral("href=\"(ladder:[a-z_]+)\""));
    const auto found = link.match(sheet->toHtml());
    QVERIFY(found.hasMatch());
    Q_EMIT sheet->anchorClicked(QUrl(found.captured(1)));
    QCOMPARE(bench.window.places().current(), Place::Results);
    QCOMPARE(bench.window.places().indicator().term(), Term::FacilityEnergy);
    QTRY_VERIFY(bench.find<ChartCard>(QStringLiteral("comparisonsCard")));
    auto* card = bench.find<ChartCard>(QStringLiteral("comparisonsCard"));
    QTRY_VERIFY(!card->visibleRegion().isEmpty());
}

void TestPlaces::thePlanIsChosenInEveryPlace() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    QVERIFY(!bench.find<QComboBox>(QStringLiteral("top.plans"))); // there is but one
    bench.window.document().reset(twoPlans());
    for (const Place place : bench.window.places().available()) {
        bench.window.places().open(place);
        auto* plans = bench.find<QComboBox>(QStringLiteral("top.plans"));
        QVERIFY(plans);
        QCOMPARE(plans->count(), 2);
        QTest::keyClick(plans, Qt::Key_Down);
        QCOMPARE(bench.window.buildPage().plan(), 1);
        QTest::keyClick(plans, Qt::Key_Up);
        QCOMPARE(bench.window.buildPage().plan(), 0);
    }
}

/// A window that begins with a study is at its size before Home is made.
void TestPlaces::homeIsLaidOutForTheWindowWhenItIsFirstSeenLater() {
    WindowBench bench(m_catalogue);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    QCoreApplication::processEvents();
    bench.action("place.home")->trigger();
    QTRY_VERIFY(!bench.window.isComputing());
    const auto placeOf = [&bench](const char* name) {
        const auto* widget = bench.find<QWidget>(QLatin1String(name));
        return widget ? QRect(widget->mapTo(&bench.window, QPoint()), widget->size()) : QRect();
    };
    const QRect teach = placeOf("home.way.teach");
    const QRect decide = placeOf("home.way.decide");
    const QRect create = placeOf("home.new");
    QCOMPARE(decide.top(), teach.top());
    QVERIFY(create.left() > decide.right());
    QVERIFY(bench.window.rect().contains(create));
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
