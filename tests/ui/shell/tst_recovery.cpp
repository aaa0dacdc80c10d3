// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/buildpage.h"
#include "controls/messagestrip.h"
#include "document/leftwork.h"
#include "shell/recoverydialog.h"
#include "ui/shell/windowbench.h"

#include <QDir>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using namespace plume::test;

/// What a window does so that no work is lost.
class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutLeftWorkNobodyIsAsked();
    void restoredWorkIsUnsavedAndRemembersItsFile();
    void laterLeavesItForTheNextStart();
    void discardingAsksAndDeletes();
    void restoringAsksAboutTheStudyThatIsOpen();
    void workThatCannotBeReadIsNotRestored();
    void windowsAtOneFileAreToldAndOneMaySaveElsewhere();

private:
    static QString unsaved(const WindowBench& bench) {
        return bench.folder.filePath(QStringLiteral("state/unsaved"));
    }
    /// As a program leaves it that was killed.
    Recovery leave(const WindowBench& bench, const char* title,
                   const QString& path = QString()) const {
        Study study = m_study;
        study.title = QString::fromUtf8(title);
        const Recovery recovery{
            study, path, {}, QDateTime(QDate(2024, 5, 6), QTime(7, 8), Qt::UTC)};
        QDir().mkpath(unsaved(bench));
        return writeRecoveryFile(placeForWork(unsaved(bench)), recovery) ? recovery : Recovery();
    }
    static RecoveryDialog* asked(const WindowBench& bench) {
        for (auto* dialog : bench.window.findChildren<RecoveryDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void press(const WindowBench& bench, const char* button) {
        asked(bench)
            ->findChild<QPushButton*>(QLatin1String("recovery.") + QLatin1String(button))
            ->click();
    }
    static int filesIn(const QString& folder) {
        return int(QDir(folder).entryList({QStringLiteral("*.plume-unsaved")}).size());
    }

    Catalogue m_catalogue;
    Study m_study;
};

void TestRecovery::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    m_study = readStudyFile(QStringLiteral(":/examples/fx1.plume"), m_catalogue).value_or(Study());
    QVERIFY(!m_study.plans.isEmpty());
}

void TestRecovery::withoutLeftWorkNobodyIsAsked() {
    WindowBench bench(m_catalogue);
    QVERIFY(!bench.window.offerLeftWork());
    bench.action("recover")->trigger();
    QVERIFY(!asked(bench));
    const auto* strip = bench.find<MessageStrip>(QStringLiteral("window.messages"));
    QVERIFY(strip && strip->messages().first().text.contains(QStringLiteral("no unsaved work")));
}

void TestRecovery::restoredWorkIsUnsavedAndRemembersItsFile() {
    WindowBench bench(m_catalogue);
    const QString path = bench.folder.filePath(QStringLiteral("mine.plume"));
    const Recovery recovery = leave(bench, "Half done", path);
    QVERIFY(bench.window.offerLeftWork());
    auto* table = asked(bench)->findChild<QTableWidget*>(QStringLiteral("recovery.list"));
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Half done"));
    QCOMPARE(table->item(0, 1)->text(), path);
    const QString kept = table->item(0, 2)->text(); // in the time zone of the machine
    QVERIFY2(kept.contains(QStringLiteral(" May 2024, ")), qPrintable(kept));
    press(bench, "restore");
    QVERIFY(!asked(bench));
    QVERIFY(bench.window.document().study() == recovery.study);
    QVERIFY(bench.window.document().isModified());
    QVERIFY(bench.window.isWindowModified());
    QCOMPARE(bench.window.document().path(), path);
    QCOMPARE(filesIn(unsaved(bench)), 1); // kept until it is saved
    QVERIFY(!bench.window.offerLeftWork());
    QVERIFY(bench.window.save());
    QCOMPARE(filesIn(unsaved(bench)), 0);
    QVERIFY(QFile::exists(path));
}

void TestRecovery::laterLeavesItForTheNextStart() {
    WindowBench bench(m_catalogue);
    leave(bench, "One");
    leave(bench, "Two");
    QVERIFY(bench.window.offerLeftWork());
    press(bench, "later");
    QCOMPARE(filesIn(unsaved(bench)), 2);
    QTRY_VERIFY(!bench.window.findChild<RecoveryDialog*>());
    bench.action("recover")->trigger();
    QVERIFY(asked(bench));
}

void TestRecovery::discardingAsksAndDeletes() {
    WindowBench bench(m_catalogue);
    leave(bench, "One");
    leave(bench, "Two");
    QVERIFY(bench.window.offerLeftWork());
    press(bench, "discard");
    QCOMPARE(bench.prompter.questions, 1);
    QCOMPARE(filesIn(unsaved(bench)), 2);
    bench.prompter.discard = true;
    press(bench, "discard");
    QCOMPARE(filesIn(unsaved(bench)), 1);
    QVERIFY(asked(bench));
    press(bench, "discard");
    QCOMPARE(filesIn(unsaved(bench)), 0);
    QVERIFY(!asked(bench));
}

void TestRecovery::restoringAsksAboutTheStudyThatIsOpen() {
    WindowBench bench(m_catalogue);
    leave(bench, "One");
    bench.window.buildPage().addActivity(ActivityKind::Training);
    const Study open = bench.window.document().study();
    QVERIFY(bench.window.offerLeftWork());
    press(bench, "restore"); // and the person cancels
    QCOMPARE(bench.prompter.questions, 1);
    QVERIFY(bench.window.document().study() == open);
    QVERIFY(asked(bench));
    bench.prompter.answer = Prompter::Answer::Discard;
    press(bench, "restore");
    QCOMPARE(bench.window.document().study().title, QStringLiteral("One"));
}

void TestRecovery::workThatCannotBeReadIsNotRestored() {
    WindowBench bench(m_catalogue);
    leave(bench, "One");
    const QString name = QDir(unsaved(bench)).entryList(QDir::Files).first();
    QFile file(QDir(unsaved(bench)).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what");
    file.close();
    QVERIFY(bench.window.offerLeftWork());
    QVERIFY(
        !asked(bench)->findChild<QPushButton*>(QStringLiteral("recovery.restore"))->isEnabled());
}

void TestRecovery::windowsAtOneFileAreToldAndOneMaySaveElsewhere() {
    WindowBench bench(m_catalogue);
    bench.prompter.file = bench.folder.filePath(QStringLiteral("mine.plume"));
    QVERIFY(bench.window.save());
    const auto* strip = bench.window.findChild<MessageStrip*>(QStringLiteral("window.safekeeping"));
    QVERIFY(!strip->isVisible());
    MainWindow other({m_catalogue, bench.translator, bench.prompter, bench.settings,
                      bench.folder.filePath(QStringLiteral("state"))});
    other.show();
    QVERIFY(other.openFile(bench.prompter.file));
    const auto* there = other.findChild<MessageStrip*>(QStringLiteral("window.safekeeping"));
    QVERIFY(there->isVisible());
    QVERIFY(there->messages().first().text.contains(QStringLiteral("mine.plume")));
    QTRY_VERIFY(strip->isVisible());
    bench.prompter.file = bench.folder.filePath(QStringLiteral("other.plume"));
    WindowBench::buttons(*there).first()->click();
    QCOMPARE(other.document().path(), bench.prompter.file);
    QVERIFY(!there->isVisible());
    QTRY_VERIFY(!strip->isVisible());
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
