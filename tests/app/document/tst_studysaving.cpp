// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"

#include "app/document/examples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
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

/// A disk that takes only so many bytes.
class FailingFile : public QSaveFile {
public:
    FailingFile(const QString& path, qint64 room)
        : QSaveFile(path)
        , m_room(room) {}

protected:
    qint64 writeData(const char* data, qint64 size) override {
        const qint64 fits = std::min(size, m_room);
        m_room -= fits;
        if (fits == size)
            return QSaveFile::writeData(data, size);
        (void)QSaveFile::writeData(data, fits);
        setErrorString(QStringLiteral("the disk broke"));
        return -1;
    }

private:
    qint64 m_room;
};

#ifdef Q_OS_UNIX

/// Lays down the rights of the superuser, for whom no folder is read-only, as long as it lives.
class AsOrdinaryUser {
public:
    explicit AsOrdinaryUser(const QString& folder) {
        if (geteuid() != 0)
            return;
        constexpr uid_t nobody = 65534;
        m_isChanged = chown(qPrintable(folder), nobody, gid_t(-1)) == 0 && seteuid(nobody) == 0;
    }
    ~AsOrdinaryUser() {
        if (m_isChanged)
            (void)!seteuid(0);
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;

private:
    bool m_isChanged = false;
};

#endif

#ifdef Q_OS_LINUX

/// A disk of its own, as long as it lives.
class SmallDisk {
public:
    explicit SmallDisk(const QString& folder, const char* size)
        : m_folder(folder.toUtf8())
        , m_isThere(mount("tmpfs", m_folder.constData(), "tmpfs", 0, size) == 0) {}
    ~SmallDisk() {
        if (m_isThere)
            umount(m_folder.constData());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_isThere; }

private:
    QByteArray m_folder;
    bool m_isThere;
};

#endif

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
    void aFolderThatIsReadOnlyIsAnErrorAndTheOldFileStays();
    void aDeviceThatFailsAfterAnyNumberOfBytesLeavesTheOldFile();
    void aDiskThatFillsUpIsAnErrorAndLeavesTheOldFile();
    void aDiskThatIsFullIsAnErrorAndLeavesTheOldFile();
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
    QVERIFY2(study.error().first().message.contains(QLatin1String("9 MiB")),
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

void TestStudySaving::aFolderThatIsReadOnlyIsAnErrorAndTheOldFileStays() {
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.plume"));
    writeBytes(path, "old");
    const AsOrdinaryUser user(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const Done done = writeStudyFile(path, wideStudy());
    QCOMPARE(contentOf(path), QByteArray("old"));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                     QFileDevice::ExeOwner));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Io);
    QCOMPARE(done.error().where, path);
    QVERIFY2(done.error().message.contains(QLatin1String("Permission denied")),
             qPrintable(done.error().message));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("old.plume")});
#else
    QSKIP("Folders have other rights here.");
#endif
}

void TestStudySaving::aDeviceThatFailsAfterAnyNumberOfBytesLeavesTheOldFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.plume"));
    writeBytes(path, "old");
    Study study = wideStudy();
    study.plans = QList<Plan>(20, study.plans.last()); // more than the buffer of a file
    const qsizetype size = writeStudy(study).size();
    QVERIFY(size > 20'000);
    for (qint64 room = 0; room < size; room += room < 100 ? 1 : 997) {
        FailingFile file(path, room);
        const Done done = writeStudyFile(file, study);
        QVERIFY2(!done, qPrintable(QString::number(room)));
        QVERIFY(
            done.error().message.contains(QLatin1String("could not be saved (the disk broke)")));
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("old.plume")});
    FailingFile file(path, size);
    QVERIFY(writeStudyFile(file, study));
    QCOMPARE(contentOf(path), writeStudy(study));
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

void TestStudySaving::aDiskThatIsFullIsAnErrorAndLeavesTheOldFile() {
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const SmallDisk disk(folder.path(), "size=64k");
    if (!disk.isThere())
        QSKIP("Only the superuser may mount a disk: the full disk was not tried.");
    const QString path = folder.filePath(QStringLiteral("old.plume"));
    const Study small = wideStudy();
    QVERIFY(writeStudyFile(path, small));
    const QByteArray before = contentOf(path);
    Study large = small;
    large.plans = QList<Plan>(100, small.plans.last());
    QVERIFY(writeStudy(large).size() > 64 * 1024);
    const Done done = writeStudyFile(path, large);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QLatin1String("No space left on device")),
             qPrintable(done.error().message));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("old.plume")});
    QVERIFY(writeStudyFile(path, small)); // what was half written takes no room
#else
    QSKIP("Needs a disk of its own.");
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
