// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "controls/inputrow.h"
#include "explain/explaindock.h"
#include "library/librarypage.h"
#include "library/rowpane.h"
#include "shell/commandbox.h"
#include "shell/findmodel.h"
#include "shell/findpages.h"
#include "shell/places.h"
#include "windowbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

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
    void everySectionOfTheLibraryIsFoundAndOpened();
    void aChartIsFoundByItsQuestionAndItsKind_data();
    void aChartIsFoundByItsQuestionAndItsKind();
    void everyChartThatIsShownIsFoundByItsTitle();
    void anInputIsFoundByItsUnitAndItsSynonyms_data();
    void anInputIsFoundByItsUnitAndItsSynonyms();
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

void TestCommandBox::everySectionOfTheLibraryIsFoundAndOpened() {
    for (const Language language : {Language::English, Language::Vietnamese}) {
        WindowBench bench(m_catalogue, language);
        for (const QString& key : LibraryPage::sections()) {
            const OpenBox open(bench, LibraryPage::nameOfSection(key).toUpper());
            QTest::keyClick(open.search, Qt::Key_Return);
            QCOMPARE(bench.window.places().current(), Place::Library);
            QCOMPARE(bench.window.findChild<LibraryPage*>()->section(), key);
        }
    }
    WindowBench vietnamese(m_catalogue, Language::Vietnamese);
    for (const char* query : {"validation", "methodology"}) {
        const OpenBox open(vietnamese, QLatin1String(query));
        QTest::keyClick(open.search, Qt::Key_Return);
        QCOMPARE(vietnamese.window.findChild<LibraryPage*>()->section(), QLatin1String(query));
    }
}

void TestCommandBox::aChartIsFoundByItsQuestionAndItsKind_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("card");
    QTest::newRow("question") << "which part emits" << Language::English << "shares";
    QTest::newRow("kind") << "tornado" << Language::English << "sensitivity";
    QTest::newRow("Vietnamese question") << "phan nao thai" << Language::Vietnamese << "shares";
    QTest::newRow("Vietnamese kind") << "loc xoay" << Language::Vietnamese << "sensitivity";
    QTest::newRow("the other language") << "donut emits" << Language::Vietnamese << "shares";
    QTest::newRow("in a tab") << "overtake" << Language::English << "compareOverTime";
    QTest::newRow("lever") << "where would it emit" << Language::English << "leverGrids";
}

void TestCommandBox::aChartIsFoundByItsQuestionAndItsKind() {
    QFETCH(const QString, query);
    QFETCH(const Language, language);
    QFETCH(const QString, card);
    WindowBench bench(m_catalogue, language);
    Study study = test::roundNumbers();
    study.plans.append(study.plans[0]);
    bench.window.document().reset(study);
    const OpenBox open(bench, query);
    QVERIFY(open.count() > 0);
    QTest::keyClick(open.search, Qt::Key_Return);
    const auto isReached = [&] {
        const auto* found = bench.find<ChartCard>(card + QStringLiteral("Card"));
        return found && found->isSeen();
    };
    QTRY_VERIFY2(isReached(), qPrintable(open.row(0)));
}

/// Whoever adds a chart adds it to what is found.
void TestCommandBox::everyChartThatIsShownIsFoundByItsTitle() {
    WindowBench bench(m_catalogue);
    Study study = test::roundNumbers();
    study.plans.append(study.plans[0]);
    study.plans[1].name = QStringLiteral("Second");
    study.plans[1].activities[3].inputs[Term::RequestRate] = test::fixed(unit::requestPerDay(1e5));
    study.plans.append(study.plans[1]);
    bench.window.document().reset(study);
    const ChooseChart nothing = [](const ChartPlace&) {};
    const auto charts = chartFindables(nothing);
    QSet<QString> titles;
    for (const Place place : {Place::Results, Place::Compare}) {
        bench.window.places().open(place);
        const auto* tabs = bench.find<QTabWidget>(QStringLiteral("compare.tabs"));
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                bench.find<QTabWidget>(QStringLiteral("compare.tabs"))->setCurrentIndex(tab);
            QTRY_VERIFY(!bench.window.isComputing());
            for (const auto* card : bench.window.findChildren<ChartCard*>()) {
                if (card->isFilled())
                    titles.insert(card->view()->accessibleName());
            }
        }
    }
    titles.remove(QString());
    QVERIFY(titles.size() > 8);
    for (const QString& title : std::as_const(titles)) {
        const bool isFound = std::ranges::any_of(charts, [&title](const Findable& chart) {
            return title.startsWith(QString(chart.name).remove(u'?'));
        });
        QVERIFY2(isFound, qPrintable(title));
    }
}

void TestCommandBox::anInputIsFoundByItsUnitAndItsSynonyms_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("field");
    const QString requests = QStringLiteral("3.request_rate");
    QTest::newRow("unit") << "requests per day" << Language::English << requests;
    QTest::newRow("synonym") << "queries" << Language::English << requests;
    QTest::newRow("name in Vietnamese") << "luot yeu cau" << Language::Vietnamese << requests;
    QTest::newRow("unit in Vietnamese")
        << "luot yeu cau moi ngay" << Language::Vietnamese << requests;
    QTest::newRow("the other language") << "luot yeu cau" << Language::English << requests;
    QTest::newRow("English in Vietnamese")
        << "requests per day" << Language::Vietnamese << requests;
}

void TestCommandBox::anInputIsFoundByItsUnitAndItsSynonyms() {
    QFETCH(const QString, query);
    QFETCH(const Language, language);
    QFETCH(const QString, field);
    WindowBench bench(m_catalogue, language);
    bench.window.document().reset(test::roundNumbers());
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    const OpenBox open(bench, query);
    QVERIFY(open.count() > 0);
    QTest::keyClick(open.search, Qt::Key_Return);
    const QString wanted = QStringLiteral("build.activities.%1.field").arg(field);
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName()
                                             : QString(),
                 wanted);
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
