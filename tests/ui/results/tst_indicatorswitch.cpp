// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/indicatorswitch.h"

#include "app/studies.h"
#include "charts/chartcard.h"
#include "charts/charttablemodel.h"
#include "language/translator.h"
#include "results/comparisons.h"
#include "results/resultspage.h"
#include "results/shownindicator.h"
#include "ui/fakeprompter.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace plume;
using namespace plume::ui;

class TestIndicatorSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChartFollowsTheSwitch();
    void twoPanesShowTheSame();
    void itIsWorkedByKeyboard();
    void whatIsDrawnIsAskedFor();
    void otherTermsAreRefused();
    void itSpeaksVietnamese();
};

namespace {

struct Shown {
    Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    test::FakePrompter prompter;
    Comparisons comparisons{catalogue};
    ShownIndicator indicator;
    ResultsPage page{ResultContext{catalogue, comparisons, indicator, prompter}};

    Shown() {
        page.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        page.resize(1300, 2400);
        page.showResult(resultOf(test::studyOf({test::training()}, 12), 0, catalogue));
        page.show();
        QApplication::setActiveWindow(&page);
    }
    QString text(const char* name) const {
        return page.findChild<QLabel*>(QLatin1String(name))->text();
    }
    QToolButton* button(const char* term) const {
        return page.findChild<QToolButton*>(QStringLiteral("indicator.") + QLatin1String(term));
    }
};

} // namespace

void TestIndicatorSwitch::everyChartFollowsTheSwitch() {
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QVERIFY(shown.button("emissions")->isChecked());
    const QString before = shown.text("sharesAnswer");
    shown.button("water")->click();
    QCOMPARE(shown.indicator.term(), Term::Water);
    QVERIFY(!shown.button("emissions")->isChecked());
    QVERIFY2(shown.text("headlineAmount").contains(QStringLiteral("water")),
             qPrintable(shown.text("headlineAmount")));
    QTRY_VERIFY(shown.text("sharesAnswer") != before);
    for (const char* card : {"sharesCard", "comparisonsCard", "cumulativeCard"}) {
        const auto* found = shown.page.findChild<ChartCard*>(QLatin1String(card));
        const QString table = plainTextOf(found->model()->table());
        QVERIFY2(!table.contains(QStringLiteral("CO₂")), qPrintable(table));
    }
    shown.button("emissions")->click();
    QTRY_COMPARE(shown.text("sharesAnswer"), before);
}

void TestIndicatorSwitch::twoPanesShowTheSame() {
    Shown shown;
    ResultPane other(
        ResultContext{shown.catalogue, shown.comparisons, shown.indicator, shown.prompter});
    const auto* button = other.findChild<QToolButton*>(QStringLiteral("indicator.energy"));
    shown.button("energy")->click();
    QVERIFY(button->isChecked());
}

void TestIndicatorSwitch::itIsWorkedByKeyboard() {
    Shown shown;
    QVERIFY(!shown.page.findChild<IndicatorSwitch*>()->accessibleName().isEmpty());
    shown.button("emissions")->setFocus();
    QTest::keyClick(shown.button("emissions"), Qt::Key_Right);
    QCOMPARE(shown.indicator.term(), Term::FacilityEnergy);
    QTest::keyClick(shown.button("energy"), Qt::Key_Right);
    QCOMPARE(shown.indicator.term(), Term::Water);
    QTest::keyClick(shown.button("water"), Qt::Key_Left);
    QCOMPARE(shown.indicator.term(), Term::FacilityEnergy);
}

void TestIndicatorSwitch::whatIsDrawnIsAskedFor() {
    Shown shown;
    const QSignalSpy asked(&shown.page, &ResultPane::wantedChanged);
    shown.indicator.choose(Term::Water);
    QVERIFY(!asked.isEmpty());
    QCOMPARE(shown.page.wanted().indicator, Term::Water);
}

void TestIndicatorSwitch::otherTermsAreRefused() {
    ShownIndicator indicator;
    const QSignalSpy changes(&indicator, &ShownIndicator::changed);
    indicator.choose(Term::Cost);
    indicator.choose(Term::Emissions); // as it is already
    QCOMPARE(indicator.term(), Term::Emissions);
    QVERIFY(changes.isEmpty());
}

void TestIndicatorSwitch::itSpeaksVietnamese() {
    Translator translator;
    translator.use(Language::English);
    Shown shown;
    const QString english = shown.button("water")->text();
    translator.use(Language::Vietnamese);
    QTRY_VERIFY(shown.button("water")->text() != english);
    translator.use(Language::English);
}

QTEST_MAIN(TestIndicatorSwitch)
#include "tst_indicatorswitch.moc"
