// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "analysis/sampler.h"
#include "app/studies.h"
#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "charts/cumulativeview.h"
#include "charts/distributionview.h"
#include "charts/sensitivityview.h"
#include "results/comparisons.h"
#include "results/resultspage.h"
#include "results/shownindicator.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

using namespace plume;
using namespace plume::test;
using namespace plume::ui;

class TestResultsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theQuestionsStandInOrder();
    void withoutRangesTheCardsSayHowToSwitchThemOn();
    void withRangesEveryCardAnswers();
    void theFormsOfADistributionExcludeEachOther();
    void aClickOnAnInfluenceAsksForItsInput();
    void theHeadlineSaysWhatTheRunsSay();
    void buildingAsksFewerQuestions();
};

namespace {

/// 1,000,000 requests a day of 0.25 to 1 g, and 4 to 9 t for training: 192.5 t in the middle.
Study uncertain() {
    Study study = roundNumbers();
    const auto spread = [&study](int activity, Term term, double low, double high) {
        study.plans[0].activities[activity].inputs[term] = {
            std::sqrt(low * high), Shape::Lognormal, {low, high}, {}};
    };
    spread(3, Term::EmissionsPerRequest, 0.25e-3, 1e-3);
    spread(1, Term::StatedEmissions, 4000, 9000);
    return study;
}

struct Shown {
    Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    FakePrompter prompter;
    Comparisons comparisons{catalogue};
    ShownIndicator indicator;
    ResultsPage page{ResultContext{catalogue, comparisons, indicator, prompter}};

    explicit Shown(bool hasRanges = true) {
        page.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        page.resize(1300, 2400);
        PlanResult result = resultOf(uncertain(), 0, catalogue);
        Sampler sampler(1000);
        if (hasRanges) {
            sampler.addRanges(result, uncertain(), 0, catalogue);
            sampler.addCourse(result, uncertain(), 0, catalogue);
            sampler.addSensitivity(result, uncertain(), 0, catalogue);
        }
        page.showResult(result);
        page.show();
    }
    bool isExposed() { return QTest::qWaitForWindowExposed(&page); }
    QString text(const QString& name) const {
        const auto* label = page.findChild<QLabel*>(name);
        return label ? label->text() : QString();
    }
    QToolButton* button(const char* name) const {
        return page.findChild<QToolButton*>(QLatin1String(name));
    }
};

} // namespace

void TestResultsPage::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestResultsPage::init() {
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void TestResultsPage::theQuestionsStandInOrder() {
    Shown shown;
    QStringList names;
    for (const ChartCard* card : shown.page.findChildren<ChartCard*>())
        names.append(card->objectName());
    QCOMPARE(names,
             (QStringList{QStringLiteral("sharesCard"), QStringLiteral("useShareCard"),
                          QStringLiteral("distributionCard"), QStringLiteral("sensitivityCard"),
                          QStringLiteral("comparisonsCard"), QStringLiteral("cumulativeCard")}));
}

void TestResultsPage::withoutRangesTheCardsSayHowToSwitchThemOn() {
    Shown shown(false);
    QVERIFY(shown.isExposed());
    for (const char* card : {"distribution", "sensitivity"}) {
        const QString name = QLatin1String(card);
        QTRY_VERIFY(
            shown.text(name + QStringLiteral("Answer")).contains(QStringLiteral("“Show ranges”")));
        QVERIFY(!shown.page.findChild<ChartView*>(name + QStringLiteral("View"))->isVisible());
    }
    for (const char* name : {"distributionBars", "sensitivityVariance", "cumulativeRange"})
        QVERIFY2(!shown.button(name)->isEnabled(), name);
}

void TestResultsPage::withRangesEveryCardAnswers() {
    Shown shown;
    QVERIFY(shown.isExposed());
    QTRY_VERIFY(shown.text(QStringLiteral("sensitivityAnswer"))
                    .startsWith(QStringLiteral("“Emissions per request, Chat” matters most")));
    QTRY_VERIFY(shown.text(QStringLiteral("distributionAnswer"))
                    .startsWith(QStringLiteral("9 of 10 runs lie between")));
    QTRY_VERIFY(shown.text(QStringLiteral("useShareAnswer"))
                    .contains(QStringLiteral("of 100 runs inference is more than 90%")));
    for (const char* name : {"distributionBars", "sensitivityVariance", "cumulativeRange"})
        QTRY_VERIFY2(shown.button(name)->isEnabled(), name);
}

void TestResultsPage::theFormsOfADistributionExcludeEachOther() {
    Shown shown;
    QVERIFY(shown.isExposed());
    QTRY_VERIFY(shown.button("distributionDots")->isEnabled());
    const auto* view = shown.page.findChild<DistributionView*>();
    QVERIFY(shown.button("distributionBars")->isChecked());
    shown.button("distributionDots")->click();
    QCOMPARE(view->form(), DistributionForm::Dots);
    QVERIFY(!shown.button("distributionBars")->isChecked());
    shown.button("cumulativeRange")->click();
    QVERIFY(shown.page.findChild<CumulativeView*>()->showsRange());
}

void TestResultsPage::aClickOnAnInfluenceAsksForItsInput() {
    Shown shown;
    QVERIFY(shown.isExposed());
    auto* view = shown.page.findChild<SensitivityView*>();
    QTRY_VERIFY(view->markCount() == 2);
    const QSignalSpy asked(&shown.page, &ResultPane::inputRequested);
    view->setCurrentMark(0);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), inputAddress(0, 3, Term::EmissionsPerRequest));
}

void TestResultsPage::theHeadlineSaysWhatTheRunsSay() {
    Shown shown;
    QVERIFY(shown.isExposed());
    QVERIFY(shown.text(QStringLiteral("headlineAmount")).startsWith(QStringLiteral("About ")));
    const QString sentences = shown.text(QStringLiteral("headlineShare"));
    QVERIFY(sentences.startsWith(QStringLiteral("9 of 10 runs lie between ")));
    QVERIFY(sentences.contains(QStringLiteral("Inference is 94.8% (9 of 10 runs: ")));
}

void TestResultsPage::buildingAsksFewerQuestions() {
    Shown shown;
    ResultPane pane{
        ResultContext{shown.catalogue, shown.comparisons, shown.indicator, shown.prompter}};
    QCOMPARE(pane.findChildren<ChartCard*>().size(), 3);
    QVERIFY(!pane.findChild<SensitivityView*>());
}

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
