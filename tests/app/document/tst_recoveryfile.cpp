// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recoveryfile.h"

#include "app/document/examples.h"
#include "document/studyfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace plume;

class TestRecoveryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workReadsBackAsItWasKept();
    void workThatWasNeverSavedHasNoFile();
    void whatIsNoKeptWorkIsAnError_data();
    void whatIsNoKeptWorkIsAnError();
    void whatCannotBeWrittenIsAnError();

private:
    static Recovery example() {
        const auto study = readStudy(test::wideExample(), test::smallCatalogue());
        return {study.value_or(Study()), QStringLiteral("/home/an/“đo”\n.plume"),
                QByteArray::fromHex("00ff10"),
                QDateTime(QDate(2024, 2, 29), QTime(23, 59, 58, 7), Qt::UTC)};
    }
};

void TestRecoveryFile::workReadsBackAsItWasKept() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    QVERIFY(writeRecoveryFile(path, example()));
    const auto read = readRecoveryFile(path, test::smallCatalogue());
    QVERIFY(read);
    QCOMPARE(*read, example());
}

void TestRecoveryFile::workThatWasNeverSavedHasNoFile() {
    Recovery recovery = example();
    recovery.path.clear();
    recovery.digest.clear();
    const auto read = readRecovery(writeRecovery(recovery), test::smallCatalogue());
    QVERIFY(read);
    QCOMPARE(*read, recovery);
}

void TestRecoveryFile::whatIsNoKeptWorkIsAnError_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = writeRecovery(example());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no lines") << QByteArray("{}");
    QTest::newRow("a study") << test::publishedExample();
    QTest::newRow("the first line alone") << whole.left(whole.indexOf('\n') + 1);
    QTest::newRow("cut off") << whole.left(whole.size() - 5);
    QTest::newRow("another format")
        << QByteArray(whole).replace("plume-recovery", "plume-recoveries");
}

void TestRecoveryFile::whatIsNoKeptWorkIsAnError() {
    QFETCH(QByteArray, text);
    const auto read = readRecovery(text, test::smallCatalogue());
    QVERIFY(!read);
    QVERIFY(!read.error().first().message.isEmpty());
}

void TestRecoveryFile::whatCannotBeWrittenIsAnError() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("absent/a"));
    const Done done = writeRecoveryFile(path, example());
    QVERIFY(!done);
    QCOMPARE(done.error().where, path);
    QVERIFY(!readRecoveryFile(path, test::smallCatalogue()));
}

QTEST_APPLESS_MAIN(TestRecoveryFile)
#include "tst_recoveryfile.moc"
