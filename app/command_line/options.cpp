// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/options.h"

#include "catalogue/catalogue.h"
#include "command_line/reportcommand.h"
#include "command_line/sweeprequest.h"
#include "lifecycle/horizon.h"

#include <QCommandLineParser>

#include <array>

namespace plume {
namespace {

constexpr std::size_t mostSamples = 1'000'000;

/// How often an argument may be named after a command.
struct Usage {
    Command command;
    const char* name;
    int least;
    int most;
    const char* formats; ///< that it prints in, parted by |; the first is the default
    bool isSampled;
    const char* synopsis;
    const char* purpose;
};

// clang-format off
constexpr int unlimited = -1;
constexpr std::array usages{
    Usage{Command::Evaluate, "evaluate", 1, unlimited, "text|json|csv", true, "evaluate STUDY...",
          QT_TRANSLATE_NOOP("CommandLine", "What each plan of the studies causes, with its uncertainty.")},
    Usage{Command::Compare, "compare", 1, 1, "text|json|csv", true, "compare STUDY [--months N]",
          QT_TRANSLATE_NOOP("CommandLine", "The plans of a study side by side: which is lower, how surely, from when on, and why.")},
    Usage{Command::Explain, "explain", 1, 2, "text|json|latex|bibtex", false, "explain STUDY [ADDRESS|TERM]",
          QT_TRANSLATE_NOOP("CommandLine", "Where a number comes from: its formula, its inputs and their sources.")},
    Usage{Command::Seek, "seek", 2, 2, "text|json|csv", false, "seek STUDY OUTPUT=VALUE [--vary INPUT]",
          QT_TRANSLATE_NOOP("CommandLine", "What would have to be true for a result to take a value: “use_share=90%”, “emissions=100 t”.")},
    Usage{Command::Sweep, "sweep", 1, 1, "csv", false, "sweep STUDY --vary INPUT=FROM..TO[:N] ...",
          QT_TRANSLATE_NOOP("CommandLine", "What a plan comes to over a grid of its inputs, as CSV: every combination of their values.")},
    Usage{Command::Samples, "samples", 1, 1, "csv", true, "samples STUDY",
          QT_TRANSLATE_NOOP("CommandLine", "Every run of the uncertainty: each input, each step and each result, by address, as CSV.")},
    Usage{Command::Report, "report", 1, 1, "", true, "report STUDY --output FILE.pdf|.html|.xlsx",
          QT_TRANSLATE_NOOP("CommandLine", "A report to hand on: summary, charts, tables, inputs with sources, and limits.")},
    Usage{Command::Validate, "validate", 0, 1, "text|json|csv", false, "validate [TABLE]",
          QT_TRANSLATE_NOOP("CommandLine", "Our figures beside published ones; TABLE is the name of one that ships inside, or a file.")},
    Usage{Command::Catalogue, "catalogue", 1, unlimited, "text|json|csv", false, "catalogue grids|hardware|models|requests|equivalences|sources [SEARCH]",
          QT_TRANSLATE_NOOP("CommandLine", "The data that ship with Plume; accents and case do not matter in SEARCH.")},
};
// clang-format on

const Usage* usageOf(const QString& name) {
    for (const Usage& usage : usages) {
        if (name == QLatin1String(usage.name))
            return &usage;
    }
    return nullptr;
}

Answer wrong(const QString& sentence) {
    return {status::wrongUsage, sentence + QLatin1Char(' ') + howToGetHelp()};
}

const QString formatOption = QStringLiteral("format");
const QString samplesOption = QStringLiteral("samples");
const QString seedOption = QStringLiteral("seed");
const QString centralOption = QStringLiteral("at-central");
const QString allOption = QStringLiteral("all");
const QString varyOption = QStringLiteral("vary");
const QString planOption = QStringLiteral("plan");
const QString outputOption = QStringLiteral("output");
const QString baselineOption = QStringLiteral("baseline");
const QString paperOption = QStringLiteral("paper");
const QString monthsOption = QStringLiteral("months");
const QString langOption = QStringLiteral("lang");
const QString helpOption = QStringLiteral("help");
const QString versionOption = QStringLiteral("version");

QString line(const QString& option, const QString& purpose) {
    constexpr int column = 26;
    return QStringLiteral("  ") + option.leftJustified(column - 2) + QStringLiteral("  ") +
           purpose + QLatin1Char('\n');
}

QString formatHelp(const Usage& usage) {
    if (QLatin1String(usage.formats).isEmpty())
        return {};
    return line(QStringLiteral("--format ") + QLatin1String(usage.formats),
                CommandLineText::tr("How to print; many studies in JSON are one line each."));
}

QString samplingHelp() {
    return line(QStringLiteral("--samples N"),
                CommandLineText::tr("Draws for the uncertainty (%1).").arg(defaultSamples)) +
           line(QStringLiteral("--seed N"),
                CommandLineText::tr("Where the draws begin (%1).").arg(defaultSeed));
}

QString centralHelp() {
    return line(QStringLiteral("--at-central"),
                CommandLineText::tr("No draws: only the value at every input's central value."));
}

QString seekHelp() {
    return CommandLineText::tr("OUTPUT and INPUT are addresses, such as /plans/0/totals/emissions, "
                               "or terms, such as emissions or grid_intensity.") +
           QStringLiteral("\n\n") +
           line(QStringLiteral("--vary INPUT"),
                CommandLineText::tr("The one input to change; without it, each by itself."));
}

QString sweepHelp() {
    return CommandLineText::tr("INPUT and TERM are addresses, such as "
                               "/plans/0/activities/1/site/pue, or terms, such as grid_intensity. "
                               "All other inputs stay at their central values.") +
           QStringLiteral("\n\n") +
           line(QStringLiteral("--vary INPUT=FROM..TO"),
                CommandLineText::tr(
                    "From one end to the other: “device_power=300..500 W”, in %1 values.")
                    .arg(usualSweepValues)) +
           line(QStringLiteral("       ...:N"),
                CommandLineText::tr("In N values, evenly spaced.")) +
           line(QStringLiteral("       ...:N:log"),
                CommandLineText::tr("In N values, each as many times the one before.")) +
           line(QStringLiteral("--plan N"),
                CommandLineText::tr("Which plan, counted from 0, where there are several.")) +
           line(QStringLiteral("--output TERM"),
                CommandLineText::tr(
                    "A result to print instead of the usual ones; may be repeated."));
}

QString compareHelp() {
    return line(QStringLiteral("--months N"),
                CommandLineText::tr("How far to look, up to %1; without it, as long as the "
                                    "baseline lasts.")
                    .arg(longestHorizon)) +
           line(QStringLiteral("--baseline N"),
                CommandLineText::tr("The plan to compare with, counted from 0."));
}

QString reportHelp() {
    return line(QStringLiteral("--output FILE"),
                CommandLineText::tr("Where it goes; the ending says what it is: a PDF, a page or "
                                    "a workbook.")) +
           line(QStringLiteral("--paper a4|letter"),
                CommandLineText::tr("The paper of a PDF (a4).")) +
           line(QStringLiteral("--months N"),
                CommandLineText::tr("Over how many months plans are compared, up to %1; without "
                                    "it, as long as the first one lasts.")
                    .arg(longestHorizon));
}

QString commonHelp() {
    return line(QStringLiteral("--lang en|vi"), CommandLineText::tr("The language to answer in.")) +
           line(QStringLiteral("--help"), CommandLineText::tr("This text.")) +
           line(QStringLiteral("--version"),
                CommandLineText::tr("The version of the program and of its data."));
}

QString helpOn(const Usage& usage) {
    QString text = CommandLineText::tr("Usage: plume %1").arg(QString::fromLatin1(usage.synopsis)) +
                   QStringLiteral("\n\n") + CommandLineText::tr(usage.purpose) +
                   QStringLiteral("\n\n");
    if (usage.command != Command::Validate && usage.command != Command::Catalogue)
        text += CommandLineText::tr("STUDY is a study file; - is standard input.") +
                QStringLiteral("\n\n");
    if (usage.command == Command::Seek)
        text += seekHelp();
    if (usage.command == Command::Sweep)
        text += sweepHelp();
    if (usage.command == Command::Compare)
        text += compareHelp();
    if (usage.command == Command::Report)
        text += reportHelp();
    text += formatHelp(usage);
    if (usage.isSampled)
        text += samplingHelp();
    if (usage.command == Command::Evaluate || usage.command == Command::Compare)
        text += centralHelp();
    if (usage.command == Command::Explain)
        text += line(QStringLiteral("--all"),
                     CommandLineText::tr("The whole calculation, step by step; without a study, "
                                         "the methodology."));
    return text + commonHelp();
}

QString generalHelp() {
    QString text =
        CommandLineText::tr("Plume computes the emissions of AI systems over their whole life.") +
        QStringLiteral("\n\n");
    for (const Usage& usage : usages)
        text += QStringLiteral("plume %1\n    %2\n")
                    .arg(QString::fromLatin1(usage.synopsis), CommandLineText::tr(usage.purpose));
    text += QLatin1Char('\n') +
            CommandLineText::tr("“plume COMMAND --help” says more about a command.") +
            QStringLiteral("\n\n") + commonHelp() + QLatin1Char('\n') +
            CommandLineText::tr(
                "Exit status: 0 done; 1 something could not be read, computed or met; 2 wrong "
                "usage.") +
            QLatin1Char('\n');
    return text;
}

void addOptions(QCommandLineParser& parser, const Usage& usage) {
    const auto valued = [&parser](const QString& name) {
        parser.addOption(QCommandLineOption(name, QString(), name));
    };
    const auto plain = [&parser](const QStringList& names) {
        parser.addOption(QCommandLineOption(names));
    };
    if (!QLatin1String(usage.formats).isEmpty())
        valued(formatOption);
    if (usage.command == Command::Report) {
        valued(outputOption);
        valued(paperOption);
        valued(monthsOption);
    }
    if (usage.isSampled) {
        valued(samplesOption);
        valued(seedOption);
    }
    if (usage.command == Command::Evaluate || usage.command == Command::Compare)
        plain({centralOption});
    if (usage.command == Command::Compare) {
        valued(baselineOption);
        valued(monthsOption);
    }
    if (usage.command == Command::Explain)
        plain({allOption});
    if (usage.command == Command::Seek || usage.command == Command::Sweep)
        valued(varyOption);
    if (usage.command == Command::Sweep) {
        valued(planOption);
        valued(outputOption);
    }
    valued(langOption);
    plain({QStringLiteral("h"), helpOption});
    plain({versionOption});
}

/// A format among those that the command prints in.
std::optional<Format> formatOf(const QString& text, const Usage& usage) {
    constexpr std::array names{
        std::pair{"text", Format::Text},     std::pair{"json", Format::Json},
        std::pair{"csv", Format::Csv},       std::pair{"latex", Format::Latex},
        std::pair{"bibtex", Format::Bibtex},
    };
    if (!QString::fromLatin1(usage.formats).split(QLatin1Char('|')).contains(text))
        return std::nullopt;
    for (const auto& [name, format] : names) {
        if (text == QLatin1String(name))
            return format;
    }
    return std::nullopt;
}

/// "text, json or csv"
QString listedFormats(const Usage& usage) {
    QStringList names = QString::fromLatin1(usage.formats).split(QLatin1Char('|'));
    const QString last = names.takeLast();
    if (names.isEmpty())
        return last;
    //: %1 words parted by commas, %2 the last of them
    return CommandLineText::tr("%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

/// The values of the options, or what is wrong with one of them.
std::optional<QString> readValues(const QCommandLineParser& parser, const Usage& usage,
                                  Options& options) {
    const auto given = [&parser](const QString& name) {
        return parser.optionNames().contains(name);
    };
    if (given(formatOption)) {
        const auto format = formatOf(parser.value(formatOption), usage);
        if (!format)
            return CommandLineText::tr("“%1” is no format; %2 would do.")
                .arg(parser.value(formatOption), listedFormats(usage));
        options.format = *format;
    }
    bool isNumber = true;
    if (given(samplesOption))
        options.samples = parser.value(samplesOption).toULongLong(&isNumber);
    if (!isNumber || options.samples < 2 || options.samples > mostSamples)
        return CommandLineText::tr("“%1” is no number of samples; one from 2 to %2 would do.")
            .arg(parser.value(samplesOption))
            .arg(mostSamples);
    if (given(seedOption))
        options.seed = parser.value(seedOption).toULongLong(&isNumber);
    if (!isNumber)
        return CommandLineText::tr("“%1” is no seed; a whole number would do.")
            .arg(parser.value(seedOption));
    const QString language = given(langOption) ? parser.value(langOption) : QStringLiteral("en");
    if (language != QLatin1String("en") && language != QLatin1String("vi"))
        return CommandLineText::tr("“%1” is no language of Plume; en or vi would do.")
            .arg(language);
    options.atCentral = given(centralOption);
    options.all = given(allOption);
    options.vary = given(varyOption) ? parser.value(varyOption) : QString();
    return std::nullopt;
}

/// What a sweep is told beyond that, or what is wrong with it.
std::optional<QString> readSweepValues(const QCommandLineParser& parser, Options& options) {
    options.varied = parser.values(varyOption);
    options.outputs = parser.values(outputOption);
    if (options.varied.isEmpty())
        return CommandLineText::tr("Nothing is varied; name an input with --vary.");
    if (!parser.isSet(planOption))
        return std::nullopt;
    bool isNumber = false;
    options.plan = parser.value(planOption).toInt(&isNumber);
    if (!isNumber || *options.plan < 0)
        return CommandLineText::tr("“%1” is no number of a plan; the first one is 0.")
            .arg(parser.value(planOption));
    return std::nullopt;
}

/// The horizon, or what is wrong with it.
std::optional<QString> readMonths(const QCommandLineParser& parser, Options& options) {
    bool isNumber = true;
    if (parser.isSet(monthsOption))
        options.months = parser.value(monthsOption).toInt(&isNumber);
    if (!isNumber || (options.months && (*options.months < 1 || *options.months > longestHorizon)))
        return CommandLineText::tr("“%1” is no number of months; one from 1 to %2 would do.")
            .arg(parser.value(monthsOption))
            .arg(longestHorizon);
    return std::nullopt;
}

/// What a comparison is told beyond that, or what is wrong with it.
std::optional<QString> readCompareValues(const QCommandLineParser& parser, Options& options) {
    if (const auto sentence = readMonths(parser, options))
        return sentence;
    bool isNumber = true;
    if (parser.isSet(baselineOption))
        options.baseline = parser.value(baselineOption).toInt(&isNumber);
    if (!isNumber || options.baseline < 0)
        return CommandLineText::tr("“%1” is no number of a plan; the first one is 0.")
            .arg(parser.value(baselineOption));
    return std::nullopt;
}

/// What a report is told beyond that, or what is wrong with it.
std::optional<QString> readReportValues(const QCommandLineParser& parser, Options& options) {
    options.output = parser.value(outputOption);
    if (options.output.isEmpty())
        return CommandLineText::tr("There is no file for the report; name one with --output.");
    if (reportFormatOf(options.output).isEmpty())
        return CommandLineText::tr("“%1” is no file that a report can be; one that ends in .pdf, "
                                   ".html or .xlsx would do.")
            .arg(options.output);
    options.paper = parser.isSet(paperOption) ? parser.value(paperOption) : QStringLiteral("a4");
    if (options.paper != QLatin1String("a4") && options.paper != QLatin1String("letter"))
        return CommandLineText::tr("“%1” is no paper of Plume; a4 or letter would do.")
            .arg(options.paper);
    return readMonths(parser, options);
}

/// What only this command is told, or what is wrong with it.
std::optional<QString> readOwnValues(const QCommandLineParser& parser, Options& options) {
    switch (options.command) {
    case Command::Sweep:
        return readSweepValues(parser, options);
    case Command::Compare:
        return readCompareValues(parser, options);
    case Command::Report:
        return readReportValues(parser, options);
    default:
        return std::nullopt;
    }
}

Parsed parseFor(const Usage& usage, const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser, usage);
    if (!parser.parse(QStringList{QStringLiteral("plume")} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(helpOption))
        return Answer{status::done, helpOn(usage)};
    Options options;
    options.command = usage.command;
    options.arguments = parser.positionalArguments();
    options.locale = localeFor(arguments);
    if (const auto sentence = readValues(parser, usage, options))
        return wrong(*sentence);
    if (const auto sentence = readOwnValues(parser, options))
        return wrong(*sentence);
    const auto count = options.arguments.size();
    const int least = usage.command == Command::Explain && options.all ? 0 : usage.least;
    if (count < least || (usage.most != unlimited && count > usage.most))
        return wrong(CommandLineText::tr("It is used as: plume %1.")
                         .arg(QString::fromLatin1(usage.synopsis)));
    return options;
}

/// The first argument that is neither an option nor the value of one.
qsizetype commandIndex(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang"))
            ++i;
        else if (!arguments[i].startsWith(QLatin1Char('-')))
            return i;
    }
    return -1;
}

} // namespace

Parsed parseOptions(const QStringList& arguments) {
    const qsizetype index = commandIndex(arguments);
    if (index < 0) {
        if (arguments.contains(QStringLiteral("--help")) ||
            arguments.contains(QStringLiteral("-h")))
            return Answer{status::done, generalHelp()};
        if (arguments.isEmpty() || arguments.first() == QLatin1String("--lang"))
            return wrong(CommandLineText::tr("No command is given."));
        return wrong(CommandLineText::tr("“%1” is no option here.").arg(arguments.first()));
    }
    QStringList rest = arguments;
    const QString name = rest.takeAt(index);
    if (const Usage* usage = usageOf(name))
        return parseFor(*usage, rest);
    QStringList known;
    for (const Usage& usage : usages)
        known.append(QString::fromLatin1(usage.name));
    const QString near = nearest(name, known);
    if (near.isEmpty())
        return wrong(CommandLineText::tr("“%1” is no command of Plume.").arg(name));
    return wrong(CommandLineText::tr("“%1” is no command of Plume; the nearest one is “%2”.")
                     .arg(name, near));
}

bool wantsVersion(const QStringList& arguments) {
    return arguments.contains(QStringLiteral("--version"));
}

QLocale localeFor(const QStringList& arguments) {
    const qsizetype index = arguments.indexOf(QStringLiteral("--lang"));
    const bool isGiven = index >= 0 && index + 1 < arguments.size();
    QString language = QLocale::system().name().left(2);
    if (isGiven)
        language = arguments[index + 1];
    for (const QString& argument : arguments) {
        if (argument.startsWith(QLatin1String("--lang=")))
            language = argument.section(QLatin1Char('='), 1);
    }
    if (language == QLatin1String("vi"))
        return QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString howToGetHelp() {
    return CommandLineText::tr("“plume --help” tells more.");
}

} // namespace plume
