// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/studies.h"
#include "charts/chartcard.h"
#include "charts/charttablemodel.h"
#include "charts/ladderview.h"
#include "charts/shareview.h"
#include "results/comparisons.h"
#include "results/resultpane.h"
#include "results/shownindicator.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

using namespace plume;
using namespace plume::test;
using namespace plume::ui;

class TestResultPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theHeadlineFollowsTheLocale_data();
    void theHeadlineFollowsTheLocale();
    void theCardsAnswerInTheLocale();
    void sharesAndComparisonsAreSeenAtOnce();
    void itNeverScrollsSideways();
    void aWideOneHasTwoColumns();
    void whatIsNotSeenIsNotComputed();
    void whatIsLeftOutUnfolds();
    void chosenComparisonsStandOnTheLadder();
    void theDonutIsTheOtherView();
    void aPlanWithoutActivitiesSaysSo();
};

namespace {

struct Shown {
    Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    FakePrompter prompter;
    Comparisons comparisons{catalogue};
    ShownIndicator indicator;
    ResultPane pane{ResultContext{catalogue, comparisons, indicator, prompter}};

    explicit Shown(QSize size = {700, 720}, const Study& study = roundNumbers()) {
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        pane.resize(size);
        pane.showResult(resultOf(study, 0, catalogue));
        pane.show();
    }
    bool isExposed() { return QTest::qWaitForWindowExposed(&pane); }
    QString text(const char* name) const {
        return pane.findChild<QLabel*>(QLatin1String(name))->text();
    }
    ChartCard* card(const char* name) const {
        return pane.findChild<ChartCard*>(QLatin1String(name));
    }
};

} // namespace

void TestResultPane::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestResultPane::init() {
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void TestResultPane::theHeadlineFollowsTheLocale_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("share");
    QTest::newRow("point") << QLocale(QLocale::English, QLocale::UnitedStates)
                           << QStringLiteral("192.5 t CO₂e in 12 months")
                           << QStringLiteral("Inference is 94.8%; it passes 90% on day 180.");
    QTest::newRow("comma") << QLocale(QLocale::Vietnamese)
                           << QStringLiteral("192,5 t CO₂e in 12 months")
                           << QStringLiteral("Inference is 94,8%; it passes 90% on day 180.");
}

void TestResultPane::theHeadlineFollowsTheLocale() {
    QFETCH(QLocale, locale);
    Shown shown;
    shown.pane.setLocale(locale);
    QTEST(shown.text("headlineAmount"), "amount");
    QTEST(shown.text("headlineShare"), "share");
}

void TestResultPane::theCardsAnswerInTheLocale() {
    Shown shown;
    QVERIFY(shown.isExposed());
    QTRY_VERIFY(shown.text("sharesAnswer").contains(QStringLiteral("94.8%")));
    QTRY_VERIFY(shown.text("comparisonsAnswer").contains(QStringLiteral("3.4 car lifetimes")));
    shown.pane.setLocale(QLocale(QLocale::Vietnamese));
    QVERIFY(shown.text("sharesAnswer").contains(QStringLiteral("94,8%")));
    QVERIFY(shown.text("comparisonsAnswer").contains(QStringLiteral("3,4 vòng đời ô tô")));
}

void TestResultPane::sharesAndComparisonsAreSeenAtOnce() {
    for (const int width : {560, 700}) {
        Shown shown({width, 700});
        QVERIFY(shown.isExposed());
        QTRY_VERIFY(!shown.text("comparisonsAnswer").isEmpty());
        const QWidget* ladder = shown.pane.findChild<LadderView*>();
        QTRY_COMPARE(ladder->visibleRegion().boundingRect(), ladder->rect());
    }
}

void TestResultPane::itNeverScrollsSideways() {
    Shown shown({520, 700});
    QVERIFY(shown.isExposed());
    auto* area = shown.pane.findChild<QScrollArea*>(QStringLiteral("resultScroll"));
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

void TestResultPane::aWideOneHasTwoColumns() {
    Shown shown({1200, 900});
    QVERIFY(shown.isExposed());
    const QWidget* shares = shown.card("sharesCard");
    const QWidget* cumulative = shown.card("cumulativeCard");
    QTRY_VERIFY(cumulative->x() > shares->geometry().right());
    QTRY_COMPARE(cumulative->y(), shares->y());
    shown.pane.resize(700, 900);
    QTRY_COMPARE(cumulative->x(), shares->x());
}

void TestResultPane::whatIsNotSeenIsNotComputed() {
    Shown shown({700, 560});
    QVERIFY(shown.isExposed());
    QScrollBar* bar =
        shown.pane.findChild<QScrollArea*>(QStringLiteral("resultScroll"))->verticalScrollBar();
    QTRY_VERIFY(shown.card("cumulativeCard")->visibleRegion().isEmpty());
    const int before = shown.card("cumulativeCard")->model()->rowCount();
    shown.pane.showResult(resultOf(studyOf({training()}, 30), 0, shown.catalogue));
    QCOMPARE(shown.card("sharesCard")->model()->rowCount(), 2);
    QCOMPARE(shown.card("cumulativeCard")->model()->rowCount(), before);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(shown.card("cumulativeCard")->model()->rowCount(), 31);
}

void TestResultPane::whatIsLeftOutUnfolds() {
    Shown shown;
    auto* button = shown.pane.findChild<QToolButton*>(QStringLiteral("headlineLeftOut"));
    auto* sentences = shown.pane.findChild<QLabel*>(QStringLiteral("headlineOmissions"));
    QCOMPARE(button->text(), QStringLiteral("Not in this total: 3"));
    QVERIFY(sentences->isHidden());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!sentences->isHidden());
    QCOMPARE(sentences->text().split(u'\n').size(), 3);
}

void TestResultPane::chosenComparisonsStandOnTheLadder() {
    Shown shown;
    QVERIFY(shown.isExposed());
    const QSignalSpy changes(&shown.comparisons, &Comparisons::chosenChanged);
    QTRY_COMPARE(shown.card("comparisonsCard")->model()->rowCount(), 8);
    shown.comparisons.choose({EquivalenceId(QStringLiteral("car-lifetime-strubell"))});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(shown.card("comparisonsCard")->model()->rowCount(), 2);
    QCOMPARE(shown.text("comparisonsAnswer"), QStringLiteral("As much as 3.4 car lifetimes."));
}

void TestResultPane::theDonutIsTheOtherView() {
    Shown shown;
    QVERIFY(shown.isExposed());
    auto* button = shown.pane.findChild<QToolButton*>(QStringLiteral("sharesDonut"));
    const auto* view = shown.pane.findChild<ShareView*>();
    QVERIFY(!view->isDonut());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(view->isDonut());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!view->isDonut());
}

void TestResultPane::aPlanWithoutActivitiesSaysSo() {
    Shown shown({700, 720}, studyOf({}, 12));
    QVERIFY(shown.isExposed());
    QCOMPARE(shown.text("headlineAmount"), QStringLiteral("Nothing to add up yet"));
    QTRY_VERIFY(shown.text("sharesAnswer").startsWith(QStringLiteral("The plan has no")));
    QVERIFY(shown.pane.findChild<QToolButton*>(QStringLiteral("headlineLeftOut"))->isHidden());
}

QTEST_MAIN(TestResultPane)
#include "tst_resultpane.moc"
