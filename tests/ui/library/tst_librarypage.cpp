// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypage.h"

#include "app/studies.h"
#include "document/studydocument.h"
#include "language/translator.h"
#include "library/tablepage.h"
#include "results/comparisons.h"
#include "ui/fakeprompter.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace plume;
using namespace plume::ui;

namespace {

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(QStringLiteral(":/datasets")).value();
    return read;
}

struct Bench {
    StudyDocument document{catalogue()};
    Comparisons comparisons{catalogue()};
    test::FakePrompter prompter;
    LibraryPage page{LibraryContext{document, comparisons, prompter}};
    QListWidget* sections = page.findChild<QListWidget*>(QStringLiteral("library.sections"));
    QStackedWidget* stack = page.findChild<QStackedWidget*>();

    Bench() {
        document.reset(test::studyOf({test::training()}, 12));
        page.showResult(resultOf(document.study(), 0, catalogue()));
        page.resize(968, 640); // what 1024x768 leaves
    }
};

} // namespace

class TestLibraryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPageIsMadeBeforeItIsSeen();
    void everyTableIsASection();
    void sectionsChangeByKeyboard();
    void tabGoesFromTheSectionsIntoTheirPage();
    void publishedFiguresAreComputedOnceTheyAreLookedAt();
    void theMethodologyKnowsThePlan();
    void theLinkOfARowIsPassedOn();
    void namesOfSectionsAreNotCut();
};

void TestLibraryPage::noPageIsMadeBeforeItIsSeen() {
    Bench bench;
    QCOMPARE(bench.stack->count(), 0);
    bench.page.openSection(QStringLiteral("hardware"));
    QCOMPARE(bench.stack->count(), 0);
    bench.page.show();
    QCOMPARE(bench.stack->count(), 1);
    QCOMPARE(bench.stack->currentWidget()->findChild<TablePage*>()->objectName(),
             QStringLiteral("library.hardware"));
}

void TestLibraryPage::everyTableIsASection() {
    Bench bench;
    bench.page.show();
    QCOMPARE(bench.sections->count(), int(shippedTables().size()) + 2);
    for (const ShippedTable& table : shippedTables()) {
        bench.page.openSection(table.key);
        QCOMPARE(bench.page.section(), table.key);
        const auto* rows =
            bench.page.findChild<QTableView*>(QStringLiteral("library.%1.rows").arg(table.key));
        QVERIFY(rows->model()->rowCount() > 0);
    }
}

void TestLibraryPage::sectionsChangeByKeyboard() {
    Bench bench;
    bench.page.show();
    QTest::keyClick(bench.sections, Qt::Key_Down);
    QCOMPARE(bench.page.section(), shippedTables().at(1).key);
    QTest::keyClick(bench.sections, Qt::Key_End);
    QCOMPARE(bench.page.section(), QStringLiteral("methodology"));
    QVERIFY(!bench.sections->accessibleName().isEmpty());
}

void TestLibraryPage::tabGoesFromTheSectionsIntoTheirPage() {
    Bench bench;
    bench.page.show();
    for (const char* key : {"hardware", "grids", "hardware"}) {
        bench.page.openSection(QLatin1String(key));
        const QWidget* next = bench.sections->nextInFocusChain();
        while (!next->isVisible() || !(next->focusPolicy() & Qt::TabFocus))
            next = next->nextInFocusChain();
        QCOMPARE(next->objectName(), QStringLiteral("library.%1.search").arg(QLatin1String(key)));
    }
}

void TestLibraryPage::publishedFiguresAreComputedOnceTheyAreLookedAt() {
    Bench bench;
    bench.page.show();
    QVERIFY(!bench.page.findChild<QTableView*>(QStringLiteral("library.validation.rows")));
    bench.page.openSection(QStringLiteral("validation"));
    const auto* rows = bench.page.findChild<QTableView*>(QStringLiteral("library.validation.rows"));
    QTRY_VERIFY(rows->model()->rowCount() > 20);
    QCOMPARE(rows->model()->columnCount(), 9);
}

void TestLibraryPage::theMethodologyKnowsThePlan() {
    Bench bench;
    bench.page.show();
    bench.page.openSection(QStringLiteral("methodology"));
    const auto* text = bench.page.findChild<QTextBrowser*>(QStringLiteral("methodology.text"));
    QVERIFY(text->toHtml().contains(QStringLiteral("term:grid_intensity")));
}

void TestLibraryPage::theLinkOfARowIsPassedOn() {
    Bench bench;
    bench.page.show();
    const QSignalSpy asked(&bench.page, &LibraryPage::inputRequested);
    auto* page = bench.stack->currentWidget()->findChild<TablePage*>();
    Q_EMIT page->inputRequested(QStringLiteral("/plans/0/activities/0/site/pue"));
    QCOMPARE(asked.first().first().toString(), QStringLiteral("/plans/0/activities/0/site/pue"));
}

void TestLibraryPage::namesOfSectionsAreNotCut() {
    Translator translator;
    Bench bench;
    bench.page.show();
    for (const Language language : {Language::English, Language::Vietnamese}) {
        translator.use(language);
        QCoreApplication::processEvents();
        for (int row = 0; row < bench.sections->count(); ++row) {
            const QString text = bench.sections->item(row)->text();
            const int needed = bench.sections->fontMetrics().horizontalAdvance(text) + 8;
            QVERIFY2(bench.sections->viewport()->width() >= needed, qPrintable(text));
        }
        QVERIFY(bench.sections->width() < bench.page.width() / 3);
    }
    translator.use(Language::English);
}

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
