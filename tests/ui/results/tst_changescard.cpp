// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/studies.h"
#include "charts/changesview.h"
#include "charts/charttablemodel.h"
#include "document/studydocument.h"
#include "results/changescard.h"
#include "results/comparisons.h"
#include "results/resultspage.h"
#include "results/shownindicator.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

using namespace plume;
using namespace plume::test;
using namespace plume::ui;

class TestChangesCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFreshStudyHasNotChanged();
    void everyChangeSinceItWasOpenedIsListed();
    void itLooksBackToTheLastSaving();
    void itLooksBackToAStepOfUndo();
    void whatIsUndoneHasNotChanged();
    void anotherStudyBeginsAnew();
    void theIndicatorIsTheOneThatIsShown();
    void enterAndAClickLeadToTheInput();
    void theTotalIsExplainedInstead();
    void theListIsCopiedAsText();
    void savingKeepsWhereOneLooksBackTo();
};

namespace {

struct Shown {
    Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    StudyDocument document{catalogue};
    FakePrompter prompter;
    Comparisons comparisons{catalogue};
    ShownIndicator indicator;
    ResultContext context{catalogue, comparisons, indicator, prompter};
    ResultsPage page{context};

    Shown() {
        document.reset(studyOf({training()}, 12));
        page.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        page.addChanges(document, context);
        QObject::connect(&document, &StudyDocument::studyChanged, &page, [this] { settle(); });
        page.resize(1300, 2600);
        settle();
        page.show();
    }
    void settle() { page.showResult(resultOf(document.study(), 0, catalogue)); }
    void set(Term term, const EstimateData& value, const char* name) {
        Study next = document.study();
        next.plans[0].activities[0].inputs[term] = value;
        document.edit({QString::fromLatin1(name), {}, 0}, next);
    }
    ChangesView& view() const { return *page.findChild<ChangesView*>(); }
    QComboBox& since() const { return *page.findChild<QComboBox*>(QStringLiteral("changesSince")); }
    void choose(const QString& text) {
        since().setCurrentIndex(since().findText(text));
        Q_EMIT since().activated(since().currentIndex());
    }
    QString answer() const {
        return page.findChild<QLabel*>(QStringLiteral("changesAnswer"))->text();
    }
};

} // namespace

void TestChangesCard::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestChangesCard::aFreshStudyHasNotChanged() {
    Shown shown;
    QTRY_COMPARE(shown.answer(), QStringLiteral("Nothing that counts has changed."));
    QCOMPARE(shown.since().count(), 1);
    QVERIFY(!shown.view().isVisible());
}

void TestChangesCard::everyChangeSinceItWasOpenedIsListed() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    shown.set(Term::Pue, fixed(unit::pue(1.5)), "PUE");
    QTRY_VERIFY2(shown.answer().contains(QStringLiteral("from 153.6 kg to 384 kg")),
                 qPrintable(shown.answer()));
    QTRY_COMPARE(shown.view().markCount(), 6); // before, a group and a change each, now
    QVERIFY2(shown.view().markText(2).contains(QStringLiteral("4.17 days → 8.33 days")),
             qPrintable(shown.view().markText(2)));
}

void TestChangesCard::itLooksBackToTheLastSaving() {
    Shown shown;
    const QTemporaryDir folder;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    QVERIFY(shown.document.save(folder.filePath(QStringLiteral("a.plume"))).has_value());
    shown.set(Term::Pue, fixed(unit::pue(1.5)), "PUE");
    QTRY_VERIFY(shown.since().findText(QStringLiteral("The study was saved")) > 0);
    shown.choose(QStringLiteral("The study was saved"));
    QTRY_VERIFY2(shown.answer().contains(QStringLiteral("from 307.2 kg to 384 kg")),
                 qPrintable(shown.answer()));
    // Once it is saved again, there is nothing left.
    QVERIFY(shown.document.save(folder.filePath(QStringLiteral("a.plume"))).has_value());
    QTRY_COMPARE(shown.answer(), QStringLiteral("Nothing that counts has changed."));
    QCOMPARE(shown.since().currentText(), QStringLiteral("The study was saved"));
}

void TestChangesCard::itLooksBackToAStepOfUndo() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    shown.set(Term::Pue, fixed(unit::pue(1.5)), "PUE");
    shown.set(Term::DeviceCount, fixed(unit::device(16)), "devices");
    QTRY_COMPARE(shown.since().itemText(1), QStringLiteral("Before “devices”"));
    shown.choose(QStringLiteral("Before “PUE”"));
    QTRY_VERIFY2(shown.answer().contains(QStringLiteral("from 307.2 kg to 768 kg")),
                 qPrintable(shown.answer()));
}

void TestChangesCard::whatIsUndoneHasNotChanged() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    QTRY_COMPARE(shown.view().markCount(), 4);
    shown.document.undoStack().undo();
    QTRY_COMPARE(shown.answer(), QStringLiteral("Nothing that counts has changed."));
}

void TestChangesCard::anotherStudyBeginsAnew() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    shown.set(Term::Pue, fixed(unit::pue(1.5)), "PUE");
    QTRY_VERIFY(shown.since().count() > 1);
    shown.choose(QStringLiteral("Before “PUE”"));
    shown.document.reset(roundNumbers());
    QTRY_COMPARE(shown.answer(), QStringLiteral("Nothing that counts has changed."));
    QCOMPARE(shown.since().currentText(), QStringLiteral("The study was opened"));
}

void TestChangesCard::theIndicatorIsTheOneThatIsShown() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    shown.indicator.choose(Term::Water);
    QTRY_VERIFY2(shown.answer().startsWith(QStringLiteral("Water went from 1.088 m³")),
                 qPrintable(shown.answer()));
}

void TestChangesCard::enterAndAClickLeadToTheInput() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    QTRY_COMPARE(shown.view().markCount(), 4);
    QSignalSpy asked(&shown.page, &ResultPane::inputRequested);
    shown.view().setCurrentMark(2);
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("/plans/0/activities/0/work/hours"));
    QPoint there(20, 0);
    while (shown.view().markAt(there) != 2)
        there += QPoint(0, 5);
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, there);
    QCOMPARE(asked.size(), 2);
}

void TestChangesCard::theTotalIsExplainedInstead() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    QTRY_COMPARE(shown.view().markCount(), 4);
    QSignalSpy asked(&shown.page, &ResultPane::inputRequested);
    QSignalSpy explained(&shown.view(), &ChartView::explainRequested);
    shown.view().setCurrentMark(3);
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(explained.size(), 1);
}

void TestChangesCard::theListIsCopiedAsText() {
    Shown shown;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    QTRY_COMPARE(shown.view().markCount(), 4);
    shown.page.findChild<ChangesCard*>()->copy();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("Decisions\t“Training”: ")), qPrintable(text));
}

void TestChangesCard::savingKeepsWhereOneLooksBackTo() {
    Shown shown;
    const QTemporaryDir folder;
    shown.set(Term::RunTime, fixed(unit::hour(200)), "hours");
    QTRY_COMPARE(shown.view().markCount(), 4);
    QVERIFY(shown.document.save(folder.filePath(QStringLiteral("a.plume"))).has_value());
    QCOMPARE(shown.since().currentText(), QStringLiteral("The study was opened"));
    QTRY_VERIFY(shown.answer().contains(QStringLiteral("from 153.6 kg")));
}

QTEST_MAIN(TestChangesCard)
#include "tst_changescard.moc"
