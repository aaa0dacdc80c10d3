// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/options.h"

#include "catalogue/catalogue.h"

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
    bool hasFormat;
    bool isSampled;
    const char* synopsis;
    const char* purpose;
};

// clang-format off
constexpr int unlimited = -1;
constexpr std::array usages{
    Usage{Command::Evaluate, "evaluate", 1, unlimited, true, true, "evaluate STUDY...",
          QT_TRANSLATE_NOOP("CommandLine", "What each plan of the studies causes, with its uncertainty.")},
    Usage{Command::Explain, "explain", 1, 2, false, false, "explain STUDY [ADDRESS|TERM]",
          QT_TRANSLATE_NOOP("CommandLine", "Where a number comes from: its formula, its inputs and their sources.")},
    Usage{Command::Seek, "seek", 2, 2, true, false, "seek STUDY OUTPUT=VALUE [--vary INPUT]",
          QT_TRANSLATE_NOOP("CommandLine", "What would have to be true for a result to take a value: “use_share=90%”, “emissions=100 t”.")},
    Usage{Command::Validate, "validate", 0, 1, true, false, "validate [TABLE]",
          QT_TRANSLATE_NOOP("CommandLine", "Our figures beside published ones; TABLE is the name of one that ships inside, or a file.")},
    Usage{Command::Catalogue, "catalogue", 1, unlimited, true, false, "catalogue grids|hardware|models|requests|equivalences|sources [SEARCH]",
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
const QString langOption = QStringLiteral("lang");
const QString helpOption = QStringLiteral("help");
const QString versionOption = QStringLiteral("version");

QString line(const QString& option, const QString& purpose) {
    constexpr int column = 26;
    return QStringLiteral("  ") + option.leftJustified(column) + purpose + QLatin1Char('\n');
}

QString formatHelp() {
    return line(QStringLiteral("--format text|json|csv"),
                CommandLineText::tr("How to print; many studies in JSON are one line each."));
}

QString samplingHelp() {
    return line(QStringLiteral("--samples N"),
                CommandLineText::tr("Draws for the uncertainty (%1).").arg(defaultSamples)) +
           line(QStringLiteral("--seed N"),
                CommandLineText::tr("Where the draws begin (%1).").arg(defaultSeed)) +
           line(QStringLiteral("--at-central"),
                CommandLineText::tr("No draws: only the value at every input's central value."));
}

QString seekHelp() {
    return CommandLineText::tr("OUTPUT and INPUT are addresses, such as /plans/0/totals/emissions, "
                               "or terms, such as emissions or grid_intensity.") +
           QStringLiteral("\n\n") +
           line(QStringLiteral("--vary INPUT"),
                CommandLineText::tr("The one input to change; without it, each by itself."));
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
    if (usage.hasFormat)
        text += formatHelp();
    if (usage.isSampled)
        text += samplingHelp();
    if (usage.command == Command::Explain)
        text += line(QStringLiteral("--all"),
                     CommandLineText::tr("The whole calculation, step by step."));
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
    if (usage.hasFormat)
        valued(formatOption);
    if (usage.isSampled) {
        valued(samplesOption);
        valued(seedOption);
        plain({centralOption});
    }
    if (usage.command == Command::Explain)
        plain({allOption});
    if (usage.command == Command::Seek)
        valued(varyOption);
    valued(langOption);
    plain({QStringLiteral("h"), helpOption});
    plain({versionOption});
}

std::optional<Format> formatOf(const QString& text) {
    if (text == QLatin1String("text"))
        return Format::Text;
    if (text == QLatin1String("json"))
        return Format::Json;
    if (text == QLatin1String("csv"))
        return Format::Csv;
    return std::nullopt;
}

/// The values of the options, or what is wrong with one of them.
std::optional<QString> readValues(const QCommandLineParser& parser, Options& options) {
    const auto given = [&parser](const QString& name) {
        return parser.optionNames().contains(name);
    };
    if (given(formatOption)) {
        const auto format = formatOf(parser.value(formatOption));
        if (!format)
            return CommandLineText::tr("“%1” is no format; text, json or csv would do.")
                .arg(parser.value(formatOption));
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
    if (const auto sentence = readValues(parser, options))
        return wrong(*sentence);
    const auto count = options.arguments.size();
    if (count < usage.least || (usage.most != unlimited && count > usage.most))
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
