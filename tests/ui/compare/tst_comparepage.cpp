// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans.h"
#include "charts/certaintyview.h"
#include "charts/chartcard.h"
#include "charts/charttablemodel.h"
#include "charts/differsview.h"
#include "charts/nowview.h"
#include "charts/overtimeview.h"
#include "charts/pairsview.h"
#include "charts/waterfallview.h"
#include "compare/comparepage.h"
#include "compare/comparetab.h"
#include "compare/horizonrow.h"
#include "compare/plancolumn.h"
#include "controls/inputslider.h"
#include "document/studydocument.h"
#include "levers/leversview.h"
#include "lifecycle/planedits.h"
#include "randomedits.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace plume;
using namespace plume::ui;

namespace {

/// A tab from elsewhere.
class GuestTab : public CompareTab {
public:
    using CompareTab::CompareTab;
    QString key() const override { return QStringLiteral("guest"); }
    QString title() const override { return QStringLiteral("Guest"); }
    void showResult(const CompareResult& result) override { shown.append(result.request); }
    QList<CompareRequest> shown;
};

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyTabHasAChartWithItsTableTwin();
    void everyChartPaintsInEveryTheme();
    void marksAreFoundWhereTheyArePainted();
    void theHorizonIsThatOfTheBaselineUntilItIsChosen();
    void theSliderAndTheFieldAreOneHorizon();
    void theIndicatorIsSwitched();
    void costIsComparedWherePricesAreGiven();
    void onePlanOfManyIsLookedAt();
    void manyPlansHaveColumnsInTheirOrder();
    void pairsAreSaidOfMoreThanTwoPlans();
    void bandsAreSwitchedOff();
    void aCellThatDiffersLeadsToItsInput();
    void aTabFromElsewhereIsShownWhenItIsSeen();
    void leversAreTriedOnAPlanThatStandsAlone();
    void aGreenerPlanStandsBesideTheFirst();
    void whateverIsEditedCanBeLookedAt();
    void everythingHasANameForThoseWhoDoNotSeeIt();

private:
    template <typename Widget>
    Widget* find(const char* name) const {
        for (Widget* widget : m_page->findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void open(const Study& study) {
        m_document->reset(study);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000); }
    void openTab(int tab) {
        find<QTabWidget>("compare.tabs")->setCurrentIndex(tab);
        settle();
    }
    QString headline() const { return find<QLabel>("compare.headline")->text(); }

    Catalogue m_catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    test::FakePrompter m_prompter;
    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<ComparePage> m_page;
};

void TestComparePage::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestComparePage::init() {
    m_document = std::make_unique<StudyDocument>(m_catalogue);
    m_page = std::make_unique<ComparePage>(*m_document, m_prompter);
    m_page->setLocale(QLocale(QLocale::English));
    m_page->resize(1100, 1100);
    m_page->setSampling(Assessor::Sampling{1000, 20240601});
}

void TestComparePage::cleanup() {
    m_page.reset();
    m_document.reset();
    applyTheme(*qApp, ThemeName::Light);
}

void TestComparePage::everyTabHasAChartWithItsTableTwin() {
    open(test::uncertainTotals());
    const QList<QStringList> cards{
        {QStringLiteral("compareNowCard")},
        {QStringLiteral("compareOverTimeCard")},
        {QStringLiteral("compareCertaintyCard")},
        {QStringLiteral("compareDiffersCard"), QStringLiteral("compareWaterfallCard")}};
    for (int tab = 0; tab < cards.size(); ++tab) {
        openTab(tab);
        for (const QString& name : cards[tab]) {
            const auto* card = find<ChartCard>(qPrintable(name));
            QVERIFY2(card, qPrintable(name));
            QTRY_VERIFY2(card->view()->markCount() > 0, qPrintable(name));
            QVERIFY2(card->model()->rowCount() > 0, qPrintable(name));
            QVERIFY(!card->view()->accessibleName().isEmpty());
            QVERIFY(!card->view()->accessibleDescription().isEmpty());
            for (int mark = 0; mark < card->view()->markCount(); ++mark)
                QVERIFY2(!card->view()->markText(mark).isEmpty(), qPrintable(name));
        }
    }
}

void TestComparePage::everyChartPaintsInEveryTheme() {
    open(test::uncertainTotals());
    for (const ThemeName theme : allThemeNames) {
        applyTheme(*qApp, theme);
        for (int tab = 0; tab < 4; ++tab) {
            openTab(tab);
            for (ChartView* view : m_page->findChildren<ChartView*>()) {
                if (!view->isVisible() || view->markCount() == 0)
                    continue;
                view->setCurrentMark(0);
                QImage image(view->size(), QImage::Format_RGB32);
                image.fill(themeOf(view->palette()).raised);
                const QImage empty = image;
                QPainter painter(&image);
                view->drawPicture(painter);
                painter.end();
                QVERIFY2(image != empty, qPrintable(view->objectName()));
            }
        }
    }
}

/// Every bar, row and step is found somewhere, and the ring where the courses cross.
void TestComparePage::marksAreFoundWhereTheyArePainted() {
    Study study = test::scratchOrFineTune();
    study.plans[0].serviceMonths = 60;
    open(study);
    const auto found = [this](const char* name) {
        const auto* view = find<ChartView>(name);
        QSet<int> marks;
        for (int x = 0; x < view->width(); x += 5) {
            for (int y = 0; y < view->height(); y += 5)
                marks.insert(view->markAt(QPointF(x, y)));
        }
        marks.remove(-1);
        QSet<int> known;
        for (int mark = 0; mark < view->markCount(); ++mark)
            known.insert(mark);
        return !marks.isEmpty() && marks == known;
    };
    QVERIFY(found("compareNowView"));
    openTab(1);
    QCOMPARE(find<ChartView>("compareOverTimeView")->markCount(), 3);
    QVERIFY(found("compareOverTimeView"));
    openTab(3);
    QVERIFY(found("compareDiffersView"));
    QVERIFY(found("compareWaterfallView"));
}

void TestComparePage::theHorizonIsThatOfTheBaselineUntilItIsChosen() {
    Study study = test::scratchOrFineTune();
    study.plans[0].serviceMonths = 36;
    open(study);
    const auto* horizon = find<HorizonRow>("compare.horizon");
    QCOMPARE(horizon->months(), 36);
    study.plans[0].serviceMonths = 600; // longer than anything is compared over
    m_document->reset(study);
    settle();
    QCOMPARE(horizon->months(), 120);
    QVERIFY(headline().contains(QStringLiteral("120 months")));
}

void TestComparePage::theSliderAndTheFieldAreOneHorizon() {
    open(test::scratchOrFineTune());
    auto* field = find<QLineEdit>("compare.horizon.field");
    auto* slider = find<InputSlider>("compare.horizon.slider");
    QTest::keyClick(slider, Qt::Key_End);
    settle();
    QVERIFY2(headline().contains(QStringLiteral("120 months")), qPrintable(headline()));
    QCOMPARE(field->text(), QStringLiteral("120"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("61"));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QVERIFY2(headline().contains(QStringLiteral("61 months")), qPrintable(headline()));
    QVERIFY(!m_document->isModified()); // how one looks is no change of the study
    m_document->edit({}, withPlanRenamed(m_document->study(), 1, QStringLiteral("Other")));
    settle();
    QVERIFY(headline().contains(QStringLiteral("61 months"))); // and outlasts one
    m_document->reset(test::scratchOrFineTune());
    settle();
    QVERIFY(headline().contains(QStringLiteral("24 months"))); // but not another study
}

void TestComparePage::theIndicatorIsSwitched() {
    Study study = test::sharedFactor();
    open(study);
    QVERIFY(headline().contains(QStringLiteral("CO₂e")));
    find<QToolButton>("compare.indicator.energy")->click();
    settle();
    QVERIFY2(headline().contains(QStringLiteral("MWh")), qPrintable(headline()));
    QVERIFY(find<QLabel>("compare.plans.1.amount")->text().contains(QStringLiteral("40 MWh")));
}

/// 5 million requests a month for 24 months at 0.001 USD: 120,000 USD; at 0.002, twice as much.
void TestComparePage::costIsComparedWherePricesAreGiven() {
    Study study = test::scratchOrFineTune();
    open(study);
    QVERIFY(!find<QToolButton>("compare.indicator.cost"));
    study.currency = QStringLiteral("USD");
    for (int plan = 0; plan < 2; ++plan) {
        study.plans[plan].activities.removeFirst(); // the training has no price
        study.plans[plan].activities[0].inputs.insert(
            Term::RequestPrice,
            EstimateData{.value = 0.001 * (plan + 1), .range = {}, .provenance = {}});
    }
    m_document->reset(study);
    settle();
    auto* cost = find<QToolButton>("compare.indicator.cost");
    QVERIFY(cost);
    cost->click();
    settle();
    const auto amount = [this](int plan) {
        return find<QLabel>(qPrintable(QStringLiteral("compare.plans.%1.amount").arg(plan)))
            ->text();
    };
    QVERIFY2(amount(0).contains(QStringLiteral("120")), qPrintable(amount(0)));
    QVERIFY2(amount(1).contains(QStringLiteral("240")), qPrintable(amount(1)));
    QVERIFY2(headline().contains(QStringLiteral("100%")), qPrintable(headline()));
    m_document->reset(test::scratchOrFineTune()); // no prices any more: emissions again
    settle();
    QVERIFY(headline().contains(QStringLiteral("CO₂e")));
}

void TestComparePage::onePlanOfManyIsLookedAt() {
    Study study = test::scratchOrFineTune();
    open(study);
    QVERIFY(!find<QComboBox>("compare.plan")); // there is nothing to choose
    study.plans.append(study.plans[1]);
    study.plans[2].name = QStringLiteral("Third");
    m_document->edit({}, study);
    settle();
    auto* chooser = find<QComboBox>("compare.plan");
    QVERIFY(chooser);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(chooser->currentIndex(), 1);
    settle();
    QVERIFY2(headline().contains(QStringLiteral("Third")), qPrintable(headline()));
}

void TestComparePage::manyPlansHaveColumnsInTheirOrder() {
    Study study = test::scratchOrFineTune();
    while (takesAnotherPlan(study))
        study = withPlanDuplicated(study, 1, QStringLiteral("More"));
    m_page->resize(936, 700);
    open(study);
    QList<PlanColumn*> columns = m_page->findChildren<PlanColumn*>();
    QCOMPARE(columns.size(), maximumPlans);
    std::ranges::sort(columns, {}, &PlanColumn::plan);
    for (int i = 0; i < columns.size(); ++i) {
        QCOMPARE(columns[i]->plan(), i);
        QVERIFY(i == 0 || columns[i]->x() > columns[i - 1]->geometry().right());
        QVERIFY(!find<QLabel>(qPrintable(QStringLiteral("compare.plans.%1.amount").arg(i)))
                     ->text()
                     .isEmpty());
    }
    QVERIFY(!find<QToolButton>("compare.add")->isEnabled());
}

void TestComparePage::pairsAreSaidOfMoreThanTwoPlans() {
    Study study = test::uncertainTotals();
    open(study);
    openTab(2);
    QVERIFY(!find<ChartCard>("comparePairsCard"));
    study.plans.append(study.plans[1]);
    study.plans[2].name = QStringLiteral("C");
    m_document->edit({}, study);
    settle();
    const auto* pairs = find<PairsView>("comparePairsView");
    QVERIFY(pairs);
    QTRY_COMPARE(pairs->markCount(), 3);
    QVERIFY2(pairs->markText(0).contains(QStringLiteral("8")), qPrintable(pairs->markText(0)));
    QVERIFY(pairs->markText(0).startsWith(QStringLiteral("“A” is lower")));
}

void TestComparePage::bandsAreSwitchedOff() {
    open(test::uncertainTotals());
    openTab(1);
    const auto* curves = find<OverTimeView>("compareOverTimeView");
    QTRY_VERIFY(curves->showsRanges());
    QVERIFY(!curves->caption().isEmpty());
    find<QToolButton>("compareOverTimeRanges")->click();
    QVERIFY(!curves->showsRanges());
    QVERIFY(curves->caption().isEmpty());
}

void TestComparePage::aCellThatDiffersLeadsToItsInput() {
    open(test::scratchOrFineTune());
    openTab(3);
    auto* table = find<DiffersView>("compareDiffersView");
    QTRY_VERIFY(table->markCount() > 0);
    int row = -1;
    for (int i = 0; i < table->markCount(); ++i) {
        if (table->markText(i).contains(QStringLiteral("Emissions per request")))
            row = i;
    }
    QVERIFY(row >= 0);
    QSignalSpy asked(m_page.get(), &ComparePage::inputRequested);
    table->setFocus();
    table->setCurrentMark(row);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), inputAddress(1, 1, Term::EmissionsPerRequest));
}

void TestComparePage::aTabFromElsewhereIsShownWhenItIsSeen() {
    auto* guest = new GuestTab; // the page takes it
    m_page->addTab(guest);
    open(test::scratchOrFineTune());
    QVERIFY(guest->shown.isEmpty());
    openTab(5); // behind the levers
    QCOMPARE(guest->shown.size(), 1);
    m_document->edit({}, withPlanRenamed(m_document->study(), 1, QStringLiteral("Other")));
    settle();
    QVERIFY(guest->shown.size() > 1);
    QCOMPARE(guest->shown.last().study.plans[1].name, QStringLiteral("Other"));
}

/// Edits of the baseline and of the list of plans, in every tab, undone to where they began.
void TestComparePage::whateverIsEditedCanBeLookedAt() {
    const Study start = withPlanDuplicated(
        test::studyOf({test::training(), test::answering(1e5, 0.1)}, 24), 0, QStringLiteral("B"));
    open(start);
    test::RandomEditor editor(m_catalogue, 5);
    QRandomGenerator random(6);
    const auto planEdited = [&random](const Study& study) {
        const int plan = int(random.bounded(int(study.plans.size())));
        switch (random.bounded(5)) {
        case 0:
            return withPlanDuplicated(study, plan, QStringLiteral("Plan"));
        case 1:
            return withPlanRemoved(study, plan);
        case 2:
            return withBaseline(study, plan);
        case 3:
            return withFollowing(study, plan, random.bounded(2) == 0);
        default:
            return withEmptyPlanAdded(study, QStringLiteral("Empty"));
        }
    };
    for (int i = 0; i < 50; ++i) {
        const Study& study = m_document->study();
        m_document->edit({}, random.bounded(3) == 0 ? planEdited(study) : editor.next(study));
        if (auto* tabs = find<QTabWidget>("compare.tabs"))
            tabs->setCurrentIndex(int(random.bounded(tabs->count())));
        if (i % 4 == 0)
            settle();
    }
    settle();
    m_document->undoStack().setIndex(0);
    settle();
    QVERIFY(m_document->study() == start);
    QVERIFY(!headline().isEmpty());
}

void TestComparePage::leversAreTriedOnAPlanThatStandsAlone() {
    Study study = test::scratchOrFineTune();
    study.plans.resize(1);
    open(study);
    QVERIFY(!find<LeversView>("levers"));
    find<QPushButton>("compare.tryLevers")->click();
    settle();
    QVERIFY(find<LeversView>("levers"));
    QVERIFY(!find<QPushButton>("compare.tryLevers"));
    find<QPushButton>("compare.back")->click();
    QVERIFY(find<QPushButton>("compare.tryLevers"));
}

/// Levers of one plan become the second, and the place shows both.
void TestComparePage::aGreenerPlanStandsBesideTheFirst() {
    Study study = test::scratchOrFineTune();
    study.plans.resize(1);
    open(study);
    find<QPushButton>("compare.tryLevers")->click();
    settle();
    for (QCheckBox* lever : find<LeversView>("levers")->findChildren<QCheckBox*>()) {
        if (lever->isEnabled()) {
            lever->click();
            break;
        }
    }
    settle();
    find<QPushButton>("levers.asPlan")->click();
    settle();
    QCOMPARE(m_document->study().plans.size(), 2);
    QVERIFY(find<QTabWidget>("compare.tabs"));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestComparePage::everythingHasANameForThoseWhoDoNotSeeIt() {
    open(test::scratchOrFineTune());
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasText = button && !button->text().isEmpty();
        const bool isStop = widget->focusPolicy() & Qt::TabFocus;
        if (!isStop || !widget->isVisible() || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(hasText || !widget->accessibleName().isEmpty() ||
                     !widget->parentWidget()->accessibleName().isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
    }
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
