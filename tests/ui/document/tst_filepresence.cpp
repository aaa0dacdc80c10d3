// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filepresence.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace plume::ui;

class TestFilePresence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoAtOneFileAreToldOfEachOther();
    void filesOfOneNameInTwoFoldersAreTwo();
    void aLinkIsTheFileItLeadsTo();
    void marksOfProgramsThatAreGoneDoNotCount();
    void nothingStaysBehind();
    void withoutAPlaceForMarksNobodyIsTold();

private:
    QString file(const char* name) const {
        const QString path = m_folder->filePath(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        return path;
    }
    QString marks() const { return m_folder->filePath(QStringLiteral("state/open")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFilePresence::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFilePresence::twoAtOneFileAreToldOfEachOther() {
    FilePresence first(marks());
    first.setFile(file("a.plume"));
    QCOMPARE(first.others(), 0);
    {
        FilePresence second(marks());
        second.setFile(file("a.plume"));
        QCOMPARE(second.others(), 1);
        QTRY_COMPARE(first.others(), 1);
        second.setFile(file("b.plume")); // saved elsewhere
        QCOMPARE(second.others(), 0);
        QTRY_COMPARE(first.others(), 0);
        second.setFile(file("a.plume"));
        QTRY_COMPARE(first.others(), 1);
    }
    QTRY_COMPARE(first.others(), 0);
}

void TestFilePresence::filesOfOneNameInTwoFoldersAreTwo() {
    FilePresence first(marks());
    FilePresence second(marks());
    first.setFile(file("x/a.plume"));
    second.setFile(file("y/a.plume"));
    QCOMPARE(second.others(), 0);
}

void TestFilePresence::aLinkIsTheFileItLeadsTo() {
    const QString link = m_folder->filePath(QStringLiteral("link.plume"));
    QVERIFY(QFile::link(file("a.plume"), link));
    FilePresence first(marks());
    FilePresence second(marks());
    first.setFile(file("a.plume"));
    second.setFile(link);
    QCOMPARE(second.others(), 1);
}

void TestFilePresence::marksOfProgramsThatAreGoneDoNotCount() {
    FilePresence first(marks());
    first.setFile(file("a.plume"));
    const QStringList folders = QDir(marks()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    QFile stale(QDir(marks()).filePath(folders.first() + QStringLiteral("/gone.lock")));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    // A lock as QLockFile writes it, of a process whose number is beyond those that are given out.
    stale.write("999999999\nplume-desktop\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n');
    stale.close();
    FilePresence second(marks());
    second.setFile(file("a.plume"));
    QCOMPARE(second.others(), 1);
    QTRY_COMPARE(first.others(), 1);
    QVERIFY(!stale.exists());
    QVERIFY(stale.open(QIODevice::WriteOnly)); // as if it were gone while nobody looked
    stale.write("999999999\nplume-desktop\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n');
    stale.close();
    first.count();
    QCOMPARE(first.others(), 1);
}

void TestFilePresence::nothingStaysBehind() {
    {
        FilePresence first(marks());
        FilePresence second(marks());
        first.setFile(file("a.plume"));
        second.setFile(file("a.plume"));
    }
    QVERIFY(QDir(marks()).isEmpty());
}

void TestFilePresence::withoutAPlaceForMarksNobodyIsTold() {
    file("state");
    FilePresence first(marks());
    first.setFile(file("a.plume"));
    QCOMPARE(first.others(), 0);
    first.setFile(QString());
}

QTEST_GUILESS_MAIN(TestFilePresence)
#include "tst_filepresence.moc"
