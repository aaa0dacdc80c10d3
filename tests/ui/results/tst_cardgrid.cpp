// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <memory>

#include "app/studies.h"
#include "chart_data/cumulativechart.h"
#include "charts/cumulativeview.h"
#include "results/cardgrid.h"
#include "results/comparisons.h"
#include "results/resultspage.h"
#include "results/shownindicator.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

using namespace plume;
using namespace plume::test;
using namespace plume::ui;

namespace {

CumulativeChart courseOf(const PlanResult& result, const QLocale& locale) {
    return cumulativeChartOf(result, locale);
}

} // namespace

class TestCardGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardIsAddedInOneLineAndMadeOnceItIsSeen();
    void aChartOfTheSameOriginStays();
    void columnsFollowTheWidth_data();
    void columnsFollowTheWidth();
    void noColumnIsOfOneCardAlone();
    void columnsAreFilledInTheOrderOfReading();
    void whatIsChosenInOnePlaceIsChosenInTheOther();

private:
    Catalogue m_catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    FakePrompter m_prompter;
};

void TestCardGrid::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestCardGrid::aCardIsAddedInOneLineAndMadeOnceItIsSeen() {
    CardGrid grid(m_prompter);
    int made = 0;
    const auto counted = [&made](const PlanResult& result, const QLocale& locale) {
        ++made;
        return cumulativeChartOf(result, locale);
    };
    grid.add("first", new CumulativeView, courseOf);
    grid.add("second", new CumulativeView, courseOf);
    grid.add("third", new CumulativeView, counted);
    grid.resize(600, 300); // room for the first and no more
    grid.showResult(resultOf(roundNumbers(), 0, m_catalogue));
    QCOMPARE(made, 0); // it is not shown at all
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QTRY_VERIFY(grid.verticalScrollBar()->maximum() > 0);
    QCOMPARE(made, 0);
    grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum());
    QCOMPARE(made, 1);
    grid.verticalScrollBar()->setValue(0);
    grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum());
    QCOMPARE(made, 1); // nothing has changed
}

void TestCardGrid::aChartOfTheSameOriginStays() {
    CardGrid grid(m_prompter);
    auto* card = new ChartCard(QStringLiteral("only"), new CumulativeView, m_prompter, &grid);
    int made = 0;
    grid.add(
        card, static_cast<CumulativeView*>(card->view()),
        [&made](const PlanResult& result, const QLocale& locale) {
            ++made;
            return cumulativeChartOf(result, locale);
        },
        [](const PlanResult& result) { return result.sensitivity.get(); });
    grid.resize(600, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    PlanResult result = resultOf(roundNumbers(), 0, m_catalogue);
    const auto show = [&] {
        grid.showResult(result);
        QCoreApplication::processEvents();
        return made;
    };
    QTRY_COMPARE(show() > 0, true);
    const int before = made;
    QCOMPARE(show(), before + 1); // of no origin
    result.sensitivity = std::make_shared<const Sensitivity>();
    QCOMPARE(show(), before + 2);
    QCOMPARE(show(), before + 2);
    grid.outdate(); // as another language does
    QCOMPARE(made, before + 3);
    result.sensitivity = std::make_shared<const Sensitivity>();
    QCOMPARE(show(), before + 4);
}

void TestCardGrid::columnsFollowTheWidth_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("projector") << 936 << 1;
    QTest::newRow("too narrow for two") << 1119 << 1;
    QTest::newRow("laptop") << 1156 << 2;
    QTest::newRow("large") << 1796 << 2;
    QTest::newRow("very large") << 2276 << 3;
}

void TestCardGrid::columnsFollowTheWidth() {
    QFETCH(int, width);
    CardGrid grid(m_prompter);
    for (const char* name : {"a", "b", "c", "d", "e"})
        grid.add(name, new CumulativeView, courseOf);
    grid.resize(width, 900);
    grid.show();
    QTEST(grid.columns(), "columns");
    QSet<int> lefts;
    for (const ChartCard* card : grid.findChildren<ChartCard*>()) {
        lefts.insert(card->x());
        QVERIFY(card->geometry().right() < grid.widget()->width());
    }
    QCOMPARE(int(lefts.size()), grid.columns()); // none is left empty
}

/// But for the last one of an odd number.
void TestCardGrid::noColumnIsOfOneCardAlone() {
    CardGrid grid(m_prompter);
    grid.resize(2300, 900);
    QList<int> columns;
    for (const char* name : {"a", "b", "c", "d", "e", "f"}) {
        grid.add(name, new CumulativeView, courseOf);
        columns.append(grid.columns());
    }
    QCOMPARE(columns, (QList<int>{1, 1, 2, 2, 3, 3}));
}

void TestCardGrid::columnsAreFilledInTheOrderOfReading() {
    CardGrid grid(m_prompter);
    for (const char* name : {"a", "b", "c"})
        grid.add(name, new CumulativeView, courseOf);
    grid.resize(1200, 900);
    grid.show();
    const auto card = [&grid](const char* name) {
        return grid.findChild<ChartCard*>(QLatin1String(name))->geometry();
    };
    QCOMPARE(card("aCard").left(), card("bCard").left());
    QVERIFY(card("bCard").top() > card("aCard").bottom());
    QVERIFY(card("cCard").left() > card("bCard").right());
    QCOMPARE(card("cCard").top(), card("aCard").top());
}

void TestCardGrid::whatIsChosenInOnePlaceIsChosenInTheOther() {
    Comparisons comparisons(m_catalogue);
    ShownIndicator indicator;
    const ResultContext context{m_catalogue, comparisons, indicator, m_prompter};
    ResultPane pane(context);
    ResultsPage page(context);
    const PlanResult result = resultOf(roundNumbers(), 0, m_catalogue);
    for (ResultPane* each : {&pane, static_cast<ResultPane*>(&page)}) {
        each->resize(700, 900);
        each->show();
        each->showResult(result);
    }
    comparisons.choose({EquivalenceId(QStringLiteral("car-lifetime-strubell"))});
    const auto answer = [](const QWidget& in) {
        return in.findChild<QLabel*>(QStringLiteral("comparisonsAnswer"))->text();
    };
    QTRY_COMPARE(answer(pane), QStringLiteral("As much as 3.4 car lifetimes."));
    QTRY_COMPARE(answer(page), answer(pane));
}

QTEST_MAIN(TestCardGrid)
#include "tst_cardgrid.moc"
