// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/reportcommand.h"

#include "command_line/report.h"
#include "document/studyfile.h"
#include "exchange/wholefile.h"
#include "exchange/workbook.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace plume {
namespace {

QString desktopProgram() {
    const QString name = QStringLiteral("plume-desktop");
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

int complainAboutFile(const Error& error, const QString& path, Console& console) {
    console.complain(
        CommandLineText::tr("The report could not be written to “%1” (%2). Choose another folder, "
                            "or make room.")
            .arg(path, error.message));
    return status::failed;
}

int writeWorkbook(const Study& study, const Options& options, const Catalogue& catalogue,
                  Console& console) {
    ReportOptions asked;
    asked.months = options.months;
    asked.samples = options.samples;
    asked.seed = options.seed;
    const ReportResults results = reportResultsOf(study, asked, catalogue);
    const Report report = reportOf(
        results, catalogue, {options.locale, QDate::currentDate(), QStringLiteral(PLUME_VERSION)});
    const Result<QByteArray> bytes = workbookOf(report);
    if (!bytes)
        return complainAboutFile(bytes.error(), options.output, console);
    const Done done = writeWhole(options.output, *bytes);
    return done ? status::done : complainAboutFile(done.error(), options.output, console);
}

QStringList desktopArguments(const QString& study, const Options& options) {
    QStringList arguments{QStringLiteral("--report"),  options.output,
                          QStringLiteral("--open"),    study,
                          QStringLiteral("--lang"),    options.locale.name().left(2),
                          QStringLiteral("--paper"),   options.paper,
                          QStringLiteral("--samples"), QString::number(options.samples),
                          QStringLiteral("--seed"),    QString::number(options.seed)};
    if (options.months)
        arguments += {QStringLiteral("--months"), QString::number(*options.months)};
    return arguments;
}

/// Runs the desktop's program without a display, and passes on what it says.
int drawReport(const QString& study, const Options& options, Console& console) {
    const QString program = desktopProgram();
    if (program.isEmpty()) {
        console.complain(CommandLineText::tr(
            "A report as PDF or HTML is drawn by plume-desktop, which is neither beside this "
            "program nor on the search path. Install it, or ask for a workbook (.xlsx)."));
        return status::failed;
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // Of what it says, only what is meant for people is passed on.
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.warning=false"));
    process.setProcessEnvironment(environment);
    process.start(program, desktopArguments(study, options));
    constexpr int forever = -1;
    const bool isDone = process.waitForStarted(forever) && process.waitForFinished(forever) &&
                        process.exitStatus() == QProcess::NormalExit;
    if (isDone && process.exitCode() == status::done)
        return status::done;
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    for (const QString& sentence : said.split(u'\n', Qt::SkipEmptyParts))
        console.complain(sentence);
    if (!isDone)
        console.complain(CommandLineText::tr("“%1” did not finish the report (%2).")
                             .arg(program, process.errorString()));
    return isDone ? process.exitCode() : status::failed;
}

/// The study as a file that another program can open: standard input has to become one.
int drawFromInput(const Study& study, const Options& options, Console& console) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("study.plume"));
    const Done done = writeStudyFile(path, study);
    if (done)
        return drawReport(path, options, console);
    console.complain(Faults{done.error()});
    return status::failed;
}

} // namespace

QString reportFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QStringList known{QStringLiteral("pdf"), QStringLiteral("html"),
                                   QStringLiteral("xlsx")};
    return known.contains(ending) ? ending : QString();
}

int runReport(const Options& options, const Catalogue& shipped, Console& console) {
    const QString& path = options.arguments.first();
    const auto named = readNamedStudy(path, shipped, console);
    if (!named)
        return status::failed;
    if (reportFormatOf(options.output) == QLatin1String("xlsx"))
        return writeWorkbook(named->study, options, named->catalogue, console);
    return path == QLatin1String("-") ? drawFromInput(named->study, options, console)
                                      : drawReport(path, options, console);
}

} // namespace plume
