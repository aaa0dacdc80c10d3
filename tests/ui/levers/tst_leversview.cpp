// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/levers/levers.h"
#include "charts/chartcard.h"
#include "charts/charttablemodel.h"
#include "charts/gridview.h"
#include "charts/leverview.h"
#include "document/studydocument.h"
#include "levers/leverlist.h"
#include "levers/leversview.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace plume;
using namespace plume::ui;

class TestLeversView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyLeverIsASwitchThatSaysWhatItSaves();
    void whatDoesNotApplyCannotBeSwitchedOn();
    void leversTogetherAreOneSentence();
    void applyingIsOneUndoStep();
    void aNewPlanStandsBesideTheOldOne();
    void anAmountOfOnesOwnCountsAtOnce();
    void aGridIsFoundWithoutAccents();
    void twoPlacesAreAClickAway();
    void aGridBecomesAPlan();
    void dotsStandOnDecadesOrOnALine();
    void everyChartHasMarksAndATable();
    void everythingPaintsInEveryTheme();
    void nothingIsComputedUnseen();
    void thePlanIsChosen();
    void everythingHasANameForThoseWhoDoNotSeeIt();

private:
    template <typename Widget>
    Widget* find(const char* name) const {
        return m_view->findChild<Widget*>(QLatin1String(name));
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_view->isBusy(), 60'000); }
    void open(const Study& study) {
        m_document->reset(study);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        settle();
    }
    void switchOn(const char* lever) {
        find<QCheckBox>(qPrintable(QStringLiteral("levers.%1.switch").arg(QLatin1String(lever))))
            ->click();
        settle();
    }
    QString combined() const { return find<QLabel>("levers.combined")->text(); }
    double total(int plan = 0) const {
        return *assess(m_document->study(), plan, m_catalogue).total(Term::Emissions);
    }

    Catalogue m_catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    test::FakePrompter m_prompter;
    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<LeversView> m_view;
};

void TestLeversView::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestLeversView::init() {
    m_document = std::make_unique<StudyDocument>(m_catalogue);
    m_view = std::make_unique<LeversView>(*m_document, m_prompter);
    m_view->setLocale(QLocale(QLocale::English));
    m_view->resize(1000, 1600);
}

void TestLeversView::cleanup() {
    m_view.reset();
    m_document.reset();
    applyTheme(*qApp, ThemeName::Light);
}

/// 192.5 t of which the chat is 182.5 t: 0.7 of its requests save 54.75 t.
void TestLeversView::everyLeverIsASwitchThatSaysWhatItSaves() {
    open(test::roundNumbers());
    QCOMPARE(find<QLabel>("levers.fewer-requests.saving")->text(),
             QStringLiteral("Saves 54.75 t, 28.4%"));
    QCOMPARE(find<LeverList>("levers.list")->levers().size(), m_catalogue.levers.size() - 1);
    QVERIFY(!find<QPushButton>("levers.apply")->isEnabled());
    QCOMPARE(combined(), QStringLiteral("Switch levers on to see what they save together."));
}

void TestLeversView::whatDoesNotApplyCannotBeSwitchedOn() {
    open(test::roundNumbers());
    QVERIFY(!find<QCheckBox>("levers.run-in-quebec.switch")->isEnabled());
    QVERIFY(find<QLabel>("levers.run-in-quebec.saving")
                ->text()
                .startsWith(QStringLiteral("Nothing that it is about")));
    QVERIFY(find<QCheckBox>("levers.fine-tune.switch")->isEnabled());
}

/// 182.5 t x (1 - 0.7 x 0.686) = 94.86 t; alone 54.75 and 57.305 t.
void TestLeversView::leversTogetherAreOneSentence() {
    open(test::roundNumbers());
    switchOn("fewer-requests");
    switchOn("quantised");
    QCOMPARE(combined(), QStringLiteral("Together the 2 chosen levers save 94.86 t, 49.3%. One by "
                                        "one they would come to 112.1 t: 17.19 t of that is "
                                        "counted twice."));
    QVERIFY(find<QPushButton>("levers.apply")->isEnabled());
    QCOMPARE(m_document->undoStack().count(), 0); // nothing is changed by trying
}

void TestLeversView::applyingIsOneUndoStep() {
    open(test::roundNumbers());
    switchOn("fewer-requests");
    switchOn("existing-model");
    find<QPushButton>("levers.apply")->click();
    settle();
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(qAbs(total() - (192'500 - 54'750 - 9'500)) < 1e-6);
    QVERIFY(!find<QCheckBox>("levers.fewer-requests.switch")->isChecked());
    m_document->undoStack().undo();
    QCOMPARE(m_document->study(), test::roundNumbers());
}

void TestLeversView::aNewPlanStandsBesideTheOldOne() {
    open(test::roundNumbers());
    switchOn("fewer-requests");
    find<QPushButton>("levers.asPlan")->click();
    settle();
    QCOMPARE(m_document->study().plans.size(), 2);
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(qAbs(total(0) - 192'500) < 1e-6);
    QVERIFY(qAbs(total(1) - 137'750) < 1e-6);
    QCOMPARE(m_document->study().plans[1].name, QStringLiteral("Plan, greener"));
}

void TestLeversView::anAmountOfOnesOwnCountsAtOnce() {
    open(test::roundNumbers());
    auto* field = find<QLineEdit>("levers.fewer-requests.amount");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("0.5"));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QCOMPARE(find<QLabel>("levers.fewer-requests.saving")->text(),
             QStringLiteral("Saves 91.25 t, 47.4%"));
}

void TestLeversView::aGridIsFoundWithoutAccents() {
    open(test::studyOf({test::chat(test::oneWattHour())}, test::tenYears));
    m_view->setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    settle();
    auto* search = find<QLineEdit>("levers.grids.search");
    QTRY_VERIFY(search->isEnabled());
    QTest::keyClicks(search, QStringLiteral("duc"));
    auto* view = m_view->findChild<GridView*>();
    QVERIFY(view->currentMark() >= 0);
    QVERIFY2(find<QLabel>("levers.grids.answer")->text().contains(QStringLiteral("Đức")),
             qPrintable(find<QLabel>("levers.grids.answer")->text()));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("nowhere"));
    QVERIFY(find<QLabel>("levers.grids.answer")->text().contains(QStringLiteral("nowhere")));
    QCOMPARE(view->currentMark(), -1);
}

void TestLeversView::twoPlacesAreAClickAway() {
    open(test::studyOf({test::chat(test::oneWattHour())}, test::tenYears));
    auto* pair = find<QPushButton>("levers.grids.pair");
    QTRY_VERIFY(pair->isEnabled());
    pair->click();
    const QString text = find<QLabel>("levers.grids.answer")->text();
    QVERIFY2(text.contains(QStringLiteral("United States: 1.4 t. Canada - Quebec: 100 kg.")),
             qPrintable(text)); // 3,652.5 kWh at 384.4 and 27.38 g
}

void TestLeversView::aGridBecomesAPlan() {
    open(test::studyOf({test::chat(test::oneWattHour())}, test::tenYears));
    auto* search = find<QLineEdit>("levers.grids.search");
    QTRY_VERIFY(search->isEnabled());
    auto* move = find<QPushButton>("levers.grids.move");
    QVERIFY(!move->isEnabled());
    QTest::keyClicks(search, QStringLiteral("CAN-QC"));
    QVERIFY(move->isEnabled());
    move->click();
    settle();
    QCOMPARE(m_document->study().plans.size(), 2);
    QCOMPARE(m_document->study().plans[1].activities[0].grid, quebec(Boundary::Lifecycle));
    QVERIFY(qAbs(total(1) - 3652.5 * 0.02738) < 1e-6);
}

/// A dot is found where it is painted, on both scales; L switches between them.
void TestLeversView::dotsStandOnDecadesOrOnALine() {
    open(test::studyOf({test::chat(test::oneWattHour())}, test::tenYears));
    QTRY_VERIFY(find<QLineEdit>("levers.grids.search")->isEnabled());
    auto* view = m_view->findChild<GridView*>();
    QVERIFY(!view->isLinear());
    QVERIFY(!view->caption().isEmpty());
    const auto heightOf = [view](int dot) {
        for (int y = 0; y < view->height(); y += 4) {
            for (int x = 0; x < view->width(); x += 6) {
                if (view->markAt(QPointF(x, y)) == dot)
                    return y;
            }
        }
        return -1;
    };
    const int most = view->markCount() - 1;
    const int onDecades = heightOf(most);
    QVERIFY(onDecades > 0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_L);
    QVERIFY(view->isLinear());
    QVERIFY(view->caption().isEmpty());
    const int onALine = heightOf(most);
    QVERIFY(onALine > 0 && onALine < onDecades); // it ends at the next round step, not decade
}

void TestLeversView::everyChartHasMarksAndATable() {
    m_view->setSampling(Assessor::Sampling{1000, 20240601});
    open(test::studyOf(
        {test::training(), test::chat(test::lognormal(0.5 * test::wattHour, 2 * test::wattHour))},
        test::tenYears));
    m_view->resize(1000, 2600);
    for (const char* name :
         {"leversCard", "leverGridsCard", "leverQualityCard", "leverInformationCard"}) {
        const auto* card = find<ChartCard>(name);
        QVERIFY2(card, name);
        QTRY_VERIFY2(card->view()->markCount() > 0, name);
        QVERIFY2(card->model()->rowCount() > 0, name);
        QVERIFY(!card->view()->accessibleDescription().isEmpty());
        for (int mark = 0; mark < card->view()->markCount(); ++mark)
            QVERIFY2(!card->view()->markText(mark).isEmpty(), name);
    }
}

void TestLeversView::everythingPaintsInEveryTheme() {
    m_view->setSampling(Assessor::Sampling{1000, 20240601});
    m_view->resize(1000, 2600);
    open(test::studyOf(
        {test::training(), test::chat(test::lognormal(0.5 * test::wattHour, 2 * test::wattHour))},
        test::tenYears));
    switchOn("quantised");
    for (const ThemeName theme : allThemeNames) {
        applyTheme(*qApp, theme);
        const auto views = m_view->findChildren<ChartView*>();
        QCOMPARE(views.size(), 4);
        for (ChartView* view : views) {
            QTRY_VERIFY(view->markCount() > 0);
            const QImage empty = view->grab().toImage();
            view->setCurrentMark(view->markCount() / 2);
            QVERIFY(view->grab().toImage() != empty); // the mark is drawn
            view->setCurrentMark(-1);
        }
    }
}

void TestLeversView::nothingIsComputedUnseen() {
    m_document->reset(test::roundNumbers());
    QVERIFY(!m_view->isBusy());
    QVERIFY(find<QLabel>("levers.fewer-requests.saving")->text().isEmpty());
}

void TestLeversView::thePlanIsChosen() {
    Study study = test::roundNumbers();
    Plan second = study.plans.first();
    second.name = QStringLiteral("Second");
    second.activities.removeLast(); // the chat
    study.plans.append(second);
    open(study);
    auto* chooser = find<QComboBox>("levers.plan");
    QVERIFY(chooser->isVisible());
    m_view->setPlan(1);
    settle();
    QCOMPARE(chooser->currentIndex(), 1);
    QVERIFY(!find<QCheckBox>("levers.fewer-requests.switch")->isEnabled());
    QVERIFY(find<QCheckBox>("levers.fine-tune.switch")->isEnabled());
}

void TestLeversView::everythingHasANameForThoseWhoDoNotSeeIt() {
    open(test::roundNumbers());
    for (QWidget* widget : m_view->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const bool isNamed = !widget->accessibleName().isEmpty() ||
                             (qobject_cast<QAbstractButton*>(widget) &&
                              !qobject_cast<QAbstractButton*>(widget)->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(widget->objectName() + QLatin1Char(' ') +
                                     QLatin1String(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestLeversView)
#include "tst_leversview.moc"
