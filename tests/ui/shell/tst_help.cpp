// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "build/buildpage.h"
#include "home/gallerygrid.h"
#include "home/homepage.h"
#include "home/studycard.h"
#include "shell/menuwalk.h"
#include "shell/places.h"
#include "shell/sheetdialog.h"
#include "windowbench.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTest>
#include <QTextBrowser>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

QString shown(const WindowBench& bench, const char* sheet) {
    const auto* dialog = bench.window.findChild<SheetDialog*>(QLatin1String(sheet));
    if (!dialog)
        return {};
    return dialog->windowTitle() + u'\n' + dialog->findChild<QTextBrowser*>()->toPlainText();
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theShortcutSheetHasEveryShortcut();
    void noTwoCommandsShareAShortcut();
    void helpSaysWhatAnInputIs();
    void helpSaysWhatAPlaceIsFor();
    void helpFollowsTheLanguage();
    void homeOpensStudiesInBuild();
    void homeAsksBeforeItReplacesWork();
    void theLimitsOpenFromTheMenu();

private:
    Catalogue m_catalogue;
};

void TestHelp::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestHelp::theShortcutSheetHasEveryShortcut() {
    WindowBench bench(m_catalogue);
    bench.action("shortcuts")->trigger();
    const QString text = shown(bench, "shortcuts");
    int count = 0;
    for (const QAction* action : bench.window.findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || !action->isVisible())
            continue;
        ++count;
        QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(action->objectName()));
        QVERIFY2(text.contains(withoutMnemonic(action->text())), qPrintable(action->text()));
    }
    QVERIFY(count > 25);
}

void TestHelp::noTwoCommandsShareAShortcut() {
    WindowBench bench(m_catalogue);
    QMap<QString, QString> taken;
    for (const MenuCommand& command : commandsOf(*bench.window.menuBar())) {
        const QString shortcut = command.action->shortcut().toString();
        if (shortcut.isEmpty())
            continue;
        QVERIFY2(!taken.contains(shortcut), qPrintable(shortcut + u' ' + taken[shortcut]));
        taken.insert(shortcut, command.action->text());
    }
}

void TestHelp::helpSaysWhatAnInputIs() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.places().showInput(inputAddress(0, 3, Term::RequestRate));
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(&bench.window, Qt::Key_F1);
    const QString text = shown(bench, "help");
    for (const char* part : {"Requests a day", "Now: 1,000,000", "24*365", "Build"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

void TestHelp::helpSaysWhatAPlaceIsFor() {
    WindowBench bench(m_catalogue);
    for (const Place place : allPlaces) {
        bench.window.places().open(place);
        bench.action("whatIsThis")->trigger();
        QVERIFY2(shown(bench, "help").contains(questionOf(place)), qPrintable(keyOf(place)));
        QTRY_COMPARE(bench.window.findChildren<SheetDialog*>().size(), 1);
    }
}

void TestHelp::helpFollowsTheLanguage() {
    WindowBench bench(m_catalogue);
    bench.action("shortcuts")->trigger();
    const QString english = shown(bench, "shortcuts");
    bench.window.useLanguage(Language::Vietnamese);
    QTRY_VERIFY(shown(bench, "shortcuts").contains(QStringLiteral("Phím tắt")));
    QVERIFY(shown(bench, "shortcuts") != english);
    bench.window.useLanguage(Language::English);
}

void TestHelp::homeOpensStudiesInBuild() {
    WindowBench bench(m_catalogue);
    bench.window.places().open(Place::Home);
    auto* home = bench.window.findChild<HomePage*>();
    QVERIFY(home && home->isVisible());
    StudyCard* card = home->gallery().cards().first();
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(bench.window.places().current(), Place::Build);
    QCOMPARE(bench.window.document().study().title, card->entry().title);
    QVERIFY(bench.window.document().path().isEmpty()); // a copy
    bench.window.places().open(Place::Home);
    bench.find<QAbstractButton>(QStringLiteral("home.new"))->click();
    QCOMPARE(bench.window.places().current(), Place::Build);
    QVERIFY(bench.window.document().study().plans[0].activities.isEmpty());
}

void TestHelp::homeAsksBeforeItReplacesWork() {
    WindowBench bench(m_catalogue);
    Study changed = bench.window.document().study();
    changed.title = QStringLiteral("Mine");
    bench.window.document().edit({QStringLiteral("title"), QStringLiteral("/title")}, changed);
    bench.prompter.answer = Prompter::Answer::Cancel;
    bench.window.places().open(Place::Home);
    auto* home = bench.window.findChild<HomePage*>();
    home->gallery().cards().first()->click();
    QCOMPARE(bench.window.document().study().title, QStringLiteral("Mine"));
    QCOMPARE(bench.window.places().current(), Place::Home);
}

void TestHelp::theLimitsOpenFromTheMenu() {
    WindowBench bench(m_catalogue);
    bench.action("limits")->trigger();
    QVERIFY(bench.find<QDialog>(QStringLiteral("limits")));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
