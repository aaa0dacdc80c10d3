// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "document/recentfiles.h"
#include "document/setting.h"
#include "document/studydocument.h"
#include "document/studyfile.h"
#include "lifecycle/ownrows.h"
#include "lifecycle/planedits.h"
#include "randomedits.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;
using namespace plume::ui;

namespace {

/// What a study says; saving notes the data that it was computed with.
Study said(Study study) {
    study.dataVersion.clear();
    return study;
}

} // namespace

class TestStudyDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEditIsOneStepAndCanBeUndone();
    void equalGesturesAreOneStep();
    void gesturesOfDifferentInputsStayApart();
    void aPlanThatFollowsIsBroughtAlongInTheSameStep();
    void aDragOfTheBaselineDoesNotCatchWhatItPassesBy();
    void aDragThatEndsWhereItBeganLeavesNoStep();
    void anEditThatChangesNothingIsNone();
    void twoThousandEditsUndoToTheStartAndRedoToTheEnd();
    void savingMarksTheStudyAsSavedAndKeepsUndo();
    void savingLeavesSixHundredStepsToUndo();
    void restoredWorkIsUnsavedAndKnowsItsFile();
    void aDragAfterSavingIsModifiedAgain();
    void aFailedSaveKeepsTheStudyModified();
    void anUnreadableFileLeavesTheStudyAlone();
    void noticesThatAnotherProgramWroteTheFile();
    void recentFilesAreLatestFirstWithoutThoseGone();
    void savingNamesTheData();
    void ownRowsAreInTheCatalogueAsLongAsInTheStudy();

private:
    static Study withCount(const Study& study, double count);
    Catalogue m_catalogue;
};

void TestStudyDocument::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

Study TestStudyDocument::withCount(const Study& study, double count) {
    return withInput(study, 0, 0, Term::DeviceCount, test::fixed(unit::device(count)));
}

void TestStudyDocument::anEditIsOneStepAndCanBeUndone() {
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    QSignalSpy changes(&document, &StudyDocument::studyChanged);
    document.edit({QStringLiteral("count"), QStringLiteral("/a")}, withCount(start, 9));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("count"));
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(document.study() == start);
    QVERIFY(!document.isModified());
}

void TestStudyDocument::equalGesturesAreOneStep() {
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    for (int count = 9; count < 40; ++count)
        document.edit({QStringLiteral("count"), QStringLiteral("/a"), 5}, withCount(start, count));
    QCOMPARE(document.undoStack().count(), 1);
    document.edit({QStringLiteral("count"), QStringLiteral("/a"), 6}, withCount(start, 50));
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QVERIFY(document.study() == withCount(start, 39));
    document.undoStack().undo();
    QVERIFY(document.study() == start);
}

void TestStudyDocument::gesturesOfDifferentInputsStayApart() {
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    document.edit({QStringLiteral("a"), QStringLiteral("/a"), 1}, withCount(start, 9));
    document.edit({QStringLiteral("b"), QStringLiteral("/b"), 1}, withCount(start, 10));
    QCOMPARE(document.undoStack().count(), 2);
}

void TestStudyDocument::aPlanThatFollowsIsBroughtAlongInTheSameStep() {
    StudyDocument document(m_catalogue);
    const Study start =
        withPlanDuplicated(test::studyOf({test::training()}, 12), 0, QStringLiteral("B"));
    document.reset(start);
    document.edit({QStringLiteral("count"), QStringLiteral("/a")}, withCount(start, 9));
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(document.study() == withPlanAsBaseline(withCount(start, 9), 1));
    document.undoStack().undo();
    QVERIFY(document.study() == start);
}

void TestStudyDocument::aDragOfTheBaselineDoesNotCatchWhatItPassesBy() {
    StudyDocument document(m_catalogue);
    const Study alike =
        withPlanDuplicated(test::studyOf({test::training()}, 12), 0, QStringLiteral("B"));
    const Study start = withInput(alike, 1, 0, Term::DeviceCount, test::fixed(unit::device(10)));
    document.reset(start);
    for (const int count : {9, 10, 11, 12})
        document.edit({QStringLiteral("count"), QStringLiteral("/a"), 7},
                      withCount(document.study(), count));
    QVERIFY(document.study() == withCount(start, 12));
    document.edit({QStringLiteral("count"), QStringLiteral("/a"), 8},
                  withCount(document.study(), 10)); // a drag that ends there makes them alike
    document.edit({QStringLiteral("count"), QStringLiteral("/a"), 9},
                  withCount(document.study(), 20));
    QVERIFY(document.study() == withPlanAsBaseline(withCount(start, 20), 1));
}

void TestStudyDocument::aDragThatEndsWhereItBeganLeavesNoStep() {
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    document.edit({QStringLiteral("a"), QStringLiteral("/a"), 3}, withCount(start, 9));
    document.edit({QStringLiteral("a"), QStringLiteral("/a"), 3}, withCount(start, 8));
    QVERIFY(document.study() == start);
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isModified());
}

void TestStudyDocument::anEditThatChangesNothingIsNone() {
    StudyDocument document(m_catalogue);
    document.reset(test::studyOf({test::training()}, 12));
    QSignalSpy changes(&document, &StudyDocument::studyChanged);
    document.edit({QStringLiteral("a"), QStringLiteral("/a")}, document.study());
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(changes.count(), 0);
}

void TestStudyDocument::twoThousandEditsUndoToTheStartAndRedoToTheEnd() {
    StudyDocument document(m_catalogue);
    const Study start = test::roundNumbers();
    document.reset(start);
    test::RandomEditor editor(m_catalogue, 20240601);
    QRandomGenerator random(11);
    for (int step = 0; step < 2000; ++step) {
        switch (random.bounded(10)) {
        case 0:
            document.undoStack().undo();
            break;
        case 1:
            document.undoStack().redo();
            break;
        default:
            document.edit({QStringLiteral("edit"), QStringLiteral("/x"), step / 3 + 1},
                          editor.next(document.study()));
        }
    }
    document.undoStack().setIndex(document.undoStack().count());
    const Study end = document.study();
    QVERIFY(document.undoStack().count() > 100);
    document.undoStack().setIndex(0);
    QVERIFY(document.study() == start);
    QVERIFY(!document.isModified());
    document.undoStack().setIndex(document.undoStack().count());
    QVERIFY(document.study() == end);
}

void TestStudyDocument::savingMarksTheStudyAsSavedAndKeepsUndo() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.plume"));
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    document.edit({QStringLiteral("a"), QStringLiteral("/a")}, withCount(start, 9));
    QVERIFY(document.save(path));
    QVERIFY(!document.isModified());
    QCOMPARE(document.path(), path);
    QVERIFY(document.undoStack().canUndo());
    StudyDocument other(m_catalogue);
    QVERIFY(other.open(path));
    QVERIFY(other.study() == document.study());
}

void TestStudyDocument::savingLeavesSixHundredStepsToUndo() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.plume"));
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    for (int step = 1; step <= 600; ++step) {
        document.edit({QStringLiteral("a"), QStringLiteral("/a")}, withCount(start, 100 + step));
        if (step % 50 == 0)
            QVERIFY(document.save(path));
    }
    QCOMPARE(document.undoStack().count(), 600);
    for (int step = 600; step > 0; --step) {
        QVERIFY(said(document.study()) == withCount(start, 100 + step));
        document.undoStack().undo();
    }
    QVERIFY(document.study() == start);
    QVERIFY(document.isModified()); // the file has the last one
    document.undoStack().setIndex(600);
    QVERIFY(!document.isModified());
}

void TestStudyDocument::restoredWorkIsUnsavedAndKnowsItsFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.plume"));
    const Study start = test::studyOf({test::training()}, 12);
    StudyDocument before(m_catalogue);
    before.reset(start);
    QVERIFY(before.save(path));
    StudyDocument document(m_catalogue);
    document.restore(withCount(start, 9), path, before.fileDigest());
    QVERIFY(document.isModified());
    QVERIFY(!document.undoStack().canUndo());
    QCOMPARE(document.path(), path);
    QVERIFY(!document.wasChangedOnDisk());
    before.edit({QStringLiteral("a"), QStringLiteral("/a")}, withCount(start, 10));
    QVERIFY(before.save(path));
    QVERIFY(document.wasChangedOnDisk());
    QVERIFY(document.save(path));
    QVERIFY(!document.isModified());
}

void TestStudyDocument::aDragAfterSavingIsModifiedAgain() {
    const QTemporaryDir folder;
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    document.edit({QStringLiteral("a"), QStringLiteral("/a"), 3}, withCount(start, 9));
    QVERIFY(document.save(folder.filePath(QStringLiteral("a.plume"))));
    document.edit({QStringLiteral("a"), QStringLiteral("/a"), 3}, withCount(start, 10));
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
    QVERIFY(said(document.study()) == withCount(start, 9));
}

void TestStudyDocument::aFailedSaveKeepsTheStudyModified() {
    const QTemporaryDir folder;
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    document.edit({QStringLiteral("a"), QStringLiteral("/a")}, withCount(start, 9));
    const Done done = document.save(folder.filePath(QStringLiteral("no/such/folder/a.plume")));
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
}

void TestStudyDocument::anUnreadableFileLeavesTheStudyAlone() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.plume"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "plume-study", "version": 1, "titel": "x", "plans": [{}]})");
    file.close();
    StudyDocument document(m_catalogue);
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    document.edit({QStringLiteral("a"), QStringLiteral("/a")}, withCount(start, 9));
    QSignalSpy changes(&document, &StudyDocument::studyChanged);
    const auto opened = document.open(path);
    QVERIFY(!opened);
    QVERIFY(opened.error().size() > 1); // all faults at once
    QCOMPARE(changes.count(), 0);
    QVERIFY(document.undoStack().canUndo());
}

void TestStudyDocument::noticesThatAnotherProgramWroteTheFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.plume"));
    StudyDocument document(m_catalogue);
    document.reset(test::studyOf({test::training()}, 12));
    QVERIFY(document.save(path));
    QVERIFY(!document.wasChangedOnDisk());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    QVERIFY(document.wasChangedOnDisk());
    QVERIFY(document.save(path));
    QVERIFY(!document.wasChangedOnDisk());
}

void TestStudyDocument::savingNamesTheData() {
    StudyDocument document(m_catalogue);
    document.reset(test::studyOf({test::training()}, 12));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.plume"));
    QVERIFY(document.save(path));
    const auto saved = readStudyFile(path, m_catalogue);
    QVERIFY(saved);
    QCOMPARE(saved->dataVersion, m_catalogue.version);
    QVERIFY(*saved == document.study());
    QVERIFY(!document.isModified());
}

void TestStudyDocument::ownRowsAreInTheCatalogueAsLongAsInTheStudy() {
    StudyDocument document(m_catalogue);
    const Catalogue& catalogue = document.catalogue();
    const Study start = test::studyOf({test::training()}, 12);
    document.reset(start);
    Grid grid;
    grid.id = GridId(QStringLiteral("my-roof"));
    grid.name = {QStringLiteral("Roof"), QStringLiteral("Roof")};
    grid.intensity.value = 0.05;
    document.edit({QStringLiteral("own grid"), QStringLiteral("/own")},
                  withOwnRow(start, grid, QStringLiteral("A meter")));
    QVERIFY(catalogue.grid(grid.id));
    document.undoStack().undo();
    QVERIFY(!catalogue.grid(grid.id));
    document.undoStack().redo();
    QVERIFY(catalogue.grid(grid.id));
    QVERIFY(!m_catalogue.grid(grid.id));
    document.reset(start);
    QVERIFY(!catalogue.grid(grid.id));
}

void TestStudyDocument::recentFilesAreLatestFirstWithoutThoseGone() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        paths.append(folder.filePath(QStringLiteral("%1.plume").arg(i)));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        addRecentFile(settings, paths.last());
    }
    addRecentFile(settings, paths[8]);
    const QStringList files = recentFiles(settings);
    QCOMPARE(files.size(), 8);
    QCOMPARE(files.first(), paths[8]);
    QCOMPARE(files.at(1), paths[9]);
    QVERIFY(QFile::remove(paths[9]));
    QVERIFY(!recentFiles(settings).contains(paths[9]));
}

QTEST_GUILESS_MAIN(TestStudyDocument)
#include "tst_studydocument.moc"
