// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "app/plans.h"
#include "report/pageflow.h"
#include "report/reportwriter.h"
#include "theme/theme.h"

using namespace plume;
using namespace plume::test;
using namespace plume::ui;

namespace {

const Catalogue nothing;

ReportRequest requestFor(const QString& path) {
    ReportRequest request;
    request.study = uncertainTotals();
    request.study.plans[1].name = QStringLiteral("Tinh chỉnh ở Việt Nam");
    request.options.samples = 200;
    request.style = {QLocale(QLocale::Vietnamese, QLocale::Vietnam), QDate(2026, 3, 1),
                     QStringLiteral("1.2")};
    request.format = *reportFormatOf(path);
    request.path = path;
    return request;
}

/// Writes the report and gives what went wrong.
QString write(const QString& path) {
    ReportWriter writer(nothing);
    QSignalSpy finished(&writer, &ReportWriter::finished);
    writer.start(requestFor(path));
    if (finished.isEmpty() && !finished.wait(30'000))
        return QStringLiteral("never finished");
    return finished[0][1].toString();
}

PageBlock block(double height, bool keepsWithNext = false) {
    return {0.0, height, keepsWithNext, {}};
}

} // namespace

class TestPaperReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHeadingIsNeverAloneAtTheFoot();
    void aTableRepeatsItsHeader();
    void thePdfHoldsTheTextWithItsAccents();
    void thePageHasItsChartsAsText();
    void whatCannotBeWrittenIsSaid();
};

void TestPaperReport::initTestCase() {
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeName::Dark);
}

/// 100 high: 80, then a heading of 15 with a line of 10. The heading would fit, not both.
void TestPaperReport::aHeadingIsNeverAloneAtTheFoot() {
    const QList<PageBlock> blocks{block(80.0), block(15.0, true), block(10.0)};
    const QList<Page> pages = pagesOf(blocks, 100.0);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].size(), 1);
    QCOMPARE(pages[1][0].block, &blocks[1]);
    QCOMPARE(pages[1][1].top, 15.0);
}

/// A header of 10 and rows of 30: three on the first page of 100, the fourth below a header.
void TestPaperReport::aTableRepeatsItsHeader() {
    const auto header = std::make_shared<const PageBlock>(block(10.0, true));
    QList<PageBlock> blocks{*header};
    for (int i = 0; i < 4; ++i) {
        blocks.append(block(30.0));
        blocks.last().repeated = header;
    }
    const QList<Page> pages = pagesOf(blocks, 100.0);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[1].size(), 2);
    QCOMPARE(pages[1][0].block, header.get());
    QCOMPARE(pages[1][1].top, 10.0);
}

void TestPaperReport::thePdfHoldsTheTextWithItsAccents() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QCOMPARE(write(path), QString());
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("poppler-utils is not installed");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(QStringLiteral("Tinh chỉnh ở Việt Nam")));
    QVERIFY(text.contains(QStringLiteral("Uncertain totals")));
    const qsizetype pages = text.count(u'\f');
    QVERIFY(pages > 3);
    QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
}

void TestPaperReport::thePageHasItsChartsAsText() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.html"));
    QCOMPARE(write(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(page.count("<svg") > 8);
    QVERIFY(page.contains("<text"));
    QVERIFY(!page.contains("<image"));
    QVERIFY(page.contains("lang=\"vi\""));
}

void TestPaperReport::whatCannotBeWrittenIsSaid() {
    for (const char* ending : {"pdf", "html", "xlsx"})
        QVERIFY(!write(QStringLiteral("/nowhere/a.") + QLatin1String(ending)).isEmpty());
}

QTEST_MAIN(TestPaperReport)
#include "tst_paperreport.moc"
