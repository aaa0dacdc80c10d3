// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/ranprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;
using test::run;

class TestReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void aWorkbookIsWritten();
    void aFolderThatIsNotThereFails();
    void aStudyThatIsNotThereFails();
};

void TestReportCommand::wrongUseIsSaid_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("no file") << "report a.plume"
                             << "--output";
    QTest::newRow("no study") << "report --output a.pdf"
                              << "report STUDY";
    QTest::newRow("ending") << "report a.plume --output a.doc"
                            << "a.doc";
    QTest::newRow("paper") << "report a.plume --output a.pdf --paper a9"
                           << "a9";
    QTest::newRow("months") << "report a.plume --output a.pdf --months 121"
                            << "121";
    QTest::newRow("format") << "report a.plume --output a.pdf --format json"
                            << "format";
}

void TestReportCommand::wrongUseIsSaid() {
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const auto ran = run(qPrintable(arguments));
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.complaints().contains(said), ran.err.constData());
}

void TestReportCommand::aWorkbookIsWritten() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const auto ran =
        run({QStringLiteral("report"), QStringLiteral(":/examples/fx3.plume"),
             QStringLiteral("--samples"), QStringLiteral("200"), QStringLiteral("--output"), path});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(QFileInfo(path).size() > 5000);
}

void TestReportCommand::aFolderThatIsNotThereFails() {
    const auto ran = run({QStringLiteral("report"), QStringLiteral(":/examples/fx3.plume"),
                          QStringLiteral("--samples"), QStringLiteral("200"),
                          QStringLiteral("--output"), QStringLiteral("/nowhere/a.xlsx")});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().contains(QStringLiteral("/nowhere/a.xlsx")));
}

void TestReportCommand::aStudyThatIsNotThereFails() {
    const auto ran = run("report nowhere.plume --output a.pdf");
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.complaints().contains(QStringLiteral("nowhere.plume")));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
