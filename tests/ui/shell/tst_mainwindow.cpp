// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "build/activitycard.h"
#include "build/buildpage.h"
#include "controls/messagestrip.h"
#include "document/setting.h"
#include "shell/faultview.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

/// Of buttons that choose one of several, Tab stops at the chosen one.
bool isReachedByArrows(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithANewStudy();
    void opensAnExampleAsAnUnsavedCopy();
    void everyExampleOfTheMenuOpens();
    void everyTemplateOfTheMenuOpensAsAnUnsavedCopy();
    void aNoteIsShownUntilItIsClosed();
    void theCurrencyIsNamedOnceAndStandsBesideEachPrice();
    void savesUnderAChosenNameAndOpensAgain();
    void savingTakesWhatIsBeingTyped();
    void aFailedSaveSaysSoAndKeepsTheWork();
    void aFileChangedMeanwhileIsAskedAbout();
    void closingWithChangesAsks();
    void closingWithoutChangesDoesNotAsk();
    void anUnreadableFileShowsAllItsFaults();
    void otherDataAreSaidOnOpening();
    void aDroppedFileIsOpened();
    void recentFilesAreOffered();
    void theTitleSaysWhetherTheStudyIsSaved();
    void undoAndRedoAreNamedAfterTheEdit();
    void switchingTheLanguageKeepsTheModelAndTranslatesEverything();
    void switchingTheThemeRecolours();
    void aPastedNumberThatCanBeReadTwoWaysIsAskedAbout();
    void aPointInVietnameseIsADecimalSign();
    void everyTextOfTheWindowIsTranslated();
    void editCommandsFollowTheOpenCard();
    void whatWouldHaveToBeTrueIsAskedBesideTheWindow();
    void tabReachesEveryControlAndComesRound();

private:
    QString write(const WindowBench& bench, const char* name, const QByteArray& text) const;
    Catalogue m_catalogue;
};

void TestMainWindow::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

QString TestMainWindow::write(const WindowBench& bench, const char* name,
                              const QByteArray& text) const {
    const QString path = bench.folder.filePath(QLatin1String(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

void TestMainWindow::startsWithANewStudy() {
    WindowBench bench(m_catalogue);
    QVERIFY(bench.window.document().path().isEmpty());
    QVERIFY(!bench.window.document().isModified());
    QVERIFY(bench.window.document().study().plans[0].activities.isEmpty());
}

void TestMainWindow::opensAnExampleAsAnUnsavedCopy() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    QVERIFY(bench.window.document().path().isEmpty());
    QVERIFY(!bench.window.document().study().plans[0].activities.isEmpty());
    const auto* headline = bench.find<QLabel>(QStringLiteral("headlineAmount"));
    QVERIFY(headline);
    QTRY_VERIFY2(headline->text().startsWith(QStringLiteral("192.5 t CO₂e")),
                 qPrintable(headline->text()));
}

void TestMainWindow::everyExampleOfTheMenuOpens() {
    WindowBench bench(m_catalogue);
    auto* menu = bench.window.menuBar()->findChild<QMenu*>(QStringLiteral("menu.examples"));
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 5);
    for (QAction* action : menu->actions()) {
        action->trigger();
        QCOMPARE(bench.window.document().study().title, action->text());
    }
}

void TestMainWindow::everyTemplateOfTheMenuOpensAsAnUnsavedCopy() {
    WindowBench bench(m_catalogue);
    auto* menu = bench.window.menuBar()->findChild<QMenu*>(QStringLiteral("menu.templates"));
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 5);
    for (QAction* action : menu->actions()) {
        action->trigger();
        QCOMPARE(bench.window.document().study().title, action->text());
        QVERIFY(bench.window.document().study().plans.size() >= 2);
        QVERIFY(bench.window.document().path().isEmpty());
    }
}

void TestMainWindow::aNoteIsShownUntilItIsClosed() {
    WindowBench bench(m_catalogue);
    const auto* strip = bench.window.findChild<MessageStrip*>(QStringLiteral("build.note"));
    QVERIFY(strip && !strip->isVisible()); // a new study says nothing
    bench.window.openExample(QStringLiteral(":/templates/here-or-there.plume"));
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->messages().first().text, bench.window.document().study().note);
    QVERIFY(bench.action("note")->isChecked());
    auto* close = bench.find<QAbstractButton>(QStringLiteral("build.note.0.0"));
    QVERIFY(close);
    close->click();
    QVERIFY(!strip->isVisible() && !bench.action("note")->isChecked());
    bench.action("note")->trigger();
    QVERIFY(strip->isVisible());
    bench.action("note")->trigger();
    QVERIFY(!strip->isVisible());
    bench.window.openExample(QStringLiteral(":/templates/cloud-or-device.plume"));
    QVERIFY(strip->isVisible());
}

void TestMainWindow::theCurrencyIsNamedOnceAndStandsBesideEachPrice() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.prompter.text = QStringLiteral("1 USD");
    bench.action("currency")->trigger();
    QVERIFY(bench.window.document().study().currency.isEmpty());
    bench.prompter.text = QStringLiteral("USD");
    bench.action("currency")->trigger();
    QCOMPARE(bench.window.document().study().currency, QStringLiteral("USD"));
    bench.window.buildPage().setExpert(true);
    bench.window.buildPage().openActivity(3);
    const auto* field =
        bench.find<QLineEdit>(QStringLiteral("build.activities.3.request_price.field"));
    QVERIFY(field);
    QVERIFY2(field->accessibleName().contains(QStringLiteral("Price of a request (USD)")),
             qPrintable(field->accessibleName()));
    const auto* headline = bench.find<QLabel>(QStringLiteral("headlineShare"));
    QVERIFY(headline && !headline->text().contains(QStringLiteral("cost")));
    Study priced = bench.window.document().study();
    priced.plans[0].activities[3].inputs[Term::RequestPrice] = {
        .value = 0.001, .range = {}, .provenance = {}};
    bench.window.document().edit({}, priced);
    // 1,095.75 million requests.
    QTRY_VERIFY2(
        headline->text().contains(QStringLiteral("At the stated prices it costs 1.1 million USD")),
        qPrintable(headline->text()));
}

void TestMainWindow::savesUnderAChosenNameAndOpensAgain() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    bench.prompter.file = bench.folder.filePath(QStringLiteral("mine.plume"));
    bench.action("save")->trigger();
    QCOMPARE(bench.window.document().path(), bench.prompter.file);
    const Study saved = bench.window.document().study();
    bench.action("new")->trigger();
    QVERIFY(bench.window.document().study() != saved);
    bench.action("open")->trigger();
    QVERIFY(bench.window.document().study() == saved);
}

void TestMainWindow::savingTakesWhatIsBeingTyped() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    bench.window.buildPage().openActivity(3);
    bench.window.activateWindow();
    auto* field = bench.find<QLineEdit>(QStringLiteral("build.activities.3.request_rate.field"));
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("20k"));
    bench.prompter.file = bench.folder.filePath(QStringLiteral("typed.plume"));
    QVERIFY(bench.window.save());
    const auto saved = readStudyFile(bench.prompter.file, m_catalogue);
    QVERIFY(saved);
    QCOMPARE(saved->plans[0].activities[3].inputs[Term::RequestRate].value,
             20'000 * unit::requestPerDay.inBase);
}

void TestMainWindow::aFailedSaveSaysSoAndKeepsTheWork() {
    WindowBench bench(m_catalogue);
    bench.window.buildPage().addActivity(ActivityKind::Training);
    bench.prompter.file = bench.folder.filePath(QStringLiteral("no/such/folder/mine.plume"));
    QVERIFY(!bench.window.save());
    QVERIFY(bench.window.document().isModified());
    QCOMPARE(bench.window.document().study().plans[0].activities.size(), 1);
    const auto* strip = bench.find<QWidget>(QStringLiteral("window.messages"));
    QVERIFY(strip);
    const QList<QAbstractButton*> elsewhere = WindowBench::buttons(*strip);
    QCOMPARE(elsewhere.size(), 1);
    bench.prompter.file = bench.folder.filePath(QStringLiteral("mine.plume"));
    elsewhere.first()->click();
    QVERIFY(!bench.window.document().isModified());
    QVERIFY(!strip->isVisible());
}

void TestMainWindow::aFileChangedMeanwhileIsAskedAbout() {
    WindowBench bench(m_catalogue);
    bench.prompter.file = bench.folder.filePath(QStringLiteral("mine.plume"));
    QVERIFY(bench.window.save());
    write(bench, "mine.plume", "somebody else's");
    bench.window.buildPage().addActivity(ActivityKind::Training);
    bench.prompter.questions = 0;
    QVERIFY(!bench.window.save());
    QCOMPARE(bench.prompter.questions, 1);
    bench.prompter.replace = true;
    QVERIFY(bench.window.save());
}

void TestMainWindow::closingWithChangesAsks() {
    WindowBench bench(m_catalogue);
    bench.window.buildPage().addActivity(ActivityKind::Training);
    bench.prompter.answer = Prompter::Answer::Cancel;
    QVERIFY(!bench.window.close());
    QCOMPARE(bench.prompter.questions, 1);
    bench.prompter.answer = Prompter::Answer::Save;
    bench.prompter.file = QString(); // and then no name is chosen
    QVERIFY(!bench.window.close());
    bench.prompter.file = bench.folder.filePath(QStringLiteral("mine.plume"));
    QVERIFY(bench.window.close());
    QVERIFY(QFile::exists(bench.prompter.file));
}

void TestMainWindow::closingWithoutChangesDoesNotAsk() {
    WindowBench bench(m_catalogue);
    QVERIFY(bench.window.close());
    QCOMPARE(bench.prompter.questions, 0);
}

void TestMainWindow::anUnreadableFileShowsAllItsFaults() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    const Study before = bench.window.document().study();
    const QString path = write(bench, "bad.plume",
                               R"({"format": "plume-study", "version": 1, "titel": "x",
                                   "plans": [{"name": "A", "service_months": 0,
                                              "activities": []}]})");
    QVERIFY(!bench.window.openFile(path));
    QVERIFY(bench.window.document().study() == before);
    auto* list = bench.find<QTableWidget>(QStringLiteral("faults.list"));
    QVERIFY(list);
    QVERIFY(list->rowCount() >= 2);
    auto* faults = bench.find<FaultView>(QStringLiteral("faults"));
    QVERIFY(faults->text().contains(QLatin1String("/titel")));
    QVERIFY(faults->text().contains(QLatin1String("/plans/0/service_months")));
    bench.find<QPushButton>(QStringLiteral("faults.copy"))->click();
    QCOMPARE(QApplication::clipboard()->text(), faults->text());
    bench.find<QPushButton>(QStringLiteral("faults.close"))->click();
    QVERIFY(!faults->isVisible());
}

void TestMainWindow::otherDataAreSaidOnOpening() {
    WindowBench bench(m_catalogue);
    // The quartiles of its request were read as 5th and 95th percentile in 2026.3.
    const QByteArray study = R"({"format": "plume-study", "version": 1, "data_version": "2026.3",
        "title": "Old", "plans": [{"name": "A", "service_months": 12, "activities": [
        {"kind": "serving", "name": "Chat", "work": {"method": "requests", "requests_per_day": 1000,
         "request": "oviedo-short"}, "site": {"grid": "VNM"}}]}]})";
    QVERIFY(bench.window.openFile(write(bench, "old.plume", study)));
    auto* messages = bench.find<MessageStrip>(QStringLiteral("window.messages"));
    QVERIFY(messages);
    const Message said = messages->messages().first();
    QVERIFY2(said.text.contains(QStringLiteral("2026.3")), qPrintable(said.text));
    QVERIFY(!bench.window.document().isModified());
    Q_EMIT messages->actionTriggered(said.key);
    auto* table = bench.window.findChild<QTableWidget*>(QStringLiteral("dataChanges.table"));
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 0)->text().startsWith(QStringLiteral("requests/oviedo")));
    QByteArray now = study;
    now.replace("2026.3", m_catalogue.version.toUtf8());
    QVERIFY(bench.window.openFile(write(bench, "new.plume", now)));
    QVERIFY(!bench.find<MessageStrip>(QStringLiteral("window.messages")));
}

void TestMainWindow::aDroppedFileIsOpened() {
    WindowBench bench(m_catalogue);
    const QString path = write(bench, "dropped.plume", writeStudy(test::roundNumbers()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &drop);
    QCOMPARE(bench.window.document().path(), path);
}

void TestMainWindow::recentFilesAreOffered() {
    WindowBench bench(m_catalogue);
    bench.prompter.file = bench.folder.filePath(QStringLiteral("mine.plume"));
    QVERIFY(bench.window.save());
    QCOMPARE(setting::recentFiles.read(bench.settings), QStringList{bench.prompter.file});
}

void TestMainWindow::theTitleSaysWhetherTheStudyIsSaved() {
    WindowBench bench(m_catalogue);
    const auto* title = bench.find<QLabel>(QStringLiteral("top.title"));
    QVERIFY(title);
    QVERIFY(title->text().endsWith(QLatin1String("new")));
    bench.window.buildPage().addActivity(ActivityKind::Serving);
    QVERIFY(title->text().endsWith(QLatin1String("not saved")));
    QVERIFY(bench.window.isWindowModified());
    bench.prompter.file = bench.folder.filePath(QStringLiteral("mine.plume"));
    QVERIFY(bench.window.save());
    QVERIFY(title->text().endsWith(QLatin1String(" saved")));
    QVERIFY(!bench.window.isWindowModified());
}

void TestMainWindow::undoAndRedoAreNamedAfterTheEdit() {
    WindowBench bench(m_catalogue);
    QVERIFY(!bench.action("undo")->isEnabled());
    bench.window.buildPage().addActivity(ActivityKind::Training);
    QVERIFY(bench.action("undo")->text().contains(QLatin1String("Training")));
    bench.action("undo")->trigger();
    QVERIFY(bench.window.document().study().plans[0].activities.isEmpty());
    QVERIFY(bench.action("redo")->isEnabled());
    bench.action("redo")->trigger();
    QCOMPARE(bench.window.document().study().plans[0].activities.size(), 1);
}

void TestMainWindow::switchingTheLanguageKeepsTheModelAndTranslatesEverything() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    const Study before = bench.window.document().study();
    bench.find<QAbstractButton>(QStringLiteral("top.language"))->click(); // one activation
    const auto* headline = bench.find<QLabel>(QStringLiteral("headlineAmount"));
    QTRY_VERIFY2(headline->text().startsWith(QStringLiteral("192,5 t CO₂tđ")),
                 qPrintable(headline->text()));
    QVERIFY(bench.window.document().study() == before);
    QVERIFY(!bench.window.document().isModified());
    bool saysShare = false;
    for (const QLabel* label : bench.window.findChildren<QLabel*>())
        saysShare = saysShare || label->text().contains(QStringLiteral("94,8%"));
    QVERIFY(saysShare);
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QStringList buttons;
    for (const auto* button : box.buttons())
        buttons.append(button->text().remove(QLatin1Char('&')));
    QVERIFY(buttons.contains(QStringLiteral("Lưu")));
    QVERIFY(buttons.contains(QStringLiteral("Hủy")));
    bench.window.useLanguage(Language::English);
}

void TestMainWindow::switchingTheThemeRecolours() {
    WindowBench bench(m_catalogue);
    bench.find<QAbstractButton>(QStringLiteral("top.theme"))->click();
    QTRY_COMPARE(themeOf(bench.window.palette()).name, ThemeName::Dark);
    QCOMPARE(setting::theme.read(bench.settings), QStringLiteral("dark"));
    bench.find<QAbstractButton>(QStringLiteral("top.theme"))->click();
    QTRY_COMPARE(themeOf(bench.window.palette()).name, ThemeName::Light);
}

void TestMainWindow::aPastedNumberThatCanBeReadTwoWaysIsAskedAbout() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    bench.window.buildPage().openActivity(1);
    auto* field =
        bench.find<QLineEdit>(QStringLiteral("build.activities.1.stated_emissions.field"));
    QVERIFY(field);
    const auto amount = [&bench] {
        const Activity& training = bench.window.document().study().plans[0].activities[1];
        return training.inputs[Term::StatedEmissions].value;
    };
    const double before = amount();
    QApplication::clipboard()->setText(QStringLiteral("284.000 kg CO2"));
    field->setFocus();
    field->selectAll();
    field->paste();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(amount(), before); // asked, not guessed
    QList<QAbstractButton*> thousands = WindowBench::buttons(bench.window);
    thousands.removeIf([](const QAbstractButton* button) {
        return !button->text().contains(QLatin1String("284 thousand"));
    });
    QCOMPARE(thousands.size(), 1);
    thousands.first()->click();
    QCOMPARE(amount(), 284'000.0);
}

void TestMainWindow::aPointInVietnameseIsADecimalSign() {
    WindowBench bench(m_catalogue, Language::Vietnamese);
    bench.window.document().reset(test::studyOf({test::training()}, 12));
    bench.window.buildPage().setExpert(true);
    bench.window.buildPage().openActivity(0);
    auto* field =
        bench.find<QLineEdit>(QStringLiteral("build.activities.0.carbon_free_share.field"));
    QVERIFY(field);
    for (const QString& text : {QStringLiteral("0.9"), QStringLiteral("0,9")}) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        const Activity& training = bench.window.document().study().plans[0].activities[0];
        QCOMPARE(training.inputs[Term::CarbonFreeShare].value, 0.9);
        bench.window.document().undoStack().undo();
    }
    bench.window.useLanguage(Language::English);
}

void TestMainWindow::everyTextOfTheWindowIsTranslated() {
    // Words that stand in an English window must not stand in a Vietnamese one, but for those that
    // are the same in both, and for names that the study gives.
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::studyOf({test::training()}, 12));
    bench.window.buildPage().setExpert(true);
    bench.window.buildPage().openActivity(0);
    const auto texts = [&bench] {
        QSet<QString> result;
        for (const QLabel* label : bench.window.findChildren<QLabel*>())
            result.insert(label->text());
        for (const QAbstractButton* button : bench.window.findChildren<QAbstractButton*>())
            result.insert(button->text());
        for (const QAction* action : bench.window.findChildren<QAction*>())
            result.insert(action->text());
        return result;
    };
    const QSet<QString> english = texts();
    bench.window.useLanguage(Language::Vietnamese);
    QTRY_VERIFY(bench.action("save")->text().contains(QStringLiteral("Lưu")));
    QCoreApplication::processEvents();
    const QSet<QString> same{QStringLiteral("English"), QStringLiteral("Tiếng Việt"),
                             QStringLiteral("PUE")};
    QStringList left;
    for (const QString& text : texts()) {
        const bool hasWords = text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{4}")));
        if (hasWords && english.contains(text) && !same.contains(text))
            left.append(text);
    }
    left.removeAll(QStringLiteral("Training")); // the activity's own name
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(" | "))));
    bench.window.useLanguage(Language::English);
}

void TestMainWindow::editCommandsFollowTheOpenCard() {
    WindowBench bench(m_catalogue);
    bench.window.document().reset(test::roundNumbers());
    QVERIFY(!bench.action("remove")->isEnabled());
    bench.window.buildPage().openActivity(0);
    QVERIFY(bench.action("remove")->isEnabled());
    QVERIFY(!bench.action("moveUp")->isEnabled());
    bench.action("moveDown")->trigger();
    QCOMPARE(bench.window.buildPage().openActivity(), 1);
    bench.action("remove")->trigger();
    QCOMPARE(bench.window.document().study().plans[0].activities.size(), 3);
}

void TestMainWindow::whatWouldHaveToBeTrueIsAskedBesideTheWindow() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/fx1.plume"));
    QCOMPARE(bench.action("seek")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    bench.action("seek")->trigger();
    auto* dialog = bench.window.findChild<QDialog*>(QStringLiteral("seek"));
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    auto* table = dialog->findChild<QTableView*>(QStringLiteral("seek.table"));
    QTRY_VERIFY(table->model()->rowCount() > 0);
    bench.action("place.results")->trigger(); // the input is led to from there as well
    QTest::keyClick(table, Qt::Key_Return);
    const auto* field = qobject_cast<QLineEdit*>(bench.window.focusWidget());
    QVERIFY(field && field->objectName().endsWith(QLatin1String(".field")));

    // The dialog undoes what it did, and follows the language.
    const Study before = bench.window.document().study();
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("seek.use")),
                      Qt::LeftButton);
    QVERIFY(bench.window.document().study() != before);
    QVERIFY(dialog->actions().contains(bench.action("undo")));
    bench.action("undo")->trigger();
    QCOMPARE(bench.window.document().study(), before);
    bench.window.useLanguage(Language::Vietnamese);
    QCOMPARE(dialog->locale().language(), QLocale::Vietnamese);
}

void TestMainWindow::tabReachesEveryControlAndComesRound() {
    WindowBench bench(m_catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.window.buildPage().setExpert(true);
    bench.window.buildPage().openActivity(3);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QSet<QString> wanted;
    for (const QWidget* widget : bench.window.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"));
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        if (widget->isVisible() && takesTab && !isPart && !widget->focusProxy() &&
            !widget->objectName().isEmpty() && !isReachedByArrows(widget))
            wanted.insert(widget->objectName());
    }
    QVERIFY(wanted.size() > 40);
    QSet<QString> reached;
    constexpr int tooMany = 400;
    for (int i = 0; i < tooMany && !reached.contains(wanted); ++i) {
        QWidget* at = QApplication::focusWidget() ? QApplication::focusWidget() : &bench.window;
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget())
            reached.insert(QApplication::focusWidget()->objectName());
    }
    const QSet<QString> missed = wanted - reached;
    QVERIFY2(missed.isEmpty(), qPrintable(QStringList(missed.values()).join(QLatin1Char(' '))));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
