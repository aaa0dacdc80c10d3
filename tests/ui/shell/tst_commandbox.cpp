// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "controls/inputrow.h"
#include "explain/explaindock.h"
#include "library/rowpane.h"
#include "shell/commandbox.h"
#include "shell/findmodel.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

std::vector<Findable> three(QStringList& chosen) {
    std::vector<Findable> all;
    for (const char* name : {"Đào tạo lại", "Save as …", "Tasks"}) {
        Findable each;
        each.name = QString::fromUtf8(name);
        if (QLatin1String(name).startsWith(QLatin1String("Save")))
            each.otherNames = {QStringLiteral("Lưu thành")};
        each.choose = [&chosen, text = each.name] { chosen.append(text); };
        all.push_back(each);
    }
    return all;
}

QString first(const FindModel& model) {
    return model.index(0, 0).data().toString();
}

/// The box of a window, open and with something typed.
struct OpenBox {
    OpenBox(const WindowBench& bench, const QString& query) {
        bench.action("find")->trigger();
        box = bench.window.findChild<CommandBox*>();
        search = box->findChild<QLineEdit*>(QStringLiteral("find.search"));
        list = box->findChild<QListView*>(QStringLiteral("find.list"));
        search->setText(query);
    }
    QString row(int number) const { return list->model()->index(number, 0).data().toString(); }
    int count() const { return list->model()->rowCount(); }

    CommandBox* box = nullptr;
    QLineEdit* search = nullptr;
    QListView* list = nullptr;
};

} // namespace

class TestCommandBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWithoutAccentsAndInTheOtherLanguage();
    void whatBeginsWithTheQueryComesFirst();
    void thousandsAreCutToWhatIsRead();
    void aCommandIsFoundInBothLanguagesAndRun();
    void anInputLeadsToItsField();
    void aResultLeadsToItsExplanation();
    void aStudyIsOpenedAfterAsking();
    void sourcesAreFound();
    void aRowOfTheDataLeadsToItself_data();
    void aRowOfTheDataLeadsToItself();
    void escapeChangesNothing();
    void whatIsNotFoundIsSaid();

private:
    Catalogue m_catalogue;
};

void TestCommandBox::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestCommandBox::findsWithoutAccentsAndInTheOtherLanguage() {
    QStringList chosen;
    FindModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindables(three(chosen));
    QCOMPARE(model.rowCount(), 3);
    model.setQuery(QStringLiteral("DAO TAO"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(first(model), QStringLiteral("Đào tạo lại"));
    model.setQuery(QStringLiteral("luu save"));
    QCOMPARE(model.rowCount(), 1);
    model.choose(model.index(0, 0));
    QCOMPARE(chosen, QStringList{QStringLiteral("Save as …")});
    model.setQuery(QStringLiteral("nowhere"));
    QCOMPARE(model.rowCount(), 0);
}

void TestCommandBox::whatBeginsWithTheQueryComesFirst() {
    QStringList chosen;
    FindModel model;
    model.setFindables(three(chosen));
    model.setQuery(QStringLiteral("as"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(first(model), QStringLiteral("Save as …")); // "Tasks" only has it within
    model.setQuery(QStringLiteral("ta"));
    QCOMPARE(first(model), QStringLiteral("Tasks"));
    std::vector<Findable> two(2);
    two[0].name = QStringLiteral("VNM-official");
    two[1].name = QStringLiteral("VNM");
    model.setFindables(two);
    model.setQuery(QStringLiteral("vnm"));
    QCOMPARE(first(model), QStringLiteral("VNM"));
}

void TestCommandBox::thousandsAreCutToWhatIsRead() {
    std::vector<Findable> many(20'000);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].name = QStringLiteral("Row %1").arg(i);
    FindModel model;
    model.setFindables(many);
    QCOMPARE(model.rowCount(), int(FindModel::most));
    model.setQuery(QStringLiteral("19999"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(first(model), QStringLiteral("Row 19999"));
}

void TestCommandBox::aCommandIsFoundInBothLanguagesAndRun() {
    for (const Language language : {Language::English, Language::Vietnamese}) {
        WindowBench bench(m_catalogue, language);
        for (const char* query : {"results", "ket qua"}) {
            bench.window.places().open(Place::Build);
            OpenBox open(bench, QString::fromLatin1(query));
            const QModelIndex found = open.list->model()->index(0, 0);
            QVERIFY2(
                found.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ctrl+3")),
                qPrintable(open.row(0)));
            QTest::keyClick(open.search, Qt::Key_Return);
            QCOMPARE(bench.window.places().current(), Place::Results);
            QVERIFY(!open.box->isVisible());
        }
    }
}

void TestCommandBox::anInputLeadsToItsField() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.places().open(Place::Results);
    OpenBox open(bench, QStringLiteral("requests chat"));
    QVERIFY2(open.row(0).contains(QStringLiteral("Chat")), qPrintable(open.row(0)));
    QTest::keyClick(open.search, Qt::Key_Return);
    QCOMPARE(bench.window.places().current(), Place::Build);
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName()
                                             : QString(),
                 QStringLiteral("build.activities.3.request_rate.field"));
}

void TestCommandBox::aResultLeadsToItsExplanation() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    OpenBox open(bench, QStringLiteral("emissions"));
    while (open.list->currentIndex().row() + 1 < open.count() &&
           !open.list->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral(", Result ·")))
        QTest::keyClick(open.search, Qt::Key_Down);
    QTest::keyClick(open.search, Qt::Key_Return);
    QVERIFY(bench.window.explainDock().isVisible());
    QVERIFY2(bench.window.explainDock().address().contains(QStringLiteral("emissions")),
             qPrintable(bench.window.explainDock().address()));
}

void TestCommandBox::aStudyIsOpenedAfterAsking() {
    WindowBench bench(m_catalogue);
    Study changed = bench.window.document().study();
    changed.title = QStringLiteral("Mine");
    bench.window.document().edit({QStringLiteral("title"), QStringLiteral("/title")}, changed);
    bench.prompter.answer = Prompter::Answer::Cancel;
    OpenBox open(bench, QStringLiteral("tinyml-fleet"));
    QTest::keyClick(open.search, Qt::Key_Return);
    QCOMPARE(bench.window.document().study().title, QStringLiteral("Mine"));
    bench.prompter.answer = Prompter::Answer::Discard;
    OpenBox again(bench, QStringLiteral("tinyml-fleet"));
    QTest::keyClick(again.search, Qt::Key_Return);
    QVERIFY(bench.window.document().study().title != QStringLiteral("Mine"));
}

void TestCommandBox::sourcesAreFound() {
    WindowBench bench(m_catalogue);
    QVERIFY(!m_catalogue.sources.isEmpty());
    const Source& source = m_catalogue.sources.first();
    OpenBox open(bench, source.key);
    QVERIFY(open.count() >= 1);
    QTest::keyClick(open.search, Qt::Key_Return);
    QCOMPARE(bench.window.places().current(), Place::Library);
    const auto* sheet = bench.window.findChild<RowPane*>(QStringLiteral("library.sources.sheet"));
    QVERIFY(sheet);
    QVERIFY(sheet->toPlainText().contains(source.title));
    // Another one while the Library is open, and one of another table.
    const Source& last = m_catalogue.sources.last();
    OpenBox again(bench, last.key);
    QTest::keyClick(again.search, Qt::Key_Return);
    QVERIFY(sheet->toPlainText().contains(last.title));
}

void TestCommandBox::aRowOfTheDataLeadsToItself_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("table");
    for (const auto& [id, table] :
         {std::pair{"VNM", "grids"}, std::pair{"gcp-europe-west1", "cloud_regions"},
          std::pair{"nvidia-h100-sxm5", "hardware"}, std::pair{"gpt-3-175b-davinci", "models"},
          std::pair{"altman-chatgpt", "requests"}, std::pair{"phone-charge-us", "equivalences"}})
        QTest::newRow(table) << QString::fromLatin1(id) << QString::fromLatin1(table);
}

void TestCommandBox::aRowOfTheDataLeadsToItself() {
    QFETCH(const QString, id);
    QFETCH(const QString, table);
    WindowBench bench(m_catalogue);
    OpenBox open(bench, id);
    QVERIFY(open.count() >= 1);
    QTest::keyClick(open.search, Qt::Key_Return);
    QCOMPARE(bench.window.places().current(), Place::Library);
    const auto* sheet =
        bench.window.findChild<RowPane*>(QStringLiteral("library.%1.sheet").arg(table));
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY2(sheet->toPlainText().contains(id), qPrintable(sheet->toPlainText()));
    const auto* rows =
        bench.window.findChild<QTableView*>(QStringLiteral("library.%1.rows").arg(table));
    QVERIFY(rows->viewport()->rect().contains(rows->visualRect(rows->currentIndex()).center()));
}

void TestCommandBox::escapeChangesNothing() {
    WindowBench bench(m_catalogue);
    OpenBox open(bench, QStringLiteral("results"));
    QTest::keyClick(open.search, Qt::Key_Escape);
    QVERIFY(!open.box->isVisible());
    QCOMPARE(bench.window.places().current(), Place::Build);
}

void TestCommandBox::whatIsNotFoundIsSaid() {
    WindowBench bench(m_catalogue);
    OpenBox open(bench, QStringLiteral("qqqq"));
    QVERIFY(open.box->findChild<QLabel*>(QStringLiteral("find.nothing"))->isVisible());
    QTest::keyClick(open.search, Qt::Key_Return); // nothing to choose
    QVERIFY(open.box->isVisible());
}

QTEST_MAIN(TestCommandBox)
#include "tst_commandbox.moc"
