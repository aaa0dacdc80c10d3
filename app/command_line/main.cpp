// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTranslator>

#include <csignal>

#include "command_line/commandline.h"
#include "command_line/options.h"

int main(int argc, char* argv[]) {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is met when writing fails
#endif
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);

    QTranslator words;
    QTranslator wordsOfQt; // what is wrong with an option
    const QString language = plume::localeFor(arguments).name().left(2);
    if (words.load(QStringLiteral(":/i18n/plume_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&words);
    if (wordsOfQt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&wordsOfQt);

    plume::Console console(stdin, stdout, stderr);
    return plume::runCommandLine(arguments, console);
}
