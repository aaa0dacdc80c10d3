// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/options.h"

#include "app/command_line/ranprogram.h"

#include <QProcess>
#include <QTest>

using namespace plume;
using test::Ran;
using test::run;

class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsSaidAndPrintsNothing_data();
    void wrongUsageIsSaidAndPrintsNothing();
    void helpIsPrinted_data();
    void helpIsPrinted();
    void theVersionIsThatOfProgramAndData();
    void optionsMayStandAnywhere();
    void aFullDiskIsAFailure();
    void theBuiltProgramDoesTheSame();
};

void TestUsage::wrongUsageIsSaidAndPrintsNothing_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* arguments, const char* complaint) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(complaint);
    };
    row("--lang en", "No command is given.");
    row("evalute x", "the nearest one is “evaluate”");
    row("xyz", "“xyz” is no command of Plume");
    row("--format json", "“json” is no command");
    row("evaluate", "evaluate STUDY");
    row("evaluate --colour x", "colour");
    row("evaluate --format xml x", "“xml” is no format");
    row("evaluate --samples 1 x", "“1” is no number of samples");
    row("evaluate --samples 1000001 x", "no number of samples");
    row("evaluate --samples many x", "no number of samples");
    row("evaluate --seed -1 x", "no seed");
    row("evaluate --lang fr x", "“fr” is no language");
    row("explain a b c", "explain STUDY");
    row("explain --format csv a", "“csv” is no format; text, json, latex or bibtex would do.");
    row("explain", "explain STUDY");
    row("explain --all --format json", "as text only");
    row("validate a b", "validate [TABLE]");
    row("catalogue", "catalogue TABLE");
}

void TestUsage::wrongUsageIsSaidAndPrintsNothing() {
    QFETCH(QString, arguments);
    QFETCH(QString, complaint);
    const Ran ran = run(arguments.split(QLatin1Char(' ')));
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.complaints().contains(complaint), ran.err.constData());
    QVERIFY(ran.complaints().contains(QStringLiteral("plume --help")));
}

void TestUsage::helpIsPrinted_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("general") << "--help"
                             << "Exit status: 0 done;";
    QTest::newRow("short") << "-h"
                           << "plume evaluate STUDY";
    QTest::newRow("of a command") << "evaluate --help"
                                  << "--samples N";
    QTest::newRow("before the command") << "--help explain"
                                        << "--all";
}

void TestUsage::helpIsPrinted() {
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    const Ran ran = run(arguments.split(QLatin1Char(' ')));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.text().contains(text));
}

void TestUsage::theVersionIsThatOfProgramAndData() {
    const Ran ran = run("--version");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.text(), QStringLiteral("Plume %1, data of %2\n")
                             .arg(QStringLiteral(PLUME_VERSION),
                                  readCatalogue(QStringLiteral(":/datasets")).value().version));
}

void TestUsage::optionsMayStandAnywhere() {
    const QByteArray before = run("evaluate --format json --at-central :/examples/fx1.plume").out;
    QVERIFY(!before.isEmpty());
    QCOMPARE(run("evaluate :/examples/fx1.plume --at-central --format=json").out, before);
    QCOMPARE(run("--lang en evaluate :/examples/fx1.plume --at-central --format json").out, before);
}

void TestUsage::aFullDiskIsAFailure() {
    std::FILE* full = std::fopen("/dev/full", "w");
    if (!full)
        QSKIP("There is no /dev/full here.");
    const test::TemporaryFile out(full);
    const test::TemporaryFile in(std::tmpfile());
    const test::TemporaryFile err(std::tmpfile());
    Console console(in.get(), out.get(), err.get());
    QCOMPARE(runCommandLine({QStringLiteral("validate")}, console), 1);
    QVERIFY(test::contentOf(err.get()).contains("could not be written"));
}

void TestUsage::theBuiltProgramDoesTheSame() {
    const auto statusOf = [](const QStringList& arguments, QByteArray* out) {
        QProcess program;
        program.start(QStringLiteral(PLUME_PROGRAM), arguments);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return -1;
        *out = program.readAllStandardOutput();
        return program.exitCode();
    };
    QByteArray out;
    const QStringList evaluate{QStringLiteral("evaluate"), QStringLiteral(":/examples/fx1.plume"),
                               QStringLiteral("--lang"), QStringLiteral("en")};
    QCOMPARE(statusOf(evaluate, &out), 0);
    QCOMPARE(out, run(evaluate).out);
    QCOMPARE(statusOf({QStringLiteral("evaluate"), QStringLiteral("nowhere.plume")}, &out), 1);
    QCOMPARE(statusOf({QStringLiteral("evaluate")}, &out), 2);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
