// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"

#include "app/document/examples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace plume;

namespace {

Study wideStudy() {
    return readStudy(test::wideExample(), test::smallCatalogue()).value_or(Study());
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestStudySaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileReadsBackAsItWasWritten();
    void faultsOfAFileNameThePathAndThePointer();
    void whatCannotBeReadIsAnError();
    void aFileThatIsTooLargeIsRefused();
    void aFolderThatIsNotThereIsAnErrorAndStaysAway();
    void aFileThatMayNotBeWrittenIsAnErrorAndStaysAsItWas();
    void aDiskThatFillsUpIsAnErrorAndLeavesTheOldFile();
    void whatIsNoOrdinaryFileIsNotReplaced();
};

void TestStudySaving::aFileReadsBackAsItWasWritten() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("đo lường.plume"));
    const Study study = wideStudy();
    QVERIFY(writeStudyFile(path, study));
    QCOMPARE(contentOf(path), writeStudy(study));
    const auto read = readStudyFile(path, test::smallCatalogue());
    QVERIFY(read);
    QCOMPARE(*read, study);
}

void TestStudySaving::faultsOfAFileNameThePathAndThePointer() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.plume"));
    writeBytes(path, R"({"format": "plume-study", "version": 1, "title": 3, "plans": 4})");
    const auto study = readStudyFile(path, test::smallCatalogue());
    QVERIFY(!study);
    QCOMPARE(study.error().size(), 2);
    QCOMPARE(study.error()[0].where, path + QStringLiteral("#/title"));
    QCOMPARE(study.error()[1].where, path + QStringLiteral("#/plans"));
}

void TestStudySaving::whatCannotBeReadIsAnError() {
    const QTemporaryDir folder;
    for (const QString& path : {folder.filePath(QStringLiteral("absent.plume")), folder.path()}) {
        const auto study = readStudyFile(path, test::smallCatalogue());
        QVERIFY(!study);
        QCOMPARE(study.error().size(), 1);
        QCOMPARE(study.error().first().kind, Error::Kind::Io);
        QCOMPARE(study.error().first().where, path);
        QVERIFY(study.error().first().message.contains(QLatin1String("could not be read")));
    }
}

void TestStudySaving::aFileThatIsTooLargeIsRefused() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.plume"));
    writeBytes(path, "{");
    QVERIFY(QFile::resize(path, maximumStudySize + 1)); // sparse: takes no space
    const auto study = readStudyFile(path, test::smallCatalogue());
    QVERIFY(!study);
    QCOMPARE(study.error().first().kind, Error::Kind::Io);
    QVERIFY2(study.error().first().message.contains(QLatin1String("65 MiB")),
             qPrintable(study.error().first().message));
}

void TestStudySaving::aFolderThatIsNotThereIsAnErrorAndStaysAway() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("absent/a.plume"));
    const Done done = writeStudyFile(path, Study());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Io);
    QCOMPARE(done.error().where, path);
    QVERIFY(done.error().message.contains(QLatin1String("could not be saved")));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("absent"))));
}

void TestStudySaving::aFileThatMayNotBeWrittenIsAnErrorAndStaysAsItWas() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.plume"));
    writeBytes(path, "old");
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFileInfo(path).isWritable())
        QSKIP("The superuser may write to every file.");
    const Done done = writeStudyFile(path, Study());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Io);
    QCOMPARE(contentOf(path), QByteArray("old"));
}

/// A limit on the size of files stands for the full disk: writing fails after a kilobyte.
void TestStudySaving::aDiskThatFillsUpIsAnErrorAndLeavesTheOldFile() {
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.plume"));
    writeBytes(path, "old");
    Study study = wideStudy();
    for (const int copies : {1, 100}) { // fits the buffer of the file; does not
        study.plans = QList<Plan>(copies, study.plans.last());
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit kilobyte{1024, before.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &kilobyte), 0);
        const Done done = writeStudyFile(path, study);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Io);
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("old.plume")});
    }
#else
    QSKIP("Needs a limit on the size of files.");
#endif
}

/// A pipe stands for devices, which a test must not put at risk.
void TestStudySaving::whatIsNoOrdinaryFileIsNotReplaced() {
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    const Done done = writeStudyFile(path, wideStudy());
    QVERIFY(!done);
    QCOMPARE(done.error().where, path);
    QVERIFY(done.error().message.contains(QStringLiteral("not an ordinary file")));
    QVERIFY(QFileInfo(path).exists() && !QFileInfo(path).isFile());
#else
    QSKIP("There are no pipes in folders here.");
#endif
}

QTEST_APPLESS_MAIN(TestStudySaving)
#include "tst_studysaving.moc"
