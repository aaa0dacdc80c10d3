// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/datapage.h"

#include "app/studies.h"
#include "charts/charttablemodel.h"
#include "document/studydocument.h"
#include "language/translator.h"
#include "library/rowfilter.h"
#include "results/comparisons.h"
#include "ui/fakeprompter.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace plume;
using namespace plume::ui;

namespace {

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(QStringLiteral(":/datasets")).value();
    return read;
}

/// A training on the Vietnamese grid.
Study studyInVietnam() {
    Activity training = test::training();
    training.inputs.remove(Term::GridIntensity);
    training.inputs.remove(Term::GridWaterUse);
    training.grid = GridId(QStringLiteral("VNM"));
    return test::studyOf({training}, 12);
}

struct Bench {
    explicit Bench(const char* key = "grids")
        : name(QLatin1String(key))
        , page(*shippedTable(name), {document, comparisons, prompter}) {
        QAbstractItemModelTester{rows()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest};
        document.reset(studyInVietnam());
        page.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        page.resize(790, 600);
        page.show();
        QApplication::setActiveWindow(&page); // for its shortcuts
    }

    QString name;
    StudyDocument document{catalogue()};
    Comparisons comparisons{catalogue()};
    test::FakePrompter prompter;
    DataPage page;

    template <typename Part>
    Part* part(const char* what) const {
        return page.findChild<Part*>(
            QStringLiteral("library.%1.%2").arg(name, QLatin1String(what)));
    }
    QTableView* rows() const { return part<QTableView>("rows"); }
    QAbstractItemModel& model() const { return *rows()->model(); }
    int columnOf(const QString& header) const {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().headerData(column, Qt::Horizontal).toString() == header)
                return column;
        }
        return -1;
    }
    QStringList texts(int column) const {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(model().index(row, column).data().toString());
        return all;
    }
    void filter(const char* words) { part<QLineEdit>("search")->setText(QString::fromUtf8(words)); }
    QString sheet() const { return part<QTextBrowser>("sheet")->toPlainText(); }
};

const QString intensity = QStringLiteral("Intensity (g CO₂e/kWh)");

} // namespace

class TestTablePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeItIsSeen();
    void theFilterMindsNeitherAccentsNorLanguage();
    void whatIsNotFoundIsSaid();
    void numbersSortAsNumbersAndStandAtTheRight();
    void whatIsNotKnownComesLastEitherWay();
    void rowsSortByKeyboardAsWell();
    void selectedRowsAreCopiedWithTabs();
    void whatIsFilteredIsSaved();
    void aFileThatCannotBeWrittenIsSaid();
    void theSheetSaysWhereARowComesFrom();
    void whatUsesARowLeadsToItsInput();
    void usesFollowTheStudy();
    void thingsToCompareWithSayWhereTheyAreShown();
    void aWayToEmitLessLeadsToWhatItWouldChange();
    void itSpeaksVietnameseAndKeepsTheRow();
    void noHeaderIsCut();
};

void TestTablePage::nothingIsReadBeforeItIsSeen() {
    StudyDocument document(catalogue());
    test::FakePrompter prompter;
    Comparisons comparisons(catalogue());
    DataPage page(*shippedTable(QStringLiteral("grids")), {document, comparisons, prompter});
    const auto* rows = page.findChild<QTableView*>(QStringLiteral("library.grids.rows"));
    QCOMPARE(rows->model()->rowCount(), 0);
    page.show();
    QVERIFY(rows->model()->rowCount() >= 200);
}

void TestTablePage::theFilterMindsNeitherAccentsNorLanguage() {
    Bench bench;
    for (const char* words : {"việt nam", "viet NAM", "VNM", "Vietnam"}) {
        bench.filter(words);
        QVERIFY2(bench.texts(0).contains(QStringLiteral("Vietnam")), words);
        QVERIFY2(bench.model().rowCount() < 20, words);
    }
    bench.filter("dan mach"); // Đan Mạch: đ counts as d
    QVERIFY(bench.texts(0).contains(QStringLiteral("Denmark")));
    const QString count = bench.part<QLabel>("count")->text();
    QVERIFY2(count.startsWith(QString::number(bench.model().rowCount())), qPrintable(count));
}

void TestTablePage::whatIsNotFoundIsSaid() {
    Bench bench;
    bench.filter("unicorn");
    QCOMPARE(bench.model().rowCount(), 0);
    QVERIFY(!bench.part<QLabel>("message")->text().isEmpty());
    QVERIFY(!bench.part<QToolButton>("save")->isEnabled());
    bench.filter("");
    QVERIFY(bench.part<QLabel>("message")->text().isEmpty());
    QVERIFY(bench.rows()->currentIndex().isValid());
}

void TestTablePage::numbersSortAsNumbersAndStandAtTheRight() {
    Bench bench;
    const int column = bench.columnOf(intensity);
    bench.rows()->sortByColumn(column, Qt::AscendingOrder);
    double last = 0.0;
    for (int row = 0; row < bench.model().rowCount(); ++row) {
        const double now =
            bench.model().index(row, column).data(ChartTableModel::sortRole).toDouble();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(last >= 1000.0); // as text, 1,000 would stand before 9
    const auto alignment = bench.model().index(0, column).data(Qt::TextAlignmentRole).toInt();
    QVERIFY(alignment & Qt::AlignRight);
    QVERIFY(!(bench.model().index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight));
}

void TestTablePage::whatIsNotKnownComesLastEitherWay() {
    Bench bench("models");
    const int column = bench.columnOf(QStringLiteral("Training (t CO₂e)"));
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        bench.rows()->sortByColumn(column, order);
        const QStringList texts = bench.texts(column);
        QVERIFY(!texts.first().isEmpty());
        QVERIFY(texts.last().isEmpty());
    }
}

void TestTablePage::rowsSortByKeyboardAsWell() {
    Bench bench;
    auto* sort = bench.part<QToolButton>("sort");
    QCOMPARE(sort->focusPolicy(), Qt::StrongFocus);
    const auto trigger = [&](int column) {
        Q_EMIT sort->menu()->aboutToShow();
        sort->menu()->actions().at(column)->trigger();
    };
    const QString before = bench.texts(0).first();
    trigger(bench.columnOf(intensity));
    trigger(bench.columnOf(intensity)); // once more turns round
    const double first = bench.model()
                             .index(0, bench.columnOf(intensity))
                             .data(ChartTableModel::sortRole)
                             .toDouble();
    QVERIFY(first >= 1000.0);
    QVERIFY(bench.texts(0).first() != before);
}

void TestTablePage::selectedRowsAreCopiedWithTabs() {
    Bench bench;
    bench.filter("VNM");
    bench.rows()->selectAll();
    bench.rows()->setFocus();
    QTest::keyClick(bench.rows(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), bench.model().rowCount() + 1);
    QCOMPARE(lines.first().split(u'\t').size(), bench.model().columnCount());
    QCOMPARE(lines.first().section(u'\t', 0, 0), QStringLiteral("Name"));
    QVERIFY(lines[1].startsWith(bench.texts(0).first() + u'\t'));
}

void TestTablePage::whatIsFilteredIsSaved() {
    const QTemporaryDir folder;
    Bench bench;
    bench.prompter.file = folder.filePath(QStringLiteral("some.csv"));
    bench.filter("VNM");
    bench.part<QToolButton>("save")->click();
    QCOMPARE(bench.prompter.suggested, QStringList{QStringLiteral("grids.csv")});
    const auto saved = readDataTable(bench.prompter.file);
    QVERIFY(saved);
    QCOMPARE(saved->rows.size(), bench.model().rowCount());
    QCOMPARE(saved->columns, readDataTable(QStringLiteral(":/datasets/grids.csv"))->columns);
    QVERIFY(bench.part<QLabel>("message")->text().contains(bench.prompter.file));
}

void TestTablePage::aFileThatCannotBeWrittenIsSaid() {
    Bench bench;
    bench.prompter.file = QStringLiteral("/nowhere/at/all.csv");
    bench.part<QToolButton>("save")->click();
    QVERIFY(bench.part<QLabel>("message")->text().contains(QStringLiteral("could not be saved")));
    bench.prompter.file.clear(); // the person thought better of it
    bench.filter("VNM");
    bench.part<QToolButton>("save")->click();
    QVERIFY(bench.part<QLabel>("message")->text().isEmpty());
}

void TestTablePage::theSheetSaysWhereARowComesFrom() {
    Bench bench;
    bench.filter("VNM");
    const Source& source = *catalogue().source(QStringLiteral("owid-ember-2026"));
    for (const QString& text : {source.title, source.authors, source.url})
        QVERIFY2(bench.sheet().contains(text), qPrintable(text));
}

void TestTablePage::whatUsesARowLeadsToItsInput() {
    Bench bench;
    const QSignalSpy asked(&bench.page, &TablePage::inputRequested);
    bench.filter("VNM");
    bench.rows()->setCurrentIndex(
        bench.model().index(int(bench.texts(0).indexOf(QStringLiteral("Vietnam"))), 0));
    QVERIFY2(bench.sheet().contains(nameOf(Term::GridIntensity)), qPrintable(bench.sheet()));
    auto* sheet = bench.part<QTextBrowser>("sheet");
    QVERIFY(sheet->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    Q_EMIT sheet->anchorClicked(QUrl(QStringLiteral("input:/plans/0/activities/0/site/intensity")));
    QCOMPARE(asked.first().first().toString(),
             QStringLiteral("/plans/0/activities/0/site/intensity"));
    QVERIFY(sheet->toHtml().contains(QStringLiteral("input:/plans/0/activities/0/site/intensity")));
}

void TestTablePage::usesFollowTheStudy() {
    Bench bench;
    bench.filter("VNM");
    bench.rows()->setCurrentIndex(
        bench.model().index(int(bench.texts(0).indexOf(QStringLiteral("Vietnam"))), 0));
    const QString before = bench.sheet();
    bench.document.reset(test::studyOf({test::training()}, 12)); // states its own intensity
    QVERIFY(bench.sheet() != before);
    QVERIFY(bench.sheet().contains(QStringLiteral("No input of the open study uses this row.")));
}

void TestTablePage::thingsToCompareWithSayWhereTheyAreShown() {
    Bench bench("equivalences");
    bench.page.choose(QStringLiteral("phone-charge-us"));
    QVERIFY(bench.sheet().contains(QStringLiteral("Basis")));
    QVERIFY(bench.sheet().contains(QStringLiteral("“How big is that?” of emissions")));
    bench.page.showResult(resultOf(bench.document.study(), 0, catalogue()));
    QVERIFY2(bench.sheet().contains(QStringLiteral("charges")), qPrintable(bench.sheet()));
    const QSignalSpy asked(&bench.page, &TablePage::comparisonsRequested);
    Q_EMIT bench.part<QTextBrowser>("sheet")->anchorClicked(QUrl(QStringLiteral("ladder:water")));
    QCOMPARE(asked.first().first().value<Term>(), Term::Water);
}

void TestTablePage::aWayToEmitLessLeadsToWhatItWouldChange() {
    Bench bench("levers");
    bench.page.choose(QStringLiteral("train-in-quebec"));
    QVERIFY2(bench.sheet().contains(QStringLiteral("In the open study it would change:")),
             qPrintable(bench.sheet()));
    QVERIFY(bench.part<QTextBrowser>("sheet")->toHtml().contains(
        QStringLiteral("input:/plans/0/activities/0/site/intensity")));
    bench.page.choose(QStringLiteral("quantised"));
    QVERIFY2(bench.sheet().contains(QStringLiteral("It does not apply.")),
             qPrintable(bench.sheet()));
}

void TestTablePage::itSpeaksVietnameseAndKeepsTheRow() {
    Translator translator;
    translator.use(Language::English);
    Bench bench;
    bench.filter("VNM");
    bench.rows()->setCurrentIndex(
        bench.model().index(int(bench.texts(0).indexOf(QStringLiteral("Vietnam"))), 0));
    translator.use(Language::Vietnamese);
    bench.page.setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QTRY_VERIFY(bench.texts(0).contains(QStringLiteral("Việt Nam")));
    QCOMPARE(bench.rows()->currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("Việt Nam"));
    QVERIFY(bench.columnOf(intensity) < 0);
    translator.use(Language::English);
}

void TestTablePage::noHeaderIsCut() {
    for (const ShippedTable& table : shippedTables()) {
        Bench bench(qPrintable(table.key));
        const QHeaderView* header = bench.rows()->horizontalHeader();
        for (int column = 0; column < bench.model().columnCount(); ++column)
            QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column),
                     qPrintable(bench.model().headerData(column, Qt::Horizontal).toString()));
    }
}

QTEST_MAIN(TestTablePage)
#include "tst_tablepage.moc"
