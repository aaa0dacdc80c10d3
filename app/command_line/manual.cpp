// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/manual.h"

#include "command_line/usage.h"

namespace plume {
namespace {

/// Text as roff reads it: no minus becomes a hyphen, and no line a request.
QString roff(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    text.replace(QLatin1Char('-'), QLatin1String("\\-"));
    const bool isLikeRequest =
        text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\''));
    return isLikeRequest ? QLatin1String("\\&") + text : text;
}

QString heading(const QString& words) {
    return QStringLiteral(".SH \"%1\"\n").arg(words);
}

QString paragraph(const QString& text) {
    return QStringLiteral(".PP\n%1\n").arg(roff(text));
}

/// "--format text|json": the name in bold, what stands behind it in italics.
QString entry(const OptionSpec& option) {
    const bool isOtherWay = option.name[0] == '.';
    const QString name =
        QLatin1String("--") + QString::fromLatin1(option.name + (isOtherWay ? 1 : 0));
    QString head = QStringLiteral("\\fB%1\\fR").arg(roff(name));
    const QString value = QString::fromLatin1(option.value);
    if (!value.isEmpty())
        head += QStringLiteral(" \\fI%1\\fR").arg(roff(value));
    return QStringLiteral(".TP\n%1\n%2\n").arg(head, roff(purposeOf(option)));
}

bool isGeneral(const OptionSpec& option) {
    for (const OptionSpec& general : generalOptions()) {
        if (qstrcmp(general.name, option.name) == 0)
            return true;
    }
    return false;
}

QString section(const Usage& usage) {
    QString text = QStringLiteral(".SS \"%1\"\n%2\n")
                       .arg(roff(QLatin1String("plume ") + QLatin1String(usage.synopsis)),
                            roff(purposeOf(usage)));
    for (const QString& preface : prefacesOf(usage))
        text += paragraph(preface);
    for (const OptionSpec& option : optionsOf(usage)) {
        if (!isGeneral(option))
            text += entry(option);
    }
    return text;
}

QString start() {
    return QStringLiteral(".\\\" Printed by \"plume manual\".\n"
                          ".TH PLUME 1 \"%1\" \"Plume %2\"\n")
               .arg(QStringLiteral(PLUME_RELEASE_DATE), QStringLiteral(PLUME_VERSION)) +
           //: The heading of a manual page
           heading(CommandLineText::tr("NAME")) +
           QStringLiteral("plume \\- %1\n")
               //: Behind the program's name in a manual page; no full stop
               .arg(
                   roff(CommandLineText::tr("the emissions of AI systems over their whole life"))) +
           //: The heading of a manual page
           heading(CommandLineText::tr("SYNOPSIS")) +
           //: The way to write a command, in a manual page
           QStringLiteral("\\fBplume\\fR \\fI%1\\fR\n")
               .arg(roff(CommandLineText::tr("COMMAND [ARGUMENT...] [OPTION...]")));
}

QString end() {
    //: The heading of a manual page
    QString text = heading(CommandLineText::tr("OPTIONS OF EVERY COMMAND"));
    for (const OptionSpec& option : generalOptions())
        text += entry(option);
    //: The heading of a manual page
    text += heading(CommandLineText::tr("EXIT STATUS"));
    text += roff(exitStatusText()) + QLatin1Char('\n');
    //: The heading of a manual page
    text += heading(CommandLineText::tr("SEE ALSO"));
    return text + QStringLiteral("\\fBplume\\-desktop\\fR(1)\n");
}

} // namespace

QString manualPage() {
    //: The heading of a manual page
    QString text = start() + heading(CommandLineText::tr("DESCRIPTION")) +
                   roff(CommandLineText::tr(
                       "Plume computes the emissions of AI systems over their whole life: "
                       "experimentation, training, fine-tuning, use, hardware, electricity and "
                       "water, each number with its range and its sources. It works offline.")) +
                   QLatin1Char('\n') +
                   //: The heading of a manual page
                   heading(CommandLineText::tr("COMMANDS"));
    for (const QString& name : commandNames())
        text += section(*usageOf(name));
    return text + end();
}

} // namespace plume
