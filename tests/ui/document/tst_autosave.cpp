// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "document/autosave.h"
#include "document/studydocument.h"
#include "lifecycle/edits.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace plume;
using namespace plume::ui;
using namespace std::chrono_literals;

namespace {

/// A document whose work is kept at once.
struct Desk {
    explicit Desk(const Catalogue& catalogue, const QString& folder,
                  std::chrono::milliseconds delay = 1ms)
        : document(catalogue)
        , autosave(document, folder, delay) {}

    void change() {
        ++count;
        document.edit(
            {QStringLiteral("a"), QStringLiteral("/a")},
            withInput(document.study(), 0, 0, Term::DeviceCount, test::fixed(unit::device(count))));
    }

    int count = 100;
    StudyDocument document;
    Autosave autosave;
};

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void workIsKeptWithinSecondsOfTheFirstChange();
    void whatIsNotSavedIsKeptAwayFromTheFile();
    void workThatGoesOnIsKeptAgain();
    void savingPutsAwayWhatWasKept();
    void undoingEverythingPutsAwayWhatWasKept();
    void aStudyThatIsReplacedIsNotKept();
    void whatIsGivenUpWhileItIsWrittenDoesNotStay();
    void workOfAWindowThatIsOpenIsNotOffered();
    void workOfAProgramThatEndedIsOfferedLatestFirst();
    void workThatWasSavedAfterAllIsNotOffered();
    void workThatCannotBeReadIsOfferedToBeDiscarded();
    void discardedWorkIsGone();
    void adoptedWorkIsKeptUntilItIsSaved();
    void aFolderThatCannotBeMadeIsSaidOnce();

private:
    QStringList kept() const {
        return QDir(m_folder).entryList({QStringLiteral("*.plume-unsaved")}, QDir::Files);
    }
    /// What the file that is kept says of the study; none where it is not there or not whole.
    std::optional<Recovery> keptWork() const {
        const QStringList names = kept();
        if (names.size() != 1)
            return std::nullopt;
        const auto read = readRecoveryFile(QDir(m_folder).filePath(names.first()), m_catalogue);
        return read ? std::optional(*read) : std::nullopt;
    }
    bool isKept(const StudyDocument& document) const {
        const auto work = keptWork();
        return work && work->study == document.study();
    }
    /// As a program that was killed leaves it.
    void leave(int count, const QString& path = QString()) {
        Recovery recovery{
            withInput(m_start, 0, 0, Term::DeviceCount, test::fixed(unit::device(count))),
            path,
            {},
            QDateTime(QDate(2024, 1, count), QTime(12, 0), Qt::UTC)};
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(writeRecoveryFile(placeForWork(m_folder), recovery));
    }

    Catalogue m_catalogue;
    Study m_start;
    std::unique_ptr<QTemporaryDir> m_top;
    QString m_folder;
};

void TestAutosave::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    m_start = test::studyOf({test::training()}, 12);
}

void TestAutosave::init() {
    m_top = std::make_unique<QTemporaryDir>();
    m_folder = m_top->filePath(QStringLiteral("state/unsaved"));
}

void TestAutosave::workIsKeptWithinSecondsOfTheFirstChange() {
    QVERIFY(Autosave::usualDelay <= 5s); // and the writing, within ten
    Desk desk(m_catalogue, m_folder, 60ms);
    desk.document.reset(m_start);
    for (int i = 0; i < 5000 && kept().isEmpty(); ++i) { // changes never pause
        desk.change();
        QTest::qWait(1);
    }
    QVERIFY(!kept().isEmpty());
}

void TestAutosave::whatIsNotSavedIsKeptAwayFromTheFile() {
    const QString path = m_top->filePath(QStringLiteral("a.plume"));
    Desk desk(m_catalogue, m_folder);
    desk.document.reset(m_start);
    QVERIFY(desk.document.save(path));
    QVERIFY(!QDir(m_folder).exists()); // nothing to keep so far
    desk.change();
    QTRY_VERIFY(isKept(desk.document));
    QCOMPARE(keptWork()->path, path);
    QCOMPARE(keptWork()->digest, desk.document.fileDigest());
    const auto file = readStudyFile(path, m_catalogue);
    Study saved = m_start;
    saved.dataVersion = m_catalogue.version; // as saving writes it
    QVERIFY(file && *file == saved);
    QVERIFY(!(QFile::permissions(m_folder) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestAutosave::workThatGoesOnIsKeptAgain() {
    Desk desk(m_catalogue, m_folder);
    desk.document.reset(m_start);
    for (int i = 0; i < 5; ++i) {
        desk.change();
        QTRY_VERIFY(isKept(desk.document));
    }
    desk.document.undoStack().undo();
    QTRY_VERIFY(isKept(desk.document));
}

void TestAutosave::savingPutsAwayWhatWasKept() {
    Desk desk(m_catalogue, m_folder);
    desk.document.reset(m_start);
    desk.change();
    QTRY_VERIFY(isKept(desk.document));
    QVERIFY(desk.document.save(m_top->filePath(QStringLiteral("a.plume"))));
    QVERIFY(kept().isEmpty());
    desk.change();
    QTRY_VERIFY(isKept(desk.document));
}

void TestAutosave::undoingEverythingPutsAwayWhatWasKept() {
    Desk desk(m_catalogue, m_folder);
    desk.document.reset(m_start);
    desk.change();
    QTRY_VERIFY(isKept(desk.document));
    desk.document.undoStack().undo();
    QTRY_VERIFY(kept().isEmpty());
}

void TestAutosave::aStudyThatIsReplacedIsNotKept() {
    Desk desk(m_catalogue, m_folder);
    desk.document.reset(m_start);
    desk.change();
    QTRY_VERIFY(isKept(desk.document));
    desk.document.reset(m_start);
    QTRY_VERIFY(kept().isEmpty());
}

void TestAutosave::whatIsGivenUpWhileItIsWrittenDoesNotStay() {
    for (int i = 0; i < 50; ++i) {
        Desk desk(m_catalogue, m_folder, 0ms);
        desk.document.reset(m_start);
        desk.change();
        QTest::qWait(i % 5);
        desk.document.reset(m_start);
    }
    QVERIFY(kept().isEmpty());
}

void TestAutosave::workOfAWindowThatIsOpenIsNotOffered() {
    {
        Desk desk(m_catalogue, m_folder);
        desk.document.reset(m_start);
        desk.change();
        QTRY_VERIFY(isKept(desk.document));
        QVERIFY(leftWork(m_folder, m_catalogue).empty());
    }
    const auto left = leftWork(m_folder, m_catalogue); // and its end was none that puts work away
    QCOMPARE(left.size(), 1U);
    QVERIFY(leftWork(m_folder, m_catalogue).empty()); // as long as somebody is asked about it
}

void TestAutosave::workOfAProgramThatEndedIsOfferedLatestFirst() {
    for (const int count : {2, 9, 5})
        leave(count);
    const auto left = leftWork(m_folder, m_catalogue);
    QCOMPARE(left.size(), 3U);
    QCOMPARE(left[0].recovery->keptAt.date().day(), 9);
    QCOMPARE(left[1].recovery->keptAt.date().day(), 5);
    QCOMPARE(left[2].recovery->keptAt.date().day(), 2);
}

void TestAutosave::workThatWasSavedAfterAllIsNotOffered() {
    const QString path = m_top->filePath(QStringLiteral("a.plume"));
    leave(3, path);
    QCOMPARE(leftWork(m_folder, m_catalogue).size(), 1U); // the file is gone
    const auto left = leftWork(m_folder, m_catalogue);
    QVERIFY(writeStudyFile(path, left.front().recovery->study));
    leave(4, path);
    {
        auto other = leftWork(m_folder, m_catalogue);
        QCOMPARE(other.size(), 1U);
        QCOMPARE(other.front().recovery->keptAt.date().day(), 4);
    }
}

void TestAutosave::workThatCannotBeReadIsOfferedToBeDiscarded() {
    leave(3);
    QFile file(QDir(m_folder).filePath(kept().first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}\n");
    file.close();
    auto left = leftWork(m_folder, m_catalogue);
    QCOMPARE(left.size(), 1U);
    QVERIFY(!left.front().recovery);
    discard(std::move(left.front()));
    QVERIFY(kept().isEmpty());
}

void TestAutosave::discardedWorkIsGone() {
    leave(3);
    auto left = leftWork(m_folder, m_catalogue);
    discard(std::move(left.front()));
    QVERIFY(leftWork(m_folder, m_catalogue).empty());
    QVERIFY(QDir(m_folder).isEmpty(QDir::Files));
}

void TestAutosave::adoptedWorkIsKeptUntilItIsSaved() {
    leave(3);
    {
        Desk desk(m_catalogue, m_folder);
        auto left = leftWork(m_folder, m_catalogue);
        const Recovery recovery = *left.front().recovery;
        desk.document.restore(recovery.study, recovery.path, recovery.digest);
        desk.autosave.adopt(std::move(left.front()));
        left.clear();
        QCOMPARE(kept().size(), 1);
        QVERIFY(leftWork(m_folder, m_catalogue).empty());
        desk.change();
        QTRY_VERIFY(isKept(desk.document)); // in the same place
        QVERIFY(desk.document.save(m_top->filePath(QStringLiteral("a.plume"))));
        QVERIFY(kept().isEmpty());
    }
    QVERIFY(QDir(m_folder).isEmpty(QDir::Files));
}

void TestAutosave::aFolderThatCannotBeMadeIsSaidOnce() {
    QFile inTheWay(m_top->filePath(QStringLiteral("state")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Desk desk(m_catalogue, m_folder);
    QSignalSpy failed(&desk.autosave, &Autosave::failed);
    QSignalSpy keeps(&desk.autosave, &Autosave::kept);
    desk.document.reset(m_start);
    desk.change();
    QTRY_COMPARE(failed.count(), 1);
    QTest::qWait(20);
    QCOMPARE(failed.count(), 1);
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE(keeps.count(), 1);
    QTRY_VERIFY(isKept(desk.document));
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
