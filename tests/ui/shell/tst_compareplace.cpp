// SPDX-License-Identifier: GPL-3.0-or-later
// Plans side by side, through the window alone: by mouse, counting the clicks, and by keyboard.
#include "app/plans.h"
#include "build/buildpage.h"
#include "charts/certaintyview.h"
#include "charts/nowview.h"
#include "charts/overtimeview.h"
#include "compare/comparepage.h"
#include "document/studyfile.h"
#include "explain/explaindock.h"
#include "shell/placebutton.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

QString textOf(const WindowBench& bench, const char* name) {
    const auto* label = bench.find<QLabel>(QLatin1String(name));
    return label ? label->text() : QString();
}

/// A window with a study from a file, as somebody opens it.
void open(WindowBench& bench, const Study& study) {
    const QString path = bench.folder.filePath(QStringLiteral("study.plume"));
    QVERIFY(writeStudyFile(path, study));
    QVERIFY(bench.window.openFile(path));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
}

void settle(const WindowBench& bench) {
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isComputing(), 60'000);
}

/// A hand on the mouse that counts what it clicks.
struct Hand {
    int clicks = 0;

    void click(QWidget* widget) {
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
        ++clicks;
    }
    void clickTab(const WindowBench& bench, int tab) {
        QTabBar* bar = bench.find<QTabWidget>(QStringLiteral("compare.tabs"))->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        ++clicks;
    }
};

/// Presses Tab until the keyboard is on a widget of that name; false where it never gets there.
bool tabTo(const WindowBench& bench, const char* name) {
    for (int presses = 0; presses < 200; ++presses) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && focus->objectName() == QLatin1String(name))
            return true;
        QTest::keyClick(focus ? const_cast<QWidget*>(focus)
                              : static_cast<QWidget*>(const_cast<MainWindow*>(&bench.window)),
                        Qt::Key_Tab);
    }
    return false;
}

void typeHorizon(QWidget* field, const QString& months) {
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, months);
    QTest::keyClick(field, Qt::Key_Return);
}

Study onePlan() {
    return test::studyOf({test::training()}, 12);
}

} // namespace

class TestComparePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whichPlanIsLowerIsSeenAtOneClick_data() { addLooks(); }
    void whichPlanIsLowerIsSeenAtOneClick();
    void whichPlanIsLowerIsSeenByKeyboard_data() { addLooks(); }
    void whichPlanIsLowerIsSeenByKeyboard();
    void whenItTurnsIsSeenAtThreeClicks_data() { addLooks(); }
    void whenItTurnsIsSeenAtThreeClicks();
    void whenItTurnsIsSeenByKeyboard_data() { addLooks(); }
    void whenItTurnsIsSeenByKeyboard();
    void howSureItIsIsSeenAtTwoClicks_data() { addLooks(); }
    void howSureItIsIsSeenAtTwoClicks();
    void howSureItIsIsSeenByKeyboard_data() { addLooks(); }
    void howSureItIsIsSeenByKeyboard();
    void aStudyOfOnePlanTeachesHowToBegin();
    void aPlanIsDuplicatedAtOneClickFromBuild();
    void aPlanIsDuplicatedByAShortcut();
    void nothingIsComparedWhileThePlaceIsNotSeen();
    void aNameIsEditedInPlace();
    void anEmptyNameComesBack();
    void aNameThatIsBeingWrittenIsSaved();
    void aPlanMayGoWhileItsNameIsWritten();
    void aPlanIsDetachedAndFollowsAgain();
    void theMenuOfAPlanDoesWhatItSays();
    void aPlanIsCarriedToAnotherWindow();
    void whatIsNoPlanIsNotPasted();
    void anInputThatDiffersIsMarkedInBuild();
    void aNumberOfAnyPlanIsExplained();
    void theWordsFollowTheLanguage();

private:
    /// Languages and sizes that a task is done in.
    static void addLooks();
    std::unique_ptr<WindowBench> benchOfRow() const;
    /// "25.5" as the language of the row has it.
    static QString number(const char* english);

    Catalogue m_catalogue;
};

void TestComparePlace::addLooks() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const Language language : {Language::English, Language::Vietnamese}) {
        for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)})
            QTest::addRow("%s %d", qPrintable(keyOf(language)), size.width()) << language << size;
    }
}

std::unique_ptr<WindowBench> TestComparePlace::benchOfRow() const {
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    auto bench = std::make_unique<WindowBench>(m_catalogue, language);
    bench->window.resize(size);
    return bench;
}

QString TestComparePlace::number(const char* english) {
    QFETCH(const Language, language);
    QString text = QString::fromUtf8(english);
    return language == Language::Vietnamese ? text.replace(u'.', u',') : text;
}

void TestComparePlace::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

/// M-1: 62,000 and 36,500 kg over 24 months; 25.5 t less, -41.1 %.
void TestComparePlace::whichPlanIsLowerIsSeenAtOneClick() {
    const auto row = benchOfRow();
    WindowBench& bench = *row;
    open(bench, test::scratchOrFineTune());
    Hand hand;
    hand.click(bench.find<PlaceButton>(QStringLiteral("rail.compare")));
    settle(bench);
    const QString headline = textOf(bench, "compare.headline");
    QVERIFY2(headline.contains(QStringLiteral("Fine-tuning")), qPrintable(headline));
    QVERIFY2(headline.contains(number("25.5 t")), qPrintable(headline));
    QVERIFY2(headline.contains(number("41.1%")), qPrintable(headline));
    QVERIFY2(headline.contains(QStringLiteral("24 ")), qPrintable(headline));
    QFETCH(const Language, language);
    if (language == Language::English) {
        QVERIFY2(headline.contains(QStringLiteral(" less than ")), qPrintable(headline));
        QVERIFY2(headline.contains(QStringLiteral("over 24 months")), qPrintable(headline));
    }
    QVERIFY(textOf(bench, "compare.plans.0.amount").startsWith(QStringLiteral("62 t")));
    QVERIFY(textOf(bench, "compare.plans.1.amount").startsWith(number("36.5 t")));
    QVERIFY(textOf(bench, "compare.plans.1.difference").startsWith(QStringLiteral("▼ ")));
    const auto* bars = bench.find<NowView>(QStringLiteral("compareNowView"));
    QCOMPARE(bars->markCount(), 2);
    QVERIFY2(hand.clicks <= 2, qPrintable(QString::number(hand.clicks)));
}

void TestComparePlace::whichPlanIsLowerIsSeenByKeyboard() {
    const auto row = benchOfRow();
    WindowBench& bench = *row;
    open(bench, test::scratchOrFineTune());
    QTest::keyClick(&bench.window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(bench.window.places().current(), Place::Compare);
    settle(bench);
    QVERIFY(textOf(bench, "compare.headline").contains(number("25.5 t")));
    QVERIFY(tabTo(bench, "compareNowView"));
    QWidget* view = QApplication::focusWidget();
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(view->accessibleName().contains(QStringLiteral("62 t")));
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->accessibleName().contains(number("36.5 t")));
}

/// M-2: they cross at month 49.5; at month 60 from scratch is 10.5 t lower.
void TestComparePlace::whenItTurnsIsSeenAtThreeClicks() {
    const auto row = benchOfRow();
    WindowBench& bench = *row;
    open(bench, test::scratchOrFineTune());
    Hand hand;
    hand.click(bench.find<PlaceButton>(QStringLiteral("rail.compare")));
    hand.clickTab(bench, 1);
    auto* field = bench.find<QLineEdit>(QStringLiteral("compare.horizon.field"));
    hand.click(field);
    typeHorizon(field, QStringLiteral("60"));
    settle(bench);
    const QString headline = textOf(bench, "compare.headline");
    QVERIFY2(headline.contains(number("10.5 t")), qPrintable(headline));
    QVERIFY2(textOf(bench, "compare.plans.1.difference").startsWith(QStringLiteral("▲ ")),
             qPrintable(textOf(bench, "compare.plans.1.difference")));
    QVERIFY(textOf(bench, "compare.sentences").contains(number("49.5")));
    const auto* curves = bench.find<OverTimeView>(QStringLiteral("compareOverTimeView"));
    QVERIFY(curves);
    QCOMPARE(curves->markCount(), 3); // a ring and two curves
    QVERIFY2(curves->markText(0).contains(number("49.5")), qPrintable(curves->markText(0)));
    QVERIFY2(hand.clicks <= 3, qPrintable(QString::number(hand.clicks)));
}

void TestComparePlace::whenItTurnsIsSeenByKeyboard() {
    const auto row = benchOfRow();
    WindowBench& bench = *row;
    open(bench, test::scratchOrFineTune());
    QTest::keyClick(&bench.window, Qt::Key_4, Qt::ControlModifier);
    QVERIFY(tabTo(bench, "compare.horizon.field"));
    typeHorizon(QApplication::focusWidget(), QStringLiteral("60"));
    auto* bar = bench.find<QTabWidget>(QStringLiteral("compare.tabs"))->tabBar();
    bar->setObjectName(QStringLiteral("bar"));
    QVERIFY(tabTo(bench, "bar"));
    QTest::keyClick(bar, Qt::Key_Right);
    settle(bench);
    QVERIFY(tabTo(bench, "compareOverTimeView"));
    QWidget* curves = QApplication::focusWidget();
    QTest::keyClick(curves, Qt::Key_Home);
    QVERIFY2(curves->accessibleName().contains(number("49.5")),
             qPrintable(curves->accessibleName()));
}

/// M-3: P(A < B) is 0.8776; seen from B, which is compared with the baseline A, it is higher.
void TestComparePlace::howSureItIsIsSeenAtTwoClicks() {
    const auto row = benchOfRow();
    WindowBench& bench = *row;
    open(bench, test::uncertainTotals());
    Hand hand;
    hand.click(bench.find<PlaceButton>(QStringLiteral("rail.compare")));
    hand.clickTab(bench, 2);
    settle(bench);
    QVERIFY(bench.find<CertaintyView>(QStringLiteral("compareCertaintyView")));
    const QString answer = textOf(bench, "compareCertaintyAnswer");
    QFETCH(const Language, language);
    const bool isEnglish = language == Language::English;
    QVERIFY2(answer.contains(isEnglish ? QStringLiteral("88 of 100") : QStringLiteral("88 ")),
             qPrintable(answer));
    QVERIFY(hand.clicks <= 2);
}

void TestComparePlace::howSureItIsIsSeenByKeyboard() {
    const auto row = benchOfRow();
    WindowBench& bench = *row;
    open(bench, test::uncertainTotals());
    QTest::keyClick(&bench.window, Qt::Key_4, Qt::ControlModifier);
    settle(bench);
    auto* bar = bench.find<QTabWidget>(QStringLiteral("compare.tabs"))->tabBar();
    bar->setObjectName(QStringLiteral("bar"));
    QVERIFY(tabTo(bench, "bar"));
    QTest::keyClick(bar, Qt::Key_Right);
    QTest::keyClick(bar, Qt::Key_Right);
    settle(bench);
    QVERIFY(tabTo(bench, "compareCertaintyView"));
    const QString said = QApplication::focusWidget()->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("88 ")), qPrintable(said));
}

void TestComparePlace::aStudyOfOnePlanTeachesHowToBegin() {
    WindowBench bench(m_catalogue);
    open(bench, onePlan());
    bench.window.places().open(Place::Compare);
    QVERIFY(!bench.find<QTabWidget>(QStringLiteral("compare.tabs")));
    Hand hand;
    hand.click(bench.find<QAbstractButton>(QStringLiteral("compare.duplicateAsB")));
    QCOMPARE(bench.window.document().study().plans.size(), 2);
    QVERIFY(bench.find<QTabWidget>(QStringLiteral("compare.tabs")));
    QVERIFY(!bench.find<QAbstractButton>(QStringLiteral("compare.duplicateAsB")));
    settle(bench);
}

void TestComparePlace::aPlanIsDuplicatedAtOneClickFromBuild() {
    WindowBench bench(m_catalogue);
    open(bench, onePlan());
    auto* button = bench.find<QToolButton>(QStringLiteral("top.action.duplicatePlan"));
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("+ Plan B"));
    Hand hand;
    hand.click(button);
    const Study& study = bench.window.document().study();
    QCOMPARE(study.plans.size(), 2);
    QCOMPARE(study.plans[1].name, QStringLiteral("Plan B"));
    QVERIFY(study.plans[1].followsBaseline);
    QCOMPARE(bench.window.buildPage().plan(), 1); // what is changed next is the copy
    QCOMPARE(bench.find<QComboBox>(QStringLiteral("top.plans"))->currentText(),
             QStringLiteral("Plan B"));
    QCOMPARE(button->text(), QStringLiteral("+ Plan C"));
    bench.action("undo")->trigger();
    QCOMPARE(bench.window.document().study().plans.size(), 1);
}

void TestComparePlace::aPlanIsDuplicatedByAShortcut() {
    WindowBench bench(m_catalogue);
    open(bench, onePlan());
    for (int plans = 2; plans <= 6; ++plans) {
        QTest::keyClick(&bench.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.window.document().study().plans.size(), plans);
    }
    QVERIFY(!bench.action("duplicatePlan")->isEnabled());
}

void TestComparePlace::nothingIsComparedWhileThePlaceIsNotSeen() {
    WindowBench bench(m_catalogue);
    open(bench, test::scratchOrFineTune());
    settle(bench);
    const auto headline = [&bench] {
        return bench.window.findChild<QLabel*>(QStringLiteral("compare.headline"));
    };
    QVERIFY(!headline()); // the page is made when it is first opened
    bench.window.places().open(Place::Compare);
    settle(bench);
    const QString before = headline()->text();
    QVERIFY(!before.isEmpty());
    bench.window.places().open(Place::Build);
    Study longer = test::scratchOrFineTune();
    longer.plans[0].serviceMonths *= 2;
    bench.window.document().reset(longer);
    settle(bench);
    QVERIFY(!bench.window.places().isBusy());
    QCOMPARE(headline()->text(), before);
    bench.window.places().open(Place::Compare);
    QTRY_VERIFY(headline()->text() != before);
}

void TestComparePlace::aNameIsEditedInPlace() {
    WindowBench bench(m_catalogue);
    open(bench, test::scratchOrFineTune());
    bench.window.places().open(Place::Compare);
    auto* name = bench.find<QLineEdit>(QStringLiteral("compare.plans.1.name"));
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("From scratch"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bench.window.document().study().plans[1].name, QStringLiteral("From scratch 2"));
    QCOMPARE(name->text(), QStringLiteral("From scratch 2"));
    QCOMPARE(bench.window.document().undoStack().count(), 1);
    settle(bench);
    QVERIFY(textOf(bench, "compare.headline").contains(QStringLiteral("From scratch 2")));
}

void TestComparePlace::anEmptyNameComesBack() {
    WindowBench bench(m_catalogue);
    open(bench, test::scratchOrFineTune());
    bench.window.places().open(Place::Compare);
    auto* name = bench.find<QLineEdit>(QStringLiteral("compare.plans.1.name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), QStringLiteral("Fine-tuning"));
    QVERIFY(!bench.window.document().isModified());
}

void TestComparePlace::aNameThatIsBeingWrittenIsSaved() {
    WindowBench bench(m_catalogue);
    open(bench, test::scratchOrFineTune());
    bench.window.places().open(Place::Compare);
    auto* name = bench.find<QLineEdit>(QStringLiteral("compare.plans.1.name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Tuned"));
    QVERIFY(bench.window.save());
    const auto read = readStudyFile(bench.window.document().path(), m_catalogue);
    QVERIFY(read);
    QCOMPARE(read->plans[1].name, QStringLiteral("Tuned"));
    settle(bench);
}

void TestComparePlace::aPlanMayGoWhileItsNameIsWritten() {
    WindowBench bench(m_catalogue);
    open(bench, test::scratchOrFineTune());
    bench.window.places().open(Place::Compare);
    bench.action("duplicatePlan")->trigger();
    auto* name = bench.find<QLineEdit>(QStringLiteral("compare.plans.2.name"));
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Third"));
    bench.action("undo")->trigger();
    QCOMPARE(bench.window.document().study().plans.size(), 2);
    QVERIFY(!bench.find<QLineEdit>(QStringLiteral("compare.plans.2.name")));
    settle(bench);
    QCOMPARE(bench.window.document().study().plans[1].name, QStringLiteral("Fine-tuning"));
}

void TestComparePlace::aPlanIsDetachedAndFollowsAgain() {
    WindowBench bench(m_catalogue);
    open(bench, onePlan());
    bench.action("duplicatePlan")->trigger();
    bench.window.places().open(Place::Compare);
    QVERIFY(!bench.find<QAbstractButton>(QStringLiteral("compare.plans.0.follows")));
    auto* follows = bench.find<QAbstractButton>(QStringLiteral("compare.plans.1.follows"));
    QVERIFY(follows->isChecked());
    QTest::keyClick(follows, Qt::Key_Space);
    QVERIFY(!bench.window.document().study().plans[1].followsBaseline);
    QTest::keyClick(follows, Qt::Key_Space);
    QVERIFY(bench.window.document().study().plans[1].followsBaseline);
}

void TestComparePlace::theMenuOfAPlanDoesWhatItSays() {
    WindowBench bench(m_catalogue);
    open(bench, test::scratchOrFineTune());
    bench.window.places().open(Place::Compare);
    const auto choose = [&bench](int plan, const char* command) {
        auto* more = bench.find<QToolButton>(QStringLiteral("compare.plans.%1.more").arg(plan));
        QMenu* menu = more->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->objectName() == QStringLiteral("plan.") + QLatin1String(command)) {
                const bool isEnabled = action->isEnabled();
                action->trigger();
                return isEnabled;
            }
        }
        return false;
    };
    const auto names = [&bench] {
        QStringList result;
        for (const Plan& plan : bench.window.document().study().plans)
            result.append(plan.name);
        return result.join(QStringLiteral(", "));
    };
    QVERIFY(choose(1, "duplicate"));
    QCOMPARE(names(), QStringLiteral("From scratch, Fine-tuning, Plan C"));
    QVERIFY(!choose(1, "left")); // the first place is the baseline's
    QVERIFY(!choose(0, "right"));
    QVERIFY(choose(2, "left"));
    QCOMPARE(names(), QStringLiteral("From scratch, Plan C, Fine-tuning"));
    QVERIFY(choose(1, "right"));
    QVERIFY(choose(2, "baseline"));
    QCOMPARE(names(), QStringLiteral("Plan C, From scratch, Fine-tuning"));
    QVERIFY(choose(2, "asBaseline"));
    QVERIFY(bench.window.document().study().plans[2].activities ==
            bench.window.document().study().plans[0].activities);
    QVERIFY(choose(1, "remove"));
    QCOMPARE(names(), QStringLiteral("Plan C, Fine-tuning"));
    QCOMPARE(bench.window.buildPage().plan(), 1); // "From scratch", wherever it stood, is gone
    QVERIFY(choose(1, "build"));
    QCOMPARE(bench.window.places().current(), Place::Build);
    QCOMPARE(bench.window.buildPage().plan(), 1);
    settle(bench);
}

void TestComparePlace::aPlanIsCarriedToAnotherWindow() {
    WindowBench from(m_catalogue);
    open(from, test::scratchOrFineTune());
    from.window.places().open(Place::Compare);
    auto* more = from.find<QToolButton>(QStringLiteral("compare.plans.1.more"));
    Q_EMIT more->menu()->aboutToShow();
    for (QAction* action : more->menu()->actions()) {
        if (action->objectName() == QStringLiteral("plan.copy"))
            action->trigger();
    }
    WindowBench to(m_catalogue);
    open(to, onePlan());
    to.window.places().open(Place::Compare);
    Hand hand;
    hand.click(to.find<QAbstractButton>(QStringLiteral("compare.pasteFirst")));
    const Study& study = to.window.document().study();
    QCOMPARE(study.plans.size(), 2);
    QVERIFY(study.plans[1].activities == test::scratchOrFineTune().plans[1].activities);
    QCOMPARE(to.window.document().undoStack().count(), 1);
    settle(to);
}

void TestComparePlace::whatIsNoPlanIsNotPasted() {
    QApplication::clipboard()->setText(QStringLiteral("{\"cats\": 1}"));
    WindowBench bench(m_catalogue);
    open(bench, onePlan());
    bench.window.places().open(Place::Compare);
    Hand hand;
    hand.click(bench.find<QAbstractButton>(QStringLiteral("compare.pasteFirst")));
    QCOMPARE(bench.window.document().study().plans.size(), 1);
    const auto* messages = bench.find<QWidget>(QStringLiteral("compare.messages"));
    QVERIFY(messages);
    const QList<QLabel*> labels = messages->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("no plan that can be read"));
    }));
}

void TestComparePlace::anInputThatDiffersIsMarkedInBuild() {
    WindowBench bench(m_catalogue);
    open(bench, onePlan());
    bench.action("duplicatePlan")->trigger();
    bench.window.buildPage().openActivity(0);
    settle(bench);
    QWidget* field = nullptr;
    for (QLineEdit* each : bench.window.findChildren<QLineEdit*>()) {
        if (each->isVisible() && each->objectName().endsWith(QStringLiteral("count.field")))
            field = each;
    }
    QVERIFY(field);
    const QString button =
        field->objectName().chopped(int(qstrlen(".field"))) + QStringLiteral(".asBaseline");
    QVERIFY(!bench.find<QAbstractButton>(button));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("16"));
    QTest::keyClick(field, Qt::Key_Return);
    settle(bench);
    QTRY_VERIFY(bench.find<QAbstractButton>(button));
    bench.find<QAbstractButton>(button)->click();
    QVERIFY(bench.window.document().study().plans[1].activities ==
            bench.window.document().study().plans[0].activities);
    settle(bench);
    QTRY_VERIFY(!bench.find<QAbstractButton>(button));
}

/// Over the horizon, which is not the life of the plan.
void TestComparePlace::aNumberOfAnyPlanIsExplained() {
    Study study = test::scratchOrFineTune();
    study.plans[1].serviceMonths = 60;
    WindowBench bench(m_catalogue);
    open(bench, study);
    bench.window.places().open(Place::Compare);
    settle(bench);
    auto* bars = bench.find<NowView>(QStringLiteral("compareNowView"));
    bars->setFocus();
    for (const auto& [plan, amount] : {std::pair{0, "62"}, std::pair{1, "36.5"}}) {
        bars->setCurrentMark(plan);
        QTest::keyClick(bars, Qt::Key_Return);
        const auto* value = bench.find<QLabel>(QStringLiteral("explain.value"));
        QVERIFY(value);
        QVERIFY2(value->text().startsWith(QLatin1String(amount)), qPrintable(value->text()));
    }
    bench.window.places().open(Place::Build); // the plan that is shown there, over its life
    bench.window.explainDock().explain(totalAddress(0, Term::Emissions));
    QVERIFY(bench.find<QLabel>(QStringLiteral("explain.value"))
                ->text()
                .startsWith(QStringLiteral("62")));
}

void TestComparePlace::theWordsFollowTheLanguage() {
    WindowBench bench(m_catalogue);
    open(bench, test::scratchOrFineTune());
    bench.window.places().open(Place::Compare);
    settle(bench);
    QVERIFY(textOf(bench, "compare.headline").contains(QStringLiteral("25.5")));
    bench.window.useLanguage(Language::Vietnamese);
    QTRY_VERIFY(textOf(bench, "compare.headline").contains(QStringLiteral("25,5")));
    QTRY_VERIFY(textOf(bench, "compare.plans.1.amount").startsWith(QStringLiteral("36,5")));
}

QTEST_MAIN(TestComparePlace)
#include "tst_compareplace.moc"
