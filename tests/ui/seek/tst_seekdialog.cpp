// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "document/assessor.h"
#include "document/studydocument.h"
#include "lifecycle/edits.h"
#include "seek/seekdialog.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace plume;
using namespace plume::ui;

namespace {

const QString requests = inputAddress(0, 3, Term::RequestRate);

/// A document with its dialog, as the window puts them together.
struct Bench {
    explicit Bench(const Study& study = test::roundNumbers())
        : document(catalogue)
        , assessor(catalogue)
        , dialog(document, assessor)
        , output(dialog.findChild<QComboBox*>(QStringLiteral("seek.output")))
        , field(dialog.findChild<QLineEdit*>(QStringLiteral("seek.wish.field")))
        , table(dialog.findChild<QTableView*>(QStringLiteral("seek.table")))
        , sentence(dialog.findChild<QLabel*>(QStringLiteral("seek.sentence"))) {
        QObject::connect(&document, &StudyDocument::studyChanged, &assessor,
                         [this] { assessor.assess(document.study(), 0); });
        document.reset(study);
        dialog.show();
        isActive = QTest::qWaitForWindowActive(&dialog); // so that what is typed is typed into it
    }

    void wish(const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(const QString& result) {
        const int index = output->findText(result);
        output->setCurrentIndex(index);
        Q_EMIT output->activated(index);
    }
    QString cell(int row, int column) const {
        return table->model()->index(row, column).data().toString();
    }
    /// The row of an input; -1 if there is none.
    int rowOf(const QString& input) const {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(row, 0) == input)
                return row;
        }
        return -1;
    }
    QPushButton* button(const char* name) const {
        return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    double requestsPerDay() const {
        const auto& inputs = document.study().plans[0].activities[3].inputs;
        return inputs[Term::RequestRate].value / unit::requestPerDay.inBase;
    }

    Catalogue catalogue;
    StudyDocument document;
    Assessor assessor;
    SeekDialog dialog;
    QComboBox* output;
    QLineEdit* field;
    QTableView* table;
    QLabel* sentence;
    bool isActive = false;
};

const QString requestsName = QStringLiteral("“Requests” of “Chat”");

} // namespace

class TestSeekDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theResultsOfThePlanAreOffered();
    void aWishIsAnsweredForEveryInput();
    void nineTenthsOfUseIsWhatIsAskedFirst();
    void theWishOfEachResultIsRemembered();
    void theSentenceTellsOfTheChosenRow();
    void anAnswerIsUsedInOneUndoStep();
    void answersFollowTheStudy();
    void aChosenRowStaysChosen();
    void whatNoValueDoesCannotBeUsed();
    void aClickLeadsToTheInput();
    void enterLeadsToTheInput();
    void aWishThatIsNotUnderstoodIsSaid();
    void aPlanWithoutResultsSaysSo();
    void theOtherPlanOfAStudyIsAskedAboutByName();
    void everyControlHasANameToHear();
    void theModelKeepsItsRules();
};

void TestSeekDialog::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestSeekDialog::theResultsOfThePlanAreOffered() {
    const Bench bench;
    QVERIFY(bench.output->findText(QStringLiteral("Emissions")) >= 0);
    QVERIFY(bench.output->findText(QStringLiteral("Chat: Emissions")) >= 0);
    QCOMPARE(bench.output->findText(QStringLiteral("Water")), -1); // not known here
}

void TestSeekDialog::aWishIsAnsweredForEveryInput() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    QTRY_COMPARE(bench.cell(bench.rowOf(requestsName), 1), QStringLiteral("493,151 requests/day"));
    QCOMPARE(bench.table->model()->rowCount(), 8);
    QCOMPARE(bench.cell(bench.rowOf(requestsName), 2), QStringLiteral("1 million requests/day"));
    QCOMPARE(bench.dialog.findChild<QLabel*>(QStringLiteral("seek.now"))->text(),
             QStringLiteral("Now it is 192.5 t."));
}

void TestSeekDialog::nineTenthsOfUseIsWhatIsAskedFirst() {
    const Bench bench;
    QCOMPARE(bench.output->currentText(), QStringLiteral("Share of use"));
    QCOMPARE(bench.field->text(), QStringLiteral("90"));
    QTRY_COMPARE(bench.cell(bench.rowOf(requestsName), 1), QStringLiteral("493,151 requests/day"));
}

void TestSeekDialog::theWishOfEachResultIsRemembered() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    bench.choose(QStringLiteral("Chat: Emissions"));
    bench.wish(QStringLiteral("50 t"));
    bench.choose(QStringLiteral("Emissions"));
    QCOMPARE(bench.field->text(), QStringLiteral("100"));
    QTRY_COMPARE(bench.cell(bench.rowOf(requestsName), 1), QStringLiteral("493,151 requests/day"));
    bench.choose(QStringLiteral("Chat: Emissions"));
    QCOMPARE(bench.field->text(), QStringLiteral("50"));
}

void TestSeekDialog::theSentenceTellsOfTheChosenRow() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    QTRY_VERIFY(bench.rowOf(requestsName) >= 0);
    bench.table->selectRow(bench.rowOf(requestsName));
    QTRY_VERIFY(bench.sentence->text().startsWith(
        QStringLiteral("For “Emissions” to come to 100 t, “Requests” of “Chat” would have to be "
                       "493,151 requests/day")));
}

void TestSeekDialog::anAnswerIsUsedInOneUndoStep() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    QTRY_COMPARE(bench.cell(bench.rowOf(requestsName), 1), QStringLiteral("493,151 requests/day"));
    bench.table->selectRow(bench.rowOf(requestsName));
    QTest::mouseClick(bench.button("seek.use"), Qt::LeftButton);
    QVERIFY(std::abs(bench.requestsPerDay() - 90'000.0 / 0.1825) < 1e-6);
    const auto total = [&bench] {
        return bench.assessor.result().assessment.total(Term::Emissions).value();
    };
    QTRY_VERIFY(std::abs(total() - 1e5) < 1e-6);
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.undoStack().undo();
    QCOMPARE(bench.requestsPerDay(), 1e6);
}

void TestSeekDialog::answersFollowTheStudy() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    QTRY_COMPARE(bench.cell(bench.rowOf(requestsName), 1), QStringLiteral("493,151 requests/day"));
    // Twice as much a request: half as many requests.
    bench.document.edit({QStringLiteral("twice"), requests},
                        withInput(bench.document.study(), 0, 3, Term::EmissionsPerRequest,
                                  test::fixed(unit::gramPerRequest(1.0))));
    QTRY_COMPARE(bench.cell(bench.rowOf(requestsName), 1), QStringLiteral("246,575 requests/day"));
}

void TestSeekDialog::aChosenRowStaysChosen() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    const QString life = QStringLiteral("“Service life”");
    QTRY_VERIFY(bench.rowOf(life) >= 0);
    bench.table->selectRow(bench.rowOf(life));
    bench.wish(QStringLiteral("150 t"));
    QTRY_VERIFY(bench.sentence->text().contains(QStringLiteral("9 months give 147 t")));
    QCOMPARE(bench.cell(bench.table->currentIndex().row(), 0), life);
}

void TestSeekDialog::whatNoValueDoesCannotBeUsed() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("9 t"));
    QTRY_VERIFY(bench.cell(bench.rowOf(requestsName), 1).startsWith(QStringLiteral("none")));
    bench.table->selectRow(bench.rowOf(requestsName));
    QVERIFY(!bench.button("seek.use")->isEnabled());
    QVERIFY(bench.button("seek.show")->isEnabled());
    QVERIFY(bench.sentence->text().startsWith(QStringLiteral("No value of “Requests” of “Chat”")));
}

void TestSeekDialog::aClickLeadsToTheInput() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    QTRY_VERIFY(bench.rowOf(requestsName) >= 0);
    const QSignalSpy asked(&bench.dialog, &SeekDialog::inputRequested);
    const QModelIndex index = bench.table->model()->index(bench.rowOf(requestsName), 0);
    bench.table->scrollTo(index);
    QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, {},
                      bench.table->visualRect(index).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), requests);
}

void TestSeekDialog::enterLeadsToTheInput() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    QTRY_VERIFY(bench.rowOf(requestsName) >= 0);
    bench.table->selectRow(bench.rowOf(requestsName));
    const QSignalSpy asked(&bench.dialog, &SeekDialog::inputRequested);
    QTest::keyClick(bench.table, Qt::Key_Return);
    QTest::mouseClick(bench.button("seek.show"), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toString(), requests);
    QVERIFY(bench.dialog.isVisible());
}

void TestSeekDialog::aWishThatIsNotUnderstoodIsSaid() {
    Bench bench;
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 kWh"));
    QVERIFY(bench.dialog.findChild<QWidget*>(QStringLiteral("seek.wish.notice"))->isVisible());
    QVERIFY(bench.dialog.isVisible());
}

void TestSeekDialog::aPlanWithoutResultsSaysSo() {
    const Bench bench(test::studyOf({}, 12));
    QCOMPARE(bench.output->count(), 0);
    QVERIFY(!bench.button("seek.use")->isEnabled());
    QCOMPARE(bench.sentence->text(), QStringLiteral("This plan has no result to ask about yet."));
}

void TestSeekDialog::theOtherPlanOfAStudyIsAskedAboutByName() {
    Study study = test::studyOf({test::training()}, 12);
    study.plans.append(test::roundNumbers().plans);
    study.plans[1].name = QStringLiteral("Other");
    Bench bench(study);
    const auto* intro = bench.dialog.findChild<QLabel*>(QStringLiteral("seek.intro"));
    QVERIFY(intro->text().startsWith(QStringLiteral("In the plan “Plan”, ")));
    bench.dialog.setPlan(1);
    bench.assessor.assess(study, 1);
    QTRY_COMPARE(bench.cell(bench.rowOf(requestsName), 1), QStringLiteral("493,151 requests/day"));
    QVERIFY(intro->text().startsWith(QStringLiteral("In the plan “Other”, ")));
}

void TestSeekDialog::everyControlHasANameToHear() {
    const Bench bench;
    for (const QWidget* widget :
         {static_cast<QWidget*>(bench.output), static_cast<QWidget*>(bench.field),
          static_cast<QWidget*>(bench.table)})
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    for (const auto* each : bench.dialog.findChildren<QPushButton*>())
        QVERIFY(!each->text().isEmpty());
}

void TestSeekDialog::theModelKeepsItsRules() {
    Bench bench;
    const QAbstractItemModelTester tester(bench.table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.choose(QStringLiteral("Emissions"));
    bench.wish(QStringLiteral("100 t"));
    QTRY_VERIFY(bench.rowOf(requestsName) >= 0);
    bench.document.edit({QStringLiteral("removal"), QString()},
                        withActivityRemoved(bench.document.study(), 0, 3));
    QTRY_COMPARE(bench.rowOf(requestsName), -1);
}

QTEST_MAIN(TestSeekDialog)
#include "tst_seekdialog.moc"
