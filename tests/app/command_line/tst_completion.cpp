// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/completion.h"
#include "command_line/usage.h"

#include "app/command_line/ranprogram.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace plume;
using test::Ran;
using test::run;

namespace {

/// A shell that has read our completion, asked to say what would complete the words.
constexpr auto asking = R"(
source "$1"; shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_plume
printf '%s\n' "${COMPREPLY[@]}" | sort)";

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandAndOptionIsInEveryShell_data();
    void everyCommandAndOptionIsInEveryShell();
    void bashCompletes_data();
    void bashCompletes();
    void bashOffersStudiesAndFolders();
    void anUnknownShellIsWrongUsage();
    void theManualHasEveryCommandAndOption();
    void theManualIsInBothLanguages();
    void noTextBecomesARequestOfRoff();

private:
    QStringList completions(const QStringList& words) const;

    QTemporaryDir m_folder;
};

void TestCompletion::init() {
    QFile script(m_folder.filePath(QStringLiteral("plume.bash")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(run("completion bash").out);
}

QStringList TestCompletion::completions(const QStringList& words) const {
    QProcess shell;
    shell.setWorkingDirectory(m_folder.path());
    shell.start(QStringLiteral("bash"),
                QStringList{QStringLiteral("-c"), QString::fromLatin1(asking),
                            QStringLiteral("bash"), m_folder.filePath(QStringLiteral("plume.bash")),
                            QStringLiteral("plume")} +
                    words);
    if (!shell.waitForFinished())
        return {QStringLiteral("no answer")};
    const QString complaints = QString::fromUtf8(shell.readAllStandardError());
    if (!complaints.isEmpty())
        return {complaints};
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestCompletion::everyCommandAndOptionIsInEveryShell_data() {
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("option"); // %1: its name without dashes
    QTest::newRow("bash") << "bash"
                          << "--%1";
    QTest::newRow("zsh") << "zsh"
                         << "--%1";
    QTest::newRow("fish") << "fish"
                          << "-l %1";
}

void TestCompletion::everyCommandAndOptionIsInEveryShell() {
    QFETCH(QString, shell);
    QFETCH(QString, option);
    QCOMPARE(shellNames().size(), 3);
    const Ran ran = run({QStringLiteral("completion"), shell});
    QCOMPARE(ran.status, 0);
    QVERIFY(!ran.text().contains(QLatin1String("@ROWS@")));
    for (const QString& name : commandNames()) {
        QVERIFY2(ran.text().contains(name), qPrintable(name));
        for (const OptionSpec& spec : optionsOf(*usageOf(name))) {
            const QString written = option.arg(QString::fromLatin1(spec.name));
            QVERIFY2(spec.name[0] == '.' || ran.text().contains(written), qPrintable(written));
        }
    }
}

void TestCompletion::bashCompletes_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* words, const char* expected) {
        const QStringList some = QString::fromUtf8(expected).split(u' ', Qt::SkipEmptyParts);
        QTest::newRow(words) << QString::fromUtf8(words).split(u' ') << some;
    };
    row("e", "evaluate explain");
    row("--lang ", "en vi");
    row("--lang vi se", "seek");
    row("--lang = vi se", "seek"); // as bash parts “--lang=vi”
    row("--v", "--version");
    row("evaluate --format ", "csv json text");
    row("evaluate --format = j", "json");
    row("evaluate --sa", "--samples");
    row("evaluate --samples ", "");
    row("explain --format b", "bibtex");
    row("report a.plume --paper ", "a4 letter");
    row("catalogue g", "grid-years grids");
    row("validate strub", "strubell-2019");
    row("completion ", "bash fish zsh");
    row("manual ", "");
}

void TestCompletion::bashCompletes() {
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
        QSKIP("There is no bash here.");
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    QCOMPARE(completions(words), expected);
}

void TestCompletion::bashOffersStudiesAndFolders() {
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
        QSKIP("There is no bash here.");
    const QDir folder(m_folder.path());
    for (const char* name : {"a study.plume", "notes.txt"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(folder.mkdir(QStringLiteral("studies")));
    const QStringList expected{QStringLiteral("a study.plume"), QStringLiteral("studies")};
    QCOMPARE(completions({QStringLiteral("evaluate"), QString()}), expected);
    const QStringList any =
        completions({QStringLiteral("report"), QStringLiteral("--output"), QStringLiteral("n")});
    QCOMPARE(any, QStringList{QStringLiteral("notes.txt")});
}

void TestCompletion::anUnknownShellIsWrongUsage() {
    const Ran ran = run("completion tcsh");
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.complaints().contains(QStringLiteral("“tcsh” is no shell")));
    for (const QString& shell : shellNames())
        QVERIFY(ran.complaints().contains(shell));
}

void TestCompletion::theManualHasEveryCommandAndOption() {
    const Ran ran = run("manual");
    QCOMPARE(ran.status, 0);
    for (const QString& name : commandNames()) {
        const qsizetype begin = ran.text().indexOf(QStringLiteral(".SS \"plume ") + name);
        QVERIFY2(begin > 0, qPrintable(name));
        for (const OptionSpec& spec : optionsOf(*usageOf(name))) {
            QString written = QString::fromLatin1(spec.name);
            written = written.remove(u'.').replace(u'-', QStringLiteral("\\-"));
            QVERIFY2(ran.text().indexOf(QStringLiteral("\\fB\\-\\-") + written, begin) > 0,
                     qPrintable(written));
        }
    }
    QVERIFY(ran.text().contains(QStringLiteral("Exit status: 0 done;")));
}

void TestCompletion::theManualIsInBothLanguages() {
    const auto printed = [](const char* language) {
        QProcess program;
        program.start(
            QStringLiteral(PLUME_PROGRAM),
            {QStringLiteral("manual"), QStringLiteral("--lang"), QString::fromLatin1(language)});
        return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput())
                                         : QString();
    };
    QVERIFY(printed("en").contains(QStringLiteral(".SH \"SEE ALSO\"")));
    QVERIFY(printed("vi").contains(QStringLiteral(".SH \"XEM THÊM\"")));
}

void TestCompletion::noTextBecomesARequestOfRoff() {
    const QStringList known{QStringLiteral(".TH"), QStringLiteral(".SH"), QStringLiteral(".SS"),
                            QStringLiteral(".TP"), QStringLiteral(".PP"), QStringLiteral(".\\\"")};
    for (const QString& line : run("manual").text().split(u'\n')) {
        QVERIFY2(!line.startsWith(u'\''), qPrintable(line));
        QVERIFY2(!line.startsWith(u'.') || known.contains(line.section(u' ', 0, 0)),
                 qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
