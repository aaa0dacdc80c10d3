// SPDX-License-Identifier: GPL-3.0-or-later
// Presses everything at random. Longer, or from another seed:
//     tst_monkey --seconds 60 --seed 7
#include "build/buildpage.h"
#include "document/studyfile.h"
#include "monkey.h"
#include "windowbench.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QTest>

#include <optional>
#include <utility>

using namespace plume;
using namespace plume::ui;
using test::Monkey;
using test::WindowBench;

namespace {

constexpr int usualActions = 400;

/// By hand: how long, and from which seed. A test counts its actions and looks at no clock.
struct Asked {
    int seconds = 0;
    unsigned seed = 20261128;
} asked;

QStringList warnings;
QtMessageHandler handlerOfTests = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const bool isOfOffscreen = text.startsWith(QLatin1String("This plugin does not support"));
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfOffscreen)
        warnings.append(text);
    handlerOfTests(type, context, text);
}

} // namespace

class TestMonkey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undoLeadsBackToTheBeginning_data();
    void undoLeadsBackToTheBeginning();
    void cleanupTestCase();

private:
    Catalogue m_catalogue;
};

void TestMonkey::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
    handlerOfTests = qInstallMessageHandler(collect);
}

void TestMonkey::cleanupTestCase() {
    qInstallMessageHandler(handlerOfTests);
}

void TestMonkey::undoLeadsBackToTheBeginning_data() {
    QTest::addColumn<Monkey::Hand>("hand");
    QTest::addColumn<Language>("language");
    QTest::newRow("mouse") << Monkey::Hand::Mouse << Language::English;
    QTest::newRow("keys") << Monkey::Hand::Keys << Language::Vietnamese;
}

void TestMonkey::undoLeadsBackToTheBeginning() {
    QFETCH(Monkey::Hand, hand);
    QFETCH(Language, language);
    warnings.clear();
    QApplication::clipboard()->clear();
    WindowBench bench(m_catalogue, language);
    MainWindow& window = bench.window;
    window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    window.buildPage().openActivity(3);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bench.action("quit")->setEnabled(false);
    // Another study may be opened while this one is unchanged: then that is the beginning.
    StudyDocument& document = window.document();
    Study beginning = document.study();
    int edits = 0;
    bool isReplaced = false;
    connect(&document, &StudyDocument::studyReplaced, &window, [&] { isReplaced = true; });
    connect(&document, &StudyDocument::studyChanged, &window, [&] {
        if (std::exchange(isReplaced, false))
            beginning = document.study();
        ++edits;
    });

    Monkey monkey(window, hand, asked.seed);
    QElapsedTimer clock;
    clock.start();
    do
        monkey.act(usualActions);
    while (clock.elapsed() < asked.seconds * 1000);

    const QByteArray log = monkey.log().join(QLatin1Char('\n')).toUtf8();
    window.setFocus(); // what was being written counts
    const Study end = document.study();
    const int steps = document.undoStack().index();
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QVERIFY2(document.study() == beginning, log);
    QCOMPARE(writeStudy(document.study()), writeStudy(beginning));
    document.undoStack().setIndex(steps);
    QVERIFY2(document.study() == end, log);
    QTRY_VERIFY(!window.isComputing());
    QVERIFY2(warnings.isEmpty(), warnings.join(QLatin1Char('\n')).toUtf8());
    QVERIFY2(edits > 5, "it hardly did anything");
}

/// The number after `option`, which is then taken out of the arguments.
static std::optional<unsigned> taken(QStringList& arguments, const char* option) {
    const qsizetype at = arguments.indexOf(QLatin1String(option));
    if (at < 0 || at + 1 >= arguments.size())
        return std::nullopt;
    const unsigned number = arguments[at + 1].toUInt();
    arguments.remove(at, 2);
    return number;
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    asked.seconds = int(taken(arguments, "--seconds").value_or(0));
    asked.seed = taken(arguments, "--seed").value_or(asked.seed);
    TestMonkey test;
    return QTest::qExec(&test, arguments);
}

#include "tst_monkey.moc"
